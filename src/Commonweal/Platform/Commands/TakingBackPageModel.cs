using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Platform.Commands;

/// <summary>A page on which something that was entered once is taken back as a mistake, by a further entry with a reason.</summary>
public abstract class TakingBackPageModel<T>(Notices notices) : PageModel
    where T : class
{
    /// <summary>What is taken back.</summary>
    public T Mistake { get; private set; } = null!;

    [BindProperty]
    public TakeBackInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    /// <summary>Where it was read.</summary>
    protected abstract string BackUrl { get; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation) => await ReadAsync(cancellation) ? Page() : NotFound();

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

        if (await TakeBackAsync(Input.Why!.Trim(), cancellation) is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "It is taken back. The audit keeps what was entered and your reason.");
        return Redirect(BackUrl);
    }

    /// <summary>What the address names; null where there is no such thing, or it is taken back already.</summary>
    protected abstract Task<T?> FindAsync(CancellationToken cancellation);

    protected abstract Task<Refusal?> TakeBackAsync(string why, CancellationToken cancellation);

    private async Task<bool> ReadAsync(CancellationToken cancellation)
    {
        Mistake = (await FindAsync(cancellation))!;
        return Mistake is not null;
    }
}

public sealed class TakeBackInput
{
    [Required(ErrorMessage = "Say what was wrong"), StringLength(800, ErrorMessage = "What was wrong must be 800 characters or fewer")]
    public string? Why { get; set; }
}
