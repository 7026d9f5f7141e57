using Commonweal.Domain.Governance.Meetings;

namespace Commonweal.Domain.Tests.Governance.Meetings;

/// <summary>Actions have an owner and a day, and are seen by the bodies above (DEC-14).</summary>
public sealed class MeetingActionTests
{
    [Fact]
    [Trait("Requirement", "DEC-14")]
    public void An_action_has_an_owner_and_is_due_after_its_meeting()
    {
        Assert.IsType<ActionNeedsOwner>(ActionRules.MaySet(Action(" ", Made.Day), Made.Meeting()).Refusal);
        Assert.IsType<ActionDueBeforeMeeting>(ActionRules.MaySet(Action("North Middlesex", Made.Day.AddDays(-1)), Made.Meeting()).Refusal);
        Assert.False(ActionRules.MaySet(Action("North Middlesex", Made.Day), Made.Meeting()).IsRefused);
    }

    [Fact]
    public void It_is_due_within_three_years_of_its_meeting()
    {
        Assert.IsType<TooFarAhead>(ActionRules.MaySet(Action("North Middlesex", new(2020, 10, 10)), Made.Meeting()).Refusal);
        Assert.False(ActionRules.MaySet(Action("North Middlesex", new(2020, 10, 9)), Made.Meeting()).IsRefused);
    }

    [Fact]
    [Trait("Requirement", "DEC-14")]
    public void It_is_open_until_it_is_reported_done()
    {
        var (action, done) = (Action("North Middlesex", Made.Day), Report(isDone: true, Made.Day.AddDays(5)));
        Assert.True(ActionRules.IsOpen(action, [done], Made.Day.AddDays(4)));
        Assert.False(ActionRules.IsOpen(action, [done], Made.Day.AddDays(5)));
        Assert.True(ActionRules.IsOpen(action, [Report(isDone: false, Made.Day)], Made.Day.AddDays(5)));
    }

    [Fact]
    [Trait("Requirement", "DEC-14")]
    public void A_body_sees_its_own_and_those_of_all_below_it_and_of_none_above()
    {
        (string, string)[] lines = [("delivery", "board"), ("workstream", "delivery"), ("board", "joint"), ("joint", "haringey"), ("joint", "islington"), ("haringey", "joint")];
        Assert.Equal(["board", "delivery", "workstream"], ActionRules.SeenFrom("board", lines).Order(StringComparer.Ordinal));
        Assert.Equal(["workstream"], ActionRules.SeenFrom("workstream", lines));
        Assert.Equal(5, ActionRules.SeenFrom("haringey", lines).Count);
    }

    private static MeetingAction Action(string owner, DateOnly due) =>
        new() { Number = 1, Meeting = "a-meeting", Body = "a-body", Text = "Bring numbers", Owner = owner, Due = due, KnownFrom = default, Provenance = Made.Ours };

    private static ActionReport Report(bool isDone, DateOnly on) => new() { Meeting = "a-meeting", Number = 1, IsDone = isDone, On = on, Words = "Words", KnownFrom = default, Provenance = Made.Ours };
}
