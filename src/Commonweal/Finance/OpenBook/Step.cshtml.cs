using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Finance.OpenBook;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.OpenBook;

/// <summary>The partnership's own team consolidates a month, records that the group accepted it, and locks it.</summary>
[Shows(KindOfThing.OpenBook)]
public sealed class StepModel(ReadOpenBook read, KeepBook keep, Notices notices) : PageModel
{
    public BookMonth Month { get; private set; } = null!;

    public BookStepKind Kind { get; private set; }

    public Refusal? Refusal => keep.MayStep(Month, Kind);

    [BindProperty, Required(ErrorMessage = "Say what was found or decided"), StringLength(1000, ErrorMessage = "This must be 1,000 characters or fewer")]
    public string? Words { get; set; }

    [BindProperty]
    public Guid RequestKey { get; set; }

    public static string Verb(BookStepKind kind) => kind switch
    {
        BookStepKind.Consolidated => "Consolidate the month",
        BookStepKind.Accepted => "Record that the group accepted it",
        BookStepKind.Locked => "Lock the month",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string Meaning(BookStepKind kind) => kind switch
    {
        BookStepKind.Consolidated => "What each partner has signed until now goes to the Finance and Performance Group together. It can be done again until the group has accepted it.",
        BookStepKind.Accepted => "Only the group accepts a month. You record its minute.",
        BookStepKind.Locked => "After this, a partner changes its figures only by stating them again with a reason. It cannot be undone.",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public async Task<IActionResult> OnGetAsync(string month, string step, CancellationToken cancellation) => await FindAsync(month, step, cancellation) ? Page() : NotFound();

    public async Task<IActionResult> OnPostAsync(string month, string step, CancellationToken cancellation)
    {
        if (!await FindAsync(month, step, cancellation))
        {
            return NotFound();
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (await keep.StepAsync(Month, Kind, Words!.Trim(), RequestKey, cancellation) is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, $"{Month.InWords} is {Kind.ToString().ToLowerInvariant()}.");
        return Redirect(Month.Url);
    }

    private async Task<bool> FindAsync(string month, string step, CancellationToken cancellation)
    {
        if (!Enum.TryParse<BookStepKind>(step, ignoreCase: true, out var kind) || !Enum.IsDefined(kind) || await read.FindMonthAsync(month, cancellation) is not { } found)
        {
            return false;
        }

        (Kind, Month) = (kind, found);
        return true;
    }
}
