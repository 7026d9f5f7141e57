using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Finance.BetterCareFund;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Files;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.BetterCareFund;

/// <summary>The workbook of a plan comes back filled in. It is taken whole as the next version, or not at all with every fault by its cell.</summary>
[Shows(KindOfThing.Partnership)]
[RequestSizeLimit(XlsxReader.BytesMax + (1 << 16))]
public sealed class SendModel(ReadCareFund read, KeepCareFund keep, Notices notices) : CareFundFormModel(read, keep, notices)
{
    private byte[] content = [];
    private CareFundBook? book;

    [BindProperty]
    public CareFundFileInput Input { get; set; } = new();

    public DataTable? Faults { get; private set; }

    protected override void Check()
    {
        if (Refusal is not null || Input.File is null)
        {
            return;
        }

        using var buffer = new MemoryStream();
        Input.File.CopyTo(buffer);
        content = buffer.ToArray();
        var found = CareFundFile.Read(Reading, content);
        if (found.IsRefused)
        {
            ModelState.AddRefusal(found.Refusal, "Input.File");
            return;
        }

        book = found.Value;
        if (book.Faults.Count > 0)
        {
            ModelState.AddModelError("Input.File", $"{book.Faults.Count} {(book.Faults.Count == 1 ? "cell is" : "cells are")} to be mended, and nothing has been entered. They are listed below.");
            Faults = new DataTable<CareFundFinding>("To mend, by cell",
                [new("cell", "Cell", f => $"{f.Part}!{f.Finding.Cell}"), new("typed", "What stands there", f => f.Finding.Typed), new("mend", "What to do", f => f.Finding.Sentence)],
                book.Faults, TableQuery.None) { IsPlain = true };
        }
    }

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) => Keep.EnterAsync(Reading, book!.Plan, Reading.After, $"By workbook, {Path.GetFileName(Input.File!.FileName)}.", RequestKey, cancellation);
}

public sealed class CareFundFileInput
{
    [Required(ErrorMessage = "Choose the file")]
    public IFormFile? File { get; set; }
}
