using System.Text;
using Commonweal.Domain.Foundation;
using Commonweal.Finance.Spend;

namespace Commonweal.Tests.Finance.Spend;

/// <summary>Files as bodies publish them, and as people break them. Results of the real ones were counted by another program.</summary>
public sealed class SpendFileTests
{
    [Fact]
    [Trait("Requirement", "S75-10")]
    public void The_twelve_months_of_a_real_pooled_fund_come_to_its_total_to_the_penny()
    {
        var folder = Path.Combine(RealFiles.Folder, "leeds_pooled");
        if (!Directory.Exists(folder))
        {
            return;
        }

        var months = Directory.GetFiles(folder, "*.csv").Select(f => RealFiles.Read(SpendFile.OfPath(f), RealFiles.LayoutsOf("leeds")).Tally).ToList();

        Assert.Equal((12, 9959L, "60477200.23"), (months.Count, months.Sum(m => m.Taken.Count), Money.Sum(months.Select(m => m.Taken.Sum)).ToString()));
        Assert.Equal((84L, 1640L, 0L), (months.Sum(m => m.Credits.Count), months.Sum(m => m.Redacted.Count), months.Sum(m => m.FaultCount)));
    }

    [Theory]
    [InlineData("darlington_clean_2017-04", 2020, "9635256.92", 0, 0, 0)]
    [InlineData("gateshead_clean_2015-06", 4913, "14567906.44", 0, 0, 0)]
    [InlineData("leeds_raw_2010-12", 2999, "12920959.11", 16, 0, 0)]
    [InlineData("leeds_raw_2011-12", 3000, "11200045.38", 21, 0, 0)]
    [InlineData("leeds_raw_2020-06", 2499, "18748764.21", 61, 118, 0)]
    [InlineData("london_clean_2013-P01", 1202, "224678915.00", 53, 0, 0)]
    [InlineData("london_clean_2014-P02", 555, "41996893.98", 12, 0, 0)]
    [InlineData("london_clean_2017-P01", 917, "53116359.38", 24, 0, 0)]
    [InlineData("manchester_clean_2017-03", 4558, "69427115.78", 0, 173, 0)]
    [InlineData("manchester_clean_2017-04", 2411, "51580461.68", 0, 71, 0)]
    [InlineData("newcastle_clean_2017-04", 3387, "24957553.52", 155, 602, 1)]
    [InlineData("newcastle_clean_2022-08", 1499, "19114623.24", 77, 0, 0)]
    [InlineData("salford_clean_2017-04", 1188, "31118709.98", 0, 126, 0)]
    [InlineData("salford_clean_2018-04", 798, "9543231.42", 0, 83, 0)]
    [InlineData("sheffield_clean_2012-10", 2030, "22370884.27", 0, 1127, 0)]
    [InlineData("wakefield_clean_2015-Q3", 1552, "14727645.29", 0, 62, 0)]
    public void A_published_file_gives_its_lines_and_sum(string name, long lines, string sum, long credits, long redacted, long refused)
    {
        var path = Path.Combine(RealFiles.Folder, "messy", $"{name}.csv");
        if (!File.Exists(path))
        {
            return;
        }

        var tally = RealFiles.Read(SpendFile.OfPath(path), RealFiles.LayoutsOf(name.Split('_')[0])).Tally;

        Assert.Equal((lines, sum, credits, redacted, refused), (tally.Taken.Count, tally.Taken.Sum.ToString(), tally.Credits.Count, tally.Redacted.Count, tally.Refused.Count));
    }

    [Fact]
    public void Letters_of_Windows_are_read_where_the_bytes_are_not_UTF_8()
    {
        byte[] bytes = [.. "Date paid,Net amount,Supplier name\r\n09/12/2011,2000.00,Pavel B"u8, 0xFC, .. "chler\r\n"u8];

        Assert.Equal("Pavel Büchler", RealFiles.Read(SpendFile.OfBytes("a.csv", bytes), RealFiles.LayoutsOf("leeds")).Lines.Single().Payee);
    }

    [Theory]
    [InlineData("01/08/2017,1.00,TOYS ''R\" US\n02/08/2017,2.00,B", new[] { "TOYS ''R\" US", "B" })]
    [InlineData("01/08/2017,1.00,\"Smith, Jones\"\n02/08/2017,2.00,\"two\nlines\"", new[] { "Smith, Jones", "two lines" })]
    [InlineData("01/08/2017,1.00,\"\"\"Quoted\"\" Ltd\"\n\n02/08/2017,2.00,é", new[] { "\"Quoted\" Ltd", "é" })]
    public void Quotation_marks_are_read_as_people_leave_them(string rows, string[] payees)
    {
        var file = SpendFile.OfBytes("a.csv", Encoding.UTF8.GetBytes($"Date paid,Net amount,Supplier name\n{rows}\n"));

        Assert.Equal(payees, RealFiles.Read(file, RealFiles.LayoutsOf("leeds")).Lines.Select(l => l.Payee));
    }

    [Fact]
    public void A_quotation_mark_that_is_never_closed_swallows_no_other_row()
    {
        var file = SpendFile.OfBytes("a.csv", Encoding.UTF8.GetBytes("Date paid,Net amount,Supplier name\n01/08/2017,1.00,A\n02/08/2017,2.00,\"B\n03/08/2017,4.00,C\n"));

        var (tally, lines) = RealFiles.Read(file, RealFiles.LayoutsOf("leeds"));

        Assert.Equal(["A", "C"], lines.Select(l => l.Payee));
        Assert.Equal(3, tally.Faults.Single().Row);
    }

    [Theory]
    [InlineData(new byte[0])]
    [InlineData(new byte[] { (byte)'P', (byte)'K', 3, 4 })]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'a', 0 })]
    public void What_is_no_text_is_refused_with_what_to_do(byte[] bytes)
    {
        var refusal = SpendFile.OfBytes("a.csv", bytes).Inspect().Refusal;

        Assert.Equal(bytes.Length == 0 ? typeof(FileIsEmpty) : typeof(FileIsNoText), refusal!.GetType());
    }

    [Fact]
    public void A_letter_may_be_cut_in_two_by_a_block_and_is_one_all_the_same()
    {
        var text = new string('a', (1 << 16) - 1) + "é" + new string('b', 10) + "é";

        Assert.True(SpendFile.OfBytes("a.csv", Encoding.UTF8.GetBytes(text)).Inspect().Value.IsUtf8);
        Assert.False(SpendFile.OfBytes("a.csv", [.. Encoding.UTF8.GetBytes(text), 0xC3]).Inspect().Value.IsUtf8);
    }

    [Theory]
    [InlineData("../../etc/passwd", "passwd")]
    [InlineData("C:\\Users\\me\\Spend <July>.csv", "Spend July.csv")]
    [InlineData("\u202Evsc.exe", "vsc.exe")]
    [InlineData("", "unnamed.csv")]
    public void The_name_of_a_file_is_never_trusted(string sent, string kept) => Assert.Equal(kept, SpendFile.OfBytes(sent, []).Name);
}
