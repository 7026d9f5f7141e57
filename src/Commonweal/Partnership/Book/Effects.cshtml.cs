using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Book;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Posts;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Agreements;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Book;

/// <summary>What each clause of a version does, what it would contradict, and where the team says so.</summary>
[Shows(KindOfThing.Public)]
public sealed class EffectsModel(ReadAgreements agreements, ReadClauses readClauses, RecordClause recordClause, CommonwealContext context, Standing standing) : PageModel
{
    private readonly Dictionary<string, string> wrong = [];
    private IReadOnlyList<PartnerOrganisation> partners = [];

    public AgreementReading Reading { get; private set; } = null!;

    public AgreementVersion Text { get; private set; } = null!;

    public IReadOnlyList<Contradiction> Contradictions { get; private set; } = [];

    public DataTable Table { get; private set; } = null!;

    public EffectForm? Form { get; private set; }

    public IReadOnlyList<Choice> References { get; private set; } = [];

    public string Address => $"{Reading.Url}/versions/{Text.Number}/effects";

    public bool MayEnter => SpeakingFor.ThePartnership(standing.Speaker).Refusal is null;

    [BindProperty]
    public string? Reference { get; set; }

    [BindProperty]
    public Guid RequestKey { get; set; }

    public async Task<IActionResult> OnGetAsync(string slug, int number, string? kind, CancellationToken cancellation) =>
        !await ReadAsync(slug, number, kind, cancellation) ? NotFound() : Table.WantsCsv ? Table.CsvResult($"{slug}-{number}-effects") : Page();

    public async Task<IActionResult> OnPostAsync(string slug, int number, string? kind, CancellationToken cancellation)
    {
        if (!await ReadAsync(slug, number, kind, cancellation) || Form is null)
        {
            return NotFound();
        }

        var values = new EffectValues(Typed, partners.ToDictionary(p => p.Slug, p => p.Id));
        foreach (var (field, words) in Form.Fields.Select(f => (f, values.Wrong(f))).Where(pair => pair.Item2 is not null))
        {
            wrong[field.Key] = words!;
            ModelState.AddModelError(field.Key, words!);
        }

        if (References.All(r => r.Value != Reference))
        {
            ModelState.AddModelError(nameof(Reference), "Choose the clause");
        }

        if (!ModelState.IsValid)
        {
            return Page();
        }

        var effect = Form.Make(values) with { From = values.Day("from"), To = values.Day("to") };
        var outcome = await recordClause.ExecuteAsync(Text, $"{Reading.Url}/versions/{number}/effects", Reference!, effect, RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        return Redirect($"{Reading.Url}/versions/{number}/effects");
    }

    public string? Wrong(string key) => wrong.GetValueOrDefault(key);

    public IReadOnlyList<string> Typed(string key) => Request.HasFormContentType ? [.. Request.Form[key].OfType<string>()] : [];

    public IReadOnlyList<Choice>? Choices(EffectField field) => field.Kind switch
    {
        EffectFieldKind.Partner or EffectFieldKind.Partners => [.. partners.Select(p => new Choice(p.Slug, p.ShortName))],
        EffectFieldKind.Actions => [.. new[] { LeadActions.Decide, LeadActions.Spend, LeadActions.ManageStaff }.Select(a => new Choice(a.ToString(), a.InWords()))],
        EffectFieldKind.State => [.. Enum.GetNames<BudgetState>().Select(s => new Choice(s, s))],
        EffectFieldKind.Notice => [.. Enum.GetNames<NoticeSubject>().Select(s => new Choice(s, FieldNames.InWords(s)))],
        _ => null,
    };

    private async Task<bool> ReadAsync(string slug, int number, string? kind, CancellationToken cancellation)
    {
        var reading = await agreements.FindAsync(slug, cancellation);
        if (reading?.Versions.FirstOrDefault(v => v.Number == number) is not { } version)
        {
            return false;
        }

        (Reading, Text) = (reading, version);
        partners = await context.Set<PartnerOrganisation>().AsNoTracking().OrderBy(p => p.ShortName).ToListAsync(cancellation);
        var names = partners.ToDictionary(p => p.Id, p => p.ShortName);
        Contradictions = await readClauses.ContradictionsAsync(reading.Agreement, version, cancellation);
        Form = MayEnter ? EffectForms.All.FirstOrDefault(f => f.Kind == kind) : null;
        References = [.. version.Lines().Where(l => l.Reference is not null).Select(l => new Choice(l.Reference!, $"{l.Reference}: {(l.Words.Length > 70 ? l.Words[..70] + "…" : l.Words)}"))];
        Table = new DataTable<Clause>("Clauses that do something",
            [
                new("reference", "Clause", c => c.Reference) { Link = c => $"{Reading.Url}/versions/{number}#{ClauseAnchor.Of(c.Reference)}" },
                new("effect", "What it does", c => EffectInWords.Of(c.Effect, id => names[id])) { Provenance = c => c.Provenance },
                new("sentence", "Its words", c => c.Sentence),
            ],
            await readClauses.OfAsync(version.Id, cancellation), TableQuery.From(Request)) { Things = "clauses", Thing = "clause", WhenEmpty = "No clause of this text has been said to do anything yet: it allows nothing" };
        return true;
    }
}
