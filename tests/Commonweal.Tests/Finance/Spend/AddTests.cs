using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Finance.Spend;

public sealed class AddTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task What_is_missing_is_said_at_once_beside_its_field()
    {
        using var lead = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-finance");

        var page = await lead.SendAndReadAsync((await lead.PageAsync(Sent.Form)).Form(), ("Input.Sum", "much"), ("Input.Count", "few"));

        Assert.Equal(5, page.Problems().Count);
        Assert.Equal("Choose the file", page.ProblemAt("Input.File"));
        Assert.StartsWith("This is not a sum.", page.ProblemAt("Input.Sum"), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "OPB-03")]
    public async Task Nobody_but_those_a_partner_named_sends_its_spend()
    {
        using var director = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");

        var page = await director.PageAsync(Sent.Form);

        Assert.False(page.HasForm());
        Assert.Contains("Mappings of spend files are kept by partners", page.Body(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_sent_is_seen_by_its_sender_alone()
    {
        var site = await sites.DemonstrationAsync();
        using var lead = await site.SignInAsAsync("haringey-recorder");
        using var other = await site.SignInAsAsync("whittington-finance");
        var preview = new Uri((await lead.SendSpendAsync(Sent.Headings + Sent.Row(1, "1.00"))).BaseUri).AbsolutePath;

        using var response = await other.GetAsync(preview);

        Assert.Equal(System.Net.HttpStatusCode.NotFound, response.StatusCode);
    }
}
