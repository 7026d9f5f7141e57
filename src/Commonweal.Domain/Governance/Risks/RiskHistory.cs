using System.Collections.Immutable;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;

namespace Commonweal.Domain.Governance.Risks;

/// <summary>A risk with its entries up to a day: who owns and bears it, how it is rated, when it is looked at again, and what may be entered next.</summary>
public sealed class RiskHistory(Risk risk, IEnumerable<RiskEntry> entries, IEnumerable<RiskShare> shares, DateOnly asAt)
{
    private const int Whole = 10_000;

    public Risk Risk { get; } = risk;

    public ImmutableArray<RiskEntry> Entries { get; } = [.. entries.Where(e => e.On <= asAt).OrderBy(e => e.KnownFrom).ThenBy(e => e.Id)];

    /// <summary>Null where a paper names the risk and nobody has taken it on.</summary>
    public PartnerId? OwnerId => Risk.OwnerId ?? Last(RiskEntryKind.TakenOn)?.PartnerId;

    public RiskEntry? Rated => Last(RiskEntryKind.Rated);

    public RiskEntry? Closed => Last(RiskEntryKind.Closed);

    public bool IsOpen => Closed is null;

    public IEnumerable<RiskEntry> Mitigations => Entries.Where(e => e.Kind == RiskEntryKind.Mitigated);

    /// <summary>Who bears how much of it, by the latest entry that says so; none where its owner bears it alone.</summary>
    public ImmutableArray<RiskPart> Parts => Last(RiskEntryKind.Shared) is { } said ? PartsOf(said) : [];

    /// <summary>The day by which it is looked at again has passed.</summary>
    public bool IsReviewOverdue => IsOpen && Rated?.ReviewBy < asAt;

    public ImmutableArray<RiskPart> PartsOf(RiskEntry entry) => [.. shares.Where(s => s.EntryId == entry.Id).OrderByDescending(s => s.BasisPoints).Select(s => new RiskPart(s.PartnerId, s.BasisPoints))];

    public RiskEntry? CorrectionOf(RiskEntry entry) => Entries.LastOrDefault(e => e.Corrects == entry.Id);

    public RiskHistory With(RiskEntry entry, IEnumerable<RiskPart> parts) => new(
        Risk, [.. Entries, entry], [.. shares, .. parts.Select(p => new RiskShare { EntryId = entry.Id, PartnerId = p.PartnerId, BasisPoints = p.BasisPoints, KnownFrom = entry.KnownFrom })], asAt);

    /// <summary>Whether this reader may make an entry of this kind, before anything is typed.</summary>
    /// <param name="owner">The name of the owner, for the refusal.</param>
    public Outcome<RiskEntryKind> MayBegin(RiskEntryKind kind, string owner, Speaker speaker) =>
        !IsOpen && kind != RiskEntryKind.Corrected ? new RiskIsClosed(Closed!.On)
        : kind == RiskEntryKind.TakenOn ? MayTakeOn(kind, speaker)
        : OwnerId is not { } one ? new RiskHasNoOwner()
        : SpeakingFor.APartner(one, owner, speaker).Then<RiskEntryKind>(_ => kind);

    public Outcome<RiskEntry> MayAdd(RiskEntry entry, IReadOnlyList<RiskPart> parts, string owner, Speaker speaker) =>
        MayBegin(entry.Kind, owner, speaker).Then<RiskEntry>(kind => string.IsNullOrWhiteSpace(entry.Words) ? new EntryNeedsWords() : kind switch
        {
            RiskEntryKind.Rated => MayRate(entry),
            RiskEntryKind.Mitigated => string.IsNullOrWhiteSpace(entry.MitigationOwner) || entry.MitigationBy is null ? new MitigationNeedsOwnerAndDay() : entry,
            RiskEntryKind.Shared => MayShare(parts).Refusal is { } refusal ? refusal : entry,
            RiskEntryKind.Corrected => Entries.Any(e => e.Id == entry.Corrects && e.Kind != RiskEntryKind.Corrected) ? entry : new CorrectsAnEntry(),
            _ => entry,
        });

