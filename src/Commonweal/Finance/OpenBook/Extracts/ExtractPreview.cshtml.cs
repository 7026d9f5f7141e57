using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Finance.OpenBook;
using Commonweal.Domain.Finance.OpenBook.Extracts;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.OpenBook.Extracts;

/// <summary>What was made of a partner's own files: what goes to which line, what goes to none, every fault, and the month as it will stand. From here it is submitted, or left.</summary>
[Shows(KindOfThing.OpenBook)]
public sealed class ExtractPreviewModel(ReadOpenBook read, ReadExtracts extracts, CheckExtract check, KeepBook keep, Notices notices) : BookFormModel(read, notices)
{
    private IReadOnlyList<ExtractFile> files = [];
    private BookReturn? madeBefore;

    public BookUpload Upload { get; private set; } = null!;

    public ExtractCheck? Found { get; private set; }

    public Refusal? WhyUnread { get; private set; }

    /// <summary>What stands in the way whatever is filled in here; faults stand in their tables.</summary>
    public override Refusal? Refusal => WhyUnread ?? (madeBefore is { } made ? new ExtractSentBefore(made.On, $"{BookCase.ListAddress}/{Book.Partner.Slug}/{Month.Of(made.Month)}?version={made.Number}") : keep.MaySubmit(Book, Found!.Filled.Hash, "any"));

    public int MendCount => Found is null ? 0 : Found.Faults.Count + Found.FilledFaults.Count;

    public IReadOnlyList<BookLine> ToExplain => [.. Book.Lines.Where(l => Found!.ToExplain.Contains(l.Slug))];

    public DataTable Faults { get; private set; } = null!;

    public DataTable FilledFaults { get; private set; } = null!;

    public DataTable Notes { get; private set; } = null!;

    public DataTable Sums { get; private set; } = null!;

    public DataTable Unmapped { get; private set; } = null!;

    public DataTable Figures { get; private set; } = null!;

    public DataTable Counts { get; private set; } = null!;

    [BindProperty]
    public ExtractPosition Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string partner, string month, Guid id, CancellationToken cancellation) =>
        !await ReadAsync(partner, month, id, cancellation) ? NotFound()
        : new[] { Faults, FilledFaults, Unmapped }.FirstOrDefault(t => t.WantsCsv) is { } wanted ? wanted.CsvResult("ledger-extract") : Page();

    public async Task<IActionResult> OnPostAsync(string partner, string month, Guid id, CancellationToken cancellation)
    {
        if (!await ReadAsync(partner, month, id, cancellation))
        {
            return NotFound();
        }

        if ((Refusal ?? (MendCount > 0 ? new ExtractHasFaults(MendCount) : null)) is { } refusal)
        {
            return Refused(refusal);
        }

        var position = new Reconciliation(Found!.Mapped.ToLines, ModelState.Sum("Input.Published", Input.Published), Input.Difference?.Trim());
        Say(position);
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var origin = new ExtractOrigin(Found.Mapping, string.Join(", ", files.Select(f => f.Name)), ExtractBundle.HashOf(files), Found.Files.Sum(f => f.Rows), Found.Mapped, position, Input.PublishedIn!.Trim());
        var outcome = await keep.SubmitAsync(Book, Upload, Found.Filled, string.IsNullOrWhiteSpace(Input.Reason) ? null : Input.Reason.Trim(), origin, RequestKey, cancellation);
        return outcome.IsRefused ? Refused(outcome.Refusal) : Done($"Version {outcome.Value.Number} is sent, made of your ledger. Your finance lead, somebody other than you, signs it next.");
    }

    /// <summary>Everything that is missing, beside its field.</summary>
    private void Say(Reconciliation position)
    {
        foreach (var line in Book.Lines.Where(l => Found!.Unexplained.Contains(l.Slug)))
        {
            ModelState.AddModelError($"Input.Words[{line.Slug}]", $"Say why {line.Name} differs from plan");
        }

        if (ModelState.GetFieldValidationState("Input.Published") != Microsoft.AspNetCore.Mvc.ModelBinding.ModelValidationState.Invalid && position.WhyNot is { } why)
        {
            ModelState.AddRefusal(why, "Input.Difference");
        }

        if (Book.Life.ReasonAsked is { } asked && string.IsNullOrWhiteSpace(Input.Reason))
        {
            ModelState.AddRefusal(asked, "Input.Reason");
        }
    }

    private async Task<bool> ReadAsync(string partner, string month, Guid id, CancellationToken cancellation)
    {
        if (!await FindAsync(partner, month, cancellation) || await keep.FindAsync(Book, id, cancellation) is not { } upload)
        {
            return false;
        }

        (Upload, files) = (upload, ExtractBundle.Unpacked(upload.Content));
        madeBefore = await extracts.MadeOfAsync(Book.Partner.Id, ExtractBundle.HashOf(files), cancellation);
        var outcome = await check.ExecuteAsync(Book, files, line => Input.Words.GetValueOrDefault(line)?.Trim(), cancellation);
        (WhyUnread, Found) = (outcome.Refusal, outcome.IsRefused ? null : outcome.Value);
        foreach (var line in Book.Lines)
        {
            Input.Words.TryAdd(line.Slug, null);
        }

        Tables();
        return true;
    }

    private void Tables()
    {
        Faults = ExtractTables.Findings("To mend in the files, by cell", Found?.Faults ?? [], TableQuery.From(Request));
        Notes = ExtractTables.Findings("Read, and worth a look", Found?.Notes ?? [], TableQuery.None);
        FilledFaults = ExtractTables.Filled(Found?.FilledFaults ?? [], TableQuery.From(Request, "figures-"));
        Sums = ExtractTables.Sums(Found?.Mapped);
        Unmapped = ExtractTables.Unmapped(Found?.Mapped, false, TableQuery.From(Request, "unmapped-"));
        var lines = NamedFigures.Of(Book, Found?.Figures ?? [], []);
        (Figures, Counts) = (BookTables.Figures(lines, false, TableQuery.From(Request, "month-")), BookTables.Counts(lines, false, TableQuery.From(Request, "counts-")));
    }
}

public sealed class ExtractPosition
{
    /// <summary>The partner's commentary by line.</summary>
    public Dictionary<string, string?> Words { get; set; } = [];

    public string? Published { get; set; }

    [Required(ErrorMessage = "Say where it is published"), StringLength(400, ErrorMessage = "This must be 400 characters or fewer")]
    public string? PublishedIn { get; set; }

    [StringLength(1000, ErrorMessage = "The reason must be 1,000 characters or fewer")]
    public string? Difference { get; set; }

    [StringLength(1000, ErrorMessage = "The reason must be 1,000 characters or fewer")]
    public string? Reason { get; set; }
}
