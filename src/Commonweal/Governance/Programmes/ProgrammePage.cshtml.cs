using Commonweal.Domain.Governance.Impacts;
using Commonweal.Domain.Governance.Programmes;
using Commonweal.Domain.Partnership.Corrections;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Governance.Decisions;
using Commonweal.Partnership.Services;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Programmes;

/// <summary>One programme: who leads it, how far it is, whom it touches, what it costs and brings (PRG-04).</summary>
[Shows(KindOfThing.Public)]
public sealed class ProgrammePageModel(ReadProgrammes read, ActOnProgramme acts) : PageModel
{
    public ProgrammeCase Programme { get; private set; } = null!;

    public IReadOnlyList<(string Key, string Words)> Summary =>
    [
        ("Programme lead", Programme.Programme.Lead ?? "Nobody is named"), ("Senior responsible owner", Programme.Programme.SeniorResponsibleOwner ?? "Nobody is named"), ("Clinical lead", Programme.Programme.ClinicalLead ?? "Nobody is named"),
        ("For whom", Listed(Programme.Programme.Cohorts)), ("Conditions", Programme.Programme.Conditions.Count == 0 ? "None named" : Listed(Programme.Programme.Conditions)), ("Where", Listed(Programme.Programme.Settings)),
        ("London workstream", Programme.Programme.Workstream?.InWords() ?? "None"), ("Risks", Programme.Programme.Risks ?? "None entered"),
    ];

    /// <summary>Of the programme itself: those of its milestones stand beside each.</summary>
    public IReadOnlyList<Correction> Corrections => [.. Programme.Reading.History.Corrections.Where(c => c.Of == CorrectedThing.Programme)];

    public IReadOnlyList<(RedesignStage Stage, string Words)> Stages =>
        [.. Enum.GetValues<RedesignStage>().Select(s => (s, Programme.Reading.History.Stages.Where(r => r.Stage == s && r.On <= Programme.Reading.AsAt).Select(r => $"{r.On:d MMMM yyyy}. {r.Words}").LastOrDefault() ?? ""))];

    public DataTable Milestones => new DataTable<MilestoneReading>("Milestones",
        [
            new("title", "Milestone", m => m.Milestone.Title) { Provenance = m => m.Milestone.Provenance },
            new("due", "Due", m => m.DueOn.ToString("d MMMM yyyy") + (m.TimesMoved > 0 ? $" (first {m.Milestone.DueOn:d MMMM yyyy})" : "")) { SortBy = m => m.DueOn, Csv = m => m.DueOn.ToString("O") },
            new("state", "State", m => m.InWords) { State = m => Shape(m.State) },
            new("words", "Last said", m => m.Last?.Words),
            .. Programme.Reading.Milestones.Any(m => PutRight(m).Length > 0) ? [new Column<MilestoneReading>("was", "Put right since", PutRight)] : Array.Empty<Column<MilestoneReading>>(),
            new("correct", "If something is wrong", m => MayLead ? $"Put milestone {m.Milestone.Number} right" : null) { Link = m => $"{Programme.Url}/milestones/{m.Milestone.Number}/correct", IsAction = true },
        ],
        Programme.Reading.Milestones, TableQuery.None) { IsPlain = true, WhenEmpty = "No milestone is set" };

    public DataTable Benefits => BenefitsModel.TableOf(Programme.Reading.Benefits.Select(b => (b, Programme)), TableQuery.None, isPlain: true);

    public DataTable Impacts => new DataTable<ImpactReading>("What it would mean for each partner",
        [
            new("partner", "Partner", i => Programme.NameOf(i.Partner)),
            new("answer", "Answer", i => i.InWords) { State = i => i.IsWaitedFor ? StateShape.NotYet : i.Answer is null or { Kind: ImpactKind.NeedsTime } ? StateShape.Caution : StateShape.Good },
            new("words", "In its own words", i => i.Answer?.Words),
        ],
        Programme.Matter?.Reading.Impacts ?? [], TableQuery.None) { IsPlain = true, WhenEmpty = "No partner has been asked yet" };

