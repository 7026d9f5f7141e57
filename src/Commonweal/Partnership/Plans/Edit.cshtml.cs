using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Plans;

[Shows(KindOfThing.Partnership)]
public sealed class EditModel(CommonwealContext context, ReadPlans plans, EnterPlan enterPlan) : PageModel
{
    public PlanRow Row { get; private set; } = null!;

    public bool IsSavedMeanwhile { get; private set; }

    [BindProperty]
    public PlanEditInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (!await ReadAsync(slug, cancellation))
        {
            return NotFound();
        }

        Input = new PlanEditInput { Name = Row.Plan.Name, Shared = Row.Plan.Shared, Version = Row.Plan.Version };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancellation)
    {
        if (!await ReadAsync(slug, cancellation))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        try
        {
            if ((await enterPlan.ChangeAsync(Row, Input.Name!.Trim(), Input.Shared!.Value, Input.Version, RequestKey, cancellation)).Refusal is { } refusal)
            {
                ModelState.AddRefusal(refusal);
                return Page();
            }
        }
        catch (DbUpdateConcurrencyException)
        {
            context.ChangeTracker.Clear();
            IsSavedMeanwhile = await ReadAsync(slug, cancellation);
            ModelState.Remove("Input.Version");
            Input.Version = Row.Plan.Version;
            return Page();
        }

        return Redirect(Row.Url);
    }

    private async Task<bool> ReadAsync(string slug, CancellationToken cancellation)
    {
        Row = (await plans.FindAsync(slug, cancellation))!;
        return Row is not null;
    }
}

public sealed class PlanEditInput
{
    [Required(ErrorMessage = "Enter what the plan is called"), StringLength(200, ErrorMessage = "The name must be 200 characters or fewer")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Choose how far the others have seen it")]
    public PlanSharing? Shared { get; set; }

    public int Version { get; set; }
}
