using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.OpenBook.Extracts;

/// <summary>How one partner's own files become its figures: what their headings mean, and to which service lines its codes go. A correction is a further version, and each month keeps its own.</summary>
public sealed class ExtractMapping : IEvent
{
    public required PartnerId PartnerId { get; init; }

    /// <summary>From 1.</summary>
    public required int Number { get; init; }

    public required ExtractHeadings Headings { get; init; }

    public required SignRule Signs { get; init; }

    public required CodeShares Shares { get; init; }

    /// <summary>Why it was saved or corrected.</summary>
    public required string Reason { get; init; }

    public required string By { get; init; }

    public required DateOnly On { get; init; }

    public bool IsMadeUp { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }
}

/// <summary>That a version of a month was made from the partner's own files: by which version of its mapping, what came of them, and beside what it published.</summary>
public sealed class LedgerExtract : IEvent
{
    public required BookReturnId ReturnId { get; init; }

    /// <summary>The version of the partner's mapping.</summary>
    public required int MappingNumber { get; init; }

    public required string FileNames { get; init; }

    /// <summary>SHA-256 of the files together, by which they are known again.</summary>
    public required string FileHash { get; init; }

    public required int Rows { get; init; }

    public required long TotalPence { get; init; }

    public required long ToLinesPence { get; init; }

    public required long LeftOutPence { get; init; }

    public required long UnmappedPence { get; init; }

    public required int UnmappedCodes { get; init; }

    public required long PublishedPence { get; init; }

    /// <summary>The paper or page in which the partner published it.</summary>
    public required string PublishedIn { get; init; }

    public string? DifferenceReason { get; init; }

    public required DateTime KnownFrom { get; init; }

    public Reconciliation Reconciliation => new(new(ToLinesPence), new(PublishedPence), DifferenceReason);
}

/// <summary>One figure of an extract as it was read, so that a figure of the month opens down to it.</summary>
public sealed class ExtractEntry : IEvent
{
    public long Id { get; init; }

    public required BookReturnId ReturnId { get; init; }

    public required ExtractPart Part { get; init; }

    public required int Row { get; init; }

    public required string CellName { get; init; }

    public required string Code { get; init; }

    public required string Description { get; init; }

    public required ExtractField Field { get; init; }

    public required long Units { get; init; }

    public required DateTime KnownFrom { get; init; }

    public ExtractCell Cell => new(Part, Row, CellName, Code, Description, Field, Units);

    public static ExtractEntry Of(ExtractCell cell, BookReturnId id, DateTime known) => new()
    {
        ReturnId = id, Part = cell.Part, Row = cell.Row, CellName = cell.Cell, Code = cell.Code, Description = cell.Description, Field = cell.Field, Units = cell.Units, KnownFrom = known,
    };
}
