using Commonweal.Community.Consultations;
using Commonweal.Community.Engagement;
using Commonweal.Community.Pledges;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Governance.Decisions;
using Commonweal.Partnership.Commitments;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Community;

/// <summary>The page for residents: what was promised and decided, in plain English, and what they can do.</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadConsultations consultations, ReadEngagement engagement, ReadPledges pledges, ReadTargets targets, ReadPromises promises, ReadDecisions decisions) : PageModel
{
    public IReadOnlyList<ConsultationReading> Open { get; private set; } = [];

    public string UnansweredInWords { get; private set; } = "";

    public int TargetCount { get; private set; }

    public int LateCount { get; private set; }

    public string PledgesInWords { get; private set; } = "";

    public string PromisesInWords { get; private set; } = "";

    public DataTable Decided { get; private set; } = null!;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Open = [.. (await consultations.ListAsync(cancellation)).Where(c => c.IsOpen)];
        var unanswered = (await engagement.ListAsync(cancellation)).Sum(a => a.UnansweredCount);
        UnansweredInWords = unanswered switch { 0 => "We have answered every point.", 1 => "One point has no answer yet.", _ => $"{unanswered} points have no answer yet." };
        var set = await targets.ListAsync(cancellation);
        (TargetCount, LateCount) = (set.Count, set.Count(t => t.Now.State.IsLate()));
        PledgesInWords = Counted((await pledges.ListAsync(cancellation)).Count, "pledge");
        PromisesInWords = Counted((await promises.ListAsync(cancellation)).Count, "promise");
        Decided = new DataTable<DecisionCase>("Matters, and where each is",
            [
                new("title", "What it is about", d => d.Decision.Title) { Link = d => d.Url },
                new("question", "The question", d => d.Decision.Question),
                new("state", "Where it is", d => d.Reading.Stage.InWords()) { State = d => d.Reading.Stage.Shape() },
            ],
            await decisions.ListAsync(cancellation), TableQuery.From(Request)) { Things = "matters", Thing = "matter", IsMadeUp = d => d.Decision.IsMadeUp, WhenEmpty = "Nothing had been put forward by this day" };
        return Decided.WantsCsv ? Decided.CsvResult("decided") : Page();
    }

    private static string Counted(int count, string thing) => count == 1 ? $"one {thing}" : $"{count} {thing}s";
}
