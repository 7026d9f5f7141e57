using Commonweal.Domain.Finance.OpenBook.Extracts;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.OpenBook.Extracts;

public sealed class ExtractPreviewTests(Sites sites) : IClassFixture<Sites>
{
    [Theory, BothDatabases]
    [Trait("Requirement", "OPB-01")]
    [Trait("Requirement", "OPB-02")]
    public async Task A_trial_balance_becomes_the_months_figures_beside_what_was_published_and_each_opens_to_its_rows(Engine engine)
    {
        var site = await sites.OnAsync(engine);
        using var recorder = await site.SignInAsAsync("haringey-recorder");
        var ledger = await recorder.TextAsync(Ledgers.Example);

        var preview = await recorder.SendLedgerAsync(ledger);
        var silent = await recorder.SendAndReadAsync(preview.Command(), ("Input.Published", "37,968,099.52"));
        var done = await recorder.SendAndReadAsync(silent.Command(), Ledgers.Position);
        var again = await recorder.SendLedgerAsync(ledger);
        var rows = await CsvFile.ReadAsync(recorder, $"{Books.Haringey}/rows?line=older-people&format=csv");
        var figures = await CsvFile.ReadAsync(recorder, $"{Books.Haringey}?format=csv");

        Assert.Equal("£18,436.27", preview.Table("Cost to date in the extract, and where it goes").Cell("Not mapped", "Sum"));
        Assert.Equal("Not mapped", preview.Table("Codes that go to no service line").Cell("E1X07", "Why"));
        Assert.Equal("Say why Public health differs from plan", silent.ProblemAt("Input.Words[public-health]"));
        Assert.Equal("Say where it is published", silent.ProblemAt("Input.PublishedIn"));
        Assert.Contains(new DifferenceNeedsReason(new(37_949_663_25), new(37_968_099_52)).Sentence, silent.ProblemAt("Input.Difference"), StringComparison.Ordinal);
        Assert.Contains("by version 1 of its mapping. Not mapped: 1 code, £18,436.27. It differs from what was published by £18,436.27: Invoices wait for a code.", done.MainText(), StringComparison.Ordinal);
        Assert.Contains("These very files made the figures sent on", again.Errors(), StringComparison.Ordinal);
        Assert.Equal(16_006_554.18m, rows.Column("Figure").Zip(rows.Column("Counted here")).Where(r => r.First == "Cost to date").Sum(r => decimal.Parse(r.Second)));
        Assert.Equal("16006554.18", figures.Column("Cost to date").First());
    }

    [Fact]
    [Trait("Requirement", "OPB-02")]
    public async Task Everything_to_be_mended_is_named_at_once_and_nothing_is_recorded()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");
        var ledger = await recorder.TextAsync(Ledgers.Example);

        var faulty = await recorder.SendLedgerAsync(ledger.Replace("2720359.55", "2720359.555", StringComparison.Ordinal).Replace("E1A03,", ",", StringComparison.Ordinal));
        var incomplete = await recorder.SendLedgerAsync("Cost centre,Actual to date\r\nE1A01,100.00\r\n");

        Assert.Equal(["C6", "A7"], faulty.Table("To mend in the files, by cell").Column("Cell").Take(2));
        Assert.False(faulty.HasForm());
        Assert.Contains("Paid to date £", incomplete.Table("To mend in the month, by figure").Column("Figure"));
        Assert.Equal("1 thing is to be mended, and nothing has been recorded. Mend the extract or its mapping, and send it again.", new ExtractHasFaults(1).Sentence);
        Assert.StartsWith("These very files made the figures sent on 2 October 2017", new ExtractSentBefore(new(2017, 10, 2), "/").Sentence, StringComparison.Ordinal);
    }
}
