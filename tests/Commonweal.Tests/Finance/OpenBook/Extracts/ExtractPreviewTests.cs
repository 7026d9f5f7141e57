using Commonweal.Domain.Finance.OpenBook.Extracts;
using Commonweal.Platform.Files;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.OpenBook.Extracts;

public sealed class ExtractPreviewTests(Sites sites) : IClassFixture<Sites>
{
    private static readonly string[][] Rows =
    [
        ["Cost centre", "Budget to date", "Actual to date", "Paid to date", "Annual budget", "Revised budget", "Forecast outturn", "Planned activity", "Activity"],
        ["E1A01", "13000000", "13100000", "12500000", "31200000", "31200000", "31300000", "979", "960"],
        ["E1B01", "9500000", "9600000", "9200000", "22800000", "22800000", "22900000", "317", "315"],
        ["E1C01", "8100000", "8100000", "7900000", "19440000", "19440000", "19440000", "20000", "19991"],
    ];

    private static byte[] Ledger => XlsxWriter.Write(new Workbook([new BookSheet("Period 5", [.. Rows.Select(r => (IReadOnlyList<BookCell>)[.. r.Select(c => BookCell.Text(c))])])]));

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
    [Trait("Requirement", "OPB-01")]
    [Trait("Requirement", "OPB-03")]
    public async Task A_workbook_with_staff_from_another_system_restates_a_signed_month_with_its_reason()
    {
        const string August = Books.List + "/haringey-council/2017-08";
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        var preview = await recorder.SendFilesAsync(August + "/extract", Ledger, "Cost centre,WTE\r\nE1A01,210.5\r\nE1B01,96\r\nE1C01,60\r\n");
        var unreasoned = await recorder.SendAndReadAsync(preview.Command(), ("Input.Published", "30,800,000"), ("Input.PublishedIn", "Report"));
        var done = await recorder.SendAndReadAsync(unreasoned.Command(), ("Input.Reason", "The ledger was closed again."));
        var counts = await CsvFile.ReadAsync(recorder, $"{August}?counts-format=csv");

        Assert.Contains("Say why its figures are stated again", unreasoned.ProblemAt("Input.Reason"), StringComparison.Ordinal);
        Assert.Contains("Every code is mapped. It comes to what was published.", done.MainText(), StringComparison.Ordinal);
        Assert.Equal("366.5", counts.Column("Staff (WTE)").Last());
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
        Assert.Contains("Cost to date £", incomplete.Table("To mend in the month, by figure").Column("Figure"));
        Assert.Equal("1 thing is to be mended, and nothing has been recorded. Mend the extract or its mapping, and send it again.", new ExtractHasFaults(1).Sentence);
        Assert.StartsWith("These very files made the figures sent on 2 October 2017", new ExtractSentBefore(new(2017, 10, 2), "/").Sentence, StringComparison.Ordinal);
    }
}
