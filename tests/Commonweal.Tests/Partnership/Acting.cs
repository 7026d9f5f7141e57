using AngleSharp.Html.Dom;

namespace Commonweal.Tests.Partnership;

/// <summary>Whom a visitor acts for, and what they send.</summary>
public static class Acting
{
    /// <summary>Chooses, at /acting, the first post whose words contain these.</summary>
    public static async Task ActAsAsync(this Visitor visitor, string words)
    {
        var page = await visitor.PageAsync("/acting");
        var label = page.QuerySelectorAll(".nhsuk-radios__label").FirstOrDefault(l => l.Words().Contains(words, StringComparison.Ordinal));
        Assert.True(label is not null, $"No post at /acting says {words}: {page.Body()}");
        using var response = await visitor.SendAsync(page.Form(), ("Holding", ((IHtmlInputElement)page.GetElementById(label.GetAttribute("for")!)!).Value));
        Assert.Equal(System.Net.HttpStatusCode.Redirect, response.StatusCode);
    }

    public static Task ChooseFirstPostAsync(this Visitor visitor) => visitor.ActAsAsync("");

    /// <summary>Signs in and chooses one of several posts.</summary>
    public static async Task<Visitor> SignInAsync(this TestSite site, string signIn, string post)
    {
        var visitor = await site.SignInAsAsync(signIn);
        await visitor.ActAsAsync(post);
        return visitor;
    }

    /// <summary>Opens a page, fills its form in, sends it, and reads where that leads.</summary>
    public static async Task<IHtmlDocument> FillInAsync(this Visitor visitor, string path, params (string Name, string Value)[] fields) =>
        await visitor.SendAndReadAsync((await visitor.PageAsync(path)).Form(), fields);

    /// <summary>The newest audit entries of one act: person, for whom, as what, and what was done.</summary>
    public static async Task<IReadOnlyList<(string Person, string For, string As, string Sentence)>> ActsAsync(this TestSite site, string sentence)
    {
        using var auditor = await site.SignInAsAsync("auditor");
        var file = await CsvFile.ReadAsync(auditor, $"/audit?filter={Uri.EscapeDataString(sentence)}&format=csv");
        return [.. file.Column("Who").Zip(file.Column("For"), file.Column("As")).Zip(file.Column("What was done"), (who, what) => (who.First, who.Second, who.Third, what))];
    }
}
