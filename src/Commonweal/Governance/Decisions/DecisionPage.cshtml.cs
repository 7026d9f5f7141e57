using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Governance.Impacts;
using Commonweal.Domain.Partnership.Book;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Book;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Charts;
using Commonweal.Platform.Files;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Decisions;

/// <summary>Where is it? Every body, which text it approved, what is missing, the day it takes effect and why.</summary>
[Shows(KindOfThing.Public)]
public sealed class DecisionPageModel(ReadDecisions read, ReadBook book, IEnumerable<ITellOfDecision> tellers, SpeakForSeats speak, CommonwealContext context, Standing standing) : PageModel
{
    public DecisionCase Matter { get; private set; } = null!;

    public DataTable Bodies { get; private set; } = null!;

    public DataTable Steps { get; private set; } = null!;

    public DataTable Impacts { get; private set; } = null!;

    public DataTable Money { get; private set; } = null!;

    public Figure? Journey { get; private set; }

    /// <summary>The minutes that recorders attached, for those signed in.</summary>
    public IReadOnlyList<PageLink> Minutes { get; private set; } = [];

    /// <summary>Whether money of the fund could be committed under the agreements as they stand; null for other matters.</summary>
    public string? BookSays { get; private set; }

    public IReadOnlyList<(string Key, string Words)> Particulars { get; private set; } = [];

    public IReadOnlyList<PageLink> Acts { get; private set; } = [];

    /// <summary>Who was heard, what was asked, and what the equality assessment says of its day.</summary>
    public List<DecisionNote> Notes { get; } = [];

    public async Task<IActionResult> OnGetAsync(string slug, string? journey, CancellationToken cancellation)
    {
        if (await read.FindAsync(slug, cancellation) is not { } matter)
        {
            return NotFound();
        }

        Matter = matter;
        if (journey == "csv")
        {
            return JourneyCsv();
        }

        (Bodies, Steps, Impacts, Money) = (BodiesTable(), StepsTable(), ImpactsTable(), MoneyTable.Of(Matter.Reading.Money, Matter.Reading.Setting.NameOf, Matter.Reading.Particulars?.HasNoMoney == true ? "It costs and brings nobody anything" : "Nothing is said of money yet", isMadeUp: false));
        if (Bodies.WantsCsv)
        {
            return Bodies.CsvResult(matter.Decision.Slug);
        }

        Journey = JourneyFigure.Of(matter);
        Particulars = ParticularsReading.Of(matter.Reading.Particulars);
        foreach (var teller in tellers)
        {
            Notes.AddRange(await teller.NotesAsync(matter, cancellation));
        }

        Acts = DecisionLinks.Of(matter, standing.Speaker, await speak.MineAsync(matter, cancellation));
        BookSays = matter.Decision is { Subject: DecisionSubject.Section75Change, Fund: { } fund } ? await AskAsync(fund, cancellation) : null;
        Minutes = standing.IsSignedIn ? [.. (await context.MinutesAsync(matter, cancellation)).Select(m => new PageLink($"Minute of {matter.Reading.Setting.NameOf(m.Body)}: {m.Name}", $"{matter.Url}/minutes/{m.Id}"))] : [];
        return Page();
    }

    private async Task<string> AskAsync(string fund, CancellationToken cancellation)
    {
        var asked = new CommitPooled(new WhoActs(Matter.Decision.FundLead, null), fund, 100, Matter.Decision.Title);
        var answer = (await book.ReadAsync(cancellation)).Book.Permits(asked, Matter.Reading.AsAt);
        return answer.Refusal is { } refusal ? $"Money of this fund cannot be committed, because: {refusal.Sentence} A matter in effect is followed by a new version of the agreement that says so."
            : $"Money of this fund can be committed; what allows it: {answer.Value.Basis.InWords}.";
    }

    private FileContentResult JourneyCsv() => new(
        CsvText.Write(["Day", "Where", "What"], JourneyFigure.MarksOf(Matter).Select(m => new[] { m.On.ToString("O"), m.Where, m.Words })), CsvText.MediaType) { FileDownloadName = $"{Matter.Decision.Slug}-journey.csv" };

    private DataTable<BodyStanding> BodiesTable() => new("Every body",
        [
            new("body", "Body", b => b.Name),
            new("need", "Asked for", b => b.Need.InWords()),
            new("state", "Outcome", b => b.InWords) { State = b => b.Shape() },
            new("text", "Text it decided on", b => b.TextNumber is { } number ? $"Text {number}{(b.Outcome!.TextHash == Matter.Reading.Text?.Hash ? "" : ", an earlier one")}" : null),
            new("minute", "Minute", b => b.Outcome is { } o ? $"{o.Minute}{(o.ByPrimaryCareCommittee ? ", by its primary care commissioning committee" : "")}" : null),
            new("read", "Equality assessment", b => b is { Need: BodyNeed.Approve, Outcome.Kind: OutcomeKind.Approved } ? b.Outcome.AssessmentWasRead ? "Read before deciding" : "Not said to be read" : null),
            new("planned", "Planned for", b => b.PlannedOn is { } day ? $"{day:d MMMM yyyy}{(b.IsLate ? ", passed" : "")}" : null) { SortBy = b => b.PlannedOn, Csv = b => b.PlannedOn?.ToString("O") },
            new("why", "Why it is asked", b => b.Why),
            new("report", "Report", b => b.Need == BodyNeed.NotRequired ? null : "Draft report") { Link = b => $"{Matter.BodyUrl(b.Body)}/report", IsAction = true },
            new("do", "What to do", b => IsMine(b) ? "Record its outcome" : null) { Link = b => $"{Matter.BodyUrl(b.Body)}/record", IsAction = true },
        ],
        Matter.Reading.Bodies, TableQuery.From(Request)) { Things = "bodies", Thing = "body", WhenEmpty = "No sovereign body is asked for anything yet" };

    private bool IsMine(BodyStanding body) => body.Partner is { } partner && !Matter.Reading.IsSettled && SpeakingFor.APartner(partner, "", standing.Speaker).Refusal is null;

    private DataTable<Step> StepsTable() => new("Steps taken",
        [
            new("what", "Step", s => s.Kind.InWords() + (s.Committee is { } slug && Matter.Reading.Setting.Scrutiny.TryGetValue(slug, out var committee) ? $": {committee.Name}" : "")), new("on", "Day", s => $"{s.On:d MMMM yyyy}{(s.Until is { } until ? $" to {until:d MMMM yyyy}" : "")}"), new("words", "In words", s => s.Words),
        ],
        [.. Matter.Reading.History.Steps.Where(s => s.On <= Matter.Reading.AsAt).OrderBy(s => s.On)], TableQuery.None) { IsPlain = true, WhenEmpty = "No step has been taken yet" };

    private DataTable<ImpactReading> ImpactsTable() => new("What it would mean for each partner",
        [
            new("partner", "Partner", i => Matter.Reading.Setting.NameOf(i.Partner)),
            new("answer", "Answer", i => i.InWords) { State = i => i.IsWaitedFor ? StateShape.NotYet : i.Answer is null or { Kind: ImpactKind.NeedsTime } ? StateShape.Caution : StateShape.Good },
            new("words", "In its own words", i => i.Answer?.Words),
        ],
        Matter.Reading.Impacts, TableQuery.None) { IsPlain = true, WhenEmpty = "No partner has been asked yet" };
}
