using Commonweal.Domain.Partnership.Places;
using Commonweal.Platform.Facts;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Conflicts;

/// <summary>Reads conflicts.json: where papers disagree, each side with its source.</summary>
public sealed class ConflictFacts : IFactsReader
{
    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        var held = await load.Context.Set<ConflictOfFact>().Select(c => c.Reference).ToHashSetAsync(cancellation);
        if (load.File("conflicts.json", isRequired: false) is not { } file)
        {
            return;
        }

        foreach (var fact in file.List("conflicts"))
        {
            var conflict = Read(fact);
            if (held.Add(conflict.Reference))
            {
                load.Rows.Add(conflict);
            }
            else
            {
                load.AlreadyHeld++;
            }
        }

        file.Done();
    }

    private static ConflictOfFact Read(Fact fact)
    {
        var reference = fact.Text("reference");
        var conflict = new ConflictOfFact
        {
            Reference = reference,
            Title = fact.Text("title"),
            Reading = fact.Text("reading"),
            Subject = fact.TextOrNone("subject"),
            Statements = [.. fact.List("statements").Select((statement, index) => Statement(statement, reference, index + 1))],
        };
        fact.LeaveAside("source", "ours", "note");
        fact.Done();
        return conflict;
    }

    private static ConflictingStatement Statement(Fact fact, string reference, int number)
    {
        var statement = new ConflictingStatement { ConflictReference = reference, Number = number, Text = fact.Text("text"), Provenance = fact.Provenance() };
        fact.Done();
        return statement;
    }
}
