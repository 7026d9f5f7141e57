using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Finance.OpenBook.Extracts;
using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Files;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.OpenBook.Extracts;

/// <summary>A partner sends files of its own systems. Nothing of them is recorded before they have been looked through.</summary>
[Shows(KindOfThing.OpenBook)]
[RequestSizeLimit((3 * XlsxReader.BytesMax) + (1 << 16))]
public sealed class SendExtractModel(ReadOpenBook read, ReadExtracts extracts, CheckExtract check, KeepBook keep, Standing standing, Settings settings, Notices notices) : BookFormModel(read, notices)
{
    public const string ExampleAddress = $"{BookCase.ListAddress}/example-trial-balance";

    private bool hasMapping;

    public override Refusal? Refusal => SpendRules.MayEnter(Book.Partner.Id, Book.Partner.Name, standing.Speaker)
        ?? (!Book.HasLines ? new NoLinesAgreed(Book.Partner.Name) : hasMapping ? null : new NoExtractMapping(Book.Partner.Name));

    public bool HasExample => settings.IsDemonstration;

    [BindProperty]
    public ExtractInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string partner, string month, CancellationToken cancellation) => await ReadAsync(partner, month, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string partner, string month, CancellationToken cancellation)
    {
        if (!await ReadAsync(partner, month, cancellation))
        {
            return NotFound();
        }

        if (Refusal is not null || !ModelState.IsValid)
        {
            return Page();
        }

        (IFormFile? File, ExtractPart Part)[] sent = [(Input.File, ExtractPart.Ledger), (Input.Staffing, ExtractPart.Staffing), (Input.Activity, ExtractPart.Activity)];
        var files = new List<ExtractFile>();
        foreach (var (file, part) in sent.Where(s => s.File is not null))
        {
            using var content = new MemoryStream();
            await file!.CopyToAsync(content, cancellation);
            files.Add(new ExtractFile(part, file.FileName, content.ToArray()));
        }

        if ((await check.ExecuteAsync(Book, files, _ => null, cancellation)).Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal, "Input.File");
            return Page();
        }

        var upload = await keep.HoldAsync(Book, Input.File!.FileName, ExtractBundle.Packed(files), cancellation);
        return Redirect($"{Book.Url}/extract/{upload.Id}");
    }

    private async Task<bool> ReadAsync(string partner, string month, CancellationToken cancellation)
    {
        if (!await FindAsync(partner, month, cancellation))
        {
            return false;
        }

        hasMapping = (await extracts.MappingsAsync(Book.Partner.Id, cancellation)).Count > 0;
        return true;
    }
}

public sealed class ExtractInput
{
    [Required(ErrorMessage = "Choose the file of your ledger")]
    public IFormFile? File { get; set; }

    public IFormFile? Staffing { get; set; }

    public IFormFile? Activity { get; set; }
}
