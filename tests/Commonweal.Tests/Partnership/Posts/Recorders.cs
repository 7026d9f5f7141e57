using AngleSharp.Html.Dom;

namespace Commonweal.Tests.Partnership.Posts;

internal static class Recorders
{
    /// <summary>Signs in, and chooses the post whose words hold these, where the person has several.</summary>
    public static async Task<Visitor> SignInForAsync(this TestSite site, string signIn, string post)
    {
        var visitor = await site.SignInAsAsync(signIn);
        var page = await visitor.PageAsync("/acting");
        if (page.QuerySelectorAll(".nhsuk-radios__label").FirstOrDefault(l => l.TextContent.Contains(post, StringComparison.Ordinal)) is { } label)
        {
            var holding = ((IHtmlInputElement)page.GetElementById(label.GetAttribute("for")!)!).Value;
            using var response = await visitor.SendAsync((IHtmlFormElement)label.Closest("form")!, ("Holding", holding));
        }

        return visitor;
    }
}
