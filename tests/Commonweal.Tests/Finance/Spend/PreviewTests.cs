using Commonweal.Domain.Finance.Spend;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Spend;

public sealed class PreviewTests(Sites sites) : IClassFixture<Sites>
{
    private static readonly string Faulty = Sent.Headings + Sent.Row(1, "10.00") + Sent.Row(2, "#N/A") + Sent.Row(3, "2.50").Replace("05/09/2017", "NaN-NaN-NaN", StringComparison.Ordinal);

    private static readonly string IslingtonsAugust = File.ReadAllText(Repository.Path("data", "haringey-islington", "spend", "islington-2017-08.csv"));

    [Fact]
    public async Task Every_fault_is_shown_by_its_cell_before_anything_is_recorded()
    {
        var site = await sites.DemonstrationAsync();
        using var lead = await site.SignInAsAsync("haringey-recorder");
        var before = (await lead.PageAsync("/finance/spend")).Table("Files that were taken").First.Count;

        var page = await lead.SendSpendAsync(Faulty);

        var faults = page.Table("Rows that cannot be read, by cell");
        Assert.Equal(["3", "4"], faults.First);
        Assert.Equal("Net amount (G)", faults.Cell("3", "Column"));
        Assert.Equal("NaN-NaN-NaN", faults.Cell("4", "What stands there"));
        Assert.Equal("1 line, £10", page.Fact("Can be read"));
        Assert.Equal("2 rows, £2.50; 1 of them without an amount that can be read", page.Fact("Cannot be read"));
        Assert.Equal(before, (await lead.PageAsync("/finance/spend")).Table("Files that were taken").First.Count);
    }

    [Fact]
    public async Task Faulty_rows_are_left_out_only_by_choice()
    {
        using var lead = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");
        var preview = await lead.SendSpendAsync(Faulty.Replace("1709-", "A-", StringComparison.Ordinal));

        var refused = await lead.SendAndReadAsync(preview.Form());
        var taken = await lead.SendAndReadAsync(refused.Form(), ("ValidRowsOnly", "true"));

        Assert.Contains("2 rows cannot be read, and nothing has been taken", refused.Problems().Single(), StringComparison.Ordinal);
        Assert.Equal("2 rows, £2.50, 1 of them without an amount that can be read, by choice", taken.Fact("Left out"));
        Assert.Equal(["3", "4"], taken.Table("Rows that were left out, by cell").First);
    }

    [Fact]
    public async Task A_file_that_names_another_body_as_having_paid_is_recorded_only_with_why_the_payments_are_its_own()
    {
        using var lead = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");
        var preview = await lead.SendSpendAsync((Sent.Headings + Sent.Row(31, "10.00")).Replace("Haringey Council", "London Borough of Camden", StringComparison.Ordinal));

        var refused = await lead.SendAndReadAsync(preview.Form());
        var taken = await lead.SendAndReadAsync(refused.Form(), ("OwnBecause", "Camden pays for us by agreement"));

        Assert.Contains(new AnotherBodyPaid("London Borough of Haringey", new(["London Borough of Camden"])).Sentence, refused.ProblemAt("OwnBecause"), StringComparison.Ordinal);
        Assert.Contains("The file names another body as having paid: London Borough of Camden. These payments are London Borough of Haringey’s own because: Camden pays for us by agreement", taken.Body(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_another_partners_source_that_was_taken_for_it_is_ones_own_only_with_why()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");
        var preview = await recorder.SendSpendAsync(IslingtonsAugust, ("Input.Source", "islington-published"));

        var refused = await recorder.SendAndReadAsync(preview.Form());

        Assert.Contains(new AnotherBodyPaid("London Borough of Haringey", new([], "London Borough of Islington", "London Borough of Islington")).Sentence, refused.ProblemAt("OwnBecause"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Why_a_file_of_anothers_source_is_ones_own_stands_on_it()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");
        var preview = await recorder.SendSpendAsync(IslingtonsAugust + "\n", ("Input.Source", "islington-published"));

        var taken = await recorder.SendAndReadAsync(preview.Form(), ("OwnBecause", "We took the payments over"));

        Assert.Contains("It is a file of London Borough of Islington by its source. These payments are London Borough of Haringey’s own because: We took the payments over", taken.Body(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_file_taken_for_another_partner_from_ones_own_source_is_asked_about_too()
    {
        var site = await sites.DemonstrationAsync();
        var file = (Sent.Headings + Sent.Row(61, "61.00")).Replace("Haringey Council", "Islington Council", StringComparison.Ordinal);
        using var islington = await site.SignInAsync("islington-recorder", "Islington Council");
        await islington.TakeSpendAsync(file, ("OwnBecause", "We read it by Haringey’s mapping"));
        using var haringey = await site.SignInAsAsync("haringey-recorder");

        var preview = await haringey.SendSpendAsync(file);

        Assert.Contains("This very file was taken already as paid by London Borough of Islington, and would be counted twice.", preview.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Rows_that_cannot_be_read_and_another_body_that_paid_are_said_at_once()
    {
        using var lead = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");
        var preview = await lead.SendSpendAsync(Faulty.Replace("Haringey Council", "Haringey CCG", StringComparison.Ordinal));

        var refused = await lead.SendAndReadAsync(preview.Form());

        Assert.Equal(2, refused.Problems().Count);
    }

    [Fact]
    public async Task Another_control_total_than_the_file_comes_to_is_refused()
    {
        using var lead = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        var page = await lead.SendSpendAsync(Sent.Headings + Sent.Row(9, "10.00"), ("Input.Sum", "1,000.00"));

        Assert.False(page.HasForm());
        Assert.Contains("You said that the file comes to £1,000; its rows come to £10, which is £990 less.", page.Problems()[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_of_another_source_names_the_headings_that_were_looked_for()
    {
        using var lead = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        var page = await lead.SendSpendAsync("Colour,Size\r\nred,5\r\n");

        Assert.Contains("Looked for a date (‘Date paid’) and an amount (‘Net amount’)", page.Problems()[0], StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "OPB-01")]
    public async Task A_file_with_a_fault_in_every_row_is_answered_with_all_counts_its_first_thousand_faults_and_all_of_them_to_download()
    {
        using var lead = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        var page = await lead.SendSpendAsync(Sent.Headings + string.Concat(Enumerable.Range(1, 1_500).Select(i => Sent.Row(i, "#N/A"))));
        var all = await CsvFile.ReadAsync(lead, new Uri(page.BaseUri).AbsolutePath + "?format=csv");

        Assert.False(page.HasForm());
        Assert.StartsWith("None of the 1,500 rows under the headings can be read, so there is nothing to take. Most often, in Net amount (G):", page.Problems()[0], StringComparison.Ordinal);
        Assert.Equal("1,500 rows, £0; 1,500 of them without an amount that can be read", page.Fact("Cannot be read"));
        Assert.Equal("1,500", page.Table("What cannot be read, by how often").Cell("Net amount (G)", "Rows"));
        Assert.Contains("The first 1,000 of 1,500 are shown.", page.Body(), StringComparison.Ordinal);
        Assert.Equal(1_500, all.Rows.Count);
    }

    [Fact]
    public async Task What_a_cell_holds_is_shown_as_words()
    {
        using var lead = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        var page = await lead.SendSpendAsync(Sent.Headings + Sent.Row(1, "<script>alert(1)</script>"));

        Assert.Equal("<script>alert(1)</script>", page.Table("Rows that cannot be read, by cell").Cell("2", "What stands there"));
        Assert.Empty(page.QuerySelectorAll("main script:not([type='application/json'])"));
    }
}
