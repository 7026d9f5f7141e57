using Commonweal.Domain.Community.Keeping;
using Commonweal.Platform.Facts;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Community.Keeping;

/// <summary>Reads keeping.json: how long what residents wrote is kept.</summary>
public sealed class KeepingFacts : IFactsReader
{
    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        if (load.File("keeping.json", isRequired: false) is not { } file)
        {
            return;
        }

        var rules = file.List("rules").Select(Rule).ToList();
        file.LeaveAside("note");
        file.Done();
        load.Keep(rules, await load.Context.Set<KeepingRule>().AnyAsync(cancellation));
    }

    private static KeepingRule Rule(Fact fact)
    {
        var rule = new KeepingRule
        {
            Texts = fact.Choice<KeptTexts>("texts"), Years = fact.Whole("years"), Text = fact.Text("text"), Basis = fact.Text("basis"), NeedsLawyer = fact.Flag("needsLawyer"), From = fact.Date("from"),
            To = fact.DateOrNone("to"), Provenance = fact.Provenance(),
        };
        fact.Done();
        return rule;
    }
}
