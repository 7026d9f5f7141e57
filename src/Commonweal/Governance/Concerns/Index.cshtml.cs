using Commonweal.Domain.Governance.Concerns;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Concerns;

/// <summary>The behaviour concerns to which one's own organisation is a party.</summary>
[Shows(KindOfThing.Concerns)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class IndexModel(ReadConcerns read, Standing standing) : PageModel
{
    public DataTable Table { get; private set; } = null!;

    public string ActingFor => standing.ActingFor;

    public bool MayRaise => standing.PartnerId is { } own && !ConcernRules.ALeader(own, standing.Speaker).IsRefused;

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Table = new DataTable<ConcernReading>("Concerns to which your organisation is a party",
            [
                new("subject", "About", c => c.Subject.ShortName) { Link = c => c.Url },
                new("raisers", "Raised by", c => c.RaisersInWords),
                new("raised", "Raised on", c => c.Concern.RaisedOn.ToString("d MMMM yyyy")) { SortBy = c => c.Concern.RaisedOn, Csv = c => c.Concern.RaisedOn.ToString("O") },
                new("state", "How it stands", c => c.History.State.InWords()) { State = c => c.History.State.Shape() },
                new("answer", "Answer asked for by", c => c.History.AnswerBy?.ToString("d MMMM yyyy")) { SortBy = c => c.History.AnswerBy, Csv = c => c.History.AnswerBy?.ToString("O") },
            ],
            await read.ListAsync(cancellation), TableQuery.From(Request)) { Things = "concerns", Thing = "concern", WhenEmpty = "Your organisation is a party to no behaviour concern" };
        return Table.WantsCsv ? Table.CsvResult("behaviour-concerns") : Page();
    }
}
