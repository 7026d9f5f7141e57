using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Partnership.Plans;

[Shows(KindOfThing.Partnership)]
public sealed class AddModel(CommonwealContext context, EnterPlan enterPlan, Standing standing, Notices notices) : PartnerFormModel(context, notices)
{
    private string after = "";

    public static IReadOnlyList<Choice> Kinds { get; } = [.. Enum.GetValues<PlanKind>().Select(k => new Choice(k.ToString(), k.InWords()))];

    public static IReadOnlyList<Choice> Ways { get; } = [.. new[] { PlanSharing.Public, PlanSharing.InFull, PlanSharing.NotInFull }.Select(s => new Choice(s.ToString(), s.InWords()))];

    [BindProperty]
    public PlanInput Input { get; set; } = new();

    protected override string Done => "The plan is entered. Its priorities and aligned parts are entered below.";

    protected override string After => after;

    protected override void Fill() => Input.Partner = standing.PartnerSlug;

    protected override void Check() => RequirePartner("Input.Partner", Input.Partner);

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        var entry = new PlanEntry(Partner(Input.Partner)!, Input.Kind!.Value, Input.Name!.Trim(), Input.Shared!.Value, Input.From, Input.To, Input.Where!.Trim());
        var outcome = await enterPlan.ExecuteAsync(entry, RequestKey, cancellation);
        after = $"{PlanRow.ListAddress}/{(outcome.IsRefused ? "" : outcome.Value.Slug)}";
        return outcome.Refusal;
    }
}

public sealed class PlanInput
{
    [Required(ErrorMessage = "Choose whose plan it is")]
    public string? Partner { get; set; }

    [Required(ErrorMessage = "Enter what the plan is called"), StringLength(200, ErrorMessage = "The name must be 200 characters or fewer")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Choose what kind of plan it is")]
    public PlanKind? Kind { get; set; }

    [Required(ErrorMessage = "Choose how far the others have seen it")]
    public PlanSharing? Shared { get; set; }

    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    [Required(ErrorMessage = "Say where the plan can be read"), StringLength(400, ErrorMessage = "Where it can be read must be 400 characters or fewer")]
    public string? Where { get; set; }
}
