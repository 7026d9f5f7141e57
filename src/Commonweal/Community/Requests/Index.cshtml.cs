using Commonweal.Domain.Community.Requests;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Community.Requests;

/// <summary>Where anybody begins to ask (LAW-29): what is published first, then the disclosure log, who answers, and the law. Nothing of any open request.</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadRequests read, Standing standing, AccessRules rules) : PageModel
{
    public DataTable Log { get; private set; } = null!;

    public DataTable Authorities { get; private set; } = null!;

    public DataTable Law { get; private set; } = null!;

    public bool MaySeeOurs { get; private set; }

    public string ActingFor => standing.ActingFor;

    /// <summary>A table that is folded away was sorted, filtered or paged, and so is looked at.</summary>
    public bool IsOpen(string table) => Request.Query.Keys.Any(key => key.StartsWith(table, StringComparison.Ordinal));

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        MaySeeOurs = standing.PartnerId is not null && await rules.MaySeeAsync(KindOfThing.Requests, standing, cancellation) != Sight.Nothing;
        Log = new DataTable<Disclosure>("Disclosure log",
            [
                new("on", "Answered", d => d.On.ToString("d MMMM yyyy")) { SortBy = d => d.On, Csv = d => d.On.ToString("O") },
                new("reference", "Reference", d => d.Reference),
                new("who", "By", d => d.Partner),
                new("asked", "What was asked", d => d.Asked),
                new("outcome", "Answer", d => d.Outcome.InWords()) { State = d => d.Outcome is RequestOutcome.Refused ? StateShape.Bad : d.Outcome is RequestOutcome.GivenInPart ? StateShape.Partly : StateShape.Plain },
                new("disclosed", "What was given", d => d.Disclosed),
                new("why", "Why it was kept back", d => d.Exemption is null ? "Nothing was" : d.Weighed is null ? d.Exemption : $"{d.Exemption}. {d.Weighed}"),
                new("review", "Looked at again", d => d.Review ?? "Not asked for"),
                new("law", "Law", d => d.Law),
            ],
            await read.DisclosuresAsync(cancellation), TableQuery.From(Request)) { Things = "answers", Thing = "answer", IsWide = true, WhenEmpty = "No request has been answered yet" };
        Authorities = new DataTable<AuthorityReading>("Who answers",
            [
                new("who", "Organisation", a => a.Partner.Name) { Link = a => PartnerReading.Address(a.Partner.Slug) },
                new("answers", "May be asked here", a => a.Authority.Answers ? "Yes" : "No") { State = a => a.Authority.Answers ? StateShape.Good : StateShape.Plain },
                new("basis", "Why", a => a.Authority.Basis) { Provenance = a => a.Authority.Provenance },
                new("lawyer", "Certainty", a => a.Authority.NeedsLawyer ? "A lawyer must confirm it" : "As the Act says") { State = a => a.Authority.NeedsLawyer ? StateShape.Caution : StateShape.Plain },
            ],
            await read.AuthoritiesAsync(cancellation), TableQuery.From(Request, "who-")) { Things = "organisations", Thing = "organisation", WhenEmpty = "Nothing has been said of any organisation" };
        Law = new DataTable<RequestLaw>("The times that the law sets",
            [
                new("law", "Law", l => l.Regime.InWords()),
                new("limit", "What", l => l.Limit.InWords()),
                new("time", "Working days", l => l.WorkingDays.ToString("0")) { IsNumeric = true, SortBy = l => l.WorkingDays },
                new("text", "The rule", l => l.Text) { Provenance = l => l.Provenance },
                new("statute", "Where it stands", l => l.Statute),
                new("lawyer", "Certainty", l => l.NeedsLawyer ? "A lawyer must confirm it" : "As the text says") { State = l => l.NeedsLawyer ? StateShape.Caution : StateShape.Plain },
            ],
            await read.LawAsync(cancellation), TableQuery.From(Request, "law-")) { Things = "rules", Thing = "rule", IsWide = true, WhenEmpty = "No rule has been entered" };
        return Log.WantsCsv ? Log.CsvResult("disclosure-log") : Authorities.WantsCsv ? Authorities.CsvResult("public-authorities") : Law.WantsCsv ? Law.CsvResult("request-law") : Page();
    }
}
