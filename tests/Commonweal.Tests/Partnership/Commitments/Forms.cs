using System.Net;
using AngleSharp.Html.Dom;

namespace Commonweal.Tests.Partnership.Commitments;

/// <summary>The one form of a page that asks for an act, and what it answers.</summary>
internal static class Forms
{
    public static IHtmlFormElement Command(this IHtmlDocument page) => (IHtmlFormElement)page.QuerySelector("main form[data-command]")!;

    /// <summary>Sends the form of a page and reads what comes of it.</summary>
    public static async Task<IHtmlDocument> SendFormAsync(this Visitor visitor, string path, params (string Name, string Value)[] fields) =>
        await visitor.SendAndReadAsync((await visitor.PageAsync(path)).Command(), fields);

    /// <summary>Sends the form of a page with a file, as a browser would.</summary>
    public static async Task<HttpResponseMessage> SendFileAsync(this Visitor visitor, string path, string fileName, byte[] bytes, params (string Name, string Value)[] fields)
    {
        var form = (await visitor.PageAsync(path)).Command();
        Assert.Equal("multipart/form-data", form.GetAttribute("enctype"));
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in form.QuerySelectorAll("input[type=hidden]").Select(i => (i.GetAttribute("name")!, i.GetAttribute("value") ?? "")).Concat(fields))
        {
            content.Add(new StringContent(value), name);
        }

        content.Add(new ByteArrayContent(bytes), "Input.File", fileName);
        return await visitor.Client.PostAsync(new Uri(path, UriKind.Relative), content);
    }

    public static async Task<string> TextOfAsync(this HttpResponseMessage response) => WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync());

    public static string Errors(this IHtmlDocument page) => page.QuerySelector(".nhsuk-error-summary")?.TextContent ?? "";

    public static string MainText(this IHtmlDocument page) => string.Join(' ', page.QuerySelector("main")!.TextContent.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));

    public static (string, string)[] Day(string field, int day, int month, int year) => [($"{field}.Day", $"{day}"), ($"{field}.Month", $"{month}"), ($"{field}.Year", $"{year}")];
}
