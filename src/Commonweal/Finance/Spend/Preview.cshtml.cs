using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Files;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.Spend;

/// <summary>What was read of a file that was sent: its mapping, its control totals, its first lines and every fault by cell. From here it is taken, or left.</summary>
[Shows(KindOfThing.Spend)]
public sealed class PreviewModel(ReadPartners partners, SendSpend send, CheckSpend check, ImportSpend import, Standing standing, Notices notices) : PageModel
{
    internal const int ReasonLengthMax = 500;

    private SpendFile file = null!;

    public SpendUpload Upload { get; private set; } = null!;

    public PartnerOrganisation Partner { get; private set; } = null!;

    /// <summary>Why nothing can be said of it at all.</summary>
    public Refusal? WhyUnread { get; private set; }

    public SpendCheck? Found { get; private set; }

    public SpendStatement Stated => new(Upload.StatedPence is { } pence ? new Money(pence) : null, Upload.StatedCount, ValidRowsOnly, string.IsNullOrWhiteSpace(OwnBecause) ? null : OwnBecause.Trim());

    /// <summary>What stands in the way whatever is chosen here.</summary>
    public Refusal? Refusal => WhyUnread ?? SpendRules.MayEnter(Partner.Id, Partner.Name, standing.Speaker) ?? Found!.WhyUnreadable(Stated with { ValidRowsOnly = true });

    /// <summary>What says that another body than the partner paid.</summary>
    public OtherPayers Others => Found?.Others ?? OtherPayers.None;

    public DataTable Faults { get; private set; } = null!;

    /// <summary>What is wrong, by how often: of many faults those of one kind are mended together.</summary>
    public DataTable Kinds { get; private set; } = null!;

    public DataTable Notes { get; private set; } = null!;

    public DataTable Columns { get; private set; } = null!;

    [BindProperty]
    public bool ValidRowsOnly { get; set; }

    [BindProperty, StringLength(ReasonLengthMax, ErrorMessage = "The reason must be 500 characters or fewer")]
    public string? OwnBecause { get; set; }

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellation)
    {
        if (!await ReadAsync(id, cancellation))
        {
            return NotFound();
        }

        return Faults.WantsCsv && Found is { } found ? await AllFaultsAsync(found, cancellation) : Page();
    }

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellation)
    {
        if (!await ReadAsync(id, cancellation))
        {
            return NotFound();
        }

        Check();
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var outcome = await import.ExecuteAsync(Partner, new SpendOrder(Partner.Id, Upload.Source, file, Upload.IsPublished, Stated), standing.Actor, RequestKey, cancellation);
        if (outcome.IsRefused)
        {
            ModelState.AddRefusal(outcome.Refusal);
            return Page();
        }

        await send.ForgetAsync(id, cancellation);
        notices.Say(HttpContext, $"Recorded: {SpendWords.Lines(outcome.Value.TakenCount)}, to the sum of {SpendWords.Pounds(outcome.Value.TakenPence)}.");
        return Redirect(SpendReading.Address(outcome.Value.Slug));
    }

    private void Check()
    {
        if ((Refusal ?? Found!.WhyUnreadable(Stated)) is { } refusal)
        {
            ModelState.AddRefusal(refusal, refusal is RowsAreFaulty ? nameof(ValidRowsOnly) : "");
        }

        if (Found is { } found && SpendRules.MayBeOwn(Partner.Name, found.Others, Stated) is { } others)
        {
            ModelState.AddRefusal(others, nameof(OwnBecause));
        }
    }

    private async Task<bool> ReadAsync(Guid id, CancellationToken cancellation)
    {
        if (await send.FindAsync(id, cancellation) is not { } upload || (await partners.ListAsync(cancellation)).Select(p => p.Partner).FirstOrDefault(p => p.Id == upload.PartnerId) is not { } partner)
        {
            return false;
        }

        (Upload, Partner, file) = (upload, partner, SendSpend.FileOf(upload));
        var outcome = await check.ExecuteAsync(partner, upload.Source, file, cancellation);
        (WhyUnread, Found) = outcome.IsRefused ? (outcome.Refusal, null) : (outcome.Value.WhyUnread, outcome.Value);
        Tables(Found?.Tally ?? new SpendTally());
        return true;
    }

    private void Tables(SpendTally tally)
    {
        Faults = new DataTable<SpendFault>("Rows that cannot be read, by cell",
            [
                new("row", "Row", f => $"{f.Row}") { IsNumeric = true, SortBy = f => f.Row },
                new("column", "Column", f => f.Column),
                new("cell", "What stands there", f => f.Cell.Length == 0 ? "Nothing" : f.Cell),
                new("sentence", "What to do", f => f.Sentence),
            ],
            tally.Faults, TableQuery.From(Request)) { Things = "faults", Thing = "fault" };
        (Kinds, Notes) = (Counted("What cannot be read, by how often", "What to do", tally.FaultKinds), Counted("Read, and worth a look", "What was made of it", tally.Notes));
        Columns = new DataTable<SpendField>("How the headings were understood",
            [
                new("field", "Meaning", f => f.InWords()),
                new("heading", "Heading in the file", f => tally.Columns.GetValueOrDefault(f) ?? "None"),
            ],
            SpendWords.Fields, TableQuery.None) { IsPlain = true };
    }

    private static DataTable<SpendNote> Counted(string caption, string sentence, IReadOnlyList<SpendNote> notes) => new(caption,
        [
            new("column", "Column", n => n.Column),
            new("sentence", sentence, n => n.Sentence),
            new("count", "Rows", n => n.Count.ToString("N0")) { IsNumeric = true },
            new("first", "First in row", n => $"{n.FirstRow}") { IsNumeric = true },
        ],
        notes, TableQuery.None) { IsPlain = true };

    /// <summary>However many they are: the page itself shows the first thousand.</summary>
    private async Task<FileContentResult> AllFaultsAsync(SpendCheck found, CancellationToken cancellation)
    {
        var faults = await check.FaultsAsync(Upload.Source, file, found.Facts, cancellation);
        var rows = faults.Select(f => new[] { $"{f.Row}", f.Column, f.Cell, f.Sentence });
        return new FileContentResult(CsvText.Write(["Row", "Column", "What stands there", "What to do"], rows), CsvText.MediaType) { FileDownloadName = "faults.csv" };
    }
}
