using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Posts;
using Commonweal.Domain.Partnership.Services;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Services;

[Shows(KindOfThing.Public)]
public sealed class ServiceModel(ReadServices services, CommonwealContext context, Standing standing) : PageModel
{
    public ServicePageReading Whole { get; private set; } = null!;

    public ServiceReading Reading => Whole.Reading;

    /// <summary>The joint posts that cover it.</summary>
    public IReadOnlyList<JointPost> Posts { get; private set; } = [];

    public DataTable Times { get; private set; } = null!;

    public DataTable Assessments { get; private set; } = null!;

    public bool MayDecide => SpeakingFor.ThePartnership(standing.Speaker).Refusal is null;

    public bool MayAssess => standing.PartnerId is not null;

    public string ConfidenceInWords => Reading.Service.Confidence switch
    {
        Confidence.High => "Clear in the papers",
        Confidence.Medium => "Likely: the picture it is read from is scrambled",
        _ => "Unsure: the picture it is read from is scrambled",
    };

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await services.FindAsync(slug, cancellation) is not { } reading)
        {
            return NotFound();
        }

        Whole = reading;
        Posts = [.. (await context.Set<JointPost>().AsNoTracking().OrderBy(p => p.Title).ToListAsync(cancellation)).Where(p => p.Services.Contains(slug))];
        Times = TimesTable();
        Assessments = AssessmentsTable();
        return new[] { Times, Assessments }.FirstOrDefault(t => t.WantsCsv)?.CsvResult(slug) ?? (IActionResult)Page();
    }

    private DataTable<Exclusion> TimesTable() => new("Times out of scope",
        [
            new("from", "From", e => e.From.ToString("d MMMM yyyy")) { SortBy = e => e.From, Csv = e => e.From.ToString("O") },
            new("to", "Last day", e => e.To?.ToString("d MMMM yyyy") ?? "Until it is brought back") { SortBy = e => e.To, Csv = e => e.To?.ToString("O") },
            new("by", "Decided by", e => SlugText.InWords(e.DecidedBy)),
            new("reason", "Why", e => e.Reason) { Provenance = e => e.Provenance },
        ],
        Whole.Exclusions, TableQuery.From(Request)) { Things = "times", Thing = "time", WhenEmpty = "It has never been out of scope" };

    private DataTable<(MarketAssessment Assessment, PartnerOrganisation By)> AssessmentsTable() => new("Is there enough of it, and good enough?",
        [
            new("on", "On", a => a.Assessment.On.ToString("d MMMM yyyy")) { SortBy = a => a.Assessment.On, Csv = a => a.Assessment.On.ToString("O") },
            new("by", "Assessed by", a => a.By.Name),
            new("enough", "Enough", a => a.Assessment.IsSufficient ? "Yes" : "No") { State = a => a.Assessment.IsSufficient ? StateShape.Good : StateShape.Caution },
            new("good", "Good enough", a => a.Assessment.IsOfGoodQuality ? "Yes" : "No") { State = a => a.Assessment.IsOfGoodQuality ? StateShape.Good : StateShape.Caution },
            new("words", "What was found", a => a.Assessment.Words) { Provenance = a => a.Assessment.Provenance },
        ],
        Whole.Assessments, TableQuery.From(Request, "market-")) { Things = "assessments", Thing = "assessment", WhenEmpty = "Nobody has recorded an assessment of what can be had of it" };
}
