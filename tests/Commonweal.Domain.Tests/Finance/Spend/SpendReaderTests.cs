using System.Runtime.CompilerServices;
using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Foundation;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Finance.Spend;

/// <summary>What real spend files are like, trait by trait, and what is made of it.</summary>
public sealed class SpendReaderTests
{
    [Fact]
    public void Each_row_is_taken_or_refused_and_no_penny_is_lost_between() => Laws.Hold(
        Gen.ListOf(from pence in Gen.Choose(-10_000_000, 10_000_000) from isDated in Gen.Elements(true, true, true, false) select (Pence: (long)pence, isDated)),
        rows =>
        {
            var (reader, lines, faults) = Files.Read([Files.Headings, .. rows.Select(r => $"{(r.isDated ? "01/08/2017" : "soon")},A,{new Money(r.Pence)},1")]);
            var tally = reader.Tally;
            return tally.Taken.Count + tally.Refused.Count == rows.Count
                && tally.Taken.Pence + tally.Refused.Pence == rows.Sum(r => r.Pence)
                && tally.Taken.Pence == lines.Sum(l => l.Amount.Pence)
                && tally.Months.Values.Sum(m => (long)m.Pence) == (long)tally.Taken.Pence
                && tally.Refused.Count == faults.Count;
        });

    [Fact]
    public void Whom_a_file_names_as_having_paid_is_counted_by_name() => Assert.Equal(
        [("Leeds City Council", 2L, 300L), ("The council", 1L, 700L)],
        Files.Read(["Date paid,Supplier,Net amount,Payer", "01/08/2017,A,1.00,Leeds City Council", "01/08/2017,A,7.00,The council", "01/08/2017,B,2.00,Leeds City Council"], Files.Layout("Date: Date paid\nAmount: Net amount\nPayee: Supplier\nBody: Payer"))
            .Reader.Tally.Bodies.Select(b => (b.Key, b.Value.Count, (long)b.Value.Pence)));

    [Theory]
    [InlineData("-12.34", -1234)]
    [InlineData("(12.34)", -1234)]
    [InlineData("437.5", 43750)]
    [InlineData(" 6902.00 ", 690200)]
    [InlineData("12.34-", -1234)]
    public void Sums_are_read_as_they_are_written(string written, long pence) =>
        Assert.Equal(pence, Files.Read([Files.Headings, $"01/08/2017,A,{written},1"]).Lines.Single().Amount.Pence);

