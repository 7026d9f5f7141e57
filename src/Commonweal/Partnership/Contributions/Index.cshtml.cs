using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Partnership.Contributions;

/// <summary>What each partner gives so that the work can be done (AGR-11).</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadContributions read, TwoDates dates, Standing standing) : PageModel
{
    private IReadOnlyList<ContributionReading> given = [];

    public DataTable Table { get; private set; } = null!;

    public bool MayGive => standing.PartnerId is not null;

    public string Sentence
    {
        get
        {
            var partners = given.Select(g => g.Partner.Id).Distinct().Count();
            var open = given.Count(g => g.Contribution is { Kind: ContributionKind.Money, AnnualPence: null });
            return given.Count == 0
                ? $"Nothing is on record on {dates.AsAt:d MMMM yyyy}."
                : $"{partners} organisations give something on {dates.AsAt:d MMMM yyyy}: money in {given.Count(g => g.Contribution.Kind == ContributionKind.Money)} cases, and people or things in {given.Count(g => g.Contribution.Kind == ContributionKind.InKind)}.{(open == 0 ? "" : $" In {open} cases the paper leaves the sum open.")}";
        }
    }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        given = await read.ListAsync(cancellation);
        Table = new DataTable<ContributionReading>("What is given",
            [
                new("partner", "Organisation", c => c.Partner.ShortName) { Link = c => PartnerReading.Address(c.Partner.Slug) },
                new("what", "What it gives", c => c.Contribution.What) { Provenance = c => c.Contribution.Provenance },
                new("kind", "Kind", c => c.KindInWords),
                new("worth", "Worth", c => c.WorthInWords) { SortBy = c => c.Contribution.AnnualPence, Csv = c => (c.Contribution.AnnualPence / 100m)?.ToString() },
                new("from", "From", c => c.Contribution.From.ToString("d MMMM yyyy")) { SortBy = c => c.Contribution.From, Csv = c => c.Contribution.From.ToString("O") },
                new("to", "Last day", c => c.UntilInWords) { SortBy = c => c.Contribution.To, Csv = c => c.Contribution.To?.ToString("O") },
                new("act", "What to do", c => SpeakingFor.APartner(c.Partner.Id, "", standing.Speaker).IsRefused ? null : "End or take back") { Link = c => $"{ContributionReading.ListAddress}/{c.Contribution.Id}/end", IsAction = true },
            ],
            given, TableQuery.From(Request)) { Things = "contributions", Thing = "contribution", WhenEmpty = "Nothing is on record on this day" };
        return Table.WantsCsv ? Table.CsvResult("contributions") : Page();
    }
}
