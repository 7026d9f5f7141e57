using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Partnership.Book;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Book;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Partnership.Services;

/// <summary>Takes a service out of scope, or brings it back, by a decision with its reason.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class ScopeModel(ReadServices services, ChangeScope changeScope, TheBook theBook, PartnershipClock clock, Notices notices) : PageModel
{
    public ServicePageReading Reading { get; private set; } = null!;

    public IReadOnlyList<Choice> Bodies { get; private set; } = [];

    /// <summary>Whether the form brings it back; otherwise it takes it out.</summary>
    public bool BringsBack => Reading.Open is not null;

    public string Title => BringsBack ? "Bring it back into scope" : "Take it out of scope";

    [BindProperty]
    public ScopeInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (!await ReadAsync(slug, cancellation))
        {
            return NotFound();
        }

        Input.From = clock.Today;
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(string slug, CancellationToken cancellation)
    {
        if (!await ReadAsync(slug, cancellation))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var (body, reason, from) = (Input.Body ?? "", Input.Reason?.Trim() ?? "", Input.From!.Value);
        var refusal = BringsBack
            ? (await changeScope.BringBackAsync(Reading, body, reason, from, RequestKey, cancellation)).Refusal
            : (await changeScope.ExcludeAsync(Reading, body, reason, from, RequestKey, cancellation)).Refusal;
        if (refusal is not null)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, "The decision is recorded, and the catalogue follows it from its day.");
        return Redirect(Reading.Reading.Url);
    }

    private async Task<bool> ReadAsync(string slug, CancellationToken cancellation)
    {
        if (await services.FindAsync(slug, cancellation) is not { } reading)
        {
            return false;
        }

        Reading = reading;
        var book = await theBook.NowAsync(cancellation);
        Bodies = [.. book.All().Select(c => c.Clause.Effect).OfType<CreatesBody>().Select(e => e.Body).Distinct().Order(StringComparer.Ordinal).Select(b => new Choice(b, SlugText.InWords(b)))];
        return true;
    }
}

public sealed class ScopeInput
{
    public string? Body { get; set; }

    [Required(ErrorMessage = "Enter the day from which the decision has effect")]
    public DateOnly? From { get; set; }

    [StringLength(800, ErrorMessage = "The reason must be 800 characters or fewer")]
    public string? Reason { get; set; }
}
