using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Files;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.ControlTotal;

/// <summary>The partnership's team takes in, as a file, positions of partners that have stated none themselves.</summary>
[Shows(KindOfThing.Partnership)]
[RequestSizeLimit(XlsxReader.BytesMax + (1 << 16))]
public sealed class SendModel(ReadTotal read, SendPositions send, Notices notices) : FinanceFormModel(notices)
{
    public const string FileAddress = TotalReading.Address + "/positions.csv";

    private TotalReading total = null!;
    private SentPositions? sent;

    public override Refusal? Refusal => send.MaySend();

    [BindProperty]
    public SendInput Input { get; set; } = new();

    /// <summary>Every cell that is wrong; null where none is.</summary>
    public DataTable? Faults { get; private set; }

    public string Year => total.With.Year.ToString();

    protected override string Done => $"{sent!.Taken} {(sent.Taken == 1 ? "position is" : "positions are")} taken in, and {sent.Unchanged} {(sent.Unchanged == 1 ? "stands" : "stand")} as before.";

    protected override string After => TotalReading.Address;

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        total = await read.ReadAsync(cancellation);
        return true;
    }

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        using var content = new MemoryStream();
        await Input.File!.CopyToAsync(content, cancellation);
        var outcome = await send.ExecuteAsync(total, Path.GetFileName(Input.File.FileName), content.ToArray(), RequestKey, cancellation);
        if (outcome.IsRefused)
        {
            return outcome.Refusal;
        }

        sent = outcome.Value;
        Faults = sent.Faults.Count == 0 ? null : FaultTable.Of(sent.Faults);
        return Faults is null ? null : new FileIsFaulty(sent.Faults.Count);
    }
}

public sealed class SendInput
{
    [Required(ErrorMessage = "Choose the file")]
    public IFormFile? File { get; set; }
}
