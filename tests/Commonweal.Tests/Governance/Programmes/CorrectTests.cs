using Commonweal.Domain.Partnership.Corrections;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.Programmes;

public sealed class CorrectTests(Sites sites) : IClassFixture<Sites>
{
    private const string Page = "/governance/programmes/reablement-first";

    [Theory, BothDatabases]
    [Trait("Requirement", "PRG-04")]
    public async Task A_programme_is_put_right_with_why_and_what_stood_there_stays_to_be_read(Engine engine)
    {
        using var recorder = await (await sites.OnAsync(engine)).SignInAsAsync("haringey-recorder");

        var nothing = await recorder.FillInAsync($"{Page}/correct", ("Reason.Why", "A slip."));
        var bare = await recorder.FillInAsync($"{Page}/correct", ("Input.Lead", "Head of reablement"));
        var after = await recorder.FillInAsync($"{Page}/correct", ("Input.Lead", "Head of reablement"), ("Reason.Why", "The post has a new name."));
        var audit = await recorder.PageAsync("/audit?q=CorrectProgramme");

        Assert.Contains(new NothingIsPutRight().Sentence, nothing.Errors(), StringComparison.Ordinal);
        Assert.Equal("Say why, as anybody may read it", bare.ProblemAt("Reason.Why"));
        Assert.Equal("Head of reablement", bare.Typed("Input.Lead"));
        Assert.Equal("Head of reablement", after.Fact("Programme lead"));
        Assert.Contains("Programme lead is now “Head of reablement”. Before:", after.MainText(), StringComparison.Ordinal);
        Assert.Contains("Why: The post has a new name.", after.MainText(), StringComparison.Ordinal);
        Assert.Contains("The post has a new name.", audit.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_organisation_does_not_put_it_right()
    {
        using var other = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-recorder");

        Assert.Contains("Haringey Council speaks for itself", (await other.PageAsync($"{Page}/correct")).MainText(), StringComparison.Ordinal);
    }
}
