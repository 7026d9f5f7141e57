using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Commonweal.Tests.Partnership;

/// <summary>Reads a page as a person does: its words, its tables, its forms and what it says is wrong.</summary>
public static partial class PageText
{
    /// <summary>The words of an element on one line; "" where there is no such element.</summary>
    public static string Words(this INode? node) => node is null ? "" : Spaces().Replace(node.TextContent, " ").Trim();

    public static string Heading(this IHtmlDocument page) => page.QuerySelector("h1").Words();

    /// <summary>The words between header and footer.</summary>
    public static string Body(this IHtmlDocument page) => page.QuerySelector("main").Words();

    /// <summary>The answer that stands beside a key in a list of facts, without its source.</summary>
    public static string Fact(this IHtmlDocument page, string key) => page.QuerySelectorAll("dt").First(dt => dt.Words() == key).NextElementSibling!.Without(".cw-source");

    public static TableText Table(this IHtmlDocument page, string caption) => new(
        page.QuerySelectorAll("table").FirstOrDefault(t => t.QuerySelector("caption")?.Without(".cw-table__count") == caption)
        ?? throw new InvalidOperationException($"No table is called {caption}: {string.Join(", ", page.QuerySelectorAll("caption").Select(c => c.Words()))}"));

    /// <summary>The form that asks for an act.</summary>
    public static IHtmlFormElement Form(this IHtmlDocument page) => (IHtmlFormElement?)page.QuerySelector("form[data-command]")
        ?? throw new InvalidOperationException($"There is no form here: {page.Body()}");

    public static bool HasForm(this IHtmlDocument page) => page.QuerySelector("form[data-command]") is not null;

    /// <summary>What the head of the page says is wrong: one line for each fault; or why it cannot be done at all.</summary>
    public static IReadOnlyList<string> Problems(this IHtmlDocument page) => [.. page.QuerySelectorAll(".nhsuk-error-summary__body li, .nhsuk-error-summary__body > p").Select(e => e.Words())];

    /// <summary>What is said beside the field of this name, or of the date of this name; "" where nothing is.</summary>
    public static string ProblemAt(this IHtmlDocument page, string field)
    {
        var asked = page.QuerySelectorAll("[name]").First(e => e.GetAttribute("name") == field || e.GetAttribute("name") == $"{field}.Day");
        var group = asked.Closest("fieldset") ?? asked.Closest(".nhsuk-form-group")!;
        return group.QuerySelector(".nhsuk-error-message").Words().Replace("Error: ", "", StringComparison.Ordinal);
    }

    /// <summary>What stands in a field.</summary>
    public static string Typed(this IHtmlDocument page, string field) => page.QuerySelectorAll("[name]").Where(e => e.GetAttribute("name") == field).Select(e => e switch
    {
        IHtmlInputElement { Type: "radio" } radio => radio.IsChecked ? radio.Value : null,
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value,
        _ => null,
    }).FirstOrDefault(value => value is not null) ?? "";

    /// <summary>A day as it is typed into three boxes.</summary>
    public static (string Name, string Value)[] On(string field, int day, int month, int year) => [($"{field}.Day", $"{day}"), ($"{field}.Month", $"{month}"), ($"{field}.Year", $"{year}")];

    public static async Task<IHtmlDocument> ParseAsync(string html) => (IHtmlDocument)await BrowsingContext.New().OpenAsync(request => request.Content(html));

    /// <summary>An answer of the API.</summary>
    public static async Task<JsonElement> JsonAsync(this Visitor visitor, string path) => JsonDocument.Parse(await visitor.TextAsync(path)).RootElement;

    /// <summary>The words without the parts that a selector finds.</summary>
    public static string Without(this IElement element, string selector)
    {
        var copy = (IElement)element.Clone();
        foreach (var part in copy.QuerySelectorAll(selector).ToList())
        {
            part.Remove();
        }

        return copy.Words();
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();
}

/// <summary>A table as it is read: by its headings, and by what stands first in a row.</summary>
public sealed class TableText(IElement table)
{
    public IReadOnlyList<string> Headings { get; } = [.. table.QuerySelectorAll("thead th").Select(th => th.Words())];

    public IReadOnlyList<string> First => Column(Headings[0]);

    public IReadOnlyList<string> Column(string heading) => [.. Rows.Select(row => Text(row, heading))];

    /// <summary>What a cell says, without its source and marks.</summary>
    public string Cell(string first, string heading) => Text(Row(first), heading);

    public string Source(string first, string heading) => CellOf(Row(first), heading).QuerySelector(".cw-source").Words();

    public string? Link(string first, string heading) => CellOf(Row(first), heading).QuerySelector("a:not(.cw-source__link)")?.GetAttribute("href");

    private IEnumerable<IElement> Rows => table.QuerySelectorAll("tbody tr");

    private IElement Row(string first) => Rows.FirstOrDefault(row => Text(row, Headings[0]) == first)
        ?? throw new InvalidOperationException($"No row begins with {first}: {string.Join(" | ", First)}");

    private string Text(IElement row, string heading) => CellOf(row, heading).Without(".cw-source, .cw-made-up, [aria-hidden=true]");

    private IElement CellOf(IElement row, string heading) => row.Children[Headings.ToList().IndexOf(heading)];
}
