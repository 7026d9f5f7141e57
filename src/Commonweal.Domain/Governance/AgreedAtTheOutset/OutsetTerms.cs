using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;

namespace Commonweal.Domain.Governance.AgreedAtTheOutset;

/// <summary>What chief executives settle together before contracts of a year are talked of: what is invested in first, and within which limits risk is shared (DEC-12). A change is another version.</summary>
public sealed class OutsetTerms : IEvent
{
    public long Id { get; init; }

    /// <summary>The year in which the financial year begins: 2017 is 2017/18.</summary>
    public required int FinancialYear { get; init; }

    public required int Number { get; init; }

    public required string Priorities { get; init; }

    public required string Parameters { get; init; }

    /// <summary>Why it takes the place of the version before; null for the first.</summary>
    public string? Why { get; init; }

    public required DateOnly On { get; init; }

    public bool IsMadeUp { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }
}

/// <summary>That one partner agreed one version, by its chief executive or accountable officer, for itself alone.</summary>
public sealed class OutsetAgreed : IEvent
{
    public long Id { get; init; }

    public required int FinancialYear { get; init; }

    public required int Number { get; init; }

    public required PartnerId PartnerId { get; init; }

    /// <summary>The person and the post.</summary>
    public required string By { get; init; }

    public required DateOnly On { get; init; }

    public required DateTime KnownFrom { get; init; }
}

/// <summary>One year as it stands on a day.</summary>
/// <param name="Versions">The first first.</param>
public sealed record OutsetReading(int FinancialYear, IReadOnlyList<OutsetTerms> Versions, IReadOnlyList<OutsetAgreed> Agreed)
{
    private static readonly string[] HeadsOfPartners = ["chief-executive", "accountable-officer"];

    public OutsetTerms? Current => Versions is [.., var last] ? last : null;

    public FinancialYear Year => new(FinancialYear);

    public string Title => $"Priorities and risk sharing for {Year}";

    /// <summary>Of the version that now counts: what was agreed of an earlier one says nothing of it.</summary>
    public OutsetAgreed? Of(PartnerId partner) => Agreed.FirstOrDefault(a => a.PartnerId == partner && a.Number == Current?.Number);

    /// <summary>How many of these partners have agreed, and whether before the year began.</summary>
    public string InWords(IReadOnlyCollection<PartnerId> partners)
    {
        var given = partners.Select(Of).OfType<OutsetAgreed>().ToList();
        return Current is null ? "Nothing has been put to the chief executives yet"
            : given.Count < partners.Count ? $"Agreed by {given.Count} of {partners.Count} partners"
            : given.All(a => a.On < Year.From) ? $"Agreed by all {partners.Count} partners before the year began"
            : $"Agreed by all {partners.Count} partners, the last on {Sentences.Day(given.Max(a => a.On))}, after the year began";
    }

    public Outcome<OutsetTerms> MayPut(OutsetTerms terms, Speaker speaker) => SpeakingFor.ThePartnership(speaker).Then(_ =>
        Current is null ? terms
        : string.IsNullOrWhiteSpace(terms.Why) ? new VersionNeedsReason()
        : terms.Priorities == Current.Priorities && terms.Parameters == Current.Parameters ? new NothingChanged(Current.Number)
        : (Outcome<OutsetTerms>)terms);

    /// <param name="partnerName">Whom the speaker acts for.</param>
    public Outcome<OutsetTerms> MayAgree(PartnerId? partner, string partnerName, Speaker speaker) =>
        Current is not { } current ? new NothingPutYet(Year.ToString())
        : partner is not { } own || speaker.Partner != own || !HeadsOfPartners.Contains(speaker.Role) ? new ChiefExecutiveAgrees(partnerName)
        : Of(own) is { } given ? new OutsetAgreedAlready(partnerName, given.On)
        : current;

    public static OutsetReading On(int year, IEnumerable<OutsetTerms> terms, IEnumerable<OutsetAgreed> agreed, DateOnly asAt) =>
        new(year, [.. terms.Where(t => t.FinancialYear == year && t.On <= asAt).OrderBy(t => t.Number)], [.. agreed.Where(a => a.FinancialYear == year && a.On <= asAt)]);
}

public sealed record VersionNeedsReason() : Refusal("Say why it changes. The version before stays on record, and each partner agrees the new one anew.");

public sealed record NothingChanged(int Number) : Refusal($"This is the same as version {Number}. Change the priorities or the limits, or leave it.");

public sealed record NothingPutYet(string Year) : Refusal($"Nothing has been put to the chief executives for {Year} yet.")
{
    public override string WhoCouldMend => "The partnership’s own team";
}

public sealed record ChiefExecutiveAgrees(string Partner) : Refusal(Partner.Length == 0 ? "Each partner agrees for itself, by its chief executive or accountable officer, and you act for none." : $"For {Partner} its chief executive or accountable officer agrees, and nobody else.")
{
    public override string RestsOn => "S1:195; S1:118";

    public override string WhoCouldMend => "The chief executive or accountable officer of the partner";
}

public sealed record OutsetAgreedAlready(string Partner, DateOnly On) : Refusal($"{Partner} agreed this version on {Sentences.Day(On)} already.");
