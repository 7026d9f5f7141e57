using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Files;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.OpenBook;

/// <summary>A partner sends the workbook of its month. Nothing of it is recorded before it has been looked through.</summary>
[Shows(KindOfThing.OpenBook)]
[RequestSizeLimit(XlsxReader.BytesMax + (1 << 16))]
public sealed class SendModel(ReadOpenBook read, CheckBook check, KeepBook keep, Standing standing, Notices notices) : BookFormModel(read, notices)
{
    public override Refusal? Refusal => SpendRules.MayEnter(Book.Partner.Id, Book.Partner.Name, standing.Speaker) ?? (Book.HasLines ? null : new NoLinesAgreed(Book.Partner.Name));

    [BindProperty]
    public BookInput Input { get; set; } = new();

    public async Task<IActionResult> OnGetAsync(string partner, string month, CancellationToken cancellation) => await FindAsync(partner, month, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string partner, string month, CancellationToken cancellation)
    {
        if (!await FindAsync(partner, month, cancellation))
        {
            return NotFound();
        }

        if (Refusal is not null || !ModelState.IsValid)
        {
            return Page();
        }

        using var content = new MemoryStream();
        await Input.File!.CopyToAsync(content, cancellation);
        var found = await check.ExecuteAsync(Book, content.ToArray(), cancellation);
        if (found.IsRefused)
        {
            ModelState.AddRefusal(found.Refusal, "Input.File");
            return Page();
        }

        var upload = await keep.HoldAsync(Book, Input.File.FileName, content.ToArray(), cancellation);
        return Redirect($"{Book.Url}/send/{upload.Id}");
    }
}

public sealed class BookInput
{
    [Required(ErrorMessage = "Choose the file")]
    public IFormFile? File { get; set; }
}
