using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;

namespace Commonweal.Domain.Governance.Meetings;

/// <summary>When a meeting can be called.</summary>
public static class CallingRules
{
    /// <summary>How far ahead a day is entered. The papers plan four years at most, and councils call meetings for one or two; beyond three it is a slip in the year.</summary>
    private const int YearsAhead = 3;

    /// <summary>The last day that can be entered on a day, for a meeting and for all that waits for a day after one.</summary>
    public static DateOnly LastDay(DateOnly today) => today.AddYears(YearsAhead);

    /// <param name="isCalled">Whether the body meets on that day already.</param>
    public static Outcome<DateOnly> MayCall(Body body, DateOnly day, DateOnly today, bool isCalled) =>
        day < today ? new CalledForThePast(today)
        : day > LastDay(today) ? new TooFarAhead(LastDay(today))
        : !body.StandsOn(day) ? new BodyDoesNotStand(body.Name, day)
        : isCalled ? new MeetsOnThatDay(body.Name, day)
        : day;
}

public sealed record CalledForThePast(DateOnly Today) : Refusal($"A meeting is called for {Sentences.Day(Today)} or a later day.");

public sealed record TooFarAhead(DateOnly Latest) : Refusal($"The last day that can be entered is {Sentences.Day(Latest)}, three years ahead. Look at the year.");

public sealed record BodyDoesNotStand(string BodyName, DateOnly Day) : Refusal($"The {BodyName} does not exist on {Sentences.Day(Day)}.");

public sealed record MeetsOnThatDay(string BodyName, DateOnly Day) : Refusal($"A meeting of the {BodyName} is called for {Sentences.Day(Day)} already.");

public sealed record NoSuchSeat() : Refusal("Choose one of the seats of this body on the day of the meeting.");

public sealed record NoSuchItem() : Refusal("Choose one of the items of the agenda.");

public sealed record NoSuchAction() : Refusal("Choose one of the actions in the list.");
