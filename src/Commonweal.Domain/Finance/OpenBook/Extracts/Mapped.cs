using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.OpenBook.Extracts;

/// <summary>What of a figure goes to one line; or all of it to none.</summary>
/// <param name="Line">Null where the code is left out or not mapped.</param>
/// <param name="Because">Why it is left out; null where it is not.</param>
public sealed record MappedCell(ExtractCell From, string? Line, decimal Percent, long Units, string? Because)
{
    public bool IsUnmapped => Line is null && Because is null;
}

/// <summary>A code that goes to no line, with what stands behind it.</summary>
public sealed record CodeAside(string Code, string Description, int Rows, Money Cost, string? Because);

/// <summary>An extract shared out by a mapping. Each figure is shared by itself to the penny, so that lines, what is left out and what is not mapped make the whole.</summary>
public sealed class Mapped
{
    public const int DescriptionLengthMax = 200;

    private readonly ILookup<(string? Line, ExtractField Field), MappedCell> byLine;

    private Mapped(IReadOnlyList<MappedCell> cells)
    {
        Cells = cells;
        byLine = cells.ToLookup(c => (c.Line, c.From.Field));
    }

    public IReadOnlyList<MappedCell> Cells { get; }

    public Money Total => Cost(_ => true);

    public Money ToLines => Cost(c => c.Line is not null);

    public Money LeftOut => Cost(c => c.Because is not null);

    public Money Unmapped => Cost(c => c.IsUnmapped);

    /// <summary>Codes that no row of the mapping knows: with figures of any kind, not cost alone.</summary>
    public IReadOnlyList<CodeAside> UnmappedCodes => Aside(c => c.IsUnmapped);

    public IReadOnlyList<CodeAside> LeftOutCodes => Aside(c => c.Because is not null);

    public static Mapped Of(IEnumerable<ExtractCell> cells, CodeShares shares) => new([.. cells.SelectMany(cell => shares.For(cell.Code) switch
    {
        null => (IEnumerable<MappedCell>)[new MappedCell(cell, null, 100, cell.Units, null)],
        { LeftOutBecause: { } why } => [new MappedCell(cell, null, 100, cell.Units, why)],
        var rule => rule.Shares.Zip(
            Apportionment.Of(new Money(cell.Units), [.. rule.Shares.Select(s => s.Percent)]).Value, (share, part) => new MappedCell(cell, share.Line, share.Percent, part.Pence, null)),
    })]);

    public long Units(string? line, ExtractField field) => byLine[(line, field)].Sum(c => c.Units);

    /// <summary>Whether anything of these files goes to a line.</summary>
    public bool Reaches(string line, IReadOnlySet<ExtractPart> parts) => Cells.Any(c => c.Line == line && parts.Contains(c.From.Part));

    private Money Cost(Func<MappedCell, bool> which) => new(Cells.Where(c => c.From.Field == ExtractField.CostToDate && which(c)).Sum(c => c.Units));

    private IReadOnlyList<CodeAside> Aside(Func<MappedCell, bool> which) =>
    [
        .. Cells.Where(which).GroupBy(c => c.From.Code, StringComparer.OrdinalIgnoreCase).Select(g => new CodeAside(
            g.Key, g.First().From.Description, g.Select(c => (c.From.Part, c.From.Row)).Distinct().Count(), new Money(g.Where(c => c.From.Field == ExtractField.CostToDate).Sum(c => c.Units)), g.First().Because)),
    ];
}
