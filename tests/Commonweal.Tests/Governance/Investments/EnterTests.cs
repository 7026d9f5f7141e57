using Commonweal.Tests.Partnership.Commitments;
using Commonweal.Domain.Governance.Investments;
using Commonweal.Governance.Investments;

namespace Commonweal.Tests.Governance.Investments;

public sealed class EnterTests(Sites sites) : IClassFixture<Sites>
{
    private static readonly (string, string)[] Scheme =
        [("Input.Title", "A new scheme"), ("Input.Words", "More therapists"), ("Input.Service", "falls-service"), ("Input.Year", "2018"), ("Input.Capital", ""), ("Input.Revenue", "250,000.01"), ("Input.LocalPercent", "100")];

    [Fact]
    [Trait("Requirement", "INV-01")]
    public async Task A_scheme_over_the_sum_is_to_be_brought_to_the_Board()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        var page = await recorder.SendFormAsync("/governance/investments/enter", Scheme);

        Assert.Contains("To be brought to the Board", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("It rests on clause C7.2", page.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_a_sum_and_for_no_partner_it_is_refused()
    {
        var site = await sites.DemonstrationAsync();
        using var recorder = await site.SignInAsAsync("haringey-recorder");
        using var director = await site.SignInAsAsync("programme-director");

        Assert.Contains(new SchemeNeedsASum().Sentence, (await recorder.SendFormAsync("/governance/investments/enter", [("Input.Title", "Of no sum"), .. Scheme.Where(f => f.Item1 is not ("Input.Title" or "Input.Revenue")), ("Input.Revenue", "0")])).Errors(), StringComparison.Ordinal);
        Assert.Contains("must be in pounds", (await recorder.SendFormAsync("/governance/investments/enter", [("Input.Title", "Of no sum"), .. Scheme.Where(f => f.Item1 is not ("Input.Title" or "Input.Revenue")), ("Input.Revenue", "much")])).Errors(), StringComparison.Ordinal);
        Assert.Contains(new OnlyAPartnerInvests().Sentence, (await director.PageAsync("/governance/investments/enter")).MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_same_scheme_is_entered_once_and_the_first_is_linked()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");
        (string, string)[] scheme = [("Input.Title", "Rails and steps"), .. Scheme.Where(f => f.Item1 != "Input.Title")];
        await recorder.SendFormAsync("/governance/investments/enter", scheme);

        var again = await recorder.SendFormAsync("/governance/investments/enter", scheme);

        Assert.Contains(new InvestmentEnteredAlready("Rails and steps", new DateOnly(2017, 10, 9), "").Sentence, again.Errors(), StringComparison.Ordinal);
        Assert.NotNull(again.QuerySelector(".nhsuk-error-summary a[href='/governance/investments/rails-and-steps']"));
    }
}
