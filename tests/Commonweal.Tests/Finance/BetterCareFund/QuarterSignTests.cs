using System.Globalization;
using Commonweal.Domain.Finance.BetterCareFund;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.BetterCareFund;

public sealed class QuarterSignTests(Sites sites) : IClassFixture<Sites>
{
    private const string Quarter = $"{CareFundForms.Haringey}/quarters/1";

    [Fact]
    public async Task A_report_with_a_gap_is_refused_naming_every_one_and_a_complete_one_is_signed()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");
        (string, string)[] signature = [("Input.Minute", "Item 5"), .. Forms.Day("Input.On", 9, 10, 2017)];

        await recorder.SendFormAsync($"{Quarter}/fill", ("Input.Answers[prepared-by]", "Finance lead"));
        var refused = await recorder.SendFormAsync($"{Quarter}/sign", signature);
        var filled = await recorder.SendFormAsync($"{Quarter}/fill", [.. Complete(await recorder.PageAsync($"{Quarter}/fill"))]);
        var signed = await recorder.SendFormAsync($"{Quarter}/sign", signature);

        Assert.Contains("The report is not complete:", refused.Errors(), StringComparison.Ordinal);
        Assert.Contains("Narrative, ", refused.Errors(), StringComparison.Ordinal);
        Assert.Contains("Income and expenditure, ", new CareFundReturnNotComplete([new(new("a", "Income and expenditure", "Plan?", CareFundAnswerKind.Sum), "D9", "", "Fill it in.")]).Sentence, StringComparison.Ordinal);
        Assert.Contains("Every answer is complete.", filled.MainText(), StringComparison.Ordinal);
        Assert.Contains("Signed by the board on 9 October 2017", signed.MainText(), StringComparison.Ordinal);
    }

    /// <summary>A sum into every empty box of sums, a sentence into every empty text, yes and on track to every question.</summary>
    private static IEnumerable<(string, string)> Complete(AngleSharp.Html.Dom.IHtmlDocument page)
    {
        foreach (var (field, i) in page.QuerySelectorAll("[name^='Input.Answers']").Select(e => e.GetAttribute("name")!).Distinct().Select((name, i) => (name, i)))
        {
            var first = page.QuerySelectorAll($"[name='{field}']")[0];
            yield return (field, first.GetAttribute("type") == "radio" ? first.GetAttribute("value")!
                : first.GetAttribute("inputmode") == "decimal" ? page.Typed(field) is { Length: > 0 } known ? known : i.ToString(CultureInfo.InvariantCulture) : "In a sentence.");
        }
    }

    [Fact]
    public async Task A_report_that_nobody_has_begun_is_not_signed()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        Assert.Contains(new NothingToSign("quarterly report").Sentence, (await recorder.PageAsync($"{CareFundForms.Haringey}/quarters/2/sign")).Errors(), StringComparison.Ordinal);
    }
}
