using Commonweal.Domain.Foundation;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Commonweal.Platform.Layout;

/// <summary>Marks what was made up for the demonstration.</summary>
[HtmlTargetElement("made-up-mark", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class MadeUpMark : TagHelper
{
    public const string Words = "Made up";

    public static IHtmlContent Drawn { get; } = new HtmlString($"""<span class="cw-made-up">{Words}</span>""");

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Drawn);
    }
}

/// <summary>Says that there is nothing here, why, and what could be done; its content follows the title.</summary>
[HtmlTargetElement("empty-state", Attributes = "title", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class EmptyState : TagHelper
{
    public required string Title { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "cw-empty");
        output.PreContent.SetHtmlContent(Markup.Html($"""<p class="cw-empty__title">{Title}</p>"""));
    }
}

/// <summary>Where a fact comes from, and whether it is our own choice; light, at the end of what it belongs to.</summary>
[HtmlTargetElement("source-mark", Attributes = "provenance", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class SourceMark : TagHelper
{
    private const int FoldedFrom = 80;

    public Provenance? Provenance { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (Provenance is null)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "span";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "cw-source");
        output.Content.SetHtmlContent(Draw(Provenance));
    }

    /// <summary>In a table, where many rows may give the same long reason: the reason is opened on asking.</summary>
    public static IHtmlContent DrawFolded(Provenance provenance)
    {
        if ((provenance.Ours?.Length ?? 0) + (provenance.Note?.Length ?? 0) <= FoldedFrom)
        {
            return Draw(provenance);
        }

        var words = provenance.Ours is null ? "More on this" : "Our choice";
        return Markup.Html($"""
            {Sources(provenance.Source)}<details class="cw-source__why"><summary>{words}</summary>{(provenance.Ours is null ? "" : $"{words}: ")}{provenance.Ours} {provenance.Note}</details>
            """);
    }

    public static IHtmlContent Draw(Provenance provenance) => Markup.Html($"""
        {Sources(provenance.Source)}{Markup.If(provenance.Ours is not null, $"""<span class="cw-source__ours">Our choice: {provenance.Ours}</span>""")}{Markup.If(provenance.Note is not null, $"""<span class="cw-source__note"> {provenance.Note}</span>""")}
        """);

    private static IHtmlContent Sources(string? source)
    {
        if (source is null)
        {
            return Markup.Empty;
        }

        return Markup.Html($"""<span class="cw-source__papers"><span class="nhsuk-u-visually-hidden">Source: </span>{Places(source, "cw-source__link")}</span>""");
    }

    /// <summary>The places of a source, each with a link where it stands in a paper.</summary>
    /// <param name="linkClass">How the links look here.</param>
    public static IHtmlContent Places(string source, string linkClass) => Markup.Join(SourcePlace.Read(source).Select((place, i) => Markup.Html($"""{(i == 0 ? "" : ", ")}{Place(place, linkClass)}""")));

    private static IHtmlContent Place(SourcePlace place, string linkClass) =>
        place.Url is { } url ? Markup.Html($"""<a class="{linkClass}" href="{url}">{place.Words}</a>""") : Markup.Html($"{place.Words}");
}
