using AngleSharp.Html.Dom;
using Commonweal.Governance.OfficersDecisions;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.OfficersDecisions;

public sealed class RecordTests(Sites sites) : IClassFixture<Sites>
{
    private const string Address = "/governance/officers-decisions/record";

    [Fact]
    [Trait("Requirement", "DEC-04")]
    [Trait("Requirement", "LAW-08")]
    public async Task A_partner_records_what_its_grant_covers_and_nothing_beyond_its_limit_or_subject()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var recorder = await site.SignInAsAsync("haringey-recorder");
        var grant = (await recorder.PageAsync(Address)).QuerySelectorAll("input[name='Input.Grant']").Cast<IHtmlInputElement>().First(i => i.ParentElement!.TextContent.Contains("Intermediate care lead", StringComparison.Ordinal)).Value;
        (string, string)[] said = [("Input.Grant", grant), ("Input.Body", "joint-executive-team"), ("Input.Decided", "Two more beds at home"), ("Input.Reasons", "Winter")];

        var beyond = await recorder.SendFormAsync(Address, [.. said, ("Input.Subject", "reablement"), ("Input.Amount", "50,001")]);
        var strange = await recorder.SendFormAsync(Address, [.. said, ("Input.Subject", "learning-disabilities"), ("Input.Amount", "10")]);
        var early = await recorder.SendFormAsync(Address, [.. said, ("Input.Subject", "reablement"), .. Forms.Day("Input.On", 1, 9, 2017)]);
        var done = await recorder.SendFormAsync(Address, [.. said, ("Input.Subject", "reablement"), ("Input.Amount", "50,000")]);

        Assert.Contains("ends at £50,000", beyond.Errors(), StringComparison.Ordinal);
        Assert.Contains(new GrantDoesNotHold("Intermediate care lead", "Haringey Council", new(2017, 9, 1)).Sentence, early.Errors(), StringComparison.Ordinal);
        Assert.Contains("does not cover", strange.Errors(), StringComparison.Ordinal);
        Assert.Contains("Two more beds at home", done.Body(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_missing_is_told_all_at_once_and_a_later_record_puts_an_earlier_right()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var recorder = await site.SignInAsAsync("haringey-recorder");
        var page = await recorder.PageAsync(Address);
        var grant = page.QuerySelectorAll("input[name='Input.Grant']").Cast<IHtmlInputElement>().First(i => i.ParentElement!.TextContent.Contains("learning disabilities", StringComparison.Ordinal)).Value;
        var earlier = page.QuerySelectorAll("select[name='Input.Corrects'] option").First(o => o.TextContent.Contains("Extend the day service", StringComparison.Ordinal)).GetAttribute("value")!;

        var empty = await recorder.SendFormAsync(Address, []);
        var done = await recorder.SendFormAsync(Address,
            [("Input.Grant", grant), ("Input.Body", "joint-executive-team"), ("Input.Subject", "learning-disabilities"), ("Input.Decided", "Extend it until 31 May 2018"), ("Input.Reasons", "The day was wrong"), ("Input.Corrects", earlier)]);

        Assert.Superset(new HashSet<string> { "Choose the post whose holder decided", "Choose the service or fund", "Say what was decided", "Say why" }, empty.Problems().ToHashSet());
        Assert.Contains("Put right by the record of 9 October 2017", done.Body(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whoever_acts_for_no_partner_is_told_who_could()
    {
        using var director = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");

        using var islington = await (await sites.DemonstrationAsync()).SignInAsAsync("islington-recorder");
        await islington.ActAsAsync("Islington Council");

        Assert.Contains(new NothingGranted("Islington Council").Sentence, (await islington.PageAsync(Address)).Body(), StringComparison.Ordinal);
        Assert.Contains(new OnlyAPartnersOfficer().Sentence, (await director.PageAsync(Address)).Body(), StringComparison.Ordinal);
    }
}
