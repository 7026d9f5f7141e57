using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;

namespace Commonweal.Platform.Layout;

/// <summary>The questions of a page by the names of their fields, in the order in which they stand. The error summary stands above them, so it asks for them when the page is written, after all were drawn.</summary>
internal static class AskedQuestions
{
    private static readonly object Key = new();

    public static void Ask(HttpContext context, string field, string question) => Of(context)[field] = question;

    /// <summary>Where a field stands on the page; what has no question of its own stands last.</summary>
    public static int PlaceOf(HttpContext context, string field)
    {
        var asked = Of(context);
        var place = asked.IndexOf(field) is >= 0 and var own ? own : asked.IndexOf(Whole(field));
        return place < 0 ? int.MaxValue : place;
    }

    /// <summary>A message with its question before it, for one that stands at several fields: "To which line? Choose one of the lines".</summary>
    public static string Answering(HttpContext context, string field, string message) =>
        (Of(context).GetValueOrDefault(field) ?? Of(context).GetValueOrDefault(Whole(field))) is not { } question ? message
        : question[^1] is '?' or ':' ? $"{question} {message}" : $"{question}: {FieldNames.WithinSentence(message)}";

    public static IHtmlContent WhenWritten(Func<IHtmlContent> draw) => new Late(draw);

    // The year of a date is a box of its own within its question.
    private static string Whole(string field) => field[..Math.Max(0, field.LastIndexOf('.'))];

    private static OrderedDictionary<string, string> Of(HttpContext context)
    {
        if (context.Items[Key] is not OrderedDictionary<string, string> asked)
        {
            context.Items[Key] = asked = new(StringComparer.Ordinal);
        }

        return asked;
    }

    private sealed class Late(Func<IHtmlContent> draw) : IHtmlContent
    {
        public void WriteTo(TextWriter writer, HtmlEncoder encoder) => draw().WriteTo(writer, encoder);
    }
}
