using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Meetings;

/// <summary>What the pages of all acts at one meeting have alike: read it, say who may, act, and go back to it.</summary>
public abstract class MeetingAct(ReadMeetings meetings, Standing standing, PartnershipClock clock, TimeProvider time, Notices notices) : PageModel
{
    public MeetingPageReading Whole { get; private set; } = null!;

    public Refusal? Refusal { get; protected set; }

    [BindProperty]
    public Guid RequestKey { get; set; }

    public IReadOnlyList<Choice> Items => [.. Whole.Items.Select(i => new Choice($"{i.Number}", $"{i.Number}. {i.Title}"))];

    public IReadOnlyList<Choice> Seats => [.. Whole.Sitters.Select(s => new Choice(s.Id, s.Seat))];

    /// <summary>Where the act leads back to on the page of the meeting, such as "attendance".</summary>
    protected abstract string Anchor { get; }

    protected DateOnly Today => clock.Today;

    protected DateTime Now => time.GetUtcNow().UtcDateTime;

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

        notices.Say(HttpContext, "It is entered in the record of the meeting.");
        return Redirect($"{Whole.Reading.Url}#{Anchor}");
    }

    /// <summary>What the form shows when it is opened.</summary>
    protected virtual void Fill()
    {
    }

    /// <summary>What is wrong with what was sent, beyond what attributes say.</summary>
    protected virtual void Check()
    {
    }

    /// <summary>Reads what this act needs beside the meeting.</summary>
    protected virtual Task ReadMoreAsync(CancellationToken cancellation) => Task.CompletedTask;

    protected abstract Task<Refusal?> ActAsync(CancellationToken cancellation);

    protected virtual Refusal? WhyNot() => BodyRules.MayEnterFor(Whole.Body.Body, Whole.Body.Of, standing.Speaker).Refusal;

    private async Task<bool> ReadAsync(string slug, CancellationToken cancellation)
    {
        if (await meetings.FindAsync(slug, cancellation) is not { } whole)
        {
            return false;
        }

        Whole = whole;
        Refusal = WhyNot();
        await ReadMoreAsync(cancellation);
        return true;
    }
}
