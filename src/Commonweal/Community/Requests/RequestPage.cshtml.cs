using Commonweal.Domain.Community.Requests;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Community.Requests;

/// <summary>A request to the officer who answers it, or whose organisation was told; to anybody else there is no such page.</summary>
[Shows(KindOfThing.Requests)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class RequestPageModel(ReadRequests read, Standing standing, TwoDates dates) : PageModel
{
    public RequestReading Reading { get; private set; } = null!;

    public Speaker Speaker => standing.Speaker;

    public string KeptInWords => Reading.Keeping.InWords(dates.AsAt);

    /// <summary>A review waits, and this reader gave the answer.</summary>
    public bool WaitsForSomebodyElse => Reading.History.MayBegin(RequestStepKind.Reviewed, standing.Speaker, standing.PersonId).Refusal is ReviewedBySomebodyElse;

    /// <summary>The steps that this reader may take now.</summary>
    public IReadOnlyList<RequestForm> Turns { get; private set; } = [];

    public async Task<IActionResult> OnGetAsync(string reference, CancellationToken cancellation)
    {
        if (await read.FindOurAsync(reference, cancellation) is not { } reading)
        {
            return NotFound();
        }

        Reading = reading;
        Turns = [.. RequestForm.All.Where(f => !reading.History.MayBegin(f.Kind, standing.Speaker, standing.PersonId).IsRefused)];
        return Page();
    }
}

/// <summary>A step as a form asks for it.</summary>
/// <param name="Slug">In its address.</param>
/// <param name="Note">What to know before.</param>
public sealed record RequestForm(RequestStepKind Kind, string Slug, string Button, string Title, string Words, string Note)
{
    public static IReadOnlyList<RequestForm> All { get; } =
    [
        new(RequestStepKind.Answered, "answer", "Answer it", "Answer the request", "What do you write to whoever asked?", "Send it to the address they gave. Anybody reads the two texts for the disclosure log and the reasons of public interest."),
        new(RequestStepKind.Clarified, "clear", "What is meant was said", "What is meant", "What did whoever asked say?", "The time of the law begins again today."),
        new(RequestStepKind.HolderTold, "tell", "Tell another holder", "Tell another organisation", "Why may it hold this too?", "It reads what is asked, and not who asked. Tell whoever asked that they may ask there too."),
        new(RequestStepKind.ClarificationAsked, "ask-back", "Ask what is meant", "Ask what is meant", "What do you ask?", "Send it to the address they gave. The time stops until they have said."),
        new(RequestStepKind.Extended, "extend", "Make the time longer", "Make the time longer", "Why is more time needed?", "Tell whoever asked, before the time is over, why and by when you answer."),
        new(RequestStepKind.Reviewed, "review", "Look at it again", "Look at the answer again", "What do you write to whoever asked?", "Look at everything afresh. Tell them that they may now go to the Information Commissioner, who is independent."),
        new(RequestStepKind.ReviewAsked, "ask-review", "A review was asked for", "A review was asked for", "What are they not content with?", "Whoever did not give the answer looks at it again, within 40 working days of being asked."),
    ];
}
