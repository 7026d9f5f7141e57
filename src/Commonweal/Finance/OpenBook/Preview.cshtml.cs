using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Finance.OpenBook;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.OpenBook;

/// <summary>What was read of a workbook that was sent: every fault by its cell, or the figures as they will stand. From here they are submitted, or left.</summary>
[Shows(KindOfThing.OpenBook)]
public sealed class PreviewModel(ReadOpenBook read, CheckBook check, KeepBook keep, Notices notices) : BookFormModel(read, notices)
{
    public BookUpload Upload { get; private set; } = null!;

    public BookCheck? Found { get; private set; }

    /// <summary>What stands in the way whatever is filled in here; faults of cells stand in their table.</summary>
    public override Refusal? Refusal => WhyUnread ?? keep.MaySubmit(Book, Found!.Hash, "any");

    public Refusal? WhyUnread { get; private set; }

    public DataTable Faults { get; private set; } = null!;

    public DataTable Notes { get; private set; } = null!;

    public DataTable Table { get; private set; } = null!;

    public DataTable Counts { get; private set; } = null!;

    [BindProperty, StringLength(1000, ErrorMessage = "The reason must be 1,000 characters or fewer")]
    public string? Reason { get; set; }

    public async Task<IActionResult> OnGetAsync(string partner, string month, Guid id, CancellationToken cancellation) =>
        !await ReadAsync(partner, month, id, cancellation) ? NotFound() : Faults.WantsCsv ? Faults.CsvResult("to-mend") : Page();

    public async Task<IActionResult> OnPostAsync(string partner, string month, Guid id, CancellationToken cancellation)
    {
        if (!await ReadAsync(partner, month, id, cancellation))
        {
            return NotFound();
        }

        if (Refusal is { } refusal)
        {
            return Refused(refusal);
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = await keep.SubmitAsync(Book, Upload, Found!, string.IsNullOrWhiteSpace(Reason) ? null : Reason.Trim(), null, RequestKey, cancellation);
        if (outcome.Refusal is RestatementNeedsReason or LateNeedsReason)
        {
            ModelState.AddRefusal(outcome.Refusal, "Reason");
            return Page();
        }

        return outcome.IsRefused ? Refused(outcome.Refusal) : Done($"Version {outcome.Value.Number} is sent. Your finance lead, somebody other than you, signs it next.");
    }

    private async Task<bool> ReadAsync(string partner, string month, Guid id, CancellationToken cancellation)
    {
        if (!await FindAsync(partner, month, cancellation) || await keep.FindAsync(Book, id, cancellation) is not { } upload)
        {
            return false;
        }

        Upload = upload;
        var outcome = await check.ExecuteAsync(Book, upload.Content, cancellation);
        WhyUnread = outcome.Refusal;
        Found = outcome.IsRefused ? null : outcome.Value;
        Faults = Findings("To mend, by cell", Found?.Read.Faults ?? [], TableQuery.From(Request));
        Notes = Findings("Read, and worth a look", Found?.Read.Notes ?? [], TableQuery.From(Request, "notes-"));
        var lines = NamedFigures.Of(Book, Found?.Read.Lines ?? [], []);
        (Table, Counts) = (BookTables.Figures(lines, false, TableQuery.From(Request, "figures-")), BookTables.Counts(lines, false, TableQuery.From(Request, "counts-")));
        return true;
    }

    private static DataTable<ReturnFinding> Findings(string caption, IReadOnlyList<ReturnFinding> findings, TableQuery query) => new(caption,
        [
            new("cell", "Cell", f => f.Cell),
            new("typed", "What stands there", f => f.Typed.Length == 0 ? "Nothing" : f.Typed),
            new("sentence", "What to do", f => f.Sentence),
        ],
        findings, query) { Things = "cells", Thing = "cell" };
}
