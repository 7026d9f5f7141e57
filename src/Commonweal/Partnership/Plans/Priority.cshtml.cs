using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Plans;

/// <summary>A new priority of a plan or, where the address names its number, the words of one (COM-14).</summary>
[Shows(KindOfThing.Partnership)]
public sealed class PriorityModel(CommonwealContext context, ReadPlans plans, EnterPlan enterPlan, Notices notices) : PageModel
{
    public PlanRow Row { get; private set; } = null!;

    public PlanPriority? Held { get; private set; }

    public bool IsSavedMeanwhile { get; private set; }

    [BindProperty]
    public PriorityInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, int? number, CancellationToken cancellation)
    {
        if (!await ReadAsync(slug, number, cancellation))
        {
            return NotFound();
        }

        Input = Held is { } held ? new() { Number = held.Number, Text = held.Text, Version = held.Version } : new() { Number = Row.Priorities.Select(p => p.Number).DefaultIfEmpty().Max() + 1 };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, int? number, CancellationToken cancellation)
    {
        if (!await ReadAsync(slug, number, cancellation))
        {
            return NotFound();
        }

        if (Held is null && Input.Number is null)
        {
            ModelState.AddModelError("Input.Number", "Enter its number as a whole number, such as 3");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        try
        {
            if (await SaveAsync(Input.Text!.Trim(), cancellation) is { } refusal)
            {
                ModelState.AddRefusal(refusal);
                return Page();
            }
        }
        catch (DbUpdateConcurrencyException)
        {
            context.ChangeTracker.Clear();
            IsSavedMeanwhile = await ReadAsync(slug, number, cancellation);
            ModelState.Remove("Input.Version");
            Input.Version = Held!.Version;
            return Page();
        }

        notices.Say(HttpContext, "The priority is entered, for everyone to read.");
        return Redirect(Row.Url);
    }

    private async Task<Refusal?> SaveAsync(string text, CancellationToken cancellation) => Held is { } held
        ? (await enterPlan.ChangePriorityAsync(Row, held, text, Input.Version, RequestKey, cancellation)).Refusal
        : (await enterPlan.AddPriorityAsync(Row, Input.Number!.Value, text, RequestKey, cancellation)).Refusal;

    private async Task<bool> ReadAsync(string slug, int? number, CancellationToken cancellation)
    {
        Row = (await plans.FindAsync(slug, cancellation))!;
        Held = Row?.Priorities.FirstOrDefault(p => p.Number == number);
        return Row is not null && (number is null || Held is not null);
    }
}

public sealed class PriorityInput
{
    public int? Number { get; set; }

    [Required(ErrorMessage = "Say what the priority is"), StringLength(400, ErrorMessage = "The priority must be 400 characters or fewer")]
    public string? Text { get; set; }

    public int Version { get; set; }
}
