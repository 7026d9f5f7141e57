using System.Net;
using System.Text;
using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Governance.Meetings;

public sealed class ReturnTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task What_a_council_published_comes_back_by_file_with_every_error_at_once()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var visitor = await site.SignInAsAsync("board-secretary");

        var wrong = await SendAsync(visitor, "item,link,published on,minute\r\n99,http://x,soon,\r\n");
        var strange = await SendAsync(visitor, "a,b\r\n1,2\r\n");
        await SendAsync(visitor, "minute,item,published on,link\r\n57,3,2017-09-29,https://democracy.islington.gov.uk/a?b=1\r\n");

        Assert.All(["Line 2, item: “99” is no item of this agenda", "Line 2, link", "Line 2, published on"], error => Assert.Contains(error, wrong, StringComparison.Ordinal));
        Assert.Contains("The first line must name the columns: item, link, published on, minute", strange, StringComparison.Ordinal);
        Assert.Contains("https://democracy.islington.gov.uk/a?b=1", (await site.NewVisitor().PageAsync(Record.Joint)).Body(), StringComparison.Ordinal);
    }

    private static async Task<string> SendAsync(Visitor visitor, string csv)
    {
        var form = (await visitor.PageAsync($"{Record.Joint}/published")).Form();
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in form.QuerySelectorAll("input[type=hidden]").Select(i => (i.GetAttribute("name")!, i.GetAttribute("value") ?? "")).Append(("Input.Council", "Islington Council")))
        {
            content.Add(new StringContent(value), name);
        }

        content.Add(new ByteArrayContent(Encoding.UTF8.GetBytes(csv)), "Input.File", "back.csv");
        using var response = await visitor.Client.PostAsync(new Uri($"{Record.Joint}/published", UriKind.Relative), content);
        return WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());
    }
}
