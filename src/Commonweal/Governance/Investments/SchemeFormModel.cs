using Commonweal.Domain.Foundation;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Investments;

/// <summary>A page that asks for one act on one scheme: it says beforehand why this reader cannot, asks, and leads back to the scheme.</summary>
public abstract class SchemeFormModel(ReadInvestments read, Notices notices) : PageModel
{
    public SchemeCase Scheme { get; private set; } = null!;

    public abstract Refusal? Refusal { get; }

    [BindProperty]
    public Guid RequestKey { get; set; }

    protected abstract string Done { get; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation) => await ReadAsync(slug, cancellation) ? Page() : NotFound();

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
        return Redirect(Scheme.Url);
    }

    protected abstract Task<Refusal?> ActAsync(CancellationToken cancellation);

    protected virtual void Check()
    {
    }

    private async Task<bool> ReadAsync(string slug, CancellationToken cancellation)
    {
        var found = await read.FindAsync(slug, cancellation);
        Scheme = found!;
        return found is not null;
    }
}
