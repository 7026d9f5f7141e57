using Commonweal.Domain.Partnership.Places;
using Commonweal.Platform.Facts;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Places;

/// <summary>Reads partnership.json: the partnership itself, its boroughs, the papers that facts cite, and what it stands by.</summary>
public sealed class PlacesFacts : IFactsReader
{
    private const int OnlyId = 1;

    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        if (load.File("partnership.json") is not { } file)
        {
            return;
        }

        var isNew = !await load.Context.Set<WellbeingPartnership>().AnyAsync(cancellation);
        var papers = file.List("papers").Select(Paper).ToList();
        papers.ForEach(paper => load.AddPaper(paper.Reference, paper.Date));
        var partnership = Partnership(file);
        var boroughs = file.List("boroughs").Select(Borough).ToList();
        var statements = Statements(file, "objectives", StatementKind.Objective)
            .Concat(Statements(file, "means", StatementKind.Means))
            .Concat(Statements(file, "healthAndWellbeingOutcomes", StatementKind.Outcome))
            .Concat(Statements(file, "statutoryFunctions", StatementKind.StatutoryFunction)).ToList();
        file.LeaveAside("widerArea", "descriptionSource", "todaySource", "todayOurs");
        file.Done();
        if (isNew)
        {
            load.Rows.AddRange([partnership, .. papers, .. boroughs, .. statements]);
        }
        else
        {
            load.AlreadyHeld += 1 + papers.Count + boroughs.Count + statements.Count;
        }
    }

    private static WellbeingPartnership Partnership(Fact file) => new()
    {
        Id = OnlyId,
        Name = file.Text("name"),
        ShortName = file.Text("shortName"),
        Strapline = file.Text("strapline"),
        Description = file.Text("description"),
        DemonstrationToday = file.Date("today"),
        Provenance = new Domain.Foundation.Provenance(file.TextOrNone("descriptionSource"), file.TextOrNone("todayOurs")),
    };

    private static Paper Paper(Fact fact)
    {
        var paper = new Paper
        {
            Reference = fact.Text("reference"),
            Title = fact.Text("title"),
            Body = fact.Text("body"),
            Date = fact.Date("date"),
            Note = fact.TextOrNone("note"),
        };
        fact.LeaveAside("source", "url");
        fact.Done();
        return paper;
    }

    private static Borough Borough(Fact fact)
    {
        var borough = new Borough
        {
            Slug = fact.SlugText("slug"),
            Name = fact.Text("name"),
            Population = fact.Whole("population"),
            Provenance = fact.Provenance(),
        };
        fact.LeaveAside("gssCode", "gssSource");
        fact.Done();
        return borough;
    }

    private static IEnumerable<Statement> Statements(Fact file, string field, StatementKind kind) => file.List(field, isRequired: kind != StatementKind.StatutoryFunction).Select((fact, index) =>
    {
        fact.LeaveAside("number");
        var statement = new Statement { Kind = kind, Number = index + 1, Text = fact.Text("text"), Provenance = fact.Provenance() };
        fact.Done();
        return statement;
    });
}
