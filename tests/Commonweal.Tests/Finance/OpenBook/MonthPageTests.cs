using Commonweal.Tests.Partnership;

namespace Commonweal.Tests.Finance.OpenBook;

[Collection<Reading>]
public sealed class MonthPageTests(Sites sites)
{
    [Fact]
    [Trait("Requirement", "OPB-02")]
    public async Task A_month_without_some_partners_is_labelled_partial_and_names_them()
    {
        using var director = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");

        var page = await director.PageAsync($"{Books.List}/months/2017-08");

        Assert.Contains("Partial: Camden and Islington, Islington CCG are missing", page.Body(), StringComparison.Ordinal);
        Assert.Equal("Not in", page.Table("What partners signed, from 1 April").Cell("Islington CCG", "Cost as it stands"));
    }

    [Fact]
    [Trait("Requirement", "OPB-01")]
    public async Task Each_service_line_of_each_partner_stands_on_the_whole_month()
    {
        using var director = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");

        var lines = await CsvFile.ReadAsync(director, $"{Books.List}/months/2017-07?lines-format=csv");
        var partners = await CsvFile.ReadAsync(director, $"{Books.List}/months/2017-07?format=csv");

        Assert.Equal(partners.Column("Cost as it stands").Where(c => c.Length > 0).Sum(decimal.Parse), lines.Column("Cost to date").Sum(decimal.Parse));
        Assert.All(lines.Column("Use"), use => Assert.StartsWith("These figures are shared", use, StringComparison.Ordinal));
    }

    [Fact]
    [Trait("Requirement", "OPB-03")]
    public async Task What_was_first_reported_stands_beside_what_was_stated_again()
    {
        using var director = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");

        var csv = await CsvFile.ReadAsync(director, $"{Books.List}/months/2017-07?format=csv");
        var row = csv.Column("Partner").ToList().IndexOf("Whittington Health");

        Assert.Equal(184250m, decimal.Parse(csv.Column("Cost as it stands").ElementAt(row)) - decimal.Parse(csv.Column("Cost as first reported").ElementAt(row)));
    }

    [Fact]
    [Trait("Requirement", "OPB-02")]
    public async Task A_locked_month_names_the_meeting_at_which_it_was_accepted()
    {
        using var director = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");

        var steps = (await director.PageAsync($"{Books.List}/months/2017-06")).Table("What was done with the month");

        Assert.Equal("Finance and Performance Group, 25 July 2017", steps.Cell("Accepted", "Meeting"));
        Assert.Equal("Every partner with lines had signed", steps.Cell("Locked", "Whole or partial"));
    }
}
