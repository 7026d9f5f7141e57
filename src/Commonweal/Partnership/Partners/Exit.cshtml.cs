using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Partnership.Partners;

/// <summary>The exit settlement list of a partner: before it leaves a preview, afterwards what is still open (MON-04).</summary>
[Shows(KindOfThing.Partnership)]
public sealed class ExitModel(ReadPartners partners, ReadExit readExit, TwoDates dates) : PageModel
{
    public PartnerOrganisation Partner { get; private set; } = null!;

    public DataTable Table { get; private set; } = null!;

    public string Sentence { get; private set; } = "";

    public async Task<IActionResult> OnGetAsync(string slug, CancellationToken cancellation)
    {
        if (await partners.FindAsync(slug, cancellation) is not { } found)
        {
            return NotFound();
        }

        Partner = found.Reading.Partner;
        var items = await readExit.OfAsync(Partner, cancellation);
        Sentence = InWords(ReadExit.Leaving(found.Statuses), items.Count, Partner.ShortName, dates.AsAt);
        Table = new DataTable<ExitReading>("To be settled",
            [
                new("subject", "What", i => i.Item.Subject.InWords()) { SortBy = i => i.Item.Subject },
                new("item", "Which", i => i.Item.What) { Link = i => i.Url },
                new("settle", "How it is settled", i => i.Item.Subject.ToSettle()) { Provenance = i => i.Item.Subject.Basis() },
                new("until", "Runs until", i => i.Item.Until?.ToString("d MMMM yyyy") ?? "No last day given") { SortBy = i => i.Item.Until, Csv = i => i.Item.Until?.ToString("O") },
            ],
            items, TableQuery.From(Request)) { Things = "things", Thing = "thing", PageSize = 50, WhenEmpty = "Nothing is left to settle" };
        return Table.WantsCsv ? Table.CsvResult($"{slug}-exit") : Page();
    }

    /// <summary>"It left on …", "It leaves on …", or that nobody says it is leaving.</summary>
    internal static string InWords(StatusPeriod? leaving, int count, string name, DateOnly asAt)
    {
        var things = count switch { 0 => "nothing", 1 => "1 thing", _ => $"{count} things" };
        return leaving is null ? $"{name} is not leaving. If it did, {things} would have to be settled."
            : leaving.From > asAt ? $"{name} leaves on {leaving.From:d MMMM yyyy}, and {things} {(count == 1 ? "is" : "are")} to be settled by then."
            : $"{name} left on {leaving.From:d MMMM yyyy}, and {things} {(count == 1 ? "is" : "are")} still to be settled.".Replace("nothing are", "nothing is", StringComparison.Ordinal);
    }
}
