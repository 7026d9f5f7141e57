using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Commonweal.Platform.Layout;

/// <summary>How a thing stands, drawn by its own shape so that colour is never alone.</summary>
public enum StateShape
{
    /// <summary>Done, approved, in force: a filled disc with a tick.</summary>
    Good,

    /// <summary>Known in part, on its way: a half-filled disc.</summary>
    Partly,

    /// <summary>Nothing yet: an empty ring.</summary>
    NotYet,

    /// <summary>Late or in doubt: a triangle.</summary>
    Caution,

    /// <summary>Refused, withdrawn, broken: a square with a cross.</summary>
    Bad,

    /// <summary>A plain fact: a dash.</summary>
    Plain,
}

/// <summary>A state in words with its shape.</summary>
[HtmlTargetElement("state-tag", Attributes = "shape")]
public sealed class StateTag : TagHelper
{
    public StateShape Shape { get; set; }

    public static IHtmlContent Draw(StateShape shape, string words) =>
        Markup.Html($"""<strong class="cw-state cw-state--{Name(shape)}">{Icon(shape)}{words}</strong>""");

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "strong";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", $"cw-state cw-state--{Name(Shape)}");
        output.PreContent.SetHtmlContent(Icon(Shape));
    }

    public static IHtmlContent Icon(StateShape shape) => new HtmlString(
        $"""<svg class="cw-state__icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">{Path(shape)}</svg>""");

    private static string Name(StateShape shape) => shape switch
    {
        StateShape.NotYet => "not-yet",
        _ => shape.ToString().ToLowerInvariant(),
    };

    internal static string Path(StateShape shape) => shape switch
    {
        StateShape.Good => """<circle class="cw-fill" cx="8" cy="8" r="7"/><path class="cw-cut" d="m4.6 8.2 2.4 2.4 4.4-4.8"/>""",
        StateShape.Partly => """<circle class="cw-line" cx="8" cy="8" r="6.2"/><path class="cw-fill" d="M8 2a6 6 0 0 1 0 12z"/>""",
        StateShape.NotYet => """<circle class="cw-line cw-line--dashed" cx="8" cy="8" r="6.2"/>""",
        StateShape.Caution => """<path class="cw-fill" d="M8 1.2 15.4 14.4H.6z"/><path class="cw-cut" d="M8 6v4M8 11.8v.6"/>""",
        StateShape.Bad => """<rect class="cw-fill" x="1.2" y="1.2" width="13.6" height="13.6" rx="2"/><path class="cw-cut" d="m5 5 6 6m0-6-6 6"/>""",
        StateShape.Plain => """<path class="cw-line" d="M3 8h10"/>""",
        _ => throw new ArgumentOutOfRangeException(nameof(shape)),
    };
}
