using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Spend;

/// <summary>One row of a file, as it was cut into cells.</summary>
/// <param name="Number">From 1, as a spreadsheet counts: empty rows and headings too.</param>
/// <param name="IsBroken">A quotation mark is opened in it and not closed.</param>
public readonly record struct SpendRow(long Number, IReadOnlyList<string> Cells, bool IsBroken = false);

/// <summary>One payment or credit as its source gives it. A payee that was blacked out stays so, and is never a key.</summary>
public sealed record SpendLine(long Row, DateOnly On, Money Amount, string Payee, bool IsPayeeRedacted)
{
    /// <summary>What one cell may hold and still be a name or a code.</summary>
    public const int TextLengthMax = 400;

    public string Purpose { get; init; } = "";

    public string Service { get; init; } = "";

    public string CostCentre { get; init; } = "";

    public string Reference { get; init; } = "";

    public string Invoice { get; init; } = "";

    public string Body { get; init; } = "";

    public string CapitalOrRevenue { get; init; } = "";
}

/// <summary>Why a row was refused, by its cell.</summary>
/// <param name="Column">The heading and the letter that a spreadsheet shows above it.</param>
/// <param name="Cell">What stands there, cut to what a table can show.</param>
/// <param name="Sentence">What is wrong and what to do about it.</param>
public sealed record SpendFault(long Row, string Column, string Cell, string Sentence)
{
    public const int CellLengthMax = 80;
}

/// <summary>Something that was read and that a person should look at, counted.</summary>
/// <param name="FirstRow">The first row with it.</param>
public sealed record SpendNote(string Column, string Sentence, long Count, long FirstRow);

/// <summary>A total that stands among the lines of a file: it is never taken as a line.</summary>
/// <param name="IsSumOfLines">Whether it is what the lines above it come to, from the beginning or since the last total; null where a row between was refused.</param>
public sealed record TotalInside(long Row, Money Amount, bool? IsSumOfLines);
