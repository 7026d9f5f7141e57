using AngleSharp.Html.Dom;
using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Governance.Meetings;

/// <summary>Does at a meeting what its secretary does.</summary>
internal static class Record
{
    public const string Joint = "/governance/meetings/joint-boards-2017-10-09";

    public static async Task<IHtmlDocument> ActAsync(this Visitor visitor, string meeting, string act, params (string Name, string Value)[] fields)
    {
        var form = (await visitor.PageAsync($"{meeting}/{act}")).Form();
        return await visitor.SendAndReadAsync(form, [.. fields.Select(f => ($"Input.{f.Name}", f.Value))]);
    }

    public static async Task<IHtmlDocument> ArrivesAsync(this Visitor visitor, string meeting, string seat, string manner = "InPerson", string at = "14:00") =>
        await visitor.ActAsync(meeting, "attendance", ("Seat", seat), ("Movement", "Arrives"), ("Manner", manner), ("At", at));

    /// <summary>A meeting of the partnership's board today, published late with the chair's reason and open.</summary>
    public static async Task<string> BoardTodayAsync(this Visitor visitor, string startsAt = "14:00")
    {
        var form = (await visitor.PageAsync("/governance/bodies/wellbeing-partnership-board/meetings/call")).Form();
        await visitor.SendAndReadAsync(form, ("Input.Day.Day", "9"), ("Input.Day.Month", "10"), ("Input.Day.Year", "2017"), ("Input.StartsAt", startsAt));
        const string Meeting = "/governance/meetings/wellbeing-partnership-board-2017-10-09";
        await visitor.ActAsync(Meeting, "step", ("Kind", "Published"), ("Reason", "The hospitals asked for an answer this week."));
        await visitor.ActAsync(Meeting, "step", ("Kind", "Opened"), ("At", "14:00"));
        return Meeting;
    }

    /// <summary>The same, with its quorum from ten past two.</summary>
    public static async Task<string> QuorateBoardTodayAsync(this Visitor visitor)
    {
        var meeting = await visitor.BoardTodayAsync();
        foreach (var seat in new[] { "chief-executive-haringey-council", "chief-executive-islington-council", "accountable-officer-haringey-ccg", "chief-executive-whittington-health", "clinical-lead-islington-gp-federation", "chief-executive-uclh" })
        {
            await visitor.ArrivesAsync(meeting, seat, at: "14:10");
        }

        return meeting;
    }
}
