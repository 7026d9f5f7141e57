using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Community;

/// <summary>How a complaint or request came.</summary>
public enum ReceivedThrough
{
    ThisSite,
    Letter,
    Email,
    Telephone,
    InPerson,
}

public static class ReceivedThroughs
{
    public static string InWords(this ReceivedThrough through) => through switch
    {
        ReceivedThrough.ThisSite => "On this site",
        ReceivedThrough.Letter => "By letter",
        ReceivedThrough.Email => "By email",
        ReceivedThrough.Telephone => "By telephone",
        ReceivedThrough.InPerson => "In person",
        _ => throw new ArgumentOutOfRangeException(nameof(through)),
    };
}

/// <summary>When something that came by another way may be entered. The time of the law runs from the day it was received, not from the day it is entered.</summary>
public static class LoggingRules
{
    /// <summary>Our choice: what is older is handled where it was begun.</summary>
    public const int MonthsBack = 12;

    public static Outcome<DateOnly> MayBeReceivedOn(DateOnly received, DateOnly today) =>
        received > today ? new ReceivedInTheFuture() : received < today.AddMonths(-MonthsBack) ? new ReceivedTooLongAgo(today.AddMonths(-MonthsBack)) : received;
}

public sealed record ReceivedInTheFuture() : Refusal("The day that you gave is still to come. Give the day it was received.");

public sealed record ReceivedTooLongAgo(DateOnly Earliest) : Refusal($"Only what was received since {Sentences.Day(Earliest)} is entered here. What is older is handled where it was begun.");
