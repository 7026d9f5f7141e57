using System.Collections.Frozen;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using FsCheck.Fluent;
using static Commonweal.Domain.Tests.Partnership.Agreements.MadeUpApprovals;

namespace Commonweal.Domain.Tests.Partnership.Agreements;

/// <summary>A partner is a signatory when both places are signed, each with its date and its authority (PAR-03, AGR-04).</summary>
public sealed class SignatoryReadingTests
{
    private static readonly DateOnly July = new(2017, 7, 1);
    private static readonly Approval InForce = Approval(new DateOnly(2017, 6, 20), Text.Hash);
    private static readonly FrozenSet<ApprovalId> NoneEnded = FrozenSet<ApprovalId>.Empty;

    [Fact]
    [Trait("Requirement", "PAR-03")]
    public void Both_places_make_a_signatory_and_one_does_not() => Laws.Hold(Gen.Elements(false, true).Two(), signed =>
    {
        var signatures = new[] { (signed.Item1, SignaturePlace.LeaderOrChair), (signed.Item2, SignaturePlace.ChiefExecutive) }.Where(s => s.Item1).Select(s => Signed(s.Item2, InForce.Id));
        return SignatoryReading.Of(signatures, NoneEnded, Today).IsSignatory == (signed.Item1 && signed.Item2);
    });

    [Fact]
    [Trait("Requirement", "AGR-04")]
    public void A_signature_without_authority_is_incomplete()
    {
        var reading = SignatoryReading.Of([Signed(SignaturePlace.LeaderOrChair, InForce.Id), Signed(SignaturePlace.ChiefExecutive, null)], NoneEnded, Today);

        Assert.Equal(new SignatoryReading(false, "Signed in both places, without an authority in force for each"), reading);
    }

    [Fact]
    [Trait("Requirement", "AGR-04")]
    public void An_approval_that_ended_takes_the_authority_with_it() =>
        Assert.False(SignatoryReading.Of(BothPlaces, new[] { InForce.Id }.ToFrozenSet(), Today).IsSignatory);

    [Fact]
    public void Before_the_last_signature_it_is_none() =>
        Assert.Equal((false, true), (SignatoryReading.Of(BothPlaces, NoneEnded, July.AddDays(-1)).IsSignatory, SignatoryReading.Of(BothPlaces, NoneEnded, July).IsSignatory));

    [Fact]
    [Trait("Requirement", "AGR-04")]
    public void To_sign_needs_an_approval_that_counts() => Laws.Hold(Gen.Elements(Enum.GetValues<ApprovalState>()), state =>
    {
        var outcome = SignatoryReading.MaySign([], SignaturePlace.ChiefExecutive, new ApprovalReading(state, InForce), July, Today);
        return outcome.IsRefused ? outcome.Refusal is SignatureWithoutAuthority : state is ApprovalState.Approved or ApprovalState.Noted;
    });

    [Fact]
    public void A_place_is_signed_once_and_not_in_the_future()
    {
        var approved = new ApprovalReading(ApprovalState.Approved, InForce);

        Assert.IsType<PlaceIsSigned>(SignatoryReading.MaySign(BothPlaces, SignaturePlace.ChiefExecutive, approved, July, Today).Refusal);
        Assert.IsType<DecisionStillToCome>(SignatoryReading.MaySign([], SignaturePlace.ChiefExecutive, approved, Today.AddDays(1), Today).Refusal);
    }

    private static Signature[] BothPlaces => [Signed(SignaturePlace.LeaderOrChair, InForce.Id), Signed(SignaturePlace.ChiefExecutive, InForce.Id)];

    private static Signature Signed(SignaturePlace place, ApprovalId? authority) => new()
    {
        AgreementVersionId = Version().Id, PartnerId = Partner, Place = place, SignedBy = "A. Leader", SignedOn = July, Authority = authority, KnownFrom = DateTime.UnixEpoch, Provenance = Provenance.OfAnAct(),
    };
}
