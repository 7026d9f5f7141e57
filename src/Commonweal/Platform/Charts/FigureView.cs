using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Commonweal.Platform.Charts;

/// <summary>Draws a <see cref="Figure"/>.</summary>
[HtmlTargetElement("figure-view", Attributes = "model", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FigureView : TagHelper
{
    public required Figure Model { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "figure";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "cw-figure");
        output.Attributes.SetAttribute("id", Model.Id);
        output.Content.SetHtmlContent(Markup.Html($"""
            <figcaption class="cw-figure__caption"><strong class="cw-figure__title">{Model.Title}</strong>{Markup.If(Model.IsMadeUp, $" {MadeUpMark.Drawn}")}
            <span class="cw-figure__sentence" id="{Model.Id}-sentence">{Model.Sentence}</span></figcaption>
            <div class="cw-figure__chart cw-figure__chart--{Model.Size.ToString().ToLowerInvariant()}" data-figure="{Model.Id}"{Markup.Attribute("data-unit", Model.Unit)} hidden></div>
            <script type="application/json" id="{Model.Id}-options">{Json()}</script>
            <details class="nhsuk-details"><summary class="nhsuk-details__summary"><span class="nhsuk-details__summary-text">The numbers in this figure<span class="nhsuk-u-visually-hidden">: {Model.Title}</span></span></summary>
            <div class="nhsuk-details__text">{Table(context)}</div></details>
            <p class="cw-figure__foot">{Csv()}{Source()}</p>
            """));
    }

    // The default encoder writes < > & as \u escapes, so no text can close the script block.
    private HtmlString Json() => new(Model.Options.ToJsonString());

    private TagHelperOutput Table(TagHelperContext context)
    {
        var output = new TagHelperOutput("data-table", [], (_, _) => Task.FromResult<TagHelperContent>(new DefaultTagHelperContent()));
        new DataTableView { Model = Model.Data, CaptionSize = "s" }.Process(context, output);
        return output;
    }

    private IHtmlContent Csv() => Markup.If(Model.CsvUrl is not null,
        $"""<a class="nhsuk-link" href="{Model.CsvUrl}">Download the numbers as CSV<span class="nhsuk-u-visually-hidden">: {Model.Title}</span></a> """);

    private IHtmlContent Source() => Model.Provenance is { } provenance
        ? Markup.Html($"""<span class="cw-source">{SourceMark.Draw(provenance)}</span>""")
        : Markup.Empty;
}
