using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Facts;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Access;

/// <summary>Reads access.json: the dated rules of who may see what.</summary>
public sealed class AccessFacts : IFactsReader
{
    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        var isNew = !await load.Context.Set<AccessRule>().AnyAsync(cancellation);
        if (load.File("access.json") is not { } file)
        {
            return;
        }

        var rules = file.List("rules").Select(Read).ToList();
        file.LeaveAside("note");
        file.Done();
        if (isNew)
        {
            load.Rows.AddRange(rules);
        }
        else
        {
            load.AlreadyHeld += rules.Count;
        }
    }

    private static AccessRule Read(Fact fact)
    {
        var partners = fact.TextOrNone("partners") ?? "Any";
        var rule = new AccessRule
        {
            Kind = fact.Choice<KindOfThing>("kind"),
            Who = fact.Choice<WhoMaySee>("who"),
            Roles = fact.Words("roles"),
            Statuses = fact.Words("statuses"),
            OwnPartnerOnly = partners == "Own",
            From = fact.Date("from"),
            To = fact.DateOrNone("to"),
            Explanation = fact.Text("explanation"),
            Provenance = fact.Provenance(),
        };
        if (partners is not ("Any" or "Own"))
        {
            fact.Error("partners", $"'{partners}' must be Any or Own");
        }

        foreach (var stranger in rule.Statuses.Where(status => !Enum.TryParse<PartnerStatus>(status, out _)))
        {
            fact.Error("statuses", $"'{stranger}' must be one of: {string.Join(", ", Enum.GetNames<PartnerStatus>())}");
        }

        fact.Done();
        return rule;
    }
}
