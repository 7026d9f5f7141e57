using Commonweal.Domain.Partnership.Agreements;
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

namespace Commonweal.Partnership.Agreements;

[Shows(KindOfThing.Public)]
public sealed class AgreementModel(ReadAgreements agreements, CommonwealContext context, TwoDates dates, Standing standing) : PageModel
{
    public AgreementReading Reading { get; private set; } = null!;

    public DataTable Approvals { get; private set; } = null!;

    public DataTable? Heads { get; private set; }

    public string HeadsSentence { get; private set; } = "";

    public IReadOnlyList<ConflictOfFact> Conflicts { get; private set; } = [];

    public TermWarning? Warning => TermWarning.Of(Reading.Current, dates.AsAt);

    /// <summary>Somebody of a party that may speak for it.</summary>
    public bool MayRecord => SpeakingFor.AParty(Reading.Standings.Select(s => s.Partner.Id), standing.Speaker).Refusal is null;

    public bool MayPropose => SpeakingFor.ThePartnership(standing.Speaker).Refusal is null;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await agreements.FindAsync(slug, cancellation) is not { } reading)
        {
            return NotFound();
        }

        Reading = reading;
        Conflicts = await context.Set<ConflictOfFact>().AsNoTracking().Where(c => c.Subject == slug).ToListAsync(cancellation);
        Approvals = ApprovalsTable();
        if (reading.Current is { } current)
        {
            await ReadHeadsAsync(current, cancellation);
        }

        return Approvals.WantsCsv ? Approvals.CsvResult($"{slug}-approvals") : Heads is { WantsCsv: true } heads ? heads.CsvResult($"{slug}-heads-of-terms") : Page();
    }

    private DataTable<PartyStanding> ApprovalsTable() => new("Where each party stands",
        [
            new("partner", "Organisation", s => s.Partner.Name) { Link = s => PartnerReading.Address(s.Partner.Slug) },
            new("approval", "Approval", s => s.Approval.InWords) { State = s => s.Approval.State.Shape(), Provenance = s => s.Approval.Approval?.Provenance },
            new("body", "Approved by", s => s.Body?.Name) { Link = s => s.Approval.Approval is null ? null : $"{Reading.Url}/approvals/{s.Partner.Slug}" },
            new("minute", "Minute", s => s.Approval.Approval?.Minute),
            new("signed", "Signatures", s => s.Signatory.InWords),
        ],
        Reading.Standings, TableQuery.From(Request)) { Things = "organisations", Thing = "organisation", WhenEmpty = "No party has been named" };

    private async Task ReadHeadsAsync(AgreementVersion version, CancellationToken cancellation)
    {
        var rows = await (
            from head in context.Set<HeadOfTerms>()
            join answer in context.Set<HeadAnswer>().Where(a => a.AgreementVersionId == version.Id) on head.Number equals answer.HeadNumber into answers
            from answer in answers.DefaultIfEmpty()
            orderby head.Number
            select new { head, answer }).AsNoTracking().ToListAsync(cancellation);
        var answered = rows.Count(r => r.answer?.Answer is not null);
        HeadsSentence = $"{answered} of {rows.Count} heads are answered; {rows.Count - answered} are not agreed yet.";
        Heads = new DataTable<(HeadOfTerms Head, HeadAnswer? Answer)>("What this version says under each head",
            [
                new("number", "Head", r => r.Head.Number.ToString()) { SortBy = r => r.Head.Number, IsNumeric = true },
                new("title", "Title", r => r.Head.Title) { Provenance = r => r.Head.Provenance },
                new("answer", "What is agreed", r => r.Answer?.Answer ?? HeadAnswer.NotAgreedYet) { Provenance = r => r.Answer is { Provenance: { Source: null, Ours: null } } ? null : r.Answer?.Provenance },
                new("clause", "Clause", r => r.Answer?.Clause) { Link = r => r.Answer?.Clause is { } clause ? $"{Reading.Url}/versions/{version.Number}#{ClauseAnchor.Of(clause)}" : null },
            ],
            [.. rows.Select(r => (r.head, (HeadAnswer?)r.answer))], TableQuery.From(Request, "heads-")) { Things = "heads", Thing = "head", Anchor = r => $"head-{r.Head.Number}" };
    }
}
