using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Calendar;
using Commonweal.Platform.Facts;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Law;

/// <summary>Reads body-law.json: the law of bodies by kind and day.</summary>
public sealed class LawFacts : IFactsReader
{
    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        if (load.File("body-law.json", isRequired: false) is not { } file)
        {
            return;
        }

        var rules = file.List("rules").Select(Rule).ToList();
        file.LeaveAside("note");
        file.Done();
        load.Keep(rules, await load.Context.Set<BodyLaw>().AnyAsync(cancellation));
    }

    private static BodyLaw Rule(Fact fact)
    {
        var kinds = fact.Words("kinds");
        foreach (var stranger in kinds.Where(k => !Enum.TryParse<BodyKind>(k, out _)))
        {
            fact.Error("kinds", $"'{stranger}' must be one of: {string.Join(", ", Enum.GetNames<BodyKind>())}");
        }

        var rule = new BodyLaw
        {
            Kinds = kinds,
            Subject = fact.Choice<LawSubject>("subject"),
            Notice = DaysOrNone(fact, "notice"),
            IsAllowed = fact.Flag("isAllowed"),
            From = fact.Date("from"),
            To = fact.DateOrNone("to"),
            Text = fact.Text("text"),
            Statute = fact.Text("statute"),
            NeedsLawyer = fact.Flag("needsLawyer"),
            Provenance = fact.Provenance(),
        };
        fact.Done();
        return rule;
    }

    /// <summary>Clear days as "5 Working" or "28 Calendar".</summary>
    internal static ClearDays? DaysOrNone(Fact fact, string field)
    {
        if (fact.TextOrNone(field) is not { } text)
        {
            return null;
        }

        if (ClearDays.TryParse(text, null, out var days))
        {
            return days;
        }

        fact.Error(field, $"'{text}' must be a number of days and how they are counted, such as \"5 Working\" or \"28 Calendar\"");
        return null;
    }
}
