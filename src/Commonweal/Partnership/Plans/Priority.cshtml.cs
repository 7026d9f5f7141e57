using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Partnership.Plans;

/// <summary>A new priority of a plan or, where the address names its number, the words of one (COM-14).</summary>
[Shows(KindOfThing.Partnership)]
public sealed class PriorityModel(CommonwealContext context, ReadPlans plans, EnterPlan enterPlan, Notices notices) : EditPageModel(context, notices)
{
    public PlanRow Row { get; private set; } = null!;

    public PlanPriority? Held { get; private set; }

    [BindProperty]
    public PriorityInput Input { get; set; } = new();

    protected override string Done => "The priority is entered, for everyone to read.";

    protected override string After => Row.Url;

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        Row = (await plans.FindAsync(RouteSlug, cancellation))!;
        var number = RouteText("number");
        Held = Row?.Priorities.FirstOrDefault(p => p.Number.ToString() == number);
        return Row is not null && (number is null || Held is not null);
    }

    protected override void Fill() =>
        Input = Held is { } held ? new() { Number = held.Number, Text = held.Text, Version = held.Version } : new() { Number = Row.Priorities.Select(p => p.Number).DefaultIfEmpty().Max() + 1 };

    protected override void FillVersion() => Input.Version = Held!.Version;

    protected override void Check()
    {
        if (Held is null && Input.Number is null)
        {
            ModelState.AddModelError("Input.Number", "Enter its number as a whole number, such as 3");
        }
    }

    protected override async Task<Refusal?> SaveAsync(CancellationToken cancellation) => Held is { } held
        ? (await enterPlan.ChangePriorityAsync(Row, held, Input.Text!.Trim(), Input.Version, RequestKey, cancellation)).Refusal
        : (await enterPlan.AddPriorityAsync(Row, Input.Number!.Value, Input.Text!.Trim(), RequestKey, cancellation)).Refusal;
}

public sealed class PriorityInput
{
    public int? Number { get; set; }

    [Required(ErrorMessage = "Say what the priority is"), StringLength(400, ErrorMessage = "The priority must be 400 characters or fewer")]
    public string? Text { get; set; }

    public int Version { get; set; }
}
