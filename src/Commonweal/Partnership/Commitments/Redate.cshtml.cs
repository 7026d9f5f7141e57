using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Commitments;

/// <summary>Sets a due date again: by a body, with its reason.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class RedateModel(ReadTargets read, SetDueDateAgain setAgain, CommonwealContext context, Notices notices) : PageModel
{
    private List<OwningBody> bodies = [];

    public static IReadOnlyList<Choice> Precisions { get; } =
    [
        new(nameof(DuePrecision.Day), "By a day"),
        new(nameof(DuePrecision.Month), "By the end of a month", "Any day of that month will do"),
        new(nameof(DuePrecision.From), "Going on from a day"),
    ];

    public TargetReading Reading { get; private set; } = null!;

    public IEnumerable<Choice> Bodies => bodies.Select(b => new Choice(b.Slug, b.Name));

    [BindProperty]
    public RedateInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancellation) => await ReadAsync(reference, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string reference, CancellationToken cancellation)
    {
        if (!await ReadAsync(reference, cancellation))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var day = Input.Due!.Value;
        var due = Input.Precision switch
        {
            DuePrecision.Month => DueDate.InMonth(day.Year, day.Month),
            DuePrecision.From => DueDate.Starting(day),
            _ => DueDate.OnDay(day),
        };
        var outcome = await setAgain.ExecuteAsync(Reading, due, Input.Reason?.Trim(), bodies.Find(b => b.Slug == Input.Body), RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "The due date is set again. The first stays in sight.");
        return Redirect(Reading.Url);
    }

    private async Task<bool> ReadAsync(string reference, CancellationToken cancellation)
    {
        if (await read.FindAsync(reference, cancellation) is not { } reading)
        {
            return false;
        }

        Reading = reading;
        bodies = await context.Set<OwningBody>().AsNoTracking().OrderBy(b => b.Name).ToListAsync(cancellation);
        return true;
    }
}

public sealed class RedateInput
{
    [Required(ErrorMessage = "Choose how exactly the date is given")]
    public DuePrecision? Precision { get; set; }

    [Required(ErrorMessage = "Enter the new date")]
    public DateOnly? Due { get; set; }

    /// <summary>Without it the act is lawfully refused, with what that rests on.</summary>
    [StringLength(2000, ErrorMessage = "The reason must be 2,000 characters or fewer")]
    public string? Reason { get; set; }

    public string? Body { get; set; }
}
