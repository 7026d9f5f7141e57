using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;

namespace Commonweal.Domain.Tests.Finance.Spend;

public sealed class SpendRulesTests
{
    private static readonly PartnerId Council = new(Guid.CreateVersion7());

    private static readonly SpendTally Sound = Files.Read([Files.Headings, "01/08/2017,A,1.00,1", "02/08/2017,B,2.50,2"]).Reader.Tally;

    private static readonly SpendTally Faulty = Files.Read([Files.Headings, "01/08/2017,A,1.00,1", "soon,B,2.50,2"]).Reader.Tally;

    [Fact]
    public void A_sound_file_is_taken_where_it_comes_to_what_was_said()
    {
        Assert.Null(SpendRules.MayTake(Sound, new(null, null, false)));
        Assert.Null(SpendRules.MayTake(Sound, new(new Money(350), 2, false)));
    }

    [Fact]
    public void Another_total_or_count_than_was_said_is_refused_with_the_difference()
    {
        Assert.Contains("which is £0.50 less", Assert.IsType<ControlTotalDiffers>(SpendRules.MayTake(Sound, new(new Money(400), null, false))).Sentence, StringComparison.Ordinal);
        Assert.IsType<ControlCountDiffers>(SpendRules.MayTake(Sound, new(null, 3, false)));
    }

    [Fact]
    public void Faulty_rows_are_left_out_only_by_choice_with_count_and_sum_of_both_sides()
    {
        var refusal = Assert.IsType<RowsAreFaulty>(SpendRules.MayTake(Faulty, new(null, null, false)));

        Assert.Contains("1 row cannot be read", refusal.Sentence, StringComparison.Ordinal);
        Assert.Contains("it comes to £2.50. The other 1 row: £1.", refusal.Sentence, StringComparison.Ordinal);
        Assert.Null(SpendRules.MayTake(Faulty, new(new Money(350), 2, true)));
    }

    [Fact]
    public void Where_every_row_is_faulty_nothing_can_be_chosen_and_what_is_wrong_most_often_is_said()
    {
        var faulty = Files.Read([Files.Headings, "soon,A,1.00,1", "later,B,2.50,2"]).Reader.Tally;

        Assert.StartsWith("None of the 2 rows under the headings can be read, so there is nothing to take. Most often, in Date paid (A): ", Assert.IsType<NoRowCanBeRead>(SpendRules.MayTake(faulty, new(null, null, true))).Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_without_lines_is_refused() =>
        Assert.IsType<NoLinesFound>(SpendRules.MayTake(Files.Read([Files.Headings]).Reader.Tally, new(null, null, true)));

    [Fact]
    [Trait("Requirement", "OPB-03")]
    public void A_partners_spend_is_entered_by_its_own_finance_lead_or_recorder_alone()
    {
        Assert.Null(SpendRules.MayEnter(Council, "Haringey Council", new(Council, "finance-lead", "")));
        Assert.Null(SpendRules.MayEnter(Council, "Haringey Council", new(Council, "recorder", "")));
        Assert.IsType<SpeaksOnlyForItself>(SpendRules.MayEnter(Council, "Haringey Council", new(new(Guid.CreateVersion7()), "finance-lead", "")));
        Assert.IsType<SpeaksOnlyForItself>(SpendRules.MayEnter(Council, "Haringey Council", new(Council, "clinician", "")));
        Assert.IsType<OnlyFinanceMaps>(SpendRules.MayMap(new(null, "director", "")));
        Assert.Null(SpendRules.MayMap(new(Council, "finance-lead", "")));
    }

    [Fact]
    public void A_mapping_needs_a_day_and_a_sum_and_no_heading_means_two_things()
    {
        Assert.IsType<LayoutLacksDayOrSum>(SpendLayout.Check(SpendHeadings.Parse("Date: Paid")));
        Assert.Equal("The heading ‘Net Amount’ is given for amount and payee. Give it once.", Assert.IsType<HeadingMeansTwoThings>(SpendLayout.Check(SpendHeadings.Parse("Date: Paid\nAmount: Net Amount\nPayee: netamount"))).Sentence);
        Assert.Null(SpendLayout.Check(SpendHeadings.Parse("Date: Paid; Day\nAmount: Net")));
    }

    [Fact]
    public void Headings_are_kept_as_they_are_typed()
    {
        const string text = "Date: Date paid; DatePaid\nAmount: Net amount";

        Assert.Equal(text, SpendHeadings.Parse(text).ToString());
        Assert.Throws<FormatException>(() => SpendHeadings.Parse("Colour: red"));
    }

    [Fact]
    public void Of_each_layout_the_newest_version_is_in_use()
    {
        var (first, other) = (Files.Layout(), Files.Layout(name: "other"));
        var second = new SpendLayout
        {
            Id = new(Guid.CreateVersion7()), Source = first.Source, SourceTitle = first.SourceTitle, Name = first.Name, Number = 2, Headings = first.Headings, Vat = first.Vat, Signs = first.Signs, Encoding = first.Encoding,
            Reason = "Mended", On = first.On, KnownFrom = first.KnownFrom, Provenance = first.Provenance,
        };

        Assert.Equal([other, second], SpendLayout.Current([first, second, other]));
    }
}
