using System.Net;
using System.Text;
using Commonweal.Finance;
using Commonweal.Platform.Files;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Consolidation;

public sealed class SendTests(Sites sites) : IClassFixture<Sites>
{
    private const string Send = "/finance/consolidation/send";

    private static readonly (string, string)[] Layout =
        [("Input.Side", "Dir"), ("Input.WePay", "CR"), ("Input.TheyPay", "DR"), ("Input.Other", "Who"), ("Input.Service", "Service"), ("Input.Month", "Period"), ("Input.Sum", "Amount")];

    [Theory, BothDatabases]
    public async Task A_file_is_taken_whole_by_a_layout_that_is_kept_for_the_next(Engine engine)
    {
        using var finance = await (await sites.OnAsync(engine)).SignInAsAsync("whittington-finance");

        using var taken = await finance.SendFileAsync(Send, "october.csv", Csv("DR,Islington CCG,Oncology,2017-09,\"1,415,000\"\r\nDR,Haringey CCG,Oncology,Sep-17,20"), Layout);
        var next = await finance.PageAsync(Send);
        using var again = await finance.SendFileAsync(Send, "october.csv", Csv("DR,Islington CCG,Oncology,2017-09,5"), Layout);

        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        Assert.Equal("DR", next.QuerySelector("#Input_TheyPay")!.GetAttribute("value"));
        Assert.Contains("0 balances are stated, 1 corrected, and 0 stand as they were.", (await finance.PageAsync("/finance/consolidation")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_fault_is_shown_by_its_cell_and_nothing_is_taken()
    {
        using var finance = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-finance");

        using var response = await finance.SendFileAsync(Send, "october.csv", Csv("DR,Islington CCG,Oncology,2017-09,77\r\nXX,Nobody,Oncology,2017-09,lots"), Layout);
        var text = await response.TextOfAsync();

        Assert.Contains(new FileIsFaulty(3).Sentence, text, StringComparison.Ordinal);
        Assert.All(["A3", "B3", "E3"], cell => Assert.Contains($">{cell}<", text, StringComparison.Ordinal));
        Assert.DoesNotContain("£77", (await finance.PageAsync("/finance/consolidation")).MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_no_file_of_balances_says_why()
    {
        using var finance = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-finance");

        using var other = await finance.SendFileAsync(Send, "other.csv", Encoding.UTF8.GetBytes("Date,Value\r\n1,2"), Layout);
        using var broken = await finance.SendFileAsync(Send, "broken.csv", Encoding.UTF8.GetBytes("Dir,Who\r\n\"open,2"), Layout);
        using var locked = await finance.SendFileAsync(Send, "locked.xlsx", [0xD0, 0xCF, 0x11, 0xE0], Layout);

        Assert.Contains("Its first row says: Date, Value", await other.TextOfAsync(), StringComparison.Ordinal);
        Assert.Contains(new NoFileOfRows("").Sentence[2..40], await broken.TextOfAsync(), StringComparison.Ordinal);
        Assert.Contains("Save it without a password", await locked.TextOfAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_workbook_is_read_as_a_file_is()
    {
        using var finance = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-finance");
        string[][] rows = [["Dir", "Who", "Service", "Period", "Amount"], ["DR", "UCLH", "Oncology", "2017-08", "31"]];
        var book = XlsxWriter.Write(new Workbook([new BookSheet("Balances", [.. rows.Select(r => (IReadOnlyList<BookCell>)[.. r.Select(c => BookCell.Text(c))])])]));

        using var taken = await finance.SendFileAsync(Send, "october.xlsx", book, Layout);

        Assert.Equal(HttpStatusCode.Redirect, taken.StatusCode);
        Assert.Contains("£31", (await finance.PageAsync("/finance/consolidation")).MainText(), StringComparison.Ordinal);
    }

    private static byte[] Csv(string rows) => Encoding.UTF8.GetBytes($"Dir,Who,Service,Period,Amount\r\n{rows}");
}
