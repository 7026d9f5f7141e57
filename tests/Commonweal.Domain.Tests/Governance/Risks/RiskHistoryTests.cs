using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Risks;
using Commonweal.Domain.Partnership.People;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Governance.Risks;

public sealed class RiskHistoryTests
{
    private static readonly DateOnly Today = new(2017, 10, 9);
    private static readonly PartnerId Trust = new(new Guid(1, 0, 0, new byte[8]));
    private static readonly PartnerId Council = new(new Guid(2, 0, 0, new byte[8]));
    private static readonly RiskPart[] Halves = [new(Trust, 5000), new(Council, 5000)];

    [Fact]
    [Trait("Requirement", "RSK-01")]
    public void Its_owner_rates_it_mitigates_it_says_who_shares_it_and_closes_it_and_all_of_it_stays()
    {
        var history = Owned.Then(Rating()).Then(Entry(RiskEntryKind.Mitigated) with { Owner = "Chief Operating Officer", By = Today.AddDays(30) }).Then(Entry(RiskEntryKind.Shared), Halves).Then(Entry(RiskEntryKind.Closed));

        Assert.Equal([RiskEntryKind.Rated, RiskEntryKind.Mitigated, RiskEntryKind.Shared, RiskEntryKind.Closed], history.Entries.Select(e => e.Kind));
        Assert.Equal((false, 10_000), (history.IsOpen, history.Parts.Sum(p => p.BasisPoints)));
    }

    [Fact]
    public void Another_partner_neither_rates_nor_closes_it() =>
        Assert.IsType<SpeaksOnlyForItself>(Refused(Owned, Entry(RiskEntryKind.Closed), speaker: Speaks(Council)));

    [Fact]
    public void A_closed_risk_takes_no_more_entries() => Assert.IsType<RiskIsClosed>(Refused(Owned.Then(Entry(RiskEntryKind.Closed)), Rating()));

    [Fact]
    public void An_entry_is_said_in_words() => Assert.IsType<EntryNeedsWords>(Refused(Owned, Entry(RiskEntryKind.Closed) with { Words = " " }));

    [Theory]
    [InlineData(0, 3, 1, 1)]
    [InlineData(3, 6, 1, 1)]
    [InlineData(3, 3, 0, 3)]
    [Trait("Requirement", "RSK-01")]
    public void A_rating_stands_on_the_scale(int likelihoodBefore, int impactBefore, int likelihoodAfter, int impactAfter) =>
        Assert.IsType<RatingOffTheScale>(Refused(Owned, Rating(likelihoodBefore, impactBefore, likelihoodAfter, impactAfter)));

    [Fact]
    public void Mitigation_makes_nothing_worse() => Assert.IsType<MitigationMakesItWorse>(Refused(Owned, Rating(2, 2, 3, 2)));

    [Fact]
    public void It_is_looked_at_again_on_a_later_day() => Assert.IsType<ReviewComesLater>(Refused(Owned, Rating() with { ReviewBy = Today }));

    [Fact]
    [Trait("Requirement", "RSK-01")]
    public void A_mitigation_has_an_owner_and_a_day() => Assert.IsType<MitigationNeedsOwnerAndDay>(Refused(Owned, Entry(RiskEntryKind.Mitigated)));

    [Fact]
    [Trait("Requirement", "RSK-01")]
    public void Shares_that_leave_something_over_are_refused() =>
        Assert.IsType<SharesAreNotTheWhole>(Refused(Owned, Entry(RiskEntryKind.Shared), [new(Trust, 5000), new(Council, 4999)]));

    [Fact]
    public void One_partner_alone_shares_with_nobody() => Assert.IsType<SharingNeedsTwo>(Refused(Owned, Entry(RiskEntryKind.Shared), [new(Trust, 10_000)]));

    [Fact]
    [Trait("Requirement", "RSK-01")]
    public void Shares_are_taken_exactly_when_they_are_the_whole_each_once_and_each_above_nothing() => Laws.Hold(
        Gen.Choose(-100, 10_200).Two().Select(t => (First: t.Item1, Second: t.Item2 % 3 == 0 ? 10_000 - t.Item1 : t.Item2)),
        shares => RiskHistory.MayShare([new(Trust, shares.First), new(Council, shares.Second)]).Refusal is null
            == (shares.First > 0 && shares.Second > 0 && shares.First + shares.Second == 10_000));

    [Fact]
    public void A_correction_names_an_entry_and_both_stay()
    {
        var history = Owned.Then(Rating());

        var corrected = history.Then(Entry(RiskEntryKind.Corrected) with { Corrects = history.Entries[0].Id });

        Assert.IsType<CorrectsAnEntry>(Refused(history, Entry(RiskEntryKind.Corrected)));
        Assert.Equal((2, "Said."), (corrected.Entries.Length, corrected.CorrectionOf(corrected.Entries[0])!.Words));
    }

