using Commonweal.Domain.Finance.OpenBook.Extracts;

namespace Commonweal.Domain.Tests.Finance.OpenBook.Extracts;

public sealed class CodeSharesTests
{
    private static readonly HashSet<string> Lines = ["older-people", "public-health"];

    [Fact]
    public void The_code_itself_goes_before_a_beginning_and_a_longer_one_before_a_shorter()
    {
        var shares = CodeShares.Read("1* = older-people\r\n1E4* = public-health\r\n1e41 = older-people 60, public-health 40%\r\n9* = left out: balance sheet", Lines).Shares!;

        Assert.Equal([new LineShare("older-people", 60), new LineShare("public-health", 40)], shares.For("1E41")!.Shares);
        Assert.Equal("public-health", shares.For("1E42")!.Shares.Single().Line);
        Assert.Equal("older-people", shares.For("1A")!.Shares.Single().Line);
        Assert.Equal("balance sheet", shares.For("90100")!.LeftOutBecause);
        Assert.Null(shares.For("2E4"));
    }

    [Fact]
    public void Every_fault_is_said_at_once_by_its_row()
    {
        var (shares, faults) = CodeShares.Read(
            "1E1 = older-people 60, public-health 39\n1E2 older-people\n1E3 = elsewhere\n1E4 = older-people\n1e4 = public-health\n1E5 = older-people 50, older-people 50\n1E6 = older-people much\n1*E = older-people\n9* = left out\n1E7 = older-people 0, public-health 100",
            Lines);

        Assert.Null(shares);
        Assert.Equal([1, 2, 3, 5, 6, 7, 8, 9, 10], faults.Select(f => f.Row));
        Assert.Equal("The shares of 1E1 come to 99%, and must come to 100%.", faults[0].Sentence);
    }

    [Fact]
    public void There_is_an_end_to_them() => Assert.Contains("more than 5,000 rows", CodeShares.Read(string.Concat(Enumerable.Range(0, 5_001).Select(i => $"C{i} = older-people\n")), Lines).Faults.Single().Sentence, StringComparison.Ordinal);

    [Fact]
    public void What_is_kept_reads_as_it_was_typed()
    {
        const string Typed = "1E1 = older-people\n1E2 = older-people 33.3333, public-health 66.6667\n9* = left out: balance sheet";

        Assert.Equal(Typed, CodeShares.Parse(CodeShares.Read(Typed, Lines).Shares!.ToString()).ToString());
    }
}
