using Commonweal.Domain.Finance.OpenBook.Extracts;
using Commonweal.Domain.Foundation;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Finance.OpenBook.Extracts;

public sealed class MappedTests
{
    private static readonly CodeShares Shares = CodeShares.Parse("A* = one\nB = one 33.33, two 33.33, three 33.34\nC = two 0.01, three 99.99\n9* = left out: balance sheet");

    private static readonly FsCheck.Gen<ExtractCell[]> Extracts =
        from sums in Gen.NonEmptyListOf(Gen.Choose(-2_000_000_000, 2_000_000_000))
        from codes in Gen.ArrayOf(Gen.Elements("A1", "B", "C", "D7", "900"), sums.Count)
        select sums.Zip(codes, (sum, code) => Extract.Cost(code, sum)).ToArray();

    [Fact]
    [Trait("Requirement", "OPB-02")]
    public void What_goes_to_lines_what_is_left_out_and_what_is_not_mapped_make_the_whole_to_the_penny() => Laws.Hold(Extracts, cells =>
    {
        var mapped = Mapped.Of(cells, Shares);
        return mapped.ToLines + mapped.LeftOut + mapped.Unmapped == new Money(cells.Sum(c => c.Units)) && mapped.Total == new Money(cells.Sum(c => c.Units));
    });

    [Fact]
    public void The_lines_make_what_goes_to_lines() => Laws.Hold(Extracts, cells =>
    {
        var mapped = Mapped.Of(cells, Shares);
        return new Money(new[] { "one", "two", "three" }.Sum(line => mapped.Units(line, ExtractField.CostToDate))) == mapped.ToLines;
    });

    [Fact]
    public void Codes_that_are_not_mapped_are_listed_with_count_and_sum()
    {
        var mapped = Mapped.Of([Extract.Cost("D7", 10_00), Extract.Cost("D7", 5_00, 2), Extract.Cost("900", 1_00, 3), Extract.Cost("A1", 7_00, 4)], Shares);

        Assert.Equal([new CodeAside("D7", "", 2, new Money(15_00), null)], mapped.UnmappedCodes);
        Assert.Equal([new CodeAside("900", "", 1, new Money(1_00), "balance sheet")], mapped.LeftOutCodes);
    }

    [Fact]
    public void Staff_are_shared_to_the_ten_thousandth_as_money_to_the_penny()
    {
        var mapped = Mapped.Of([Extract.Cost("B", 0) with { Field = ExtractField.Wte, Units = 100_000 }], Shares);

        Assert.Equal(["3.333", "3.333", "3.334"], new[] { "one", "two", "three" }.Select(line => ExtractField.Wte.Plain(mapped.Units(line, ExtractField.Wte))));
    }
}
