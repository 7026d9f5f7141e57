using System.Text.Json.Nodes;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Layout;

namespace Commonweal.Platform.Charts;

/// <summary>
/// A picture of numbers that says what it shows: a title that names measure, place and period, a computed sentence, the numbers as a table and as CSV, and what the browser draws from them.
/// Without script a figure is its sentence and its table.
/// </summary>
/// <param name="Id">Names the figure in the page's address: lower-case words joined by hyphens.</param>
/// <param name="Sentence">What the data shows, computed from the data and never typed.</param>
/// <param name="Options">What ECharts draws; the page's typeface, colours, patterns and tooltip are added in the browser.</param>
public sealed record Figure(string Id, string Title, string Sentence, DataTable Data, JsonNode Options)
{
    public Provenance? Provenance { get; init; }

    /// <summary>Where the numbers can be had as CSV; null where they are not offered.</summary>
    public string? CsvUrl { get; init; }

    public bool IsMadeUp { get; init; }

    /// <summary>The unit of the values, said by axis and tooltip: £, %, days, per 100,000.</summary>
    public string? Unit { get; init; }

    public FigureSize Size { get; init; } = FigureSize.Medium;
}

public enum FigureSize
{
    Small,
    Medium,
    Tall,

    /// <summary>A row for each of many things.</summary>
    Long,

    /// <summary>As tall, and legible on a wide screen alone: on a narrow one its sentence and its table stand without it.</summary>
    Broad,
}
