using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Partnership.Plans;

[Shows(KindOfThing.Partnership)]
public sealed class EditModel(CommonwealContext context, ReadPlans plans, EnterPlan enterPlan, Notices notices) : EditPageModel(context, notices)
{
    public PlanRow Row { get; private set; } = null!;

    [BindProperty]
    public PlanEditInput Input { get; set; } = new();

    protected override string Done => "What is said of the plan is changed.";

    protected override string After => Row.Url;

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        Row = (await plans.FindAsync(RouteSlug, cancellation))!;
        return Row is not null;
    }

    protected override void Fill() => Input = new PlanEditInput { Name = Row.Plan.Name, Shared = Row.Plan.Shared, Version = Row.Plan.Version };

    protected override void FillVersion() => Input.Version = Row.Plan.Version;

    protected override async Task<Refusal?> SaveAsync(CancellationToken cancellation) =>
        (await enterPlan.ChangeAsync(Row, Input.Name!.Trim(), Input.Shared!.Value, Input.Version, RequestKey, cancellation)).Refusal;
}

public sealed class PlanEditInput
{
    [Required(ErrorMessage = "Enter what the plan is called"), StringLength(200, ErrorMessage = "The name must be 200 characters or fewer")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Choose how far the others have seen it")]
    public PlanSharing? Shared { get; set; }

    public int Version { get; set; }
}