    public DataTable Money => new DataTable<ProgrammeMoney>("What it costs and saves",
        [
            new("partner", "Organisation", m => Programme.NameOf(m.PartnerId)),
            new("kind", "Cost or saving", m => m.Kind.ToString()),
            new("year", "Year", m => new Domain.Foundation.FinancialYear(m.FinancialYear).ToString()),
            new("sum", "In the year", m => Pounds.InWords(m.AmountPence)) { IsNumeric = true, Csv = m => Pounds.Plain(m.AmountPence) },
            new("full", "In a whole year", m => Pounds.InWords(m.FullYearPence)) { IsNumeric = true, Csv = m => Pounds.Plain(m.FullYearPence) },
            new("words", "For", m => m.Words) { Provenance = m => m.Provenance },
        ],
        Programme.Reading.Money, TableQuery.None) { IsPlain = true, WhenEmpty = "No money is entered" };

    public DataTable Staff => new DataTable<StaffTime>("Staff time",
        [
            new("partner", "Organisation", s => Programme.NameOf(s.PartnerId)),
            new("posts", "Whole-time posts", s => Workload.InWords(s.Hundredths)) { IsNumeric = true },
            new("from", "From", s => s.From.ToString("MMMM yyyy")),
            new("to", "To", s => s.To.ToString("MMMM yyyy")),
            new("words", "Who", s => s.Words) { Provenance = s => s.Provenance },
        ],
        [.. Programme.Reading.History.Staff.OrderBy(s => s.From)], TableQuery.None) { IsPlain = true, WhenEmpty = "No staff time is entered" };

    public DataTable Cases => new DataTable<BusinessCase>("Business case",
        [
            new("number", "Version", c => $"{c.Number}") { IsNumeric = true },
            new("on", "Of", c => c.On.ToString("d MMMM yyyy")),
            new("words", "What it asks for", c => c.Words) { Provenance = c => c.Provenance },
            new("path", "Approval", c => Programme.Matter is { } matter ? matter.Reading.Stage.InWords() : "Not shared yet, so not on its way to approval") { Link = _ => Programme.Matter?.Url },
        ],
        [.. Programme.Reading.History.Cases.Where(c => c.On <= Programme.Reading.AsAt).OrderByDescending(c => c.Number)], TableQuery.None) { IsPlain = true, WhenEmpty = "No business case is entered" };

    private bool MayLead => !acts.MayLead(Programme.Partner).IsRefused;

    public IReadOnlyList<PageLink> Acts => [.. Links()];

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await read.FindAsync(slug, cancellation) is not { } programme)
        {
            return NotFound();
        }

        Programme = programme;
        return Page();
    }

    internal static StateShape Shape(MilestoneState state) => state switch
    {
        MilestoneState.Late => StateShape.Caution,
        MilestoneState.Reached => StateShape.Good,
        MilestoneState.Dropped => StateShape.Bad,
        _ => StateShape.NotYet,
    };

    private string PutRight(MilestoneReading milestone) => string.Join(' ', Programme.Reading.History.Corrections
        .Where(c => c.Of == CorrectedThing.Milestone && c.Slug == ProgrammeCorrections.Key(Programme.Programme.Slug, milestone.Milestone))
        .Select(c => $"{c.On:d MMMM yyyy}: {c.Part.InWords()} was “{c.Part.Shown(c.Was)}”. Why: {c.Why}"));

    private static string Listed(IReadOnlyList<string> slugs) => string.Join(", ", slugs.Select(SlugText.InWords));

    private IEnumerable<PageLink> Links()
    {
        if (!MayLead)
        {
            yield break;
        }

        if (Programme.Matter is null)
        {
            yield return new("Share it at the Board, and ask others", $"{Programme.Url}/share");
        }

        foreach (var form in AddForm.All.Where(f => f.Fits(Programme)))
        {
            yield return new(form.Button, $"{Programme.Url}/add/{form.Slug}");
        }

        yield return new("Put something right", $"{Programme.Url}/correct");
    }
}
