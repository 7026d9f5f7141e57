using Commonweal.Domain.Governance.Risks;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.Risks;

public sealed class EnterTests(Sites sites) : IClassFixture<Sites>
{
    internal const string Form = "/governance/risks/enter";

    internal static (string, string)[] Whole(string title) =>
    [
        ("Input.Title", title), ("Input.Cause", "A cause."), ("Input.Effect", "An effect."), ("Input.Words", "Because of last year."), ("Input.Rating.LikelihoodBefore", "4"), ("Input.Rating.ImpactBefore", "5"),
        ("Input.Rating.LikelihoodAfter", "2"), ("Input.Rating.ImpactAfter", "5"), .. Forms.Day("Input.Rating.ReviewBy", 1, 12, 2017),
    ];

    [Fact]
    [Trait("Requirement", "RSK-01")]
    public async Task A_partner_enters_a_risk_that_is_its_own_with_its_rating()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-recorder");

        var page = await recorder.SendFormAsync(Form, Whole("The lift fails"));

        Assert.Equal(("Whittington Health", "10, moderate (likelihood 2, impact 5)"), (page.Fact("Owner"), page.Fact("After mitigation")));
    }

    [Fact]
    public async Task Everything_that_is_missing_is_said_at_once_and_nothing_typed_is_lost()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-recorder");

        var page = await recorder.SendFormAsync(Form, ("Input.Title", "Half a risk"));

        Assert.Equal(8, page.Problems().Count);
        Assert.Equal("Half a risk", page.Typed("Input.Title"));
    }

    [Fact]
    public async Task A_rating_that_gets_worse_by_mitigation_is_refused()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("whittington-recorder");

        var page = await recorder.SendFormAsync(Form, [.. Whole("Worse").Where(f => f.Item1 != "Input.Rating.LikelihoodAfter"), ("Input.Rating.LikelihoodAfter", "5")]);

        Assert.Contains(new MitigationMakesItWorse().Sentence, page.Errors(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Somebody_who_speaks_for_no_partner_is_told_so_before_typing()
    {
        using var director = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");

        var page = await director.PageAsync(Form);

        Assert.Contains(new OnlyAPartnerOwnsRisks().Sentence, page.Errors(), StringComparison.Ordinal);
        Assert.False(page.HasForm());
    }
}
