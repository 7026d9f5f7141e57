using Commonweal.Domain.Governance.Decisions;

namespace Commonweal.Governance.Decisions;

/// <summary>What was said of a proposal, as its page and its draft report show it.</summary>
public static class ParticularsReading
{
    public static IReadOnlyList<(string Key, string Words)> Of(Particulars? said) =>
    [
        .. new (string Key, string? Words)[]
        {
            ("Effect on residents", Joined(said?.Effect?.InWords(), said?.EffectInWords)),
            ("How users were heard", said?.HowUsersWereHeard),
            ("Equality", Joined(said?.Equality?.InWords() + (said?.EqualityAssessedOn is { } day ? $" on {day:d MMMM yyyy}" : ""), said?.EqualityInWords)),
            ("Consultation", Joined(said?.Consultation?.InWords(), said?.ConsultationInWords)),
            ("Procurement", Joined(said?.Procurement?.InWords(), said?.ProcurementInWords)),
            ("Measures", said?.Indicators),
            ("Objective", said?.Objective),
            ("Needs assessment", said?.RegardToNeeds),
            ("Health and wellbeing strategies", said?.RegardToStrategies),
        }.Select(pair => (pair.Key, string.IsNullOrWhiteSpace(pair.Words) ? "Not said yet" : pair.Words)),
    ];

    private static string Joined(string? choice, string? words) => string.Join(". ", new[] { choice, words }.Where(part => !string.IsNullOrWhiteSpace(part)));
}
