using Commonweal.Domain.Governance.Interests;
using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Governance.Meetings;

public sealed class DeclareTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "LAW-22")]
    [Trait("Requirement", "COI-02")]
    public async Task A_councillor_with_a_pecuniary_interest_leaves_or_has_a_dispensation()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var visitor = await site.SignInAsAsync("board-secretary");
        await visitor.ActAsync(Record.Joint, "step", ("Kind", "Opened"), ("At", "14:00"));
        await visitor.ArrivesAsync(Record.Joint, "councillor-islington");
        (string, string)[] interest = [("Seat", "councillor-islington"), ("Item", "3"), ("Kind", "DisclosablePecuniary"), ("Text", "Spouse works for a care agency.")];

        var stays = await visitor.ActAsync(Record.Joint, "declare", [.. interest, ("Action", "StaysAndVotes")]);
        var leaves = await visitor.ActAsync(Record.Joint, "declare", [.. interest, ("Action", "LeavesTheRoom")]);
        var dispensed = await visitor.ActAsync(Record.Joint, "declare", [.. interest, ("Action", "StaysAndVotes"), ("Dispensation", "Monitoring officer, 2 October 2017")]);

        Assert.Contains("neither speaks nor votes on it without a dispensation", stays.Problems()[0], StringComparison.Ordinal);
        Assert.Contains("Leaves the room", leaves.Body(), StringComparison.Ordinal);
        Assert.Contains("by dispensation: Monitoring officer, 2 October 2017", dispensed.Body(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_empty_form_says_what_is_missing()
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync("board-secretary");
        Assert.Equal(
            ["Choose the kind of interest", "Choose what is done", "Choose who declares it", "Say what the interest is"], (await visitor.ActAsync(Record.Joint, "declare")).Problems().Order(StringComparer.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "COI-02")]
    public async Task Who_is_not_in_the_room_declares_in_advance_and_does_nothing_in_it()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var visitor = await site.SignInAsAsync("board-secretary");
        await visitor.ActAsync(Record.Joint, "step", ("Kind", "Opened"), ("At", "14:00"));
        (string, string)[] interest = [("Seat", "councillor-islington"), ("Item", "3"), ("Kind", "DisclosablePecuniary"), ("Text", "Spouse works for a care agency.")];

        var leaves = await visitor.ActAsync(Record.Joint, "declare", [.. interest, ("Action", "LeavesTheRoom")]);
        var advance = await visitor.ActAsync(Record.Joint, "declare", [.. interest, ("Action", "DeclaredInAdvance")]);

        Assert.Contains(new DeclarerIsNotThere().Sentence, leaves.ProblemAt("Input.Action"), StringComparison.Ordinal);
        Assert.Equal("Declared in advance, not in the room", advance.Table("Interests declared").Column("What was done")[0]);
    }
}
