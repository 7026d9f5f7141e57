using Commonweal.Domain.Foundation;
using Commonweal.Platform.Clock;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Platform.Commands;

/// <summary>A page on which something that holds between two dates is given its last day, or is taken back as entered by mistake.</summary>
public abstract class EndingPageModel<T>(PartnershipClock clock, Notices notices) : PageModel
    where T : class
{
    /// <summary>What ends.</summary>
    public T Ended { get; private set; } = null!;

    [BindProperty]
    public EndingInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    /// <summary>Where it is read afterwards.</summary>
    protected abstract string BackUrl { get; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Input.LastDay = clock.Today;
        return await ReadAsync(cancellation) ? Page() : NotFound();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await ReadAsync(cancellation))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (await EndAsync(Input.ToEntry(), cancellation) is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "It is entered. What held until then stays in the history.");
        return Redirect(BackUrl);
    }

    /// <summary>What the address names; null where there is no such thing.</summary>
    protected abstract Task<T?> FindAsync(CancellationToken cancellation);

    protected abstract Task<Refusal?> EndAsync(EndingEntry ending, CancellationToken cancellation);

    private async Task<bool> ReadAsync(CancellationToken cancellation)
    {
        Ended = (await FindAsync(cancellation))!;
        return Ended is not null;
    }
}
