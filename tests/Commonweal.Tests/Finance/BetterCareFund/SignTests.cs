using Commonweal.Domain.Finance.BetterCareFund;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.BetterCareFund;

public sealed class SignTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    [Trait("Requirement", "F-L9")]
    public async Task A_plan_that_misses_a_rule_is_not_signed_and_every_one_is_named_and_the_council_alone_enters_it()
    {
        var site = await sites.DemonstrationAsync();
        using var council = await site.SignInAsync("islington-recorder", "Islington Council");
        using var finance = await site.SignInAsync("haringey-finance", "Finance lead");

        var page = await council.SendFormAsync($"{CareFundForms.Islington}/sign", [("Input.Minute", "Item 4"), .. Forms.Day("Input.On", 1, 10, 2017)]);

        Assert.Contains("£150,000 too little", page.Errors(), StringComparison.Ordinal);
        Assert.Contains("National condition: Money goes to NHS services out of hospital. Say whether it is met.", page.Errors(), StringComparison.Ordinal);
        Assert.Contains("speaks for itself", (await finance.PageAsync($"{CareFundForms.Haringey}/sign")).Errors(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_plan_that_meets_every_rule_is_signed_and_a_change_leaves_the_signature_to_the_version_it_was_of()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        var changed = await recorder.SendFormAsync($"{CareFundForms.Haringey}/scheme?number=1", ("Input.Name", "Reablement"));
        var ahead = await recorder.SendFormAsync($"{CareFundForms.Haringey}/sign", [("Input.Minute", "Item 4"), .. Forms.Day("Input.On", 1, 12, 2017)]);
        var signed = await recorder.SendFormAsync($"{CareFundForms.Haringey}/sign", [("Input.Minute", "Item 4"), .. Forms.Day("Input.On", 9, 10, 2017)]);

        Assert.Contains("Meets every rule, to be signed by the board", changed.MainText(), StringComparison.Ordinal);
        Assert.Contains("1 December 2017 is yet to come", ahead.Errors(), StringComparison.Ordinal);
        Assert.Equal(["9 October 2017, Item 4", "11 September 2017, Made up: item 8 of the board"], signed.Table("Versions").Column("Signed"));
    }

    [Fact]
    public async Task A_version_is_signed_once()
    {
        using var recorder = await (await sites.OnAsync(Engine.Sqlite)).SignInAsAsync("haringey-recorder");

        var page = await recorder.PageAsync($"{CareFundForms.Haringey}/sign");

        Assert.Contains(new CareFundSignedAlready(1, new DateOnly(2017, 9, 11)).Sentence, page.Errors(), StringComparison.Ordinal);
        Assert.False(page.HasForm());
    }
}
