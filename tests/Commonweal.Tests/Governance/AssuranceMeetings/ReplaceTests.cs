using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.AssuranceMeetings;

public sealed class ReplaceTests(Sites sites) : IClassFixture<Sites>
{
    private const string Form = "/governance/assurance-meetings/replace";

    private static readonly (string, string)[] Replaced =
    [
        ("Input.Contract", "Therapies contract meeting"), ("Input.Commissioner", "haringey-ccg"), ("Input.Provider", "whittington-health"), ("Input.By", "haringey-assurance"), ("Input.Words", "All of it"), .. Forms.Day("Input.LastHeldOn", 2, 10, 2017),
    ];

    [Fact]
    [Trait("Requirement", "DEC-11")]
    public async Task A_party_enters_a_replaced_contract_meeting_and_puts_it_right()
    {
        using var officer = await (await sites.DemonstrationAsync()).SignInAsync("shared-accountable-officer", "Haringey");

        var page = await officer.SendFormAsync(Form, Replaced);
        var right = page.Table("Contract meetings that are no longer held").Link("Therapies contract meeting", "What to do")!;
        var after = (await officer.SendFormAsync(right, [.. Replaced.Skip(1), ("Input.Contract", "Therapies and dietetics contract meeting")])).Table("Contract meetings that are no longer held");

        Assert.Contains("Therapies and dietetics contract meeting", after.First);
        Assert.DoesNotContain("Therapies contract meeting", after.First);
    }

    [Fact]
    [Trait("Requirement", "DEC-11")]
    public async Task A_partner_that_is_no_party_does_not()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        Assert.Contains("Each party", (await recorder.SendFormAsync(Form, Replaced)).Problems()[0], StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "DEC-11")]
    public async Task The_agenda_of_a_body_that_holds_one_goes_through_money_performance_and_planning()
    {
        using var director = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");

        var page = await director.SendFormAsync("/governance/bodies/care-closer-to-home-group/meetings/call", Forms.Day("Input.Day", 4, 12, 2017));

        Assert.Contains("Performance: access, quality and what residents say", page.Body(), StringComparison.Ordinal);
    }
}
