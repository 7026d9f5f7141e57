using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Commonweal.Platform.Layout;

/// <summary>The questions of a page by the names of their fields. The error summary stands above them, so it asks for them when the page is written, after they were drawn.</summary>
internal static class AskedQuestions
{
    private static readonly object Key = new();

    public static void Ask(HttpContext context, string field, string question) => Of(context)[field] = question;

    /// <summary>A message with its question before it, for one that stands at several fields: "To which line? Choose one of the lines".</summary>
    public static IHtmlContent Answering(HttpContext context, string field, string message) => new Late(() =>
        Question(context, field) is not { } question ? message : question[^1] is '?' or ':' ? $"{question} {message}" : $"{question}: {FieldNames.WithinSentence(message)}");

    // The year of a date is a box of its own within its question.
    private static string? Question(HttpContext context, string field) => Of(context).GetValueOrDefault(field) ?? Of(context).GetValueOrDefault(field[..Math.Max(0, field.LastIndexOf('.'))]);

    private static Dictionary<string, string> Of(HttpContext context)
    {
        if (context.Items[Key] is not Dictionary<string, string> asked)
        {
            context.Items[Key] = asked = new(StringComparer.Ordinal);
        }

        return asked;
    }

    private sealed class Late(Func<string> text) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder) => encoder.Encode(writer, text());
    }
}
