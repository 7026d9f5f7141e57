using Commonweal.Domain.Governance.Concerns;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Concerns;

/// <summary>A concern with its dated steps, to its parties; to anybody else there is no such page.</summary>
[Shows(KindOfThing.Concerns)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ConcernPageModel(ReadConcerns read, ReadPartners partners, Standing standing) : PageModel
{
    private IReadOnlyDictionary<string, string> names = new Dictionary<string, string>();

    public ConcernReading Reading { get; private set; } = null!;

    /// <summary>The steps that this reader may take now.</summary>
    public IReadOnlyList<StepForm> Turns { get; private set; } = [];

    public string WhoSeesIt => Reading.History.IsServed
        ? $"Only {Reading.RaisersInWords} and {Reading.Subject.ShortName} see this."
        : $"Only {Reading.RaisersInWords} see{(Reading.Raisers.Count == 1 ? "s" : "")} this; {Reading.Subject.ShortName} will see it when it is served.";

    public string WhoseTurn => Reading.History.State switch
    {
        ConcernState.Served => $"The answer of {Reading.Subject.ShortName} is awaited.",
        ConcernState.AskedToLeave => $"The decision of {Reading.Subject.ShortName}’s own body is awaited.",
        ConcernState.Closed => "Nothing: it is closed.",
        _ => $"The next step is for the chair or chief executive of {Reading.RaisersInWords}.",
    };

    public async Task<IActionResult> OnGetAsync(string reference, string? format, CancellationToken cancellation)
    {
        if (await read.FindAsync(reference, cancellation) is not { } reading)
        {
            return NotFound();
        }

        Reading = reading;
        names = (await partners.ListAsync(cancellation)).ToDictionary(p => p.Partner.Slug, p => p.Partner.ShortName);
        Turns = standing.PartnerId is { } own ? [.. StepForm.All.Where(f => !reading.History.MayBegin(f.Kind, own, standing.Speaker).IsRefused && !(f.Kind == StepKind.StoodBehind && reading.History.HasStoodBehind(own)))] : [];
        return format == "csv" ? StepsTable().CsvResult($"behaviour-concern-{reference}") : Page();
    }

    public string WhoOf(ConcernStep step) => Reading.ByOf(step).ShortName;

    public string NamesOf(IReadOnlyList<string> slugs) => string.Join(", ", slugs.Select(slug => names.GetValueOrDefault(slug, slug)));

    public bool MayCorrect(ConcernStep step) => standing.PartnerId is { } own && step.PartnerId == own && !ConcernRules.ALeader(own, standing.Speaker).IsRefused;

    private DataTable<ConcernStep> StepsTable() => new("Steps",
        [
            new("step", "Step", s => s.Kind.InWords()),
            new("on", "On", s => s.On.ToString("O")),
            new("by", "By", WhoOf),
            new("words", "Words", s => s.Words),
            new("changed", "Approach has changed", s => s.IsChanged is { } changed ? (changed ? "Yes" : "No") : null),
            new("decision", "Decision", s => s.DecisionReference),
            new("body", "Decided by", s => s.DecidedBy),
            new("meeting", "Meeting", s => s.MeetingOn?.ToString("O")),
            new("minute", "Minute", s => s.Minute),
            new("evidence", "Evidence", s => string.Join("; ", Reading.Evidence.Where(e => e.StepId == s.Id).Select(e => e.Name))),
        ],
        [.. Reading.History.Steps], TableQuery.None);
}

/// <summary>A step as a form asks for it.</summary>
/// <param name="Slug">In its address.</param>
/// <param name="Button">What leads to it.</param>
/// <param name="Title">The heading of its form.</param>
/// <param name="Words">What is asked for in words.</param>
public sealed record StepForm(StepKind Kind, string Slug, string Button, string Title, string Words)
{
    public static IReadOnlyList<StepForm> All { get; } =
    [
        new(StepKind.Served, "serve", "Serve it", "Serve the concern", "What do you say to the organisation?"),
        new(StepKind.StoodBehind, "stand-behind", "Stand behind it", "Stand behind the concern", "Why does your organisation raise it too?"),
        new(StepKind.Answered, "answer", "Answer it", "Answer the concern", "What does your organisation answer?"),
        new(StepKind.LeftUnanswered, "no-answer", "Record that no answer came", "Record that no answer came", "What was done to get one?"),
        new(StepKind.Reviewed, "review", "Review it", "Has the approach changed?", "What shows it?"),
        new(StepKind.AskedToLeave, "ask-to-leave", "Ask it to leave", "Ask the organisation to leave", "What is said to the organisation?"),
        new(StepKind.SubjectDecided, "own-decision", "Enter your own body’s decision", "What did your own body decide?", "What did it decide, in words?"),
        new(StepKind.Closed, "close", "Close it", "Close the concern", "Why is it closed?"),
    ];
}
