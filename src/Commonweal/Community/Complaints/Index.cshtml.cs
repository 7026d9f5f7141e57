using Commonweal.Domain.Community.Complaints;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Community.Complaints;

/// <summary>The one front door for complaints (CMP-01): how they are handled, counts, lessons and the law, and nothing of any complaint.</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadComplaints read, ReadPartners partners, Standing standing, AccessRules rules) : PageModel
{
    public DataTable Counts { get; private set; } = null!;

    public DataTable Lessons { get; private set; } = null!;

    public DataTable Law { get; private set; } = null!;

    /// <summary>The table of the law was sorted, filtered or paged, and so is looked at.</summary>
    public bool IsLawOpen => Request.Query.Keys.Any(key => key.StartsWith("law-", StringComparison.Ordinal));

    public string? DeskName { get; private set; }

    public Provenance? DeskProvenance { get; private set; }

    public bool MaySeeOurs { get; private set; }

    public string ActingFor => standing.ActingFor;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var desk = await read.FrontDeskAsync(cancellation);
        DeskName = (await partners.ListAsync(cancellation)).FirstOrDefault(p => p.Partner.Id == desk?.PartnerId)?.Partner.Name;
        DeskProvenance = desk?.Provenance;
        MaySeeOurs = standing.PartnerId is not null && await rules.MaySeeAsync(KindOfThing.Complaints, standing, cancellation) != Sight.Nothing;
        Counts = new DataTable<ComplaintCount>("Complaints so far", [new("what", "What", c => c.What), new("number", "How many", c => c.Shown) { IsNumeric = true }],
            (await read.CountsAsync(cancellation)).Rows, TableQuery.From(Request, "counts-")) { IsPlain = true };
        Lessons = new DataTable<LessonReading>("Lessons",
            [
                new("on", "On", l => l.On.ToString("d MMMM yyyy")) { SortBy = l => l.On, Csv = l => l.On.ToString("O") },
                new("who", "Organisation", l => l.Partner),
                new("lesson", "What was learnt", l => l.Words),
            ],
            await read.LessonsAsync(cancellation), TableQuery.From(Request, "lessons-")) { Things = "lessons", Thing = "lesson", WhenEmpty = "No lesson has been written down yet" };
        Law = new DataTable<ComplaintLaw>("Times by kind of complaint",
            [
                new("subject", "About", l => l.Subject.InWords()),
                new("limit", "What", l => l.Limit.InWords()),
                new("time", "Time", l => l.TimeInWords),
                new("text", "The rule", l => l.Text) { Provenance = l => l.Provenance },
                new("statute", "Where it stands", l => l.Statute),
                new("lawyer", "Certainty", l => l.NeedsLawyer ? "A lawyer must confirm it" : "As the text says") { State = l => l.NeedsLawyer ? StateShape.Caution : StateShape.Plain },
            ],
            await read.LawAsync(cancellation), TableQuery.From(Request, "law-")) { Things = "rules", Thing = "rule", IsWide = true, WhenEmpty = "No rule has been entered" };
        return Counts.WantsCsv ? Counts.CsvResult("complaint-counts") : Lessons.WantsCsv ? Lessons.CsvResult("complaint-lessons") : Law.WantsCsv ? Law.CsvResult("complaint-law") : Page();
    }
}
