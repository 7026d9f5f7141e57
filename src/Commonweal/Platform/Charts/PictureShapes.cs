using System.Globalization;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Html;

namespace Commonweal.Platform.Charts;

/// <summary>The shapes of the partnership's picture: one for each kind of partner, and the mark of its approval.</summary>
public static class PictureShapes
{
    private const double KeyRadius = 10;

    public static StateShape ShapeOf(SeatState state) => state switch
    {
        SeatState.Approved => StateShape.Good,
        SeatState.Noted => StateShape.Partly,
        SeatState.None => StateShape.NotYet,
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    /// <summary>The shape of the nth kind; after six they begin again.</summary>
    public static IHtmlContent OfKind(int kind, Point at) => new HtmlString(Draw(kind, at, PictureLayout.SeatRadius));

    public static IHtmlContent Key(int kind) => new HtmlString(
        $"""<svg class="cw-picture__key cw-picture__seat--{kind % 6}" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">{Draw(kind, new Point(12, 12), KeyRadius)}</svg>""");

    /// <summary>Before the seat, at the table's edge: the same marks as the state tag's.</summary>
    public static IHtmlContent Mark(SeatState state, Point at) => new HtmlString(
        $"""<svg class="cw-picture__mark cw-picture__mark--{state.ToString().ToLowerInvariant()}" x="{N(at.X - 13)}" y="{N(at.Y - 13)}" width="26" height="26" viewBox="0 0 16 16"><circle class="cw-picture__card" cx="8" cy="8" r="9.5"/>{StateTag.Path(ShapeOf(state))}</svg>""");

    /// <summary>A line of words; Razor takes the name of SVG's text element for its own.</summary>
    /// <param name="anchor">start, middle or end.</param>
    public static IHtmlContent Words(string name, Point at, string anchor, string words) =>
        Markup.Html($"""<text class="cw-picture__{name}"{Markup.Attribute("aria-hidden", name == "initials" ? "true" : null)} text-anchor="{anchor}" x="{N(at.X)}" y="{N(at.Y)}">{words}</text>""");

    private static string Draw(int kind, Point at, double radius) => (kind % 6) switch
    {
        0 => $"""<rect class="cw-picture__shape" x="{N(at.X - (radius * 0.92))}" y="{N(at.Y - (radius * 0.92))}" width="{N(radius * 1.84)}" height="{N(radius * 1.84)}" rx="{N(radius * 0.2)}"/>""",
        1 => Polygon(at, radius * 1.08, 6, 0),
        2 => Polygon(at, radius * 1.12, 5, -90),
        3 => $"""<circle class="cw-picture__shape" cx="{N(at.X)}" cy="{N(at.Y)}" r="{N(radius)}"/>""",
        4 => Polygon(at, radius * 1.18, 4, 0),
        _ => Polygon(at, radius * 1.06, 8, 22.5),
    };

    private static string Polygon(Point at, double radius, int corners, double turnDegrees)
    {
        var points = Enumerable.Range(0, corners).Select(i => (turnDegrees + (360.0 * i / corners)) * Math.PI / 180)
            .Select(angle => $"{N(at.X + (radius * Math.Cos(angle)))},{N(at.Y + (radius * Math.Sin(angle)))}");
        return $"""<polygon class="cw-picture__shape" points="{string.Join(' ', points)}"/>""";
    }

    private static string N(double number) => number.ToString("0.#", CultureInfo.InvariantCulture);
}
