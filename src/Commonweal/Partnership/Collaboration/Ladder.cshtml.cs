using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Collaboration;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Places;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Collaboration;

/// <summary>One area of collaboration: its stages, who stands where, why the partnership is no higher, and the steps between (LAD-02…05).</summary>
[Shows(KindOfThing.Public)]
public sealed class LadderModel(ReadLadders ladders, CommonwealContext context, Standing standing, TwoDates dates) : PageModel
{
    public AreaReading Area { get; private set; } = null!;

    public DataTable Positions { get; private set; } = null!;

    public DataTable Movements { get; private set; } = null!;

    public DataTable Ambitions { get; private set; } = null!;

    public IReadOnlyList<ConflictOfFact> Conflicts { get; private set; } = [];

    public bool MayClaim => Area.Catalogue is null
        && (SpeakingFor.ThePartnership(standing.Speaker).Refusal is null || Area.Partners.Any(p => SpeakingFor.APartner(p.Id, "", standing.Speaker).Refusal is null));

    public async Task<IActionResult> OnGetAsync(string letter, CancellationToken cancellation)
    {
        if (await ladders.FindAsync(letter, cancellation) is not { } area)
        {
            return NotFound();
        }

        Area = area;
        Conflicts = Area.History.Stages.Any(s => s.Origin == StageOrigin.Ours)
            ? await context.Set<ConflictOfFact>().AsNoTracking().Where(c => c.Subject == "ladders").ToListAsync(cancellation)
            : [];
        (Positions, Movements, Ambitions) = (PositionsTable(), MovementsTable(), AmbitionsTable());
        return new[] { Positions, Movements, Ambitions }.FirstOrDefault(t => t.WantsCsv)?.CsvResult(Slug.From(area.Name)) ?? (IActionResult)Page();
    }

    /// <summary>What is done to get to a stage from the one below.</summary>
    public IEnumerable<LadderStep> StepsTo(int stage) => Area.Steps.Where(s => s.ToStage == stage);

    private DataTable<(PartnerOrganisation Partner, StagePosition? Position)> PositionsTable()
    {
        var rows = Area.Partners.Select(p => (p, Area.Reading.Positions.FirstOrDefault(x => x.Partner == p.Id)))
            .Where(r => r.Item2 is not null || Area.History.Required.Contains(r.p.Id)).ToList();
        return new("Each partner, as it says itself",
            [
                new("partner", "Organisation", r => r.Partner.Name) { Link = r => PartnerReading.Address(r.Partner.Slug) },
                new("stage", "Stage", r => r.Position is { } held ? StageName(held.Claim.Stage) : "Nothing said")
                {
                    SortBy = r => r.Position?.Claim.Stage, Csv = r => r.Position?.Claim.Stage.ToString(), State = r => r.Position is null ? StateShape.NotYet : StateShape.Plain,
                },
                new("since", "Since", r => r.Position?.Claim.On.ToString("d MMMM yyyy")) { SortBy = r => r.Position?.Claim.On, Csv = r => r.Position?.Claim.On.ToString("O") },
                new("evidence", "Evidence", r => r.Position?.Claim.Evidence) { Provenance = r => r.Position?.Claim.Provenance },
                .. rows.Exists(r => r.Item2?.Claim.Minute is not null)
                    ? new Column<(PartnerOrganisation Partner, StagePosition? Position)>[] { new("minute", "Ratified in", r => r.Position?.Claim.Minute) } : [],
                new("needed", "Needed", r => Area.History.Required.Contains(r.Partner.Id) ? "Yes" : "No"),
            ],
            rows, TableQuery.From(Request)) { Things = "organisations", Thing = "organisation", WhenEmpty = "No partner states a stage here: the stage follows from the services in scope" };
    }

    private DataTable<(string Who, StageMovement Movement)> MovementsTable()
    {
        var rows = Area.Partners.Select(p => ((PartnerId?)p.Id, Name: p.ShortName)).Append((null, "The partnership"))
            .SelectMany(who => Area.History.Movements(who.Item1, dates.AsAt).Select(m => (who.Name, m)))
            .OrderByDescending(r => r.m.Claim.On).ThenByDescending(r => r.m.Claim.Id).ToList();
        return new("What was claimed, the latest first",
            [
                new("on", "On", r => r.Movement.Claim.On.ToString("d MMMM yyyy")) { SortBy = r => r.Movement.Claim.On, Csv = r => r.Movement.Claim.On.ToString("O") },
                new("who", "For", r => r.Who),
                new("stage", "Stage", r => StageName(r.Movement.Claim.Stage)) { SortBy = r => r.Movement.Claim.Stage, Csv = r => r.Movement.Claim.Stage.ToString() },
                new("went", "Movement", r => r.Movement.WentDown ? "Went down" : "") { State = _ => StateShape.Caution },
                new("evidence", "Evidence", r => r.Movement.Claim.Evidence) { Provenance = r => r.Movement.Claim.Provenance },
            ],
            rows, TableQuery.From(Request, "claims-")) { Things = "claims", Thing = "claim", WhenEmpty = "Nothing has been claimed here" };
    }

    private DataTable<Ambition> AmbitionsTable() => new("What is aimed at",
        [
            new("stage", "Stage", a => StageName(a.Stage)) { SortBy = a => a.Stage, Csv = a => a.Stage.ToString() },
            new("by", "By", a => a.By.ToString("d MMMM yyyy")) { SortBy = a => a.By, Csv = a => a.By.ToString("O") },
            new("who", "Whose aim", a => a.PartnerId is { } partner ? Area.NameOf(partner) : "The partnership’s"),
            new("state", "State", a => State(a)) { State = a => Area.Reading.Missed.Contains(a) ? StateShape.Caution : a.Stage <= Area.Reading.Reached ? StateShape.Good : StateShape.Partly },
            new("source", "Set", a => $"{a.SetOn:d MMMM yyyy}") { Csv = a => a.SetOn.ToString("O"), Provenance = a => a.Provenance },
        ],
        Area.Reading.Ambitions, TableQuery.From(Request, "aims-")) { Things = "aims", Thing = "aim", WhenEmpty = "No stage and day is aimed at here" };

    private string State(Ambition ambition) =>
        Area.Reading.Missed.Contains(ambition) ? "Its day has passed" : ambition.PartnerId is null && ambition.Stage <= Area.Reading.Reached ? "Reached" : "Still to come";

    private static string StageName(int stage) => stage == 0 ? "Before stage 1" : $"Stage {stage}";
}