    [Fact]
    [Trait("Requirement", "RSK-02")]
    public void A_risk_that_a_paper_names_has_no_owner_until_a_partner_takes_it_on_and_only_once()
    {
        var taken = OfAPaper.Then(Entry(RiskEntryKind.TakenOn));

        Assert.IsType<RiskHasNoOwner>(Refused(OfAPaper, Rating()));
        Assert.Equal(Trust, taken.OwnerId);
        Assert.IsType<RiskHasAnOwner>(Refused(taken, Entry(RiskEntryKind.TakenOn), speaker: Speaks(Council)));
        Assert.IsType<OnlyAPartnerOwnsRisks>(Refused(OfAPaper, Entry(RiskEntryKind.TakenOn), speaker: new Speaker(null, "director", "the team")));
    }

    [Theory]
    [InlineData(29, false)]
    [InlineData(31, true)]
    public void Its_review_is_overdue_from_the_day_after(int days, bool isOverdue)
    {
        var rated = Owned.Then(Rating());

        Assert.Equal(isOverdue, new RiskHistory(rated.Risk, rated.Entries, [], Today.AddDays(days)).IsReviewOverdue);
    }

    [Theory]
    [InlineData(1, 5, RiskLevel.Low)]
    [InlineData(2, 3, RiskLevel.Moderate)]
    [InlineData(3, 4, RiskLevel.Moderate)]
    [InlineData(3, 5, RiskLevel.High)]
    [InlineData(5, 5, RiskLevel.High)]
    public void Its_level_follows_from_likelihood_times_impact(int likelihood, int impact, RiskLevel level) => Assert.Equal(level, new RiskRating(likelihood, impact).Level);

    private static RiskHistory Owned => new(TheRisk(Trust), [], [], Today);

    private static RiskHistory OfAPaper => new(TheRisk(null), [], [], Today);

    private static Risk TheRisk(PartnerId? owner) => new()
    {
        Id = new RiskId(new Guid(9, 0, 0, new byte[8])), Slug = "a-risk", Title = "A risk", Cause = "This.", Effect = "That.", OwnerId = owner, EnteredOn = Today, KnownFrom = At(0), Provenance = new("S0:362"),
    };

    private static MadeUp Rating(int lb = 4, int ib = 4, int la = 3, int ia = 4) => new(RiskEntryKind.Rated) { Ratings = [lb, ib, la, ia], ReviewBy = Today.AddDays(30) };

    private static MadeUp Entry(RiskEntryKind kind) => new(kind);

    private static Refusal? Refused(RiskHistory history, MadeUp entry, RiskPart[]? parts = null, Speaker? speaker = null) =>
        history.MayAdd(entry.Made(history.Entries.Length + 1), parts ?? [], "The trust", speaker ?? Speaks(Trust)).Refusal;

    private static Speaker Speaks(PartnerId partner) => new(partner, "recorder", "somebody");

    private static DateTime At(int minutes) => new DateTime(2017, 10, 9, 9, 0, 0, DateTimeKind.Utc).AddMinutes(minutes);

    internal sealed record MadeUp(RiskEntryKind Kind)
    {
        public string Words { get; init; } = "Said.";

        public int[]? Ratings { get; init; }

        public DateOnly? ReviewBy { get; init; }

        public string? Owner { get; init; }

        public DateOnly? By { get; init; }

        public Guid? Corrects { get; init; }

        public RiskEntry Made(int number) => new()
        {
            Id = new Guid(100 + number, 0, 0, new byte[8]), RiskId = new RiskId(new Guid(9, 0, 0, new byte[8])), Kind = Kind, On = Today, PartnerId = Trust, Words = Words, LikelihoodBefore = Ratings?[0], ImpactBefore = Ratings?[1],
            LikelihoodAfter = Ratings?[2], ImpactAfter = Ratings?[3], ReviewBy = ReviewBy, MitigationOwner = Owner, MitigationBy = By, Corrects = Corrects, KnownFrom = At(number),
        };
    }
}

internal static class RisksInTurn
{
    /// <summary>As it stands once this is entered, which must be lawful.</summary>
    public static RiskHistory Then(this RiskHistory history, RiskHistoryTests.MadeUp entry, RiskPart[]? parts = null)
    {
        var made = entry.Made(history.Entries.Length + 1);
        var lawful = history.MayAdd(made, parts ?? [], "The trust", new Speaker(made.PartnerId, "recorder", "somebody"));
        return history.With(lawful.Value, parts ?? []);
    }
}
