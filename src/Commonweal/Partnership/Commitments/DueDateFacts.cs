using System.Globalization;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Facts;

namespace Commonweal.Partnership.Commitments;

/// <summary>Reads a due date as exactly as a fact gives it.</summary>
internal static class DueDateFacts
{
    public static DueDate Read(Fact fact)
    {
        var due = fact.Choice<DuePrecision>("precision") switch
        {
            DuePrecision.Day => DueDate.OnDay(fact.Date("date")),
            DuePrecision.Month => Month(fact, "month") is var m ? DueDate.InMonth(m.Year, m.Month) : null!,
            DuePrecision.EarlyMonth => Month(fact, "month") is var m ? DueDate.EarlyIn(m.Year, m.Month) : null!,
            DuePrecision.Window => Window(fact),
            DuePrecision.From => DueDate.Starting(fact.Date("from")),
            DuePrecision.NextMeeting => DueDate.AtNextMeetingOf(fact.SlugText("body"), fact.Date("after")),
            _ => DueDate.Open,
        };
        fact.LeaveAside("fromWords");
        fact.Done();
        return due;
    }

    /// <summary>The first day of a month written as 2017-06.</summary>
    public static DateOnly Month(Fact fact, string field)
    {
        var text = fact.Text(field);
        if (!DateOnly.TryParseExact($"{text}-01", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var month) && text.Length > 0)
        {
            fact.Error(field, $"'{text}' must be a month written as 2017-06");
        }

        return month;
    }

    private static DueDate Window(Fact fact)
    {
        var window = DueDate.Between(fact.Date("from"), fact.Date("to"));
        if (window.Refusal is { } refusal)
        {
            fact.Error("to", refusal.Sentence);
        }

        return window.IsRefused ? DueDate.Open : window.Value;
    }
}
