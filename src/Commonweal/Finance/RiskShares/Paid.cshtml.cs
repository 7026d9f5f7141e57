using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Finance.Funds;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.RiskShares;

/// <summary>The pool manager enters that a balancing payment was paid.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class PaidModel(ReadFunds read, ReadYearEnds readYearEnds, CloseYear close, ManageFund manage, Notices notices) : FundFormModel(read, notices)
{
    private PartnerOrganisation? partner;

    public YearEndReading Reading { get; private set; } = null!;

    public override Refusal? Refusal => manage.MayAct(Fund).Refusal;

    [BindProperty(SupportsGet = true)]
    public int Year { get; set; }

    [BindProperty]
    public PaidInput Input { get; set; } = new();

    public IReadOnlyList<Choice> Partners => [.. Reading.Partners.Select(p => new Choice(p.Slug, Reading.Invoiced(p) is { } sum ? $"{p.ShortName}, {sum.InWords}" : $"{p.ShortName}, nothing invoiced"))];

    protected override string Done => "The payment is posted.";

    protected override string After => Reading.Url;

    protected override async Task<bool> ReadMoreAsync(CancellationToken cancellation)
    {
        var reading = await readYearEnds.FindAsync(Fund.Fund.Slug, Year, cancellation);
        Reading = reading!;
        return reading is not null;
    }

    protected override void Check()
    {
        partner = Reading.Partners.FirstOrDefault(p => p.Slug == Input.Partner);
        if (partner is null)
        {
            ModelState.AddModelError("Input.Partner", "Choose one of the partners");
        }
    }

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation) => (await close.PaidAsync(Reading, partner!, Input.On!.Value, RequestKey, cancellation)).Refusal;
}

public sealed class PaidInput
{
    public string? Partner { get; set; }

    [Required(ErrorMessage = "Enter the day on which it was paid")]
    public DateOnly? On { get; set; }
}
