using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Governance.Investments;
using Commonweal.Governance.Decisions;
using Commonweal.Platform.Facts;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Investments;

/// <summary>Reads investments.json: schemes, made up for the demonstration and loaded there alone.</summary>
public sealed class InvestmentFacts : IFactsReader
{
    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        if (!load.WithDemonstration || load.File("investments.json", isRequired: false) is not { } file)
        {
            return;
        }

        var rows = file.List("schemes").SelectMany(fact => Scheme(load, fact)).ToList();
        file.LeaveAside("note");
        file.Done();
        load.Keep(rows, await load.Context.Set<InvestmentScheme>().AnyAsync(cancellation));
    }

    private static IEnumerable<object> Scheme(FactLoad load, Fact fact)
    {
        var (on, provenance) = (fact.Date("enteredOn"), fact.Provenance());
        var scheme = new InvestmentScheme
        {
            Id = load.NewId<InvestmentNoticeId>(), Slug = fact.SlugText("slug"), Title = fact.Text("title"), Words = fact.Text("words"), PartnerId = fact.Reference<PartnerId>("partner"), Service = fact.SlugText("service"),
            FinancialYear = fact.Whole("financialYear"), CapitalPence = (long)((fact.NumberOrNone("capitalPounds") ?? 0) * 100), AnnualRevenuePence = (long)((fact.NumberOrNone("annualRevenuePounds") ?? 0) * 100),
            LocalBasisPoints = (int)((fact.NumberOrNone("localPercent") ?? 100) * 100), DecisionId = fact.ReferenceOrNone<DecisionId>("decision"), EnteredOn = on, IsMadeUp = true,
            KnownFrom = DecisionFacts.KnownOn(on), Provenance = provenance,
        };
        if (InvestmentScheme.MayEnter(scheme).Refusal is { } refusal)
        {
            fact.Error("capitalPounds", refusal.Sentence);
        }

        yield return scheme;
        foreach (var money in fact.List("money", isRequired: false).Select(f => Money(f, scheme)))
        {
            yield return money;
        }

        if (fact.DateOrNone("broughtOn") is { } brought)
        {
            yield return new BroughtToBoard { SchemeId = scheme.Id, On = brought, Words = fact.Text("broughtWords"), KnownFrom = DecisionFacts.KnownOn(brought) };
        }

        if (fact.DateOrNone("decidedOn") is { } decided)
        {
            yield return new SchemeDecided { SchemeId = scheme.Id, On = decided, Result = fact.Choice<SchemeResult>("result"), Words = fact.Text("decidedWords"), KnownFrom = DecisionFacts.KnownOn(decided) };
        }

        fact.Done();
    }

    private static MoneyLine Money(Fact fact, InvestmentScheme scheme)
    {
        var line = new MoneyLine
        {
            NoticeId = scheme.Id, PartnerId = fact.Reference<PartnerId>("partner"), Kind = fact.Choice<MoneyKind>("kind"), Direction = fact.Choice<MoneyDirection>("direction"), AmountPence = (long)(fact.Number("amountPounds") * 100),
            Words = fact.Text("words"), On = scheme.EnteredOn, KnownFrom = scheme.KnownFrom,
        };
        fact.Done();
        return line;
    }
}
