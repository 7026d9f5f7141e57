using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Decisions;

namespace Commonweal.Domain.Governance.Interests;

/// <summary>What a member of a body has registered in a partner organisation.</summary>
/// <param name="Seat">The key of the seat.</param>
public sealed record MemberInterest(string Body, string Seat, string SeatName, PartnerId In, string Text, DateOnly From, DateOnly? To)
{
    public bool HoldsOn(DateOnly day) => From <= day && !(To < day);
}

/// <summary>Who is out of the count of a matter by what is registered, whoever asks: a provider on its own service, and a member on an organisation they have a share in (COI-02, LAW-23).</summary>
public static class ClassConflicts
{
    /// <summary>Providers and federations whose own income the matter changes, with why they are out of the count.</summary>
    public static IReadOnlyDictionary<PartnerId, string> Providers(DecisionReading reading, IEnumerable<Membership> seats)
    {
        var touched = reading.Money.Lines.Select(l => l.PartnerId).ToHashSet();
        return seats.Where(s => s.PartnerId is { } partner && touched.Contains(partner) && InterestRules.IsConflictedByClass(s.Class, partner, partner)).Select(s => s.PartnerId!.Value).Distinct()
            .ToDictionary(p => p, p => $"{reading.Setting.NameOf(p)} provides the service that the matter is about");
    }

    /// <summary>Seats of a body whose holders have registered something in an organisation whose money the matter changes, with why.</summary>
    public static IReadOnlyDictionary<string, string> Members(DecisionReading reading, string body)
    {
        var touched = reading.Money.Lines.Select(l => l.PartnerId).ToHashSet();
        return reading.Setting.Interests.Where(i => i.Body == body && i.HoldsOn(reading.AsAt) && touched.Contains(i.In)).GroupBy(i => i.Seat)
            .ToDictionary(g => g.Key, g => $"{g.First().SeatName} has an interest in {reading.Setting.NameOf(g.First().In)}");
    }
}

public sealed record GoesToPrimaryCareCommittee(string Body, IReadOnlyList<string> Why)
    : Refusal($"{string.Join("; ", Why)}. So the matter goes to the primary care commissioning committee of {Body}, where members with such shares do not decide. Enter its outcome, and say that the committee took it.")
{
    public override string RestsOn => "NHS Act 2006, section 14O; NHS England guidance on conflicts of interest, 2017";

    public override string WhoCouldMend => "The governing body, by its primary care commissioning committee";
}
