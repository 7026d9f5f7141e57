using Commonweal.Domain.Partnership.Messages;
using Commonweal.Platform.Facts;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Messages;

/// <summary>Reads messages.json: the common messages with their first words.</summary>
public sealed class MessageFacts : IFactsReader
{
    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        if (load.File("messages.json", isRequired: false) is not { } file)
        {
            return;
        }

        var rows = file.List("messages").SelectMany(fact => Message(load, fact)).ToList();
        file.LeaveAside("note");
        file.Done();
        load.Keep(rows, await load.Context.Set<CommonMessage>().AnyAsync(cancellation));
    }

    private static List<object> Message(FactLoad load, Fact fact)
    {
        var (slug, on, provenance) = (fact.SlugText("slug"), fact.Date("on"), fact.Provenance());
        var rows = new List<object>
        {
            new CommonMessage { Slug = slug, Title = fact.Text("title"), On = on, KnownFrom = load.KnownFrom(provenance, on), Provenance = provenance },
            new MessageVersion
            {
                Message = slug, Number = 1, ForServiceUsers = fact.Text("forServiceUsers"), ForResidents = fact.Text("forResidents"), ForStaff = fact.Text("forStaff"), On = on, KnownFrom = load.KnownFrom(provenance, on),
                Provenance = provenance with { },
            },
        };
        fact.Done();
        return rows;
    }
}
