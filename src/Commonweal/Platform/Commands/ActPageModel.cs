using Commonweal.Domain.Foundation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Platform.Commands;

/// <summary>A page that asks for one act: it finds what the act is about, says beforehand why this reader cannot, shows everything that is wrong, acts, and leads on.</summary>
public abstract class ActPageModel(Notices notices) : PageModel
{
    /// <summary>Why this reader cannot do it as things stand.</summary>
    public virtual Refusal? Refusal => null;

    [BindProperty]
    public Guid RequestKey { get; set; }

    /// <summary>What the next page says once it is done.</summary>
    protected abstract string Done { get; }

    /// <summary>The address of the next page.</summary>
    protected abstract string After { get; }

    protected string RouteSlug => RouteText("slug") ?? "";

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
            ModelState.AddRefusal(refusal, FieldOf(refusal));
            return Page();
        }

        notices.Say(HttpContext, Done);
        return Redirect(After);
    }

    protected abstract Task<Refusal?> ActAsync(CancellationToken cancellation);

    /// <summary>Reads what the page needs; false where what the address names is not there.</summary>
    protected virtual Task<bool> FindAsync(CancellationToken cancellation) => Task.FromResult(true);

    /// <summary>What the form holds when it is opened.</summary>
    protected virtual void Fill()
    {
    }

    /// <summary>What is wrong with what was typed, beyond what attributes say.</summary>
    protected virtual void Check()
    {
    }

    /// <summary>The field at which a refusal of the act stands; at the head of the form where it belongs to none.</summary>
    protected virtual string FieldOf(Refusal refusal) => "";

    /// <summary>What the address says at one of its places; null where that place is empty.</summary>
    protected string? RouteText(string place) => RouteData.Values[place] as string;

    /// <summary>For a value that no list offered; what is left empty is asked for elsewhere.</summary>
    protected void RequireAmong<T>(string field, T value, IEnumerable<T> offered, string otherwise)
    {
        if (value is not (null or "") && !offered.Contains(value))
        {
            ModelState.AddModelError(field, otherwise);
        }
    }

    protected static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
