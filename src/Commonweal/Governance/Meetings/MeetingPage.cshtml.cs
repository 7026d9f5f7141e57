using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Interests;
using Commonweal.Domain.Governance.Meetings;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Meetings;

/// <summary>One meeting: agenda, papers, who came, quorum, interests, what was done, actions and minutes.</summary>
[Shows(KindOfThing.Public)]
public sealed class MeetingPageModel(ReadMeetings meetings, Standing standing) : PageModel
{
    public MeetingPageReading Whole { get; private set; } = null!;

    public MeetingReading Reading => Whole.Reading;

    public DataTable Agenda { get; private set; } = null!;

    public DataTable Attendance { get; private set; } = null!;

    public DataTable Actions { get; private set; } = null!;

    public DataTable Declarations { get; private set; } = null!;

    public DataTable Published { get; private set; } = null!;

    public DataTable Returned { get; private set; } = null!;

    public bool MayEnter => BodyRules.MayEnterFor(Whole.Body.Body, Whole.Body.Of, standing.Speaker).Refusal is null;

    public bool MayWriteMinutes => standing.HoldingId is not null;

    public IEnumerable<PagedDocument> PublicPack => MeetingPack.ForThePublic(Whole.Pack);

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await meetings.FindAsync(slug, cancellation) is not { } reading)
        {
            return NotFound();
        }

        Whole = reading;
        (Agenda, Attendance, Actions, Declarations) = (AgendaTable(), AttendanceTable(), ActionsTable(), DeclarationsTable());
        (Published, Returned) = (PublishedTable(), ReturnedTable());
        return new[] { Agenda, Attendance, Actions, Declarations, Returned }.FirstOrDefault(t => t.WantsCsv)?.CsvResult(slug) ?? (IActionResult)Page();
    }

    /// <summary>The report of an open item, heading by heading; of an exempt item nothing.</summary>
    public IReadOnlyList<ReportSection> ReportOf(AgendaItem item) => item.IsExempt ? [] :
        [.. Whole.Sections.Where(s => s.Item == item.Number).GroupBy(s => s.Heading).Select(g => g.Last()).OrderBy(s => s.Heading)];

    private DataTable<AgendaItem> AgendaTable() => new("Agenda",
        [
            new("number", "Item", i => $"{i.Number}") { IsNumeric = true, SortBy = i => i.Number },
            new("title", "What it is about", i => i.Title) { Provenance = i => i.Provenance },
            new("asked", "The body is asked", i => i.AskedFor.InWords()),
            new("lead", "Lead officer", i => i.LeadOfficer ?? "Not named"),
            new("open", "Report", i => i.IsLate ? $"{i.PublicWords()}. Late: {i.LateReason}" : i.PublicWords()),
            new("done", "What was done", i => string.Join(" ", Whole.Outcomes.Where(o => o.Item == i.Number).Select(o => $"{char.ToUpperInvariant(o.Verb.InWords()[0])}{o.Verb.InWords()[1..]}: {o.Words}")) is { Length: > 0 } words ? words : "Nothing recorded"),
        ],
        Whole.Items, TableQuery.From(Request)) { Things = "items", Thing = "item", PageSize = 60, WhenEmpty = "No agenda has been entered" };

    private DataTable<BodyPublisher> PublishedTable() => new("In whose name it is published",
        [
            new("name", "In the name of", p => p.InTheNameOf) { Provenance = p => p.Provenance },
            new("system", "Where", p => p.System == PublishingSystem.ModernGov ? "Its own committee system" : "This site") { Link = p => p.Address },
            new("by", "Last working day to publish", _ => Reading.Clock is { } clock ? $"{clock.LastWorkingDay:dddd d MMMM yyyy}" : "No rule"),
            new("back", "What came back", p => Whole.Returned.Where(r => r.InTheNameOf == p.InTheNameOf).Select(r => r.Item).Distinct().Count() is > 0 and var items ? $"{items} of {Whole.Items.Count} items" : "Nothing yet"),
            new("pack", "For its system", _ => "Items and papers as CSV") { Link = p => PublisherPack.Address(Reading, p.InTheNameOf), IsAction = true },
        ],
        Whole.Publishers, TableQuery.None) { IsPlain = true, WhenEmpty = "It is published here alone" };

    private DataTable<PublishedElsewhere> ReturnedTable() => new("Where the councils show it",
        [
            new("item", "Item", r => $"{r.Item}") { IsNumeric = true, SortBy = r => r.Item },
            new("name", "In the name of", r => r.InTheNameOf),
            new("link", "Address there", r => r.Link) { Link = r => r.Link },
            new("on", "Published on", r => r.On.ToString("d MMMM yyyy")) { SortBy = r => r.On, Csv = r => r.On.ToString("O") },
            new("minute", "Minute", r => r.Minute ?? "None yet"),
        ],
        Whole.Returned, TableQuery.From(Request, "published-")) { Things = "entries", Thing = "entry", PageSize = 60, WhenEmpty = "Nothing has come back" };

    private bool MayMark => MayEnter && Whole.Minutes.All(m => m.State != MinutesState.Approved);

    private DataTable<AttendanceEvent> AttendanceTable() => new("Who came and went",
        [
            new("at", "At", a => a.At.ToString("HH:mm")),
            new("seat", "Seat", a => Whole.SeatName(a.SeatId)),
            new("what", "What happened", a => MeetingWords.InWords(a)),
            new("manner", "How", a => a.Movement == Movement.Arrives ? MeetingWords.InWords(a.Manner) + (a.Who is { } who ? $": {who}" : "") : null),
            .. Whole.InError.Count == 0 ? Array.Empty<Column<AttendanceEvent>>() : [new("counts", "How it stands", a => Whole.ErrorOf(a) is { } error ? $"Entered in error, says {error.By} on {error.On:d MMMM yyyy}: {error.Why}" : "Counts") { State = a => Whole.ErrorOf(a) is null ? StateShape.Good : StateShape.Caution }],
            new("act", "What to do", a => MayMark && Whole.ErrorOf(a) is null ? "Entered in error" : null) { Link = a => $"{Reading.Url}/attendance/{a.Id}/error", IsAction = true },
        ],
        Whole.Entries, TableQuery.From(Request, "attendance-")) { Things = "entries", Thing = "entry", PageSize = 60, WhenEmpty = "Nobody’s attendance has been recorded" };

    private DataTable<ActionReading> ActionsTable() => new("Actions of this meeting, and those carried over",
        [
            new("text", "What is to be done", a => a.Action.Text) { Provenance = a => a.Action.Provenance },
            new("owner", "Whose", a => a.Action.Owner),
            new("due", "By", a => a.Action.Due.ToString("d MMMM yyyy")) { SortBy = a => a.Action.Due, Csv = a => a.Action.Due.ToString("O") },
            new("body", "Set by", a => a.Body.Name) { Link = a => MeetingReading.Address(a.Action.Meeting) },
            new("state", "How it stands", a => !a.IsOpen ? "Done" : a.Action.Due < Reading.AsAt ? "Open, and late" : "Open")
                { State = a => !a.IsOpen ? StateShape.Good : a.Action.Due < Reading.AsAt ? StateShape.Caution : StateShape.NotYet },
            new("said", "What was said of it", a => a.Reports.Count == 0 ? "Nothing yet" : string.Join(" ", a.Reports.Select(r => $"{r.On:d MMMM yyyy}{(r.By is { } by ? $", {by}" : "")}: {r.Words}"))),
        ],
        Whole.ShownActions, TableQuery.From(Request, "actions-")) { Things = "actions", Thing = "action", WhenEmpty = "No action is open" };

    private DataTable<InterestDeclaration> DeclarationsTable() => new("Interests declared",
        [
            new("seat", "Who", d => Whole.SeatName(d.SeatId)),
            new("item", "For", d => d.Item is { } item ? $"Item {item}" : "The whole meeting"),
            new("kind", "Kind", d => d.Kind.InWords()),
            new("text", "What", d => d.Text),
            new("action", "What was done", d => d.Action.InWords() + (d.Dispensation is { } by ? $", by dispensation: {by}" : "")),
        ],
        Whole.Declarations, TableQuery.From(Request, "interests-")) { Things = "interests", Thing = "interest", WhenEmpty = "No interest was declared" };
}
