using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.Concerns;

public sealed class IndexTests(Sites sites) : IClassFixture<Sites>
{
    private const string List = "/governance/concerns";

    [Fact]
    [Trait("Requirement", "MON-03")]
    public async Task A_party_sees_its_concerns_and_the_same_person_acting_for_another_does_not()
    {
        var site = await sites.DemonstrationAsync();
        using var officer = await site.RaiserAsync();
        var address = await officer.RaiseAsync();

        var page = await officer.PageAsync(List);
        await officer.ActAsAsync("Islington CCG");
        var other = await officer.PageAsync(List);

        Assert.Contains(address, page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")));
        Assert.Contains("Your organisation is a party to no behaviour concern", other.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_offered_as_a_file_with_days_as_machines_read_them()
    {
        using var officer = await (await sites.DemonstrationAsync()).RaiserAsync();
        await officer.RaiseAsync("uclh");

        var file = await CsvFile.ReadAsync(officer, $"{List}?format=csv");

        Assert.Contains("UCLH", file.Column("About"));
        Assert.All(file.Column("Raised on"), day => Assert.Equal("2017-10-09", day));
    }

    [Fact]
    [Trait("Requirement", "MON-03")]
    public async Task The_subject_sees_it_when_it_is_served_and_not_before()
    {
        var site = await sites.DemonstrationAsync();
        using var raiser = await site.RaiserAsync();
        using var subject = await site.SignInAsAsync("whittington-chief-executive");
        var address = await raiser.RaiseAsync();
        using var before = await subject.GetAsync(address);

        await raiser.StepAsync(address, "serve", [("Input.Words", "Please answer."), .. Forms.Day("Input.AnswerBy", 30, 10, 2017)]);
        using var after = await subject.GetAsync(address);

        Assert.Equal((404, 200), ((int)before.StatusCode, (int)after.StatusCode));
    }
}
