using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.ControlTotal;

/// <summary>A partner proposes that its total and another's change against each other.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class AdjustModel(ReadTotal read, AdjustTotal adjust, Standing standing, Notices notices) : FinanceFormModel(notices)
{
    private TotalReading total = null!;
    private Money own;
    private Money other;

    public override Refusal? Refusal => adjust.MayAct();

    public string Year => total.With.Year.ToString();

    public IReadOnlyList<Choice> Partners => [.. total.Partners.Values.Where(p => p.Id != standing.PartnerId).Select(p => new Choice(p.Slug, p.Name))];

    [BindProperty]
    public AdjustInput Input { get; set; } = new();

    protected override string Done => "It is proposed, and counts once the other partner agreed it.";

    protected override string After => TotalReading.Address;

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        total = await read.ReadAsync(cancellation);
        return true;
    }

    protected override void Check()
    {
        (own, other) = (Sum("Input.OwnChange", Input.OwnChange), Sum("Input.OtherChange", Input.OtherChange));
        if (Partners.All(p => p.Value != Input.Other))
        {
            ModelState.AddModelError("Input.Other", "Choose the partner");
        }
    }

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) =>
        adjust.ProposeAsync(total, new(total.Partners.Values.First(p => p.Slug == Input.Other), own, other, Input.Words!.Trim()), RequestKey, cancellation);
}

public sealed class AdjustInput
{
    public string? Other { get; set; }

    public string? OwnChange { get; set; }

    public string? OtherChange { get; set; }

    [Required(ErrorMessage = "Say why, and where your own agreement is written"), StringLength(500, ErrorMessage = "This must be 500 characters or fewer")]
    public string? Words { get; set; }
}
