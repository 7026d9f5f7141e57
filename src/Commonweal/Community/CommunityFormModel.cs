using Commonweal.Domain.Community.Engagement;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Community;

/// <summary>What every form of the community does alike: find what it is about, show what is wrong, act, and go back.</summary>
public abstract class CommunityFormModel(Standing standing, Notices notices) : PageModel
{
    [BindProperty]
    public Guid RequestKey { get; set; }

    /// <summary>Where the reader came from and returns to.</summary>
    public abstract string Back { get; }

    /// <summary>Why this reader cannot do it as things stand.</summary>
    public virtual Refusal? Refusal => CommunitySpeaking.MayRecord(Standing.Speaker).Refusal;

    /// <summary>What the next page says once it is done.</summary>
    protected abstract string Done { get; }

    protected Standing Standing { get; } = standing;

    protected string RouteSlug => RouteData.Values["slug"] as string ?? "";

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
        {
            return NotFound();
        }

        Fill();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await FindAsync(cancellation))
        {
            return NotFound();
        }

        Check();
        if (!ModelState.IsValid)
        {
            return Page();
        }

        if ((Refusal ?? await ActAsync(cancellation)) is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, Done);
        return Redirect(Back);
    }

    protected abstract Task<Refusal?> ActAsync(CancellationToken cancellation);

    /// <summary>Whether what the address names is there.</summary>
    protected virtual Task<bool> FindAsync(CancellationToken cancellation) => Task.FromResult(true);

    /// <summary>What the form holds when it is opened.</summary>
    protected virtual void Fill()
    {
    }

    /// <summary>What is wrong with what was typed, beyond what attributes say.</summary>
    protected virtual void Check()
    {
    }

    protected static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
