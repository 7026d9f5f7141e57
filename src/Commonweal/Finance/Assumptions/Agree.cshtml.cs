using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Finance.Assumptions;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.Assumptions;

/// <summary>The team enters one assumption that all partners agreed to plan a year by.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class AgreeModel(ReadAssumptions read, KeepAssumptions keep, Notices notices) : FinanceFormModel(notices)
{
    private int basisPoints;

    public AssumptionsReading Reading { get; private set; } = null!;

    public override Refusal? Refusal => keep.MayAgree();

    public static IReadOnlyList<Choice> Kinds { get; } = [.. Enum.GetValues<AssumptionKind>().Select(k => new Choice(k.ToString(), k.InWords()))];

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty]
    public AgreeInput Input { get; set; } = new();

    protected override string Done => "What was agreed is entered.";

    protected override string After => Reading.Url;

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        Reading = await read.ReadAsync(Year, cancellation);
        return true;
    }

    protected override void Check() => basisPoints = ModelState.Percent("Input.Percent", Input.Percent, PartnerAssumption.BasisPointsMost) ?? 0;

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) =>
        keep.AgreeAsync(Reading, new(Input.Kind!.Value, basisPoints, Input.Basis!.Trim(), Input.AgreedBy!.Trim()), RequestKey, cancellation);
}

public sealed class AgreeInput
{
    [Required(ErrorMessage = "Choose the assumption")]
    public AssumptionKind? Kind { get; set; }

    public string? Percent { get; set; }

    [Required(ErrorMessage = "Say from what it is taken, and why"), StringLength(500, ErrorMessage = "This must be 500 characters or fewer")]
    public string? Basis { get; set; }

    [Required(ErrorMessage = "Say who agreed it, and where it is written"), StringLength(500, ErrorMessage = "This must be 500 characters or fewer")]
    public string? AgreedBy { get; set; }
}
