using Commonweal.Domain.Community.Complaints;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Community.Complaints;

/// <summary>A complaint to those who handle it; to anybody else there is no such page.</summary>
[Shows(KindOfThing.Complaints)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ComplaintPageModel(ReadComplaints read, Standing standing, TwoDates dates) : PageModel
{
    public ComplaintReading Reading { get; private set; } = null!;

    /// <summary>The steps that this reader may take now.</summary>
    public IReadOnlyList<ComplaintForm> Turns { get; private set; } = [];

    public string NamedInWords => string.Join(", ", Reading.Complaint.Named.Select(slug => Reading.Partners.Values.FirstOrDefault(p => p.Slug == slug)?.ShortName ?? slug));

    public string? Contact => Reading.TextOf(Reading.History.Steps[0])?.Contact;

    public string KeptInWords => Reading.Keeping.InWords(dates.AsAt);

    /// <summary>What of the law of this kind of complaint a lawyer must confirm, besides the ombudsman.</summary>
    public IEnumerable<ComplaintLaw> ToConfirm => Reading.Law.Where(l => l.Subject == Reading.Complaint.Subject && l is { NeedsLawyer: true, Limit: not ComplaintTimeLimit.Ombudsman });

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancellation)
    {
        if (await read.FindOurAsync(reference, cancellation) is not { } reading)
        {
            return NotFound();
        }

        Reading = reading;
        Turns = [.. ComplaintForm.All.Where(f => !reading.History.MayBegin(f.Kind, standing.Speaker).IsRefused)];
        return Page();
    }
}

/// <summary>A step as a form asks for it.</summary>
/// <param name="Slug">In its address.</param>
/// <param name="Note">What to know before; null where there is nothing.</param>
public sealed record ComplaintForm(ComplaintStepKind Kind, string Slug, string Button, string Title, string Words, string? Note = null)
{
    public static IReadOnlyList<ComplaintForm> All { get; } =
    [
        new(ComplaintStepKind.Acknowledged, "acknowledge", "Acknowledge it", "Acknowledge the complaint", "What do you say to whoever complained?", "Offer to talk about how it is handled and how long it may take."),
        new(ComplaintStepKind.Planned, "plan", "Agree the plan", "How it is looked into, and by when", "What was agreed?", "If whoever complained does not wish to talk, you set the time and tell them."),
        new(ComplaintStepKind.Answered, "answer", "Answer it", "Answer the complaint", "The answer", "Say what was found, what is done about it, and that they may go to an ombudsman. In a joint answer, say it for all."),
        new(ComplaintStepKind.PartGiven, "part", "Give our part", "Your organisation’s part of the joint answer", "What did your organisation find?", "The organisation that leads reads it, and whoever complained reads the joint answer. Put nothing from a care record here that this complaint does not allow."),
        new(ComplaintStepKind.ConsentAsked, "ask-consent", "Ask whether it may be shared", "Ask whether it may be shared", "Whom would you share it with, and why?", "Whoever complained reads this on their page and answers there."),
        new(ComplaintStepKind.Routed, "route", "Pass it on, or agree who leads", "Pass it to another organisation, or agree who leads", "Why must it answer, or why does it lead?", "The organisations seek to agree which of them leads (SI 2009/309, regulation 9). The time goes on from the day of the first receipt."),
        new(ComplaintStepKind.LessonLogged, "lesson", "Write down what was learnt", "What was learnt", "What changes, for those who handle complaints?"),
        new(ComplaintStepKind.Closed, "close", "Close it", "Close the complaint", "What is left to do, if anything?"),
    ];
}
