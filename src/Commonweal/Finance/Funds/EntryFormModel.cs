using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Finance.Ledger;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.Funds;

/// <summary>A page that mends one set of a fund's journal.</summary>
public abstract class EntryFormModel(ReadFunds read, ReadLedger ledger, ManageFund manage, Notices notices) : PostingFormModel(read, notices)
{
    public JournalEntry Entry { get; private set; } = null!;

    public override Refusal? Refusal => Manage.MayAct(Fund).Refusal;

    [BindProperty(SupportsGet = true)]
    public long Number { get; set; }

    protected ManageFund Manage => manage;

    protected override string AfterPosting => $"{Fund.Url}/journal/{Number}";

    protected override async Task<bool> ReadMoreAsync(CancellationToken cancellation)
    {
        var entry = (await ledger.JournalAsync(Fund.Fund.Id, Fund.AsAt, null, cancellation)).FirstOrDefault(e => e.Set.Number == Number);
        Entry = entry!;
        return entry is not null;
    }
}

public class MendInput
{
    [Required(ErrorMessage = "Enter the day to which it belongs, in a month that is open")]
    public DateOnly? On { get; set; }

    [Required(ErrorMessage = "Say what was wrong"), StringLength(500, ErrorMessage = "This must be 500 characters or fewer")]
    public string? Why { get; set; }

    public MendEntry Entry(Guid requestKey, string? aboveBecause) => new(On!.Value, Why!.Trim(), requestKey, aboveBecause);
}