    [Theory]
    [InlineData("4.54747E-13", "written with an E")]
    [InlineData("#N/A", "could not work this out")]
    [InlineData("", "The cell is empty")]
    [InlineData("one", "This is not a sum")]
    [InlineData("1.005", "parts of a penny")]
    public void A_sum_that_could_be_read_two_ways_is_refused_by_its_cell(string written, string why)
    {
        var fault = Files.Read([Files.Headings, $"01/08/2017,A,{written},1"]).Faults.Single();

        Assert.Equal((2, "Net amount (C)", written), (fault.Row, fault.Column, fault.Cell));
        Assert.Contains(why, fault.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("11-Apr-2012", "2012-04-11")]
    [InlineData("09-May-12", "2012-05-09")]
    [InlineData("24/12/2010", "2010-12-24")]
    [InlineData("2017-04-07", "2017-04-07")]
    [InlineData("42172", "2015-06-17")]
    [InlineData("42172.00", "2015-06-17")]
    public void Dates_of_every_style_are_read_day_first(string written, string day) =>
        Assert.Equal(DateOnly.Parse(day), Files.Read([Files.Headings, $"{written},A,1.00,1"]).Lines.Single().On);

    [Theory]
    [InlineData("NaN-NaN-NaN", "This is no date")]
    [InlineData("", "The date is empty")]
    [InlineData("04/13/2017", "This is no date")]
    [InlineData("01/08/1917", "not of this century")]
    public void A_date_that_is_none_is_refused(string written, string why) =>
        Assert.Contains(why, Files.Read([Files.Headings, $"{written},A,1.00,1"]).Faults.Single().Sentence, StringComparison.Ordinal);

    [Fact]
    public void Every_fault_of_a_row_is_said_at_once() =>
        Assert.Equal(["Net amount (C)", "Date paid (A)", "Ref (D)"], Files.Read([Files.Headings, "soon,A,much,1.01E+12"]).Faults.Select(f => f.Column));

    [Fact]
    public void Codes_stay_text_and_a_minus_after_one_negates_nothing()
    {
        var line = Files.Read(["Date paid,Supplier,Amount,Ref,Invoice no", "01/08/2017,A,1.00,20153-,0080.635"]).Lines.Single();

        Assert.Equal(("20153-", "0080.635", 100), (line.Reference, line.Invoice, line.Amount.Pence));
    }

    [Fact]
    public void A_number_lost_to_a_spreadsheet_refuses_the_reference_and_empties_the_invoice()
    {
        var (reader, lines, faults) = Files.Read(["Date paid,Supplier,Amount,Ref,Invoice no", "01/08/2017,A,1.00,1,2.5E+13", "01/08/2017,A,1.00,1.01E+12,7", "01/08/2017,A,1.00,1E320,7"]);

        Assert.Equal(["", "7"], lines.Select(l => l.Invoice));
        Assert.Equal("1E320", lines[1].Reference);
        Assert.Contains("turned this code into a number", faults.Single().Sentence, StringComparison.Ordinal);
        Assert.Contains(reader.Tally.Notes, n => n.Column == "Invoice no (E)" && n.FirstRow == 2);
    }

    [Theory]
    [InlineData("DATEPAID,supplier , NetAmount ,ref")]
    [InlineData("Ref,Net amount,Supplier,Date paid")]
    [InlineData(",,Payment Date,Supplier,Amount,Ref,,,,")]
    [InlineData("\uFEFFDate paid,Supplier,Net amount,Ref")]
    public void Headings_may_drift_and_change_places(string headings)
    {
        var cells = headings.Split(',').Select(h => h.Trim('\uFEFF', ' ').ToLowerInvariant() switch { "datepaid" or "date paid" or "payment date" => "01/08/2017", "netamount" or "net amount" or "amount" => "7.00", "supplier" => "A", "ref" => "9", _ => "" });

        var line = Files.Read([headings, string.Join(',', cells)]).Lines.Single();

        Assert.Equal((700, "A", "9"), (line.Amount.Pence, line.Payee, line.Reference));
    }

    [Fact]
    public void Of_several_layouts_the_one_that_knows_most_of_the_headings_is_taken()
    {
        var gross = Files.Layout("Date: Date\nAmount: Amount\nPayee: Supplier", name: "gross");
        var net = Files.Layout("Date: Date\nAmount: Net\nPayee: Supplier\nReference: Ref", name: "net");

        Assert.Equal("net", Files.Read(["Date,Amount,VAT,Net,Supplier,Ref"], gross, net).Reader.Tally.Layout!.Name);
        Assert.Equal("gross", Files.Read(["Date,Amount,Supplier"], gross, net).Reader.Tally.Layout!.Name);
    }

    [Fact]
    public void Headings_in_two_rows_are_read_as_one()
    {
        var (reader, lines, _) = Files.Read(["Authority,Date paid,Amount,,,Supplier", ",,Gross,VAT,Net,", "X,01/08/2017,12.00,2.00,10.00,A"], Files.Layout("Date: Date paid\nAmount: Net; Amount\nPayee: Supplier"));

        Assert.Equal(1000, lines.Single().Amount.Pence);
        Assert.Equal((2, "Net"), (reader.Tally.HeadingRow, reader.Tally.Columns[SpendField.Amount]));
    }

    [Fact]
    public void What_stands_above_the_headings_is_left_out()
    {
        var (reader, lines, _) = Files.Read(["SELECT date_paid", "FROM spend WHERE amount > 500", ";", Files.Headings, "01/08/2017,A,1.00,1"]);

        Assert.Equal((3, 4), (reader.Tally.Preamble, reader.Tally.HeadingRow));
        Assert.Equal(5, lines.Single().Row);
    }

    [Fact]
    public void Empty_rows_and_headings_that_come_again_are_no_lines()
    {
        var (reader, lines, faults) = Files.Read([Files.Headings, "01/08/2017,A,1.00,1", ",,,", "", Files.Headings, "02/08/2017,B,2.00,2"]);

        Assert.Equal((2, 2, 1, 0), (lines.Count, (int)reader.Tally.BlankRows, (int)reader.Tally.RepeatedHeadings, faults.Count));
    }

    [Fact]
    public void A_total_among_the_lines_is_no_line_and_is_compared_with_them()
    {
        var (reader, lines, _) = Files.Read([Files.Headings, "01/08/2017,A,1.00,1", "Sub-total,,1.00,", "02/08/2017,TOTAL GAS & POWER,2.00,2", "Total spend,,3.00,", "Grand total,,4.00,"]);

        Assert.Equal(["A", "TOTAL GAS & POWER"], lines.Select(l => l.Payee));
        Assert.Equal([true, true, false], reader.Tally.Totals.Select(t => t.IsSumOfLines));
    }

    [Fact]
    public void After_a_refused_row_a_total_cannot_be_judged() =>
        Assert.Null(Files.Read([Files.Headings, "01/08/2017,A,1.00,1", "soon,A,2.00,1", "Total,,3.00,"]).Reader.Tally.Totals.Single().IsSumOfLines);

    [Fact]
    public void A_row_may_hold_its_amount_once_more_and_nothing_else_beyond_the_headings()
    {
        var (_, lines, faults) = Files.Read([Files.Headings, "01/08/2017,A,(43417.51),1,43418,,", "01/08/2017,A,450,1,#N/A", "01/08/2017,Smith, Jones,450,1"]);

        Assert.Equal(2, lines.Count);
        Assert.Contains(faults, f => f.Row == 4 && f.Sentence.Contains("quotation marks", StringComparison.Ordinal));
    }

    [Fact]
    public void After_an_amount_in_the_last_column_a_remark_is_left_out()
    {
        var (reader, lines, faults) = Files.Read(["Date paid,Supplier,Net amount", "01/08/2017,A,602,Don't redact", "01/08/2017,Smith, Jones,450"]);

        Assert.Equal(60200, lines.Single().Amount.Pence);
        Assert.Equal(1, reader.Tally.Notes.Single().Count);
        Assert.All(faults, f => Assert.Equal(3, f.Row));
    }

    [Fact]
    public void A_row_that_breaks_off_is_refused() =>
        Assert.Contains("ends before its date or amount", Files.Read([Files.Headings, "01/08/2017,Socia"]).Faults.Single().Sentence, StringComparison.Ordinal);

    [Fact]
    public void A_row_whose_quotation_mark_is_not_closed_is_refused_whole()
    {
        var reader = new SpendReader([Files.Layout()]);
        reader.Take(new SpendRow(1, Files.Headings.Split(',')), out _);

        Assert.Null(reader.Take(new SpendRow(2, ["01/08/2017", "A,1.00,1"], IsBroken: true), out var refused));
        Assert.Contains("quotation mark", refused.Single().Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_payee_that_was_blacked_out_is_counted_and_stays_so()
    {
        var (reader, lines, _) = Files.Read([Files.Headings, "01/08/2017,REDACTED PERSONAL DATA,1.00,1", "01/08/2017,Redacted Data,2.00,2", "01/08/2017,A,4.00,3"]);

        Assert.Equal((2, 300), ((int)reader.Tally.Redacted.Count, (int)reader.Tally.Redacted.Pence));
        Assert.Equal([true, true, false], lines.Select(l => l.IsPayeeRedacted));
    }

    [Fact]
    public void Lost_letters_and_failed_look_ups_are_noted_and_the_line_is_taken()
    {
        var (reader, lines, _) = Files.Read([Files.Headings, "01/08/2017,TRUST \uFFFD THOMAS,1.00,1", "01/08/2017,#N/A,2.00,2"]);

        Assert.Equal(["TRUST \uFFFD THOMAS", ""], lines.Select(l => l.Payee));
        Assert.Contains(reader.Tally.Notes, n => n.Sentence.StartsWith("A character was lost", StringComparison.Ordinal));
        Assert.Contains(reader.Tally.Notes, n => n.Sentence.StartsWith("The spreadsheet could not look this up", StringComparison.Ordinal));
    }

    [Fact]
    public void A_source_whose_spend_is_below_nought_is_turned_round() =>
        Assert.Equal(-500, Files.Read([Files.Headings, "01/08/2017,A,5.00,1"], Files.Layout(signs: SignRule.Reversed)).Lines.Single().Amount.Pence);

    [Fact]
    public void Without_headings_nothing_is_read_and_those_looked_for_are_named()
    {
        var unread = Files.Read(["Colour,Size", "red,5"]).Reader.WhyUnread;

        Assert.Contains("‘Date paid’, ‘Payment Date’", Assert.IsType<NoHeadingsFound>(unread).Sentence, StringComparison.Ordinal);
        Assert.Contains("No mapping is saved", new SpendReader([]).WhyUnread!.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_thousand_faults_are_kept_and_all_are_counted_by_kind()
    {
        var tally = Files.Read([Files.Headings, .. Enumerable.Repeat("soon,A,1.00,1", 2500)]).Reader.Tally;

        Assert.Equal((SpendTally.FaultsKept, 2500), (tally.Faults.Count, (int)tally.FaultCount));
        Assert.Equal((2500, 2), ((int)tally.FaultKinds.Single().Count, (int)tally.FaultKinds.Single().FirstRow));
    }

    [Fact]
    [Trait("Requirement", "OPB-01")]
    public void Of_a_file_with_a_fault_in_every_row_all_are_counted_and_none_of_the_rows_beyond_the_first_is_held()
    {
        var (reader, held) = ReadFaulty(20_000);

        GC.Collect();

        Assert.Equal((20_000, 20_000, SpendTally.FaultsKept), ((int)reader.Tally.Refused.Count, (int)reader.Tally.FaultCount, reader.Tally.Faults.Count));
        Assert.All(held, row => Assert.False(row.IsAlive));
        GC.KeepAlive(reader);
    }

    /// <summary>Reads rows that all differ, and looks after every hundredth of those whose faults are counted alone.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static (SpendReader Reader, IReadOnlyList<WeakReference> Held) ReadFaulty(int rows)
    {
        var (reader, held) = (new SpendReader([Files.Layout()]), new List<WeakReference>());
        reader.Take(new SpendRow(1, Files.Headings.Split(',')), out _);
        for (var i = 1; i <= rows; i++)
        {
            string[] cells = [$"day {i}", $"Payee {i}", "1.00", $"{i}"];
            reader.Take(new SpendRow(i + 1, cells), out _);
            if (i > SpendTally.FaultsKept && i % 100 == 1)
            {
                held.AddRange(new WeakReference(cells), new WeakReference(cells[0]));
            }
        }

        return (reader, held);
    }
}
