using System.Net;
using System.Text;
using Commonweal.Finance;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.ControlTotal;

public sealed class SendTests(Sites sites) : IClassFixture<Sites>
{
    private const string Send = "/finance/control-total/send";
    private const string Headings = "Partner,Above nought is,Planned,Forecast,Only where targets are met,Share by,For this place,From what\r\n";

    [Theory, BothDatabases]
    [Trait("Requirement", "CTL-01")]
    public async Task The_team_takes_in_what_a_partner_reported_marked_until_it_states_its_own(Engine engine)
    {
        var site = await sites.OnAsync(engine);
        using var director = await site.SignInAsAsync("programme-director");

        using var taken = await director.SendFileAsync(Send, "month-6.csv", Csv("Haringey GP Federation,surplus,\"10,000\",-5000,,all of it,100%,Month 6 report"));
        var page = await director.PageAsync("/finance/control-total");

        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        Assert.Contains("1 position is taken in, and 0 stand as before.", page.Body(), StringComparison.Ordinal);
        Assert.Contains("the partner has not stated it here itself", page.Body(), StringComparison.Ordinal);
        Assert.Contains(",-5000.00,", await director.TextAsync("/finance/control-total/positions.csv"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_cell_that_is_wrong_is_told_and_nothing_is_taken()
    {
        using var director = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");

        using var response = await director.SendFileAsync(Send, "month-6.csv", Csv("Islington GP Federation,surplus,88888888,88888888,0,all of it,100%,Month 6\r\nWhittington Health,surplus,lots,1,0,activity,80%,Month 6"));
        var text = await response.TextOfAsync();

        Assert.Contains(new FileIsFaulty(2).Sentence, text, StringComparison.Ordinal);
        Assert.Contains("It stated its own position on 11 September 2017, and it alone changes that.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("88,888,888", (await director.PageAsync("/finance/control-total")).MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_partner_sends_no_file_about_others()
    {
        using var finance = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-finance");

        Assert.Contains("entered by the partnership's own team", (await finance.PageAsync(Send)).Errors(), StringComparison.Ordinal);
    }

    private static byte[] Csv(string rows) => Encoding.UTF8.GetBytes(Headings + rows);
}
