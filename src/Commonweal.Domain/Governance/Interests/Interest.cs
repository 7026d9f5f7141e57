using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;

namespace Commonweal.Domain.Governance.Interests;

/// <summary>An interest that a person registered (COI-02): from a day, to a day, and public for as long as the law asks.</summary>
public sealed class Interest : IVersionedFact
{
    public long Id { get; init; }

    public required PersonId PersonId { get; init; }

    public required InterestKind Kind { get; init; }

    /// <summary>The partner organisation it is in; null where it is in none of them.</summary>
    public PartnerId? In { get; init; }

    /// <summary>What it is, in a sentence.</summary>
    public required string Text { get; init; }

    /// <summary>The day on which it was registered.</summary>
    public required DateOnly RegisteredOn { get; init; }

    /// <summary>The first day of the interest.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The last day of the interest.</summary>
    public DateOnly? To { get; init; }

    public required DateTime KnownFrom { get; init; }

    public DateTime? SupersededAt { get; set; }

    public required Provenance Provenance { get; init; }
}

public enum InterestKind
{
    /// <summary>A councillor's own, or of a spouse or partner: Localism Act 2011, section 30.</summary>
    DisclosablePecuniary,

    Financial,
    NonFinancialProfessional,
    NonFinancialPersonal,
    Indirect,

    /// <summary>Posts at two organisations that may want different things (GAP-8).</summary>
    OverlapOfPosts,
}

/// <summary>What was done about an interest at an item.</summary>
public enum InterestAction
{
    StaysAndVotes,
    SpeaksAndDoesNotVote,
    LeavesTheRoom,

    /// <summary>Nothing is done in the room: whoever declares it is not there.</summary>
    DeclaredInAdvance,
}

/// <summary>An interest declared at a meeting, for the whole of it or for one item.</summary>
public sealed class InterestDeclaration : IEvent
{
    public long Id { get; init; }

    public required string Meeting { get; init; }

    /// <summary>Null where it is for the whole meeting.</summary>
    public int? Item { get; init; }

    /// <summary>The slug of the seat.</summary>
    public required string SeatId { get; init; }

    public required InterestKind Kind { get; init; }

    public required string Text { get; init; }

    public required InterestAction Action { get; init; }

    /// <summary>The dispensation that lets a councillor speak or vote, with its day; null where there is none.</summary>
    public string? Dispensation { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }
}

public static class InterestRules
{
    /// <summary>The days within which an interest is registered: Localism Act 2011, section 30; NHS England guidance of 2017 (LAW-22, LAW-23).</summary>
    public const int DaysToRegister = 28;

    private const int MonthsPublicAfterEnd = 6;
    private const int YearsOnRecordAfterEnd = 6;

    public static Outcome<Interest> MayRegister(Interest interest) =>
        interest.From > interest.RegisteredOn ? new InterestStillToCome(interest.From)
        : interest.To < interest.From ? new InterestEndsBeforeItBegins(interest.From)
        : interest;

    public static bool IsRegisteredLate(Interest interest) => interest.RegisteredOn > interest.From.AddDays(DaysToRegister);

    /// <summary>Whether it stands in the public register on a day: while it lasts and for six months after.</summary>
    public static bool IsPublic(Interest interest, DateOnly day) => interest.RegisteredOn <= day && !(interest.To?.AddMonths(MonthsPublicAfterEnd) < day);

    /// <summary>Whether it must still be on record: for six years after it ended.</summary>
    public static bool IsOnRecord(Interest interest, DateOnly day) => !(interest.To?.AddYears(YearsOnRecordAfterEnd) < day);

    /// <summary>
    /// Whether a member may do this with that interest. A member of a council body with a disclosable pecuniary interest neither speaks nor votes without a dispensation (LAW-22).
    /// </summary>
    public static Outcome<InterestAction> MayAct(BodyKind kind, InterestKind interest, InterestAction action, string? dispensation) =>
        kind.IsOfACouncil() && interest == InterestKind.DisclosablePecuniary && action is not (InterestAction.LeavesTheRoom or InterestAction.DeclaredInAdvance) && string.IsNullOrWhiteSpace(dispensation)
            ? new PecuniaryInterestLeaves()
            : action;

    /// <summary>Only who is in the room stays, speaks or leaves it; an interest may be declared by who is not there.</summary>
    public static Outcome<InterestAction> MayActFrom(bool isThere, InterestAction action) => (isThere, action) switch
    {
        (true, InterestAction.DeclaredInAdvance) => new DeclarerIsThere(),
        (false, not InterestAction.DeclaredInAdvance) => new DeclarerIsNotThere(),
        _ => action,
    };

    /// <summary>Whether members of a class are conflicted when a body decides on services of their own class (COI-02): providers on what they provide.</summary>
    /// <param name="provider">The partner whose service is decided on.</param>
    public static bool IsConflictedByClass(PartnerClass? side, PartnerId? partner, PartnerId provider) => side is PartnerClass.Provider or PartnerClass.PrimaryCare && partner == provider;

    public static string InWords(this InterestKind kind) => kind switch
    {
        InterestKind.DisclosablePecuniary => "Disclosable pecuniary interest",
        InterestKind.Financial => "Financial interest",
        InterestKind.NonFinancialProfessional => "Professional interest",
        InterestKind.NonFinancialPersonal => "Personal interest",
        InterestKind.Indirect => "Indirect interest",
        InterestKind.OverlapOfPosts => "Posts at two organisations",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string InWords(this InterestAction action) => action switch
    {
        InterestAction.StaysAndVotes => "Stays, speaks and votes",
        InterestAction.SpeaksAndDoesNotVote => "Speaks and does not vote",
        InterestAction.LeavesTheRoom => "Leaves the room",
        InterestAction.DeclaredInAdvance => "Declared in advance, not in the room",
        _ => throw new ArgumentOutOfRangeException(nameof(action)),
    };
}

public sealed record InterestStillToCome(DateOnly From) : Refusal($"An interest is registered once there is one, and {Sentences.Day(From)} is still to come. What is agreed or sought already is an interest from the day of that.");

public sealed record InterestEndsBeforeItBegins(DateOnly From) : Refusal($"The last day of the interest cannot be before its first, {Sentences.Day(From)}.");

public sealed record PecuniaryInterestLeaves() : Refusal("A member with a disclosable pecuniary interest in the item neither speaks nor votes on it without a dispensation.")
{
    public override string RestsOn => "Localism Act 2011, sections 31 and 33";

    public override string WhoCouldMend => "The council's monitoring officer, by a dispensation";
}

public sealed record DeclarerIsNotThere() : Refusal("This member is not in the room. Record first that they arrive; or, where they declared it in advance, choose that.");

public sealed record DeclarerIsThere() : Refusal("This member is in the room: choose what they do there.");

public sealed record OwnInterestsOnly() : Refusal("Each person registers their own interests, and nobody another’s.")
{
    public override string WhoCouldMend => "The person whose interest it is";
}
