using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Meetings;
using Commonweal.Domain.Partnership.People;

namespace Commonweal.Domain.Governance.AssuranceMeetings;

public enum AssuranceOf
{
    Place,
    CareProgramme,
}

/// <summary>A joint meeting about one place or one care programme, on its money, its performance and its plans: held by a body in place of meetings about contracts (DEC-11).</summary>
public sealed class AssuranceMeeting : IEvent
{
    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required AssuranceOf Of { get; init; }

    /// <summary>The place or the programme by name.</summary>
    public required string OfWhat { get; init; }

    /// <summary>The slug of the body that holds it.</summary>
    public required string Body { get; init; }

    public required DateOnly From { get; init; }

    public bool IsMadeUp { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }

    public string OfInWords => Of == AssuranceOf.Place ? $"Place: {OfWhat}" : $"Care programme: {OfWhat}";

    /// <summary>What the agenda of a body that holds one goes through, after the items with which every agenda begins.</summary>
    public static IReadOnlyList<(string Title, AskedFor AskedFor)> Template { get; } =
    [
        ("Money: where each partner and the whole stand, and what is done about it", AskedFor.ConsiderAndGiveViews),
        ("Performance: access, quality and what residents say", AskedFor.ConsiderAndGiveViews),
        ("Planning: demand, staff and beds for the next six months", AskedFor.ConsiderAndGiveViews),
    ];
}

/// <summary>That a contract meeting of a commissioner and a provider is no longer held, because a joint one takes its place. A mistake is put right by another that names it.</summary>
public sealed class ContractMeetingReplaced : IEvent
{
    public long Id { get; init; }

    /// <summary>The slug of the joint meeting.</summary>
    public required string By { get; init; }

    /// <summary>What the contract meeting was called.</summary>
    public required string Contract { get; init; }

    public required PartnerId CommissionerId { get; init; }

    public required PartnerId ProviderId { get; init; }

    public required DateOnly LastHeldOn { get; init; }

    /// <summary>What of it goes where.</summary>
    public required string Words { get; init; }

    public required DateOnly EnteredOn { get; init; }

    public long? Corrects { get; init; }

    public bool IsMadeUp { get; init; }

    public required DateTime KnownFrom { get; init; }

    /// <summary>Those that nothing has put right since.</summary>
    public static IReadOnlyList<ContractMeetingReplaced> Standing(IReadOnlyCollection<ContractMeetingReplaced> all)
    {
        var corrected = all.Select(r => r.Corrects).OfType<long>().ToHashSet();
        return [.. all.Where(r => !corrected.Contains(r.Id)).OrderByDescending(r => r.LastHeldOn).ThenBy(r => r.Id)];
    }

    /// <summary>Either party says it, each for itself.</summary>
    /// <param name="standing">Those that stand now.</param>
    public static Outcome<ContractMeetingReplaced> MayEnter(ContractMeetingReplaced replaced, IReadOnlyCollection<ContractMeetingReplaced> standing, Speaker speaker, DateOnly today) =>
        replaced.CommissionerId == replaced.ProviderId ? new ContractNeedsTwo()
        : SpeakingFor.AParty([replaced.CommissionerId, replaced.ProviderId], speaker).Refusal is { } notAParty ? notAParty
        : replaced.LastHeldOn > today ? new Partnership.Agreements.DecisionStillToCome(replaced.LastHeldOn)
        : replaced.Corrects is { } mistake && standing.All(r => r.Id != mistake) ? new MeetingPutRightAlready()
        : standing.Any(r => r.Id != replaced.Corrects && r.CommissionerId == replaced.CommissionerId && r.ProviderId == replaced.ProviderId && string.Equals(r.Contract, replaced.Contract, StringComparison.OrdinalIgnoreCase))
            ? new ReplacedAlready(replaced.Contract)
        : replaced;
}

public sealed record ContractNeedsTwo() : Refusal("A contract has a commissioner and a provider. Choose two different partners.")
{
    public override string RestsOn => "S1:195";
}

public sealed record ReplacedAlready(string Contract) : Refusal($"{Contract} of these two is entered as replaced already. Put that entry right if it is wrong.");

public sealed record MeetingPutRightAlready() : Refusal("This entry has been put right already. Put right the one that stands now.");
