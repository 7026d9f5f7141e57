using System.Collections.Immutable;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Governance.Meetings;

/// <summary>The headings of a report, in the form of the papers (BRD-20).</summary>
public enum ReportHeading
{
    AuthorisedBy,
    LeadOfficer,
    WardsAffected,
    KeyOrNonKey,
    Purpose,
    Issue,
    Recommendation,
    Background,
    StrategicOutcomes,
    Legal,
    Finance,
    Procurement,
    Environment,
    ResidentsAndEqualities,
    Appendices,
    AccessToInformation,

    /// <summary>Not in the form of the papers: the law asks for it of a council's report.</summary>
    BackgroundPapers,
}

/// <summary>What stands under one heading of the report to an item. A later text under the same heading takes the place of the earlier.</summary>
public sealed class ReportSection : IEvent
{
    public long Id { get; init; }

    public required string Meeting { get; init; }

    public required int Item { get; init; }

    public required ReportHeading Heading { get; init; }

    public required string Text { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }
}

/// <summary>Checks a report against the form, so that nothing a decision needs is missing when it goes out.</summary>
public static class ReportForm
{
    private static readonly string[] Verbs = ["note", "endorse", "approve", "agree", "consider", "give views"];

    public static ImmutableArray<ReportHeading> Missing(IReadOnlyCollection<ReportSection> sections) =>
        [.. Enum.GetValues<ReportHeading>().Where(h => h != ReportHeading.BackgroundPapers && !sections.Any(s => s.Heading == h && !string.IsNullOrWhiteSpace(s.Text)))];

    /// <summary>Whether it is whole: every heading answered, if only with "Not applicable", and the recommendation says what is asked.</summary>
    public static Outcome<IReadOnlyCollection<ReportSection>> IsWhole(IReadOnlyCollection<ReportSection> sections)
    {
        if (Missing(sections) is { Length: > 0 } missing)
        {
            return new ReportLacksHeadings([.. missing.Select(InWords)]);
        }

        var recommendation = sections.Last(s => s.Heading == ReportHeading.Recommendation).Text;
        return Verbs.Any(v => recommendation.Contains(v, StringComparison.OrdinalIgnoreCase)) ? Outcome.Of(sections) : new RecommendationAsksNothing();
    }

    public static string InWords(this ReportHeading heading) => heading switch
    {
        ReportHeading.AuthorisedBy => "Report authorised by",
        ReportHeading.LeadOfficer => "Lead officer",
        ReportHeading.WardsAffected => "Wards affected",
        ReportHeading.KeyOrNonKey => "Key or non-key decision",
        ReportHeading.Purpose => "Purpose",
        ReportHeading.Issue => "Issue under consideration",
        ReportHeading.Recommendation => "Recommendation",
        ReportHeading.Background => "Background",
        ReportHeading.StrategicOutcomes => "Contribution to strategic outcomes",
        ReportHeading.Legal => "Statutory officers’ comments: legal",
        ReportHeading.Finance => "Statutory officers’ comments: finance",
        ReportHeading.Procurement => "Statutory officers’ comments: procurement",
        ReportHeading.Environment => "Environment",
        ReportHeading.ResidentsAndEqualities => "Residents and equalities",
        ReportHeading.Appendices => "Appendices",
        ReportHeading.AccessToInformation => "Access to information",
        ReportHeading.BackgroundPapers => "Background papers",
        _ => throw new ArgumentOutOfRangeException(nameof(heading)),
    };
}

public sealed record ReportLacksHeadings(ImmutableArray<string> Missing)
    : Refusal($"The report says nothing under {Sentences.List([.. Missing.Select(m => $"“{m}”")])}. Where a heading does not apply, say so under it.")
{
    public override string RestsOn => "S3:5-19; S3:193-249";
}

public sealed record RecommendationAsksNothing() : Refusal("The recommendation does not say what is asked: to note, endorse, approve, agree, or consider and give views.")
{
    public override string RestsOn => "S0:33; S3:35; S4:41";
}
