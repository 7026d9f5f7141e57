using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Commonweal.Domain.Finance.Savings;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.Savings;

/// <summary>A partner withdraws a claim of its own; it stays to be seen and counts in no sum.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class WithdrawModel(ReadSavings read, KeepSavings keep, Standing standing, Notices notices) : FinanceFormModel(notices)
{
    private SavingsReading savings = null!;

    public SavingsScheme Scheme { get; private set; } = null!;

    public override Refusal? Refusal => keep.MayEnter();

    public IReadOnlyList<Choice> Lines => [.. savings.Register.Of(Scheme).Where(c => c.PartnerId == standing.PartnerId).Select(c => new Choice(c.Line.ToString(CultureInfo.InvariantCulture), $"{c.Cost}: {c.Forecast.InWords} forecast"))];

    [BindProperty]
    public WithdrawInput Input { get; set; } = new();

    protected override string Done => "The claim is withdrawn.";

    protected override string After => SavingsReading.Address(Scheme.Slug);

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        savings = await read.ReadAsync(cancellation);
        Scheme = savings.Find(RouteSlug)!;
        return Scheme is not null;
    }

    protected override void Check()
    {
        if (Lines.All(l => l.Value != Input.Line))
        {
            ModelState.AddModelError("Input.Line", "Choose one of your claims");
        }
    }

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) =>
        keep.WithdrawAsync(savings, savings.Register.OwnLine(Scheme.Slug, int.Parse(Input.Line!, CultureInfo.InvariantCulture), standing.PartnerId)!, Input.Words!.Trim(), RequestKey, cancellation);
}

public sealed class WithdrawInput
{
    public string? Line { get; set; }

    [Required(ErrorMessage = "Say why the claim is withdrawn"), StringLength(1000, ErrorMessage = "This must be 1,000 characters or fewer")]
    public string? Words { get; set; }
}
