using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Commonweal.Platform.Layout;

/// <summary>HTML from an interpolated string whose holes are encoded, unless they are HTML already.</summary>
public static class Markup
{
    public static IHtmlContent Empty => HtmlString.Empty;

    public static IHtmlContent Html(FormattableString html) => new HtmlFormattableString(html.Format, html.GetArguments()!);

    public static IHtmlContent If(bool condition, FormattableString html) => condition ? Html(html) : Empty;

    /// <summary>Nothing for null; a bare name for the empty string.</summary>
    public static IHtmlContent Attribute(string name, string? value) => value switch
    {
        null => Empty,
        "" => new HtmlString($" {name}"),
        _ => Html($" {new HtmlString(name)}=\"{value}\""),
    };

    public static IHtmlContent Attribute(string name, bool isPresent) => Attribute(name, isPresent ? "" : null);

    public static IHtmlContent Join(IEnumerable<IHtmlContent> parts)
    {
        var joined = new HtmlContentBuilder();
        foreach (var part in parts)
        {
            joined.AppendHtml(part);
        }

        return joined;
    }

    public static string AsText(this IHtmlContent content)
    {
        using var writer = new StringWriter();
        content.WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }
}
