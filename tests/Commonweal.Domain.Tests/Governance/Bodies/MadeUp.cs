using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Calendar;

namespace Commonweal.Domain.Tests.Governance.Bodies;

/// <summary>Bodies, seats and terms for tests that need one of any kind.</summary>
internal static class MadeUp
{
    private static readonly Provenance Ours = new(null, "Made up for a test");

    public static Body Body(BodyKind kind, PartnerId? partner = null) => new() { Slug = "a-body", Name = "A body", Kind = kind, PartnerId = partner, Provenance = Ours };

    public static Membership Seat(
        long id, PartnerClass? side, string role = "chief-executive", string? borough = null, VoteRight vote = VoteRight.Votes, DateOnly? to = null) => new()
    {
        Id = id, Body = "a-body", Class = side, Seat = "A seat", Role = role, Borough = borough, Vote = vote, Chairs = ChairOf.NotChair,
        From = new(2017, 6, 1), To = to, KnownFrom = default, Provenance = Ours,
    };

    public static TermsOfReference Terms(string quorum, DateOnly? from = null, ClearDays? notice = null, int? sharingDays = null, bool written = false, bool hidden = false) => new()
    {
        Body = "a-body", Number = 1, Quorum = QuorumRule.Parse(quorum), CountsPartnersOnly = false, Voting = VotingRule.Majority, Notice = notice, Publication = PublicationRule.PapersAndMinutes,
        SharingDays = sharingDays, AllowsWrittenDecisions = written, AllowsHiddenViews = hidden, From = from ?? new(2017, 6, 1), KnownFrom = default, Provenance = Ours,
    };
}