    /// <summary>A rating stands on the scale, mitigation makes nothing worse, and it is looked at again on a later day.</summary>
    public static Outcome<RiskEntry> MayRate(RiskEntry entry) =>
        entry.Before is not { IsOnTheScale: true } before || entry.After is not { IsOnTheScale: true } after ? new RatingOffTheScale()
        : after.Likelihood > before.Likelihood || after.Impact > before.Impact ? new MitigationMakesItWorse()
        : entry.ReviewBy > entry.On ? entry
        : new ReviewComesLater(entry.On);

    /// <summary>Where it is shared, the shares are the whole.</summary>
    public static Outcome<SharedRisk> MayShare(IReadOnlyList<RiskPart> parts) =>
        parts.Count < 2 || parts.Any(p => p.BasisPoints <= 0) || parts.DistinctBy(p => p.PartnerId).Count() < parts.Count ? new SharingNeedsTwo()
        : parts.Sum(p => (long)p.BasisPoints) is var sum && sum != Whole ? new SharesAreNotTheWhole(sum)
        : new SharedRisk([.. parts]);

    private Outcome<RiskEntryKind> MayTakeOn(RiskEntryKind kind, Speaker speaker) =>
        OwnerId is not null ? new RiskHasAnOwner() : speaker.Partner is { } own ? SpeakingFor.APartner(own, "The partner", speaker).Then<RiskEntryKind>(_ => kind) : new OnlyAPartnerOwnsRisks();

    private RiskEntry? Last(RiskEntryKind kind) => Entries.LastOrDefault(e => e.Kind == kind);
}

/// <summary>Shares that make up the whole.</summary>
public sealed record SharedRisk(ImmutableArray<RiskPart> Parts);

public sealed record RiskIsClosed(DateOnly On) : Refusal($"This risk was closed on {Sentences.Day(On)}. Should it come back, enter it anew and name this one.");

public sealed record RiskHasNoOwner() : Refusal("No partner has taken this risk on. It is rated and mitigated by its owner.")
{
    public override string RestsOn => "S0:421-422";

    public override string WhoCouldMend => "The recorder, chief executive or accountable officer of a partner, by taking it on";
}

public sealed record RiskHasAnOwner() : Refusal("This risk has an owner already.");

public sealed record OnlyAPartnerOwnsRisks() : Refusal("A partner owns a risk, and you are acting for none: the partnership is not a legal person, so it bears nothing itself.")
{
    public override string WhoCouldMend => "The recorder, chief executive or accountable officer of a partner";
}

public sealed record EntryNeedsWords() : Refusal("Say it in words, so that whoever reads the register later sees why.");

public sealed record RatingOffTheScale() : Refusal("Likelihood and impact are each rated from 1 to 5, before and after mitigation.");

public sealed record MitigationMakesItWorse() : Refusal("What is done about a risk cannot make it likelier or worse: look at the ratings after mitigation again.");

public sealed record ReviewComesLater(DateOnly On) : Refusal($"Give a day after {Sentences.Day(On)} on which the risk is looked at again.");

public sealed record MitigationNeedsOwnerAndDay() : Refusal("A mitigation has somebody who sees to it and a day by which it is done.")
{
    public override string RestsOn => "S0:421-422";
}

public sealed record SharingNeedsTwo() : Refusal("A risk is shared between two partners at least, each once and each with a share above nothing.");

public sealed record SharesAreNotTheWhole(long BasisPoints) : Refusal($"The shares make {BasisPoints / 100m:0.##}%. Together they must make 100%: nobody bears what is left over.")
{
    public override string RestsOn => "S1:195";
}

public sealed record CorrectsAnEntry() : Refusal("A correction names the entry that it puts right.");
