using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Commonweal.Platform.Layout;

/// <summary>Draws a <see cref="DataTable"/>: filter, count, table, pages and download.</summary>
[HtmlTargetElement("data-table", Attributes = "model", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class DataTableView : TagHelper
{
    // A reader sees this many rows at a glance, and needs no filter for them.
    private const int RowsAtAGlance = 8;

    public required DataTable Model { get; set; }

    /// <summary>The size of the caption: s, m, l or xl.</summary>
    public string CaptionSize { get; set; } = "m";

    private string Id => "table-" + Domain.Foundation.Slug.From(Model.Caption);

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "cw-table");
        output.Content.SetHtmlContent(Model.TotalCount == 0 ? Nothing(Model.WhenEmpty) : Whole());
    }

    private static IHtmlContent Nothing(string words) => Markup.Html($"""<div class="cw-empty"><p class="cw-empty__title">{words}</p></div>""");

    private IHtmlContent Whole() => Markup.Html($"""
        {Filter()}{(Model.FilteredCount == 0 ? Nothing($"No {Model.Things} match “{Model.Query.Filter}”") : Table())}{Pages()}{Download()}
        """);

    private IHtmlContent Filter()
    {
        if (Model.IsPlain || (Model.TotalCount <= RowsAtAGlance && Model.Query.Filter is null))
        {
            return Markup.Empty;
        }

        var query = Model.Query;
        var own = new (string Key, string? Value)[] { ("sort", query.Sort), ("dir", query.Sort is not null && query.IsDescending ? "desc" : null) }
            .Where(pair => pair.Value is not null).Select(pair => KeyValuePair.Create(query.KeyOf(pair.Key), pair.Value!));
        var hidden = query.Kept.Concat(own).Select(pair => Markup.Html($"""<input type="hidden" name="{pair.Key}" value="{pair.Value}" />"""));
        return Markup.Html($"""
            <form class="cw-table__filter cw-inline-form" method="get">{Markup.Join(hidden)}
            <label class="nhsuk-label" for="{Id}-filter">Find in {Model.Things}</label>
            <input class="nhsuk-input nhsuk-input--width-20" id="{Id}-filter" name="{query.KeyOf("filter")}" type="search" value="{query.Filter}" autocomplete="off" />
            <button class="nhsuk-button nhsuk-button--secondary nhsuk-button--small" type="submit">Find</button>
            {Markup.If(query.Filter is not null, $"""<a class="nhsuk-link" href="{query.ClearUrl}">Clear</a>""")}</form>
            """);
    }

    private string Count()
    {
        var (found, total, things) = (Model.FilteredCount, Model.TotalCount, Model.TotalCount == 1 ? Model.Thing : Model.Things);
        var of = found == total ? $"{total:N0} {things}" : $"{found:N0} of {total:N0} {things}";
        var first = ((Model.PageNumber - 1) * Model.PageSize) + 1;
        return Model.PageCount == 1 ? of : $"{of}, {first:N0} to {Math.Min(found, first + Model.PageSize - 1):N0} shown";
    }

    private IHtmlContent Table()
    {
        var stacked = Model.IsWide ? "" : " nhsuk-table--responsive";
        var table = Markup.Html($"""
            <table class="nhsuk-table{stacked} nhsuk-table--sortable" role="table">
            <caption class="nhsuk-table__caption nhsuk-table__caption--{CaptionSize}" id="{Id}">{Model.Caption}{Markup.If(!Model.IsPlain, $""" <span class="cw-table__count">{Count()}</span>""")}</caption>
            <thead class="nhsuk-table__head" role="rowgroup"><tr class="nhsuk-table__row" role="row">{Markup.Join(Model.Headings.Select(Head))}</tr></thead>
            <tbody class="nhsuk-table__body" role="rowgroup">{Markup.Join(Model.Rows.Select(Row))}</tbody></table>
            """);
        return !Model.IsWide ? table : Markup.Html($"""
            <div class="nhsuk-scroll" data-module="nhsuk-scroll"><div class="nhsuk-scroll__content" role="region" aria-labelledby="{Id}" tabindex="0">{table}</div></div>
            """);
    }

    private static IHtmlContent Head(Heading heading) => Markup.Html($"""
        <th class="nhsuk-table__header{(heading.IsNumeric ? " nhsuk-table__header--numeric" : "")}" scope="col" role="columnheader"{Markup.Attribute("data-sort", heading.IsSortable)}{Markup.Attribute("aria-sort", heading.AriaSort)}>{(heading.SortUrl is { } url ? Markup.Html($"""<a class="nhsuk-link" href="{url}">{heading.Text}</a>""") : Markup.Html($"{heading.Text}"))}</th>
        """);

    private IHtmlContent Row(Row row) =>
        Markup.Html($"""<tr class="nhsuk-table__row" role="row"{Markup.Attribute("id", row.Anchor)}>{Markup.Join(row.Cells.Zip(Model.Headings, (cell, heading) => Cell(cell, heading, ReferenceEquals(cell, row.Cells[0]))))}</tr>""");

    private IHtmlContent Cell(Cell cell, Heading heading, bool isFirst)
    {
        var name = Model.IsWide ? Markup.Empty : Markup.Html($"""<span class="nhsuk-table__heading" aria-hidden="true">{heading.Text} </span>""");
        var inner = Markup.Html($"""{name}{Content(cell)}""");
        return isFirst
            ? Markup.Html($"""<th class="nhsuk-table__header" scope="row" role="rowheader">{inner}</th>""")
            : Markup.Html($"""<td class="nhsuk-table__cell{(cell.IsNumeric ? " nhsuk-table__cell--numeric" : "")}{(cell.Text.Length == 0 && cell.Provenance is null ? " cw-table__blank" : "")}{(cell.Heat > 0 ? $" cw-heat cw-heat--{cell.Heat}" : "")}" role="cell">{inner}</td>""");
    }

    private static IHtmlContent Content(Cell cell)
    {
        var text = cell.State is { } shape && cell.Text.Length > 0 ? StateTag.Draw(shape, cell.Text) : Markup.Html($"{cell.Text}");
        var linked = cell.Link is { } link && cell.Text.Length > 0 ? Markup.Html($"""<a class="nhsuk-link" href="{link}">{text}</a>""") : text;
        var source = cell.Provenance is { } provenance ? Markup.Html($""" <div class="cw-source">{SourceMark.DrawFolded(provenance)}</div>""") : Markup.Empty;
        return Markup.Html($"""<div class="cw-cell">{linked}{Markup.If(cell.IsMadeUp, $" {MadeUpMark.Drawn}")}{source}</div>""");
    }

    private IHtmlContent Download() => Markup.If(!Model.IsPlain && Model.FilteredCount > 0,
        $"""<p class="cw-table__download"><a class="nhsuk-link" href="{Model.Query.CsvUrl}">Download as CSV<span class="nhsuk-u-visually-hidden">: {Model.Caption}</span></a></p>""");

    private IHtmlContent Pages() => Model.PageCount == 1 ? Markup.Empty : PageLinks.Draw(Model.PageNumber, Model.PageCount, Model.Query.PageUrl, Model.Caption);
}
