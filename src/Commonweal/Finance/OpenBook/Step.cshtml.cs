using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Finance.OpenBook;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.OpenBook;

/// <summary>The partnership's own team consolidates a month, records that the group accepted it, and locks it.</summary>
[Shows(KindOfThing.OpenBook)]
public sealed class StepModel(ReadOpenBook read, KeepBook keep, IKnowMeetings meetings, Notices notices) : PageModel
{
    public BookMonth Month { get; private set; } = null!;

    public BookStepKind Kind { get; private set; }

    public Refusal? Refusal => keep.MayStep(Month, Kind) ?? (Kind == BookStepKind.Accepted && Meetings.Count == 0 ? Month.Whole.MayBeAcceptedOn(null) : null);

    /// <summary>Those that the group has held since the month was consolidated; none for another step.</summary>
    public IReadOnlyList<HeldMeeting> Meetings { get; private set; } = [];

    public IReadOnlyList<Choice> Choices => [.. Meetings.Select(m => new Choice(m.Slug, $"{m.InWords}{(m.AreMinutesApproved ? "" : ", minutes not approved yet")}"))];

    public string CallAddress => meetings.CallAddress(KeepBook.AcceptingBody);

    [BindProperty]
    public string? Meeting { get; set; }

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
        BookStepKind.Accepted => "Only the group accepts a month, at a meeting. You record which, and its minute.",
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

        var meeting = Meetings.FirstOrDefault(m => m.Slug == Meeting);
        if (Meetings.Count > 0 && meeting is null)
        {
            ModelState.AddModelError("Meeting", "Choose the meeting at which the group accepted it");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        if (await keep.StepAsync(Month, Kind, meeting, Words!.Trim(), RequestKey, cancellation) is { } refusal)
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
        Meetings = kind == BookStepKind.Accepted ? [.. (await meetings.HeldAsync(KeepBook.AcceptingBody, cancellation)).Where(m => found.Whole.MayBeAcceptedOn(m.Day) is null)] : [];
        return true;
    }
}
