using Commonweal.Domain.Governance.UpdatePapers;
using Commonweal.Platform.Facts;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.UpdatePapers;

/// <summary>Reads update-papers.json: the updates that the papers hold, by title, body and day. What stands in them is drafted from the record.</summary>
public sealed class UpdatePaperFacts : IFactsReader
{
    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        if (load.File("update-papers.json", isRequired: false) is not { } file)
        {
            return;
        }

        var rows = file.List("papers").Select(fact => Paper(load, fact)).ToList();
        file.LeaveAside("note");
        file.Done();
        load.Keep(rows, await load.Context.Set<UpdatePaper>().AnyAsync(cancellation));
    }

    private static UpdatePaper Paper(FactLoad load, Fact fact)
    {
        var (on, provenance) = (fact.Date("begunOn"), fact.Provenance());
        var paper = new UpdatePaper
        {
            Slug = fact.SlugText("slug"), Title = fact.Text("title"), Body = fact.SlugText("body"), MeetingOn = fact.Date("meetingOn"), BegunOn = on, KnownFrom = load.KnownFrom(provenance, on), Provenance = provenance,
        };
        fact.Done();
        return paper;
    }
}
