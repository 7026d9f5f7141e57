using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;

namespace Commonweal.Domain.Partnership.Agreements;

/// <summary>What must hold for another organisation to be asked to approve an agreement. Being asked binds it to nothing.</summary>
public static class PartyRules
{
    /// <param name="isParty">Whether it is asked already.</param>
    /// <param name="status">How it stands on the day; null where it was never invited.</param>
    /// <param name="hasBody">Whether a body that decides for it is on record, or is named with this.</param>
    public static Outcome<DateOnly> MayBeAsked(string partner, bool isParty, PartnerStatus? status, bool hasBody, DateOnly from, DateOnly today)
    {
        if (isParty)
        {
            return new IsAPartyAlready(partner);
        }

        if (status is null or PartnerStatus.Left)
        {
            return new NotInvited(partner, from);
        }

        return !hasBody ? new PartyNeedsABody(partner) : from > today ? new DecisionStillToCome(from) : from;
    }
}

public sealed record IsAPartyAlready(string Partner) : Refusal($"{Partner} is a party to this agreement already.");

public sealed record NotInvited(string Partner, DateOnly On) : Refusal($"{Partner} takes no part in the partnership on {On:d MMMM yyyy}: invite it first.")
{
    public override string RestsOn => "S1:46";

    public override string WhoCouldMend => "The partnership's own team, on the word of its board";
}

public sealed record PartyNeedsABody(string Partner) : Refusal($"An agreement is approved by a body that decides for its own organisation, and none of {Partner} is on record. Name the body too.")
{
    public override string RestsOn => "S0:358";
}
