using Commonweal.Domain.Foundation;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.Funds;

/// <summary>A page that asks for one act on one fund: it says beforehand why this reader cannot, asks, and leads on.</summary>
public abstract class FundFormModel(ReadFunds read, Notices notices) : PageModel
{
    public FundCase Fund { get; private set; } = null!;

    public abstract Refusal? Refusal { get; }

    [BindProperty]
    public Guid RequestKey { get; set; }

    protected abstract string Done { get; }

    protected virtual string After => Fund.Url;

    /// <summary>Lines that a fund pays from.</summary>
    public IReadOnlyList<Choice> Lines => [.. Fund.Lines.Select(l => new Choice(l.Slug, $"{l.Name} ({Domain.Finance.Funds.FundWords.InWords(l.Part).ToLowerInvariant()})"))];

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
        return Redirect(After);
    }

    protected abstract Task<Refusal?> ActAsync(CancellationToken cancellation);

    protected virtual void Check()
    {
    }

    /// <summary>What the page needs beside the fund; false where there is no such thing.</summary>
    protected virtual Task<bool> ReadMoreAsync(CancellationToken cancellation) => Task.FromResult(true);

    /// <summary>A sum as it was typed, or nought with what is wrong beside its field.</summary>
    protected Money Sum(string field, string? typed) => ModelState.Sum(field, typed);

    /// <summary>The line that was chosen, or null with what is wrong beside its field.</summary>
    protected Domain.Finance.Funds.ScheduleLine? Line(string field, string? slug)
    {
        var line = Fund.Lines.FirstOrDefault(l => l.Slug == slug);
        if (line is null)
        {
            ModelState.AddModelError(field, "Choose one of the lines");
        }

        return line;
    }

    private async Task<bool> ReadAsync(string slug, CancellationToken cancellation)
    {
        var found = await read.FindAsync(slug, cancellation);
        Fund = found!;
        return found is not null && await ReadMoreAsync(cancellation);
    }
}

/// <summary>What is asked of every payment in or out.</summary>
public abstract class MoneyInput
{
    [System.ComponentModel.DataAnnotations.Required(ErrorMessage = "Enter the day")]
    public DateOnly? On { get; set; }

    public string? Sum { get; set; }

    [System.ComponentModel.DataAnnotations.Required(ErrorMessage = "Say what it is for"), System.ComponentModel.DataAnnotations.StringLength(500, ErrorMessage = "This must be 500 characters or fewer")]
    public string? Words { get; set; }

    [System.ComponentModel.DataAnnotations.Required(ErrorMessage = "Enter its reference, such as the number of the invoice"), System.ComponentModel.DataAnnotations.StringLength(60, ErrorMessage = "The reference must be 60 characters or fewer")]
    public string? Reference { get; set; }

    public MoneyEntry Entry(Money sum, Guid requestKey) => new(On!.Value, sum, Words!.Trim(), Reference!.Trim(), requestKey);
}
