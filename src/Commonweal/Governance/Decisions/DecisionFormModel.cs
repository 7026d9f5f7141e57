using Commonweal.Domain.Foundation;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Decisions;

/// <summary>A page that asks for one act on one matter: it says beforehand why this reader cannot, asks, and leads back to the matter.</summary>
public abstract class DecisionFormModel(ReadDecisions decisions, Notices notices) : PageModel
{
    public DecisionCase Matter { get; private set; } = null!;

    /// <summary>Why this reader cannot do it at all, as things stand and as they act now.</summary>
    public abstract Refusal? Refusal { get; }

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (!await ReadAsync(slug, cancellation))
        {
            return NotFound();
        }

        Fill();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancellation)
    {
        if (!await ReadAsync(slug, cancellation))
        {
            return NotFound();
        }

        Check();
        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (await ActAsync(cancellation) is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, Done);
        return Redirect(Matter.Url);
    }

    /// <summary>What the next page says once it is done.</summary>
    protected abstract string Done { get; }

    protected abstract Task<Refusal?> ActAsync(CancellationToken cancellation);

    /// <summary>Whether the page is there for what the address names beside the matter.</summary>
    protected virtual Task<bool> FindMoreAsync(CancellationToken cancellation) => Task.FromResult(true);

    /// <summary>What the form holds when it is opened.</summary>
    protected virtual void Fill()
    {
    }

    /// <summary>What is wrong with what was typed, beyond what attributes say.</summary>
    protected virtual void Check()
    {
    }

    /// <summary>A sum as it was typed, with the error beside its field where it is none.</summary>
    protected long? Sum(string field, string? typed, bool isRequired = false)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            if (isRequired)
            {
                ModelState.AddModelError(field, "Enter the sum in pounds");
            }

            return null;
        }

        var pence = Pounds.Read(typed);
        if (pence is null)
        {
            ModelState.AddModelError(field, "The sum must be in pounds, such as 310,000 or 1250.50");
        }

        return pence;
    }

    protected static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();

    private async Task<bool> ReadAsync(string slug, CancellationToken cancellation)
    {
        if (await decisions.FindAsync(slug, cancellation) is not { } matter)
        {
            return false;
        }

        Matter = matter;
        return await FindMoreAsync(cancellation);
    }
}
