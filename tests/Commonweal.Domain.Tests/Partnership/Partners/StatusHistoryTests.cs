using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Partners;
using FsCheck;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Partnership.Partners;

/// <summary>How an organisation may come to stand in the partnership, and how it stood on a day (PAR-07).</summary>
public sealed class StatusHistoryTests
{
    private static readonly PartnerId Partner = new(new Guid(1, 0, 0, new byte[8]));
    private static readonly DateOnly June = new(2017, 6, 1);
    private static readonly ApprovalReading Approved = new(ApprovalState.Approved, null);

    private static Gen<PartnerStatus> Statuses => Gen.Elements(Enum.GetValues<PartnerStatus>());

    [Fact]
    [Trait("Requirement", "PAR-07")]
    public void Only_what_may_follow_follows() => Laws.Hold(Statuses.Two(), pair =>
    {
        var outcome = History((pair.Item1, June)).MayBecome(pair.Item2, June.AddDays(1), "Minute 4", Approved);
        return outcome.IsRefused ? outcome.Refusal is StatusCannotFollow && !pair.Item1.Next().Contains(pair.Item2) : pair.Item1.Next().Contains(pair.Item2);
    });

    [Fact]
    [Trait("Requirement", "PAR-07")]
    public void No_status_follows_itself() => Laws.Hold(Statuses, status => !status.Next().Contains(status));

    [Fact]
    [Trait("Requirement", "PAR-07")]
    public void An_organisation_becomes_a_partner_only_by_its_own_approval() => Laws.Hold(Gen.Elements(Enum.GetValues<ApprovalState>()), state =>
        History((PartnerStatus.Affiliate, June)).MayBecome(PartnerStatus.Partner, June.AddDays(1), "Minute 4", new ApprovalReading(state, null)).IsRefused
            == state is not (ApprovalState.Approved or ApprovalState.Noted));

    [Fact]
    [Trait("Requirement", "PAR-07")]
    public void Joining_without_an_approval_says_who_could_mend_it()
    {
        var refusal = History((PartnerStatus.Invited, June)).MayBecome(PartnerStatus.Partner, June.AddDays(1), "Minute 4", null).Refusal;

        Assert.IsType<JoiningNeedsApproval>(refusal);
        Assert.Equal(("S0:358; S1:46", "The organisation's own recorder, from its own minute"), (refusal.RestsOn, refusal.WhoCouldMend));
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void A_change_without_a_reason_is_refused(string reason) =>
        Assert.IsType<StatusNeedsReason>(History().MayBecome(PartnerStatus.Invited, June, reason, null).Refusal);

    [Fact]
    public void A_status_is_not_put_before_or_upon_another() => Laws.Hold(Gen.Choose(-400, 0), days =>
        History((PartnerStatus.Affiliate, June)).MayBecome(PartnerStatus.Left, June.AddDays(days), "Minute 4", null).Refusal is StatusDatesOverlap);

    [Fact]
    public void A_status_lasts_until_the_next_begins() => Laws.Hold(Gen.Choose(-100, 300), days =>
    {
        var history = History((PartnerStatus.Affiliate, June), (PartnerStatus.Partner, June.AddDays(100)), (PartnerStatus.Left, June.AddDays(200)));
        PartnerStatus? expected = days < 0 ? null : days < 100 ? PartnerStatus.Affiliate : days < 200 ? PartnerStatus.Partner : PartnerStatus.Left;
        return history.At(June.AddDays(days))?.Status == expected;
    });

    [Fact]
    public void In_whatever_order_they_are_read_they_tell_the_same() => Laws.Hold(Gen.Shuffle([0, 1, 2, 3]), order =>
    {
        var periods = Periods((PartnerStatus.Invited, June), (PartnerStatus.Affiliate, June.AddDays(10)), (PartnerStatus.Partner, June.AddDays(20)), (PartnerStatus.Suspended, June.AddDays(30)));
        return new StatusHistory(order.Select(i => periods[i])).At(June.AddDays(25))?.Status == PartnerStatus.Partner;
    });

    private static StatusHistory History(params (PartnerStatus Status, DateOnly From)[] periods) => new(Periods(periods));

    private static List<StatusPeriod> Periods(params (PartnerStatus Status, DateOnly From)[] periods) => [.. periods.Select((p, i) => new StatusPeriod
    {
        Id = i + 1,
        PartnerId = Partner,
        Status = p.Status,
        From = p.From,
        KnownFrom = DateTime.UnixEpoch,
        Provenance = Provenance.OfAnAct(),
    })];
}
