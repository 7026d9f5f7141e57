using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Governance.Law;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Bodies;

/// <summary>One body: what it is for and can do, who sits on it, how it works and under which law.</summary>
[Shows(KindOfThing.Public)]
public sealed class BodyModel(ReadBodies bodies, TwoDates dates, PartnershipClock clock, Standing standing) : PageModel
{
    public BodyPageReading Whole { get; private set; } = null!;

    public BodyReading Reading => Whole.Reading;

    public DataTable Members { get; private set; } = null!;

    public DataTable Terms { get; private set; } = null!;

    public DataTable Law { get; private set; } = null!;

    public bool MayEnter => BodyRules.MayEnterFor(Reading.Body, Reading.Of, standing.Speaker).Refusal is null;

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await bodies.PageAsync(slug, cancellation) is not { } reading)
        {
            return NotFound();
        }

        Whole = reading;
        Members = MembersTable();
        Terms = TermsTable();
        Law = LawTable();
        return new[] { Members, Terms, Law }.FirstOrDefault(t => t.WantsCsv)?.CsvResult(slug) ?? (IActionResult)Page();
    }

    private DataTable<MemberReading> MembersTable() => new("Who sits on it",
        [
            new("seat", "Seat", m => m.Seat.Seat),
            new("person", "Who", m => m.Person?.Name ?? "Not named") { Link = m => m.Person is { } person ? $"/partnership/people/{person.Slug}" : null },
            new("for", "For", m => m.For),
            new("class", "Class", m => m.ClassInWords),
            new("vote", "Vote", m => m.Seat.Vote.InWords()),
            new("chairs", "Chairs", m => m.Seat.Chairs.InWords() is { Length: > 0 } words ? words : "No"),
            new("from", "Since", m => IsToCome(m) ? $"From {m.Seat.From:d MMMM yyyy}" : m.Seat.From.ToString("d MMMM yyyy")) { SortBy = m => m.Seat.From, Csv = m => m.Seat.From.ToString("O"), Provenance = m => m.Seat.Provenance },
            .. MayEnter ? new Column<MemberReading>[] { new("end", "What to do", m => m.Seat.To is null && !IsToCome(m) ? "End" : "") { Link = m => $"{Reading.Url}/seats/{m.Seat.SeatKey}/end", IsAction = true, IsSortable = false } } : [],
        ],
        [.. Reading.Members, .. Whole.AllSeats.Where(IsToCome)], TableQuery.From(Request)) { Things = "seats", Thing = "seat", PageSize = 40, IsMadeUp = m => m.Person?.IsDemonstration == true, WhenEmpty = "No members are recorded" };

    /// <summary>An earlier day is shown as it was; what began since is not told there as to come.</summary>
    private bool IsToCome(MemberReading member) => member.Seat.From > dates.AsAt && member.Seat.From > clock.Today;

    private DataTable<TermsOfReference> TermsTable() => new("Every text of its terms",
        [
            new("number", "Text", t => $"{t.Number}") { IsNumeric = true, SortBy = t => t.Number },
            new("from", "From", t => t.From.ToString("d MMMM yyyy")) { SortBy = t => t.From, Csv = t => t.From.ToString("O") },
            new("to", "Last day", LastDay) { SortBy = t => t.To, Csv = t => t.To?.ToString("O") },
            new("quorum", "Quorum", t => t.Quorum.InWords),
            new("voting", "How it decides", t => t.Voting.InWords()) { Provenance = t => t.Provenance },
            new("state", "How it stands", HowItStands),
            .. MayEnter ? new Column<TermsOfReference>[] { new("correct", "What to do", t => CorrectedBy(t) is null ? "Correct" : "") { Link = t => $"{Reading.Url}/terms/{t.Number}/correct", IsAction = true, IsSortable = false } } : [],
        ],
        [.. Whole.AllTerms.Concat(Whole.CorrectedTerms).OrderBy(t => t.Number)], TableQuery.From(Request, "terms-")) { Things = "texts", Thing = "text", WhenEmpty = "No terms have been agreed" };

    private TermsOfReference? CorrectedBy(TermsOfReference terms) => Whole.AllTerms.Concat(Whole.CorrectedTerms).FirstOrDefault(t => t.Corrects == terms.Number);

    private string LastDay(TermsOfReference terms) => CorrectedBy(terms) is not null ? "Does not count" : terms.To?.ToString("d MMMM yyyy") ?? (terms.From > dates.AsAt ? "None set" : "Still holds");

    private string HowItStands(TermsOfReference terms) =>
        CorrectedBy(terms) is { } right ? $"Entered in error: text {right.Number} stands in its place"
        : terms.Corrects is { } wrong ? $"Corrects text {wrong}: {terms.Why}"
        : "As it was agreed";

    private DataTable<BodyLaw> LawTable() => new("The law it meets under",
        [
            new("subject", "About", l => LawWords.InWords(l.Subject)),
            new("text", "What it says", l => l.Text),
            new("days", "Days", l => l.Notice?.InWords ?? "No number"),
            new("statute", "Where it stands", l => l.Statute) { Provenance = l => l.Provenance },
            new("lawyer", "Confirmed", LawWords.Confirmed) { State = LawWords.Shape },
        ],
        Whole.Law, TableQuery.From(Request, "law-")) { Things = "rules", Thing = "rule", WhenEmpty = "No law of bodies of this kind is entered" };
}
