namespace Commonweal.Tests.Partnership.Conflicts;

/// <summary>Where the papers disagree or leave a hole, every side is held with its source and none is merged away.</summary>
[Collection<Reading>]
public sealed class IndexTests(Sites sites)
{
    private const string Path = "/partnership/conflicts";

    /// <summary>The disagreement, what each side says, where, and what is done meanwhile.</summary>
    public static IEnumerable<TheoryDataRow<string, string[], string[], string>> Fifteen =>
    [
        Conflict("X-01", ["12% in five years", "left blank"], ["S0 line 79", "S1 line 54"], "Nothing is ever worked out from the blank").WithTrait("Requirement", "X-01"),
        Conflict("X-02", ["31 March 2018", "31 March 2020"], ["S0 lines 388–390", "S1 line 98"], "The agreement of June 2017 decides").WithTrait("Requirement", "X-02"),
        Conflict("X-03", ["takes effect on 1 June 2017", "from April 2017"], ["S1 line 31", "S1 line 201", "S1 line 202", "S1 line 136"], "A due date may be earlier than the effective date").WithTrait("Requirement", "X-03"),
        Conflict("X-04", ["eleven organisations", "ten are listed", "eight are said to have approved"], ["S0 line 53", "S1 lines 33–44", "S4 line 45"], "The eight are partners").WithTrait("Requirement", "X-04"),
        Conflict("X-05", ["one joint committee", "joint sub-committee"], ["S1 line 136", "S4 line 3", "public minutes of Cabinet"], "One body").WithTrait("Requirement", "X-05"),
        Conflict("X-06", ["Sponsor Board", "Wellbeing Partnership Board"], ["S1 line 98", "S1 line 223", "S4 line 20"], "One board").WithTrait("Requirement", "X-06"),
        Conflict("X-07", ["legally binding", "no delegated powers"], ["S0 line 302", "S1 line 92", "S1 line 207"], "The system delegates nothing").WithTrait("Requirement", "X-07"),
        Conflict("X-08", ["a committee", "a group", "engagement plan"], ["S1 line 235", "S1 line 212", "S1 line 221", "S4 line 115"], "One body under both names").WithTrait("Requirement", "X-08"),
        Conflict("X-09", ["Deeprose", "Deeprise"], ["S0 line 5", "S2 line 12"], "Deeprose is used").WithTrait("Requirement", "X-09"),
        Conflict("X-10", ["only the two end labels remain", "the picture is lost"], ["S0 lines 186–187", "S0 lines 260–267", "S0 lines 271–275"], "worded by us").WithTrait("Requirement", "X-10"),
        Conflict("X-11", ["scrambled order"], ["S0 lines 217–247"], "how certain its sector is").WithTrait("Requirement", "X-11"),
        Conflict("X-12", ["Performance monitoring has a title only", "Dispute resolution has a title only", "Complaints has a title only"], ["S0 line 420", "S0 line 425", "S0 line 426"], "heads without text").WithTrait("Requirement", "X-12"),
        Conflict("X-13", ["118th worst", "147th worst"], ["S4 line 65"], "marked ambiguous").WithTrait("Requirement", "X-13"),
        Conflict("X-14", ["not a key decision", "the next day"], ["S3 lines 17–19", "S3 line 27"], "Each body's decision is classified by itself").WithTrait("Requirement", "X-14"),
        Conflict("X-15", ["no date, minute, signature or text is given"], ["S4 line 45"], "approved by the end of June 2017").WithTrait("Requirement", "X-15"),
    ];

    [Theory, MemberData(nameof(Fifteen))]
    public async Task Every_side_stands_with_its_paper_and_line_and_with_how_it_is_read_meanwhile(string reference, string[] sides, string[] sources, string reading)
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var section = (await resident.PageAsync(Path)).GetElementById(reference.ToLowerInvariant())!;

        Assert.All(sides, side => Assert.Contains(side, section.QuerySelector("ul").Words()));
        Assert.All(sources, source => Assert.Contains(source, section.Words()));
        Assert.Contains(reading, section.QuerySelector("p:last-child").Words());
        Assert.All(section.QuerySelectorAll("li"), side => Assert.NotNull(side.QuerySelector(".cw-source")));
    }

    [Fact]
    public async Task There_are_fifteen_and_the_page_counts_them()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var page = await resident.PageAsync(Path);

        Assert.Equal(15, page.QuerySelectorAll(".cw-conflict").Length);
        Assert.Contains("in 15 places", page.QuerySelector(".cw-lead").Words());
    }

    [Fact]
    [Trait("Requirement", "QUA-05")]
    public async Task They_can_be_had_as_json_with_every_side()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var first = (await resident.JsonAsync("/api/conflicts"))[0];

        Assert.Equal("X-01", first.GetProperty("reference").GetString());
        Assert.Equal(["S0:79", "S1:54"], first.GetProperty("statements").EnumerateArray().Select(s => s.GetProperty("source").GetString()));
    }

    private static TheoryDataRow<string, string[], string[], string> Conflict(string reference, string[] sides, string[] sources, string reading) => new(reference, sides, sources, reading);
}
