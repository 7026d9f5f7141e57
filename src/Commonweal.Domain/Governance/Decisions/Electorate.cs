using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;

namespace Commonweal.Domain.Governance.Decisions;

/// <summary>Who may answer a call: the seats of the forum on that day, with the status that each organisation had then (GAP-9).</summary>
public static class Electorate
{
    /// <param name="statusOf">How a partner stood on the day.</param>
    /// <param name="partnersOnly">Whether the forum's terms leave the seats of organisations that have not approved the agreement out of its decisions (PAR-04): they take part all the same.</param>
    /// <param name="conflicts">Why a partner is out of the count for this matter.</param>
    public static IReadOnlyList<Elector> Of(
        ForumCallId call, IEnumerable<Membership> seats, DateOnly on, Func<PartnerId, PartnerStatus?> statusOf, bool partnersOnly, IReadOnlyDictionary<PartnerId, string> conflicts, DateTime now, IReadOnlyDictionary<string, string>? bySeat = null)
    {
        var electors = new List<Elector>();
        foreach (var seat in seats.Where(s => s.PartnerId is not null && s.HoldsOn(on)))
        {
            var partner = seat.PartnerId!.Value;
            var (right, why) = Right(seat, statusOf(partner), partnersOnly, conflicts.GetValueOrDefault(partner) ?? bySeat?.GetValueOrDefault(seat.SeatKey));
            electors.Add(new Elector
            {
                CallId = call, Seat = Slug.From(seat.Seat), Name = seat.Seat, PartnerId = partner, Class = seat.Class, Right = right, Why = why, KnownFrom = now,
            });
        }

        return [.. electors.DistinctBy(e => e.Seat)];
    }

    private static (ElectorRight, string?) Right(Membership seat, PartnerStatus? status, bool partnersOnly, string? conflict) =>
        conflict is not null ? (ElectorRight.Conflicted, conflict)
        : status != PartnerStatus.Partner && (partnersOnly || status != PartnerStatus.Affiliate) ? (ElectorRight.TakesPart, $"its organisation stood as {status?.ToString() ?? "nothing"} on that day")
        : seat.Vote == VoteRight.DoesNotVote ? (ElectorRight.TakesPart, "the seat has no vote")
        : (ElectorRight.MayGiveView, null);
}

/// <summary>Who brings a matter forward, which is the partner that proposed it or the partnership's own team, and who speaks for a seat.</summary>
public static class DecisionSpeaking
{
    public static Outcome<Speaker> MayPropose(PartnerId? partner, string partnerName, Speaker speaker) =>
        partner is { } own ? SpeakingFor.APartner(own, partnerName, speaker) : SpeakingFor.ThePartnership(speaker);

    public static Outcome<Speaker> MayPrepare(Decision decision, string partnerName, Speaker speaker) =>
        SpeakingFor.ThePartnership(speaker) is { IsRefused: false } team ? team : MayPropose(decision.ProposedBy, partnerName, speaker);

    /// <summary>A seat's view is given by whoever sits in it, while acting for its organisation, and by those whom the organisation named to speak for it.</summary>
    public static Outcome<Speaker> MayGiveViewOf(Elector seat, Speaker speaker, bool sitsThere) =>
        (sitsThere && speaker.Partner == seat.PartnerId) || !SpeakingFor.APartner(seat.PartnerId, "", speaker).IsRefused ? speaker : new NoSeatToSpeakFor(speaker.InWords);
}

public sealed record NoSeatToSpeakFor(string ActingFor) : Refusal($"You have no seat to speak for here: you are acting for {ActingFor}.")
{
    public override string RestsOn => "S1:118; S1:92";

    public override string WhoCouldMend => "Whoever sits in the seat, or the recorder, chief executive or accountable officer of its organisation";
}
