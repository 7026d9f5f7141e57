using Commonweal.Domain.Finance.Budgets;
using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;
using Commonweal.Finance.Ledger;
using Commonweal.Finance.RiskShares;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Facts;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Finance.Funds;

/// <summary>Reads funds.json: the schedules and what the papers say of them; and in a demonstration the lines and sums made up for it.</summary>
public sealed class FundFacts : IFactsReader
{
    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        if (load.File("funds.json", isRequired: false) is not { } file)
        {
            return;
        }

        var rows = new List<object>();
        var keptOut = file.List("keptOut").Select(fact => KeptOut(load, fact)).ToList();
        rows.AddRange(keptOut);
        rows.AddRange(file.List("everyFund").Select(fact => Statement(load, fact, null)));
        foreach (var fact in file.List("funds"))
        {
            rows.AddRange(Fund(load, fact));
        }

        var madeUp = file.List("demonstration", isRequired: false).SelectMany(fact => MadeUp(load, fact, keptOut)).ToList();
        file.LeaveAside("note");
        file.Done();
        load.Keep([.. rows, .. load.WithDemonstration ? madeUp : []], await load.Context.Set<Fund>().AnyAsync(cancellation));
    }

    private static IEnumerable<object> Fund(FactLoad load, Fact fact)
    {
        var fund = new Fund
        {
            Id = load.NewId<FundId>(), Slug = fact.SlugText("slug"), Schedule = fact.Text("schedule"), Title = fact.Text("title"), Purpose = fact.Text("purpose"), AgreementId = fact.Reference<AgreementId>("agreement"),
            ManagerPost = fact.TextOrNone("managerPost"), Provenance = fact.Provenance(),
        };
        load.Name(fund.Slug, fund.Id);
        var said = fact.List("says", isRequired: false).Select(s => Statement(load, s, fund.Id)).ToList();
        fact.Done();
        return [fund, .. said];
    }

    private static FundStatement Statement(FactLoad load, Fact fact, FundId? fund)
    {
        var (from, provenance) = (fact.Date("from"), fact.Provenance());
        var statement = new FundStatement
        {
            FundId = fund, Kind = fact.Choice<FundStatementKind>("kind"), Number = fact.WholeOrNone("number") ?? 1, Title = fact.TextOrNone("title"), Words = fact.Text("words"), From = from, To = fact.DateOrNone("to"),
            KnownFrom = load.KnownFrom(provenance, from), Provenance = provenance,
        };
        fact.Done();
        return statement;
    }

    private static FunctionKeptOut KeptOut(FactLoad load, Fact fact)
    {
        var (from, provenance) = (fact.Date("from"), fact.Provenance());
        var kept = new FunctionKeptOut
        {
            Kind = fact.SlugText("kind"), Name = fact.Text("name"), Law = fact.Text("law"), From = from, To = fact.DateOrNone("to"), KnownFrom = load.KnownFrom(provenance, from), Provenance = provenance,
        };
        fact.Done();
        return kept;
    }

    private static IEnumerable<object> MadeUp(FactLoad load, Fact fact, IReadOnlyList<FunctionKeptOut> keptOut)
    {
        var (id, slug, from, provenance) = (fact.Reference<FundId>("fund"), fact.Text("fund"), fact.Date("from"), fact.Provenance());
        var lines = new List<(ScheduleLine Line, FundLine Budget)>();
        foreach (var given in fact.List("lines"))
        {
            var part = given.Choice<FundPart>("part");
            var line = new ScheduleLine
            {
                FundId = id, Slug = given.SlugText("slug"), Name = given.Text("name"), Function = given.Choice<LineFunction>("function"), Kind = given.SlugText("kind"), Part = part,
                OriginId = given.Reference<PartnerId>("origin"), Treatment = given.Choice<AccountingTreatment>("treatment"), TreatmentReason = given.Text("treatmentReason"), Vat = given.Choice<VatRegime>("vat"),
                Transfer = part == FundPart.Aligned ? TransferType.Aligned : TransferType.Section75Pool, Purpose = given.Choice<BudgetPurpose>("purpose"), LeadProvider = given.TextOrNone("leadProvider"), Basis = given.TextOrNone("basis"),
                From = from, KnownFrom = load.KnownFrom(provenance, from), IsMadeUp = true, Provenance = provenance,
            };
            if (FunctionKeptOut.MayStandAs(line.Part, line.Kind, keptOut, from).Refusal is { } refusal)
            {
                given.Error("part", refusal.Sentence);
            }

            lines.Add((line, new FundLine(line.Slug, line.Part, given.Text("origin"), new Money((long)(given.Number("budgetPounds") * 100)))));
            given.Done();
        }

        IReadOnlyList<object> ledger = [.. new LedgerFacts(id, slug).Read(fact, from, [.. lines.Select(l => l.Budget)])];
        var variations = fact.List("variations", isRequired: false).Select((given, i) => Variation(given, id, i + 1)).ToList();
        var terms = fact.List("riskShare", isRequired: false).SelectMany((given, i) => RiskShareFacts.Read(load, given, id, i + 1)).ToList();
        var specifications = fact.List("specification", isRequired: false).SelectMany(given => Specification(load, given, id, provenance)).ToList();
        fact.Done();
        return [.. lines.Select(l => l.Line), .. ledger, .. variations, .. terms, .. specifications];
    }

    private static IEnumerable<FundStatement> Specification(FactLoad load, Fact given, FundId fund, Provenance provenance)
    {
        var specification = new FundSpecification(
            given.Text("title"), given.Text("words"), [.. given.Words("outcomes").Select(n => int.Parse(n, System.Globalization.CultureInfo.InvariantCulture))],
            [.. given.Words("underIt").Select(n => new SpecifiedProvider(n, true)), .. given.Words("notYet").Select(n => new SpecifiedProvider(n, false))], given.Date("from"));
        if (specification.MayStand([], null).Refusal is { } refusal)
        {
            given.Error("underIt", refusal.Sentence);
        }

        given.Done();
        return KeepSpecification.Rows(specification, fund, 1, load.KnownFrom(provenance, specification.From), provenance);
    }

    private static FundVariation Variation(Fact given, FundId fund, int number)
    {
        var on = given.Date("putOn");
        var variation = new FundVariation
        {
            FundId = fund, Number = number, Line = given.SlugText("line"), Pence = (long)(given.Number("pounds") * 100), EffectiveOn = given.Date("effectiveOn"), Words = given.Text("words"), IsMadeUp = true,
            KnownFrom = PartnershipClock.StartOf(on),
        };
        given.Done();
        return variation;
    }
}
