using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Decisions;

/// <summary>Every matter, what is late first, then by how far it has come.</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadDecisions read, Standing standing) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public DecisionStage? Stage { get; set; }

    public DataTable Table { get; private set; } = null!;

    public string Sentence { get; private set; } = "";

    public IReadOnlyList<(DecisionStage Stage, int Count)> Stages { get; private set; } = [];

    public bool IsSignedIn => standing.IsSignedIn;

    public string StageUrl(DecisionStage? stage) =>
        DecisionCase.ListAddress + QueryString.Create(Request.Query.Where(q => q.Key is "asAt" or "knownAt").Select(q => KeyValuePair.Create(q.Key, (string?)q.Value)).Concat(stage is null ? [] : [KeyValuePair.Create("stage", (string?)stage.ToString())]));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        var all = await read.ListAsync(cancellation);
        var late = all.Count(c => c.Reading.IsLate);
        Sentence = all.Count == 0 ? "No matter had been proposed by this day."
            : $"{all.Count(c => c.Reading.Stage == DecisionStage.InEffect)} of {all.Count} matters are in effect; {late} {(late == 1 ? "is" : "are")} late.";
        Stages = [.. all.CountBy(c => c.Reading.Stage).OrderBy(pair => pair.Key).Select(pair => (pair.Key, pair.Value))];
        Table = TableOf([.. all.Where(c => Stage is null || c.Reading.Stage == Stage)], TableQuery.From(Request));
        return Table.WantsCsv ? Table.CsvResult("decisions") : Page();
    }

    private static DataTable<DecisionCase> TableOf(IReadOnlyList<DecisionCase> cases, TableQuery query) => new("Matters",
        [
            new("title", "Matter", c => c.Decision.Title) { Link = c => c.Url },
            new("stage", "How far it has come", c => c.Reading.Stage.InWords()) { State = c => c.Reading.Stage.Shape(), SortBy = c => (int)c.Reading.Stage },
            new("late", "Late", c => c.Reading.LateInWords()) { State = _ => StateShape.Caution },
            new("mind", "To mind", c => string.Join(" ", c.Reading.Cautions)) { State = _ => StateShape.Caution },
            new("bodies", "Approved by", c => $"{c.Reading.Bodies.Count(b => b.IsApproval)} of {c.Reading.Bodies.Count(b => b.Need == BodyNeed.Approve)}") { SortBy = c => c.Reading.Bodies.Count(b => b.HoldsUp) },
            new("next", "What is next", c => c.Reading.Effect.IsInEffect ? c.Reading.EffectInWords() : c.Reading.Missing is [var first, ..] && c.Reading.Stage < DecisionStage.BeforeTheForum ? first.Sentence : c.Reading.Effect.Missing is [var missing, ..] ? missing : c.Reading.EffectInWords()),
            new("proposed", "Proposed", c => c.Decision.ProposedOn.ToString("d MMMM yyyy")) { SortBy = c => c.Decision.ProposedOn, Csv = c => c.Decision.ProposedOn.ToString("O") },
        ],
        cases, query) { Things = "matters", Thing = "matter", WhenEmpty = "No matter stands so on this day", IsMadeUp = c => c.Decision.IsMadeUp };
}
