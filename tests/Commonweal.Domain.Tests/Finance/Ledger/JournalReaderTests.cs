using System.Text;
using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Tests.Finance.Ledger;

public sealed class JournalReaderTests
{
    private const string Two = """
        2016-09-01 * (T0000000) spend Camhs
            Expenses:Camhs:Chc:P348  GBP 185.69
            Assets:Pool:Camhs:HaringeyCcg  GBP -185.69

        2016-09-02 * (T0000001) reversal Camhs
            Expenses:Camhs:Chc:P348  GBP -0.05
            Assets:Pool:Camhs:HaringeyCcg  GBP 0.05
        """;

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(4096)]
    public void Balances_are_the_same_however_the_journal_is_cut_into_blocks(int size)
    {
        var reading = Read(Two, size);

        Assert.Empty(reading.Errors);
        Assert.Equal(2, reading.Transactions);
        Assert.Equal(new Money(185_64), reading.Balances["Expenses:Camhs:Chc:P348"]);
        Assert.Equal(new Money(-185_64), reading.Balances["Assets:Pool:Camhs:HaringeyCcg"]);
    }

    [Theory]
    [InlineData("2016-09-02", "2016-02-30", 5)]
    [InlineData("GBP -0.05", "GBP -0.5", 6)]
    [InlineData("GBP -0.05", "EUR -0.05", 6)]
    [InlineData("GBP -0.05", "GBP -0.06", 7)]
    [InlineData("GBP -0.05", "GBP 99999999999999999.05", 6)]
    public void A_transaction_with_an_error_is_named_by_its_line_and_moves_nothing(string right, string wrong, int line)
    {
        var reading = Read(Two.Replace(right, wrong, StringComparison.Ordinal), 64);

        Assert.Equal(line, Assert.Single(reading.Errors).Line);
        Assert.Equal(1, reading.Transactions);
        Assert.Equal(new Money(185_69), reading.Balances["Expenses:Camhs:Chc:P348"]);
    }

    [Fact]
    public void A_line_without_end_is_an_error_and_not_memory()
    {
        var reading = Read($"{Two}\n\n2016-09-03 {new string('x', 100_000)}\n", 1000);

        Assert.Equal(9, Assert.Single(reading.Errors).Line);
        Assert.Equal(2, reading.Transactions);
    }

    [Fact]
    public void Sums_beyond_any_budget_are_named_and_do_not_end_the_reading()
    {
        var postings = string.Concat(Enumerable.Repeat("    Expenses:A  GBP 999999999999.99\n    Assets:B  GBP -999999999999.99\n", 100_000));

        var reading = Read($"{Two}\n\n2016-09-03 * (T1) much\n{postings}\n2016-09-04 * (T2) one side\n{postings.Replace(" GBP -", " GBP ", StringComparison.Ordinal)}\n", 4096);

        Assert.Equal(3, reading.ErrorCount);
        Assert.Contains("more than any budget is left over", reading.Errors[0].Sentence, StringComparison.Ordinal);
        Assert.Equal(["Assets:Pool:Camhs:HaringeyCcg", "Expenses:Camhs:Chc:P348"], reading.Balances.Keys.Order(StringComparer.Ordinal));
    }

    private static JournalReading Read(string text, int size)
    {
        var reader = new JournalReader();
        foreach (var block in Encoding.UTF8.GetBytes(text.ReplaceLineEndings("\n")).Chunk(size))
        {
            reader.Take(block);
        }

        return reader.Finish();
    }
}
