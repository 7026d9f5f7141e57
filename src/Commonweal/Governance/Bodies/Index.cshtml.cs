using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Charts;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance.Bodies;

/// <summary>The bodies by which the partnership and its partners decide (BRD-01…15).</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadBodies bodies, TwoDates dates) : PageModel
{
    public IReadOnlyList<BodyReading> Bodies { get; private set; } = [];

    public DataTable Table { get; private set; } = null!;

    public Figure? Reporting { get; private set; }

    public string? Group { get; private set; }

    public static IReadOnlyList<(string Key, string Text, Func<BodyReading, bool> Fits)> Groups { get; } =
    [
        ("partnership", "Of the partnership", b => b.Body.IsOfThePartnership),
        ("decide", "That decide for a partner", b => b.Body.Kind.DecidesForItsPartner()),
        ("councils", "Of councils", b => b.Body.Kind.IsOfACouncil()),
        ("warned", "With a warning", b => b.Warnings.Count > 0),
    ];

    public string Sentence => $"{Bodies.Count} bodies: {Bodies.Count(b => b.Body.IsOfThePartnership)} of the partnership, which decide nothing for anybody, and {Bodies.Count(b => b.Body.Kind.DecidesForItsPartner())} that decide for one organisation.";

    public async Task<IActionResult> OnGetAsync(string? group, CancellationToken cancellation)
    {
        Bodies = await bodies.ListAsync(cancellation);
        Group = Groups.FirstOrDefault(g => g.Key == group).Key;
        var chosen = Bodies.Where(b => Group is null || Groups.Single(g => g.Key == Group).Fits(b)).ToList();
        Table = new DataTable<BodyReading>("Bodies", Columns, chosen, TableQuery.From(Request)) { Things = "bodies", Thing = "body", PageSize = 60, Anchor = b => b.Body.Slug, WhenEmpty = "No body stands on this day" };
        var lines = await bodies.LinesAsync(cancellation);
        Reporting = ReportingFigure.Of([.. Bodies.Select(b => b.Body)], lines, dates.AsAt);
        return Table.WantsCsv ? Table.CsvResult("bodies") : TableQuery.From(Request, "lines-").WantsCsv && Reporting is not null ? Reporting.Data.CsvResult("reporting-lines") : Page();
    }

    private static IReadOnlyList<Column<BodyReading>> Columns { get; } =
    [
        new("name", "Body", b => b.Body.Name) { Link = b => b.Url },
        new("kind", "Kind", b => b.Body.Kind.InWords()),
        new("of", "Of", b => b.Of),
        new("chairs", "Chair", b => b.Chairs.Length == 0 ? "Not named" : b.Chairs),
        new("seats", "Seats", b => $"{b.Members.Count}") { IsNumeric = true, SortBy = b => b.Members.Count },
        new("quorum", "Quorum", b => b.QuorumInWords),
        new("state", "How far", b => b.State?.State.InWords() ?? "Established"),
        new("warnings", "Warnings", b => $"{b.Warnings.Count}") { IsNumeric = true, SortBy = b => b.Warnings.Count },
    ];
}
