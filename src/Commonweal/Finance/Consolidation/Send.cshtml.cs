using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Finance.Consolidation;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Files;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.Consolidation;

/// <summary>A partner sends its balances as a file, by a layout that is kept for the next.</summary>
[Shows(KindOfThing.Partnership)]
[RequestSizeLimit(XlsxReader.BytesMax + (1 << 16))]
public sealed class SendModel(ReadBalances read, SendBalances send, Notices notices) : FinanceFormModel(notices)
{
    private BalancesReading balances = null!;
    private SentBalances? sent;

    public override Refusal? Refusal => send.MaySend();

    [BindProperty]
    public SendInput Input { get; set; } = new();

    /// <summary>Every cell that is wrong; null where none is.</summary>
    public DataTable? Faults { get; private set; }

    protected override string Done => $"{sent!.New} balances are stated, {sent.Corrected} corrected, and {sent.Unchanged} stand as they were.";

    protected override string After => BalancesReading.Address;

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        balances = await read.ReadAsync(cancellation);
        if (HttpMethods.IsGet(Request.Method) && Refusal is null && await send.LayoutAsync(cancellation) is { } kept)
        {
            Input = SendInput.Of(kept);
        }

        return true;
    }

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        using var content = new MemoryStream();
        await Input.File!.CopyToAsync(content, cancellation);
        var outcome = await send.ExecuteAsync(balances, Path.GetFileName(Input.File.FileName), content.ToArray(), Input.Layout, RequestKey, cancellation);
        if (outcome.IsRefused)
        {
            return outcome.Refusal;
        }

        sent = outcome.Value;
        if (sent.Faults.Count == 0)
        {
            return null;
        }

        Faults = FaultTable.Of(sent.Faults);
        return new FileIsFaulty(sent.Faults.Count);
    }
}

public sealed class SendInput
{
    private const string TooLong = "This must be 100 characters or fewer";

    [Required(ErrorMessage = "Choose the file")]
    public IFormFile? File { get; set; }

    [Required(ErrorMessage = "Enter the heading that says who pays"), StringLength(100, ErrorMessage = TooLong)]
    public string? Side { get; set; } = "Who pays";

    [Required(ErrorMessage = "Enter what stands where you pay"), StringLength(100, ErrorMessage = TooLong)]
    public string? WePay { get; set; } = "We pay";

    [Required(ErrorMessage = "Enter what stands where they pay you"), StringLength(100, ErrorMessage = TooLong)]
    public string? TheyPay { get; set; } = "They pay us";

    [Required(ErrorMessage = "Enter the heading that names the partner"), StringLength(100, ErrorMessage = TooLong)]
    public string? Other { get; set; } = "Partner";

    [Required(ErrorMessage = "Enter the heading that names the service"), StringLength(100, ErrorMessage = TooLong)]
    public string? Service { get; set; } = "Service";

    [Required(ErrorMessage = "Enter the heading that says the month"), StringLength(100, ErrorMessage = TooLong)]
    public string? Month { get; set; } = "Month";

    [Required(ErrorMessage = "Enter the heading that says the sum"), StringLength(100, ErrorMessage = TooLong)]
    public string? Sum { get; set; } = "Sum";

    public BalanceLayout Layout(PartnerId partner, int version, DateTime now) => new()
    {
        PartnerId = partner, Version = version, Side = Side!.Trim(), WePay = WePay!.Trim(), TheyPay = TheyPay!.Trim(), Other = Other!.Trim(), Service = Service!.Trim(), Month = Month!.Trim(), Sum = Sum!.Trim(), KnownFrom = now,
    };

    public static SendInput Of(BalanceLayout kept) => new() { Side = kept.Side, WePay = kept.WePay, TheyPay = kept.TheyPay, Other = kept.Other, Service = kept.Service, Month = kept.Month, Sum = kept.Sum };
}
