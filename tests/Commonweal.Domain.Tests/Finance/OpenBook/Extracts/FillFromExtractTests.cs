using Commonweal.Domain.Finance.OpenBook;
using Commonweal.Domain.Finance.OpenBook.Extracts;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Tests.Finance.OpenBook.Extracts;

public sealed class FillFromExtractTests
{
    private static readonly IReadOnlyList<BookLine> Lines = [Line("one", "contacts"), Line("two", null)];

    [Fact]
    public void Cells_are_filled_as_in_the_workbook_and_what_the_files_lack_stands_as_the_workbook_brings_it()
    {
        var read = Extract.Read("Cost centre|Name|Budget|Actual", "A|Home care|100.00|120.00")!;
        IReadOnlyList<LineFigures> before = [new("one") { PlanOfYear = new(300_00), Forecast = new(350_00), Wte = 2.5m }, new("two") { PlanOfYear = new(90_00) }];

        var rows = FillFromExtract.Rows(Lines, Mapped.Of(read.Cells, CodeShares.Parse("A = one")), [read], before, true, line => line == "one" ? "More people" : null);

        Assert.Equal(["one", "one", "100.00", "120.00", "300.00", "", "", "2.5", "More people", "", "0.00", "", ""], rows[0].Cells);
        Assert.Equal("", rows[1].Cell('D'));
        Assert.Equal("90.00", rows[1].Cell('E'));
    }

    [Fact]
    [Trait("Requirement", "OPB-03")]
    public void What_differs_from_the_published_position_is_refused_without_its_reason()
    {
        var refusal = Assert.IsType<DifferenceNeedsReason>(new Reconciliation(new(120_00), new(150_00), " ").WhyNot);

        Assert.Contains("£30 less", refusal.Sentence, StringComparison.Ordinal);
        Assert.Null(new Reconciliation(new(120_00), new(150_00), "An accrual after the report").WhyNot);
        Assert.Null(new Reconciliation(new(120_00), new(120_00), null).WhyNot);
    }

    private static BookLine Line(string slug, string? unit) => new()
    {
        PartnerId = default, Slug = slug, Name = slug, Unit = unit, NeedsWte = false, From = new(2017, 6, 1), IsMadeUp = true, KnownFrom = default, Provenance = new Provenance("S1:200"),
    };
}
