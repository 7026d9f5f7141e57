using Commonweal.Domain.Finance.OpenBook;
using Commonweal.Domain.Finance.OpenBook.Extracts;
using Commonweal.Domain.Foundation;

namespace Commonweal.Finance.OpenBook.Extracts;

/// <summary>From what a month was filled in: the files, the version of the mapping, and what the partner published of the same.</summary>
public sealed record ExtractOrigin(ExtractMapping Mapping, string FileNames, string FileHash, int Rows, Mapped Mapped, Reconciliation Reconciliation, string PublishedIn)
{
    /// <summary>For the audit.</summary>
    public string InWords => $" Made of {FileNames} (SHA-256 {FileHash}) by version {Mapping.Number} of its mapping: {Mapped.ToLines.InWords} to lines, {Mapped.LeftOut.InWords} left out, {Mapped.Unmapped.InWords} not mapped; {Reconciliation.Published.InWords} published.";

    public LedgerExtract Made(BookReturn of) => new()
    {
        ReturnId = of.Id, MappingNumber = Mapping.Number, FileNames = FileNames, FileHash = FileHash, Rows = Rows, TotalPence = Mapped.Total.Pence, ToLinesPence = Mapped.ToLines.Pence, LeftOutPence = Mapped.LeftOut.Pence,
        UnmappedPence = Mapped.Unmapped.Pence, UnmappedCodes = Mapped.UnmappedCodes.Count, PublishedPence = Reconciliation.Published.Pence, PublishedIn = PublishedIn,
        DifferenceReason = Reconciliation.Difference == Money.Zero ? null : Reconciliation.Reason, KnownFrom = of.KnownFrom,
    };
}
