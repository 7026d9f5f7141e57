using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Spend;

/// <summary>One spend file as it was taken: what was stated of it, what was counted, and by which mapping. It only grows; one taken by mistake is withdrawn by a <see cref="SpendWithdrawal"/>.</summary>
public sealed class SpendImport : IEvent
{
    public required SpendImportId Id { get; init; }

    public required string Slug { get; init; }

    public required PartnerId PartnerId { get; init; }

    public required string Source { get; init; }

    public required SpendLayoutId LayoutId { get; init; }

    /// <summary>Whether the partner publishes the file itself; otherwise it is an extract of its ledger for the others.</summary>
    public required bool IsPublished { get; init; }

    public required string FileName { get; init; }

    /// <summary>SHA-256 of the file's bytes, in small hexadecimal: the same file is known again by it.</summary>
    public required string FileHash { get; init; }

    public required long FileBytes { get; init; }

    /// <summary>How often this very file was taken for this partner and withdrawn before.</summary>
    public required int WithdrawnBefore { get; init; }

    public required long TakenCount { get; init; }

    public required long TakenPence { get; init; }

    public required long CreditsCount { get; init; }

    public required long CreditsPence { get; init; }

    public required long RedactedCount { get; init; }

    public required long RedactedPence { get; init; }

    public required long RefusedCount { get; init; }

    /// <summary>Of the refused rows whose amount could be read.</summary>
    public required long RefusedPence { get; init; }

    public required long RefusedWithoutAmount { get; init; }

    public required long PreambleRows { get; init; }

    public required long BlankRows { get; init; }

    public required long RepeatedHeadings { get; init; }

    public required long TotalsInside { get; init; }

    public required DateOnly FirstDay { get; init; }

    public required DateOnly LastDay { get; init; }

    /// <summary>What whoever sent it said it comes to; null where nothing was said.</summary>
    public long? StatedPence { get; init; }

    public long? StatedCount { get; init; }

    /// <summary>Whether rows with faults were knowingly left out.</summary>
    public required bool IsValidRowsOnly { get; init; }

    public required string By { get; init; }

    public required DateOnly On { get; init; }

    public required bool IsMadeUp { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }
}

/// <summary>A line of an import, not yet posted to any fund.</summary>
public sealed class ImportedLine : IEvent
{
    public long Id { get; init; }

    public required SpendImportId ImportId { get; init; }

    /// <summary>Its row in the file.</summary>
    public required long Row { get; init; }

    public required DateOnly On { get; init; }

    public required long AmountPence { get; init; }

    public required string Payee { get; init; }

    public required bool IsPayeeRedacted { get; init; }

    public required string Purpose { get; init; }

    public required string Service { get; init; }

    public required string CostCentre { get; init; }

    public required string Reference { get; init; }

    public required string Invoice { get; init; }

    public required string Body { get; init; }

    public required string CapitalOrRevenue { get; init; }

    public required DateTime KnownFrom { get; init; }

    public static ImportedLine Of(SpendLine line, SpendImportId import, DateTime now) => new()
    {
        ImportId = import, Row = line.Row, On = line.On, AmountPence = line.Amount.Pence, Payee = line.Payee, IsPayeeRedacted = line.IsPayeeRedacted, Purpose = line.Purpose, Service = line.Service,
        CostCentre = line.CostCentre, Reference = line.Reference, Invoice = line.Invoice, Body = line.Body, CapitalOrRevenue = line.CapitalOrRevenue, KnownFrom = now,
    };
}

/// <summary>A cell for whose sake a row was left out of an import.</summary>
public sealed class RefusedCell : IEvent
{
    public long Id { get; init; }

    public required SpendImportId ImportId { get; init; }

    public required long Row { get; init; }

    public required string Column { get; init; }

    public required string Cell { get; init; }

    public required string Sentence { get; init; }

    public required DateTime KnownFrom { get; init; }
}

/// <summary>What the lines of an import come to in a month.</summary>
public sealed class MonthOfImport : IEvent
{
    public long Id { get; init; }

    public required SpendImportId ImportId { get; init; }

    /// <summary>Its first day.</summary>
    public required DateOnly Month { get; init; }

    public required long Count { get; init; }

    public required long Pence { get; init; }

    public required DateTime KnownFrom { get; init; }
}

/// <summary>An import was a mistake: its lines stay, and count no more.</summary>
public sealed class SpendWithdrawal : IEvent
{
    public long Id { get; init; }

    public required SpendImportId ImportId { get; init; }

    public required string Reason { get; init; }

    public required string By { get; init; }

    public required DateOnly On { get; init; }

    public required DateTime KnownFrom { get; init; }
}
