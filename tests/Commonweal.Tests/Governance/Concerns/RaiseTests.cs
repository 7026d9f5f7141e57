using Commonweal.Domain.Governance.Concerns;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.Concerns;

public sealed class RaiseTests(Sites sites) : IClassFixture<Sites>
{
    private const string Form = "/governance/concerns/raise";

    [Fact]
    [Trait("Requirement", "COM-03")]
    public async Task Every_behaviour_and_every_line_on_leaders_can_be_cited()
    {
        using var officer = await (await sites.DemonstrationAsync()).RaiserAsync();

        var page = await officer.PageAsync(Form);

        Assert.Equal(15, page.QuerySelectorAll("input[name='Input.Behaviours']").Length);
    }

    [Fact]
    [Trait("Requirement", "MON-01")]
    public async Task Without_evidence_it_is_refused_and_what_was_typed_stays()
    {
        using var officer = await (await sites.DemonstrationAsync()).RaiserAsync();

        var page = await officer.SendFormAsync(Form, ("Input.Subject", "uclh"), ("Input.Behaviours", "open-book"), ("Input.Words", "It was so."));

        Assert.Contains(new ConcernNeedsEvidence().Sentence, page.Errors(), StringComparison.Ordinal);
        Assert.Contains("It was so.", page.QuerySelector("textarea")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_not_what_it_says_is_refused()
    {
        using var officer = await (await sites.DemonstrationAsync()).RaiserAsync();

        using var response = await officer.SendFilesAsync(Form, [("minute.pdf", "<script>"u8.ToArray())], [("Input.Subject", "uclh"), ("Input.Behaviours", "open-book"), ("Input.Words", "It was so.")]);

        Assert.Contains("The file ends in .pdf, and its content is something else", await response.TextOfAsync(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "MON-01")]
    public async Task A_lead_who_may_read_may_not_raise()
    {
        using var lead = await (await sites.DemonstrationAsync()).SignInAsAsync("information-governance");

        var page = await lead.PageAsync(Form);

        Assert.Contains("between chairs and chief executives", page.Errors(), StringComparison.Ordinal);
        Assert.Null(page.Command());
    }

    [Fact]
    public async Task Script_in_the_words_is_shown_as_words()
    {
        using var officer = await (await sites.DemonstrationAsync()).RaiserAsync();
        var address = await officer.RaiseAsync("uclh");

        var page = await officer.StepAsync(address, "serve", [("Input.Words", "<script>alert(1)</script>"), .. Forms.Day("Input.AnswerBy", 30, 10, 2017)]);

        Assert.Contains("<script>alert(1)</script>", page.MainText(), StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("main script"));
    }
}
