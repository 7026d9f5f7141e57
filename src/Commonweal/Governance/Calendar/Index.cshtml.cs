using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Calendar;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Governance.Law;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Calendar;

/// <summary>Working days, election periods, and the last lawful day to publish for a meeting (LAW-02, LAW-03, LAW-14).</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadCalendar calendar, ReadLaw law, PartnershipClock clock) : PageModel
{
    public DateOnly Meeting { get; private set; }

    public bool IsBadDate { get; private set; }

    public bool IsCovered { get; private set; }

    public DataTable Clocks { get; private set; } = null!;

    public DataTable Holidays { get; private set; } = null!;

    public DataTable Elections { get; private set; } = null!;

    public HolidayCover? Cover { get; private set; }

    public ElectionPeriod? Election { get; private set; }

    public KeyDecisionRoute Route { get; private set; }

    public DateOnly Today => clock.Today;

    public async Task<IActionResult> OnGetAsync(string? meeting, CancellationToken cancellation)
    {
        IsBadDate = !DateOnly.TryParseExact(meeting ?? $"{clock.Today:yyyy-MM-dd}", "yyyy-MM-dd", out var day) || day.Year is < 1990 or > 2100;
        Meeting = IsBadDate ? clock.Today : day;
        var holidays = await calendar.HolidaysAsync(cancellation);
        var rules = await law.AllAsync(cancellation);
        var elections = await calendar.ElectionsAsync(cancellation);
        (Cover, IsCovered, Election) = (await calendar.CoverAsync(cancellation), holidays.Covers(Meeting), elections.FirstOrDefault(e => e.Covers(Meeting)));
        Route = KeyDecisionRoutes.Choose(rules.Rule(BodyKind.Executive, LawSubject.KeyDecision, Meeting)?.Notice ?? new ClearDays(28, CountedDays.Calendar), clock.Today, Meeting, holidays);
        Clocks = ClocksTable(rules, holidays);
        Holidays = new DataTable<BankHoliday>("Bank holidays of England and Wales",
            [new("day", "Day", h => h.Day.ToString("dddd d MMMM yyyy")) { SortBy = h => h.Day, Csv = h => h.Day.ToString("O") }, new("name", "Name", h => h.Name)],
            await calendar.NamedHolidaysAsync(cancellation), TableQuery.From(Request, "holidays-")) { Things = "bank holidays", Thing = "bank holiday", WhenEmpty = "No bank holidays are entered" };
        Elections = ElectionsTable(elections);
        return new DataTable[] { Clocks, Holidays, Elections }.FirstOrDefault(t => t.WantsCsv)?.CsvResult("calendar") ?? (IActionResult)Page();
    }

    private DataTable<(BodyKind Kind, BodyLaw? Rule)> ClocksTable(LawOfBodies rules, BankHolidays holidays)
    {
        var rows = Enum.GetValues<BodyKind>().SelectMany(kind => new[] { LawSubject.Notice, LawSubject.KeyDecision, LawSubject.PrivateMeeting }
            .Select(subject => (Kind: kind, Rule: rules.Rule(kind, subject, Meeting))).Where(r => r.Rule?.Notice is not null)).ToList();
        return new DataTable<(BodyKind Kind, BodyLaw? Rule)>($"Last days to publish for a meeting on {Meeting:dddd d MMMM yyyy}",
            [
                new("kind", "Kind of body", r => r.Kind.InWords()),
                new("what", "For", r => LawWords.InWords(r.Rule!.Subject)),
                new("rule", "Rule", r => r.Rule!.Notice!.InWords),
                new("latest", "Last lawful day", r => r.Rule!.Notice!.LatestPublishing(Meeting, holidays).ToString("ddd d MMM yyyy"))
                    { SortBy = r => r.Rule!.Notice!.LatestPublishing(Meeting, holidays), Csv = r => r.Rule!.Notice!.LatestPublishing(Meeting, holidays).ToString("O") },
                new("working", "Last working day", r => r.Rule!.Notice!.LastWorkingDay(Meeting, holidays).ToString("ddd d MMM yyyy"))
                    { SortBy = r => r.Rule!.Notice!.LastWorkingDay(Meeting, holidays), Csv = r => r.Rule!.Notice!.LastWorkingDay(Meeting, holidays).ToString("O") },
                new("statute", "Where it stands", r => r.Rule!.Statute),
            ],
            rows, TableQuery.From(Request)) { Things = "clocks", Thing = "clock", WhenEmpty = "No law of notice is entered" };
    }

    private DataTable<ElectionPeriod> ElectionsTable(IReadOnlyList<ElectionPeriod> elections) => new DataTable<ElectionPeriod>("Weeks before elections",
        [
            new("name", "Election", e => e.Name),
            new("from", "From", e => e.From.ToString("d MMMM yyyy")) { SortBy = e => e.From, Csv = e => e.From.ToString("O") },
            new("to", "To the day of the vote", e => e.To.ToString("d MMMM yyyy")) { SortBy = e => e.To, Csv = e => e.To.ToString("O"), Provenance = e => e.Provenance },
        ],
        elections, TableQuery.From(Request, "elections-")) { Things = "periods", Thing = "period", WhenEmpty = "No election period is entered" };
}
