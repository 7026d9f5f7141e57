using Commonweal.Domain.Foundation;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.OpenBook;

/// <summary>A page that asks for one act on a partner's month: it says beforehand why this reader cannot, asks, and leads on.</summary>
public abstract class BookFormModel(ReadOpenBook read, Notices notices) : PageModel
{
    public BookCase Book { get; private set; } = null!;

    public abstract Refusal? Refusal { get; }

    [BindProperty]
    public Guid RequestKey { get; set; }

    protected ReadOpenBook Read => read;

    protected async Task<bool> FindAsync(string partner, string month, CancellationToken cancellation)
    {
        var found = await read.FindAsync(partner, month, cancellation);
        Book = found!;
        return found is not null;
    }

    protected IActionResult Refused(Refusal refusal)
    {
        ModelState.AddRefusal(refusal);
        return Page();
    }

    protected RedirectResult Done(string sentence)
    {
        notices.Say(HttpContext, sentence);
        return Redirect(Book.Url);
    }
}
