using AngleSharp.Html.Dom;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Funds;

/// <summary>The pool manager's forms, filled in as they should be, or otherwise where a test says so.</summary>
internal static class FundForms
{
    public static Task<Visitor> PoolManagerAsync(this TestSite site) => site.SignInAsync("haringey-finance", "Pooled fund manager");

    public static Task<IHtmlDocument> SpendAsync(this Visitor manager, string line, string sum, int month, string reference, int day = 30) => manager.SendFormAsync(
        $"{FundPageTests.Fund}/spend",
        [("Input.Line", line), ("Input.Sum", sum), .. Forms.Day("Input.On", day, month, 2017), ("Input.Expenditure", "ContractPrice"), ("Input.Reference", reference), ("Input.Words", "A placement")]);

    public static Task<IHtmlDocument> MoveAsync(this Visitor manager, string from, string to, string sum) =>
        manager.SendFormAsync($"{FundPageTests.Fund}/move", ("Input.From", from), ("Input.To", to), ("Input.Sum", sum), ("Input.Words", "More help at home"));

    /// <summary>Puts a variation that begins on 1 November, has both partners agree to it, posts it, and reads where its set stands.</summary>
    public static async Task<string> VariationToComeAsync(this TestSite site, string line, string sum)
    {
        using var manager = await site.PoolManagerAsync();
        using var council = await site.SignInAsAsync("haringey-recorder");
        using var ccg = await site.SignInAsync("shared-accountable-officer", "Haringey");
        var put = await manager.SendFormAsync(
            $"{FundPageTests.Fund}/vary", [("Input.Line", line), ("Input.How", "EveryYear"), ("Input.Words", "From the winter on"), ("Input.Sum", sum), .. Forms.Day("Input.From", 1, 11, 2017)]);
        var variation = put.QuerySelectorAll("a[href*='/variations/']").Single(a => a.TextContent.Contains($"£{sum} more", StringComparison.Ordinal)).GetAttribute("href")!;
        await council.SendFormAsync(variation, ("Input.Minute", "Cabinet, 3 October"));
        await ccg.SendFormAsync(variation, ("Input.Minute", "GB 17/92"));
        await manager.SendFormAsync(variation);
        return (await manager.PageAsync(variation)).QuerySelector("main a[href*='/journal/']")!.GetAttribute("href")!;
    }

    /// <summary>The number of the newest set.</summary>
    public static async Task<string> NewestAsync(this Visitor visitor) => (await visitor.PageAsync($"{FundPageTests.Fund}/journal")).Table("Postings").First[0];
}
