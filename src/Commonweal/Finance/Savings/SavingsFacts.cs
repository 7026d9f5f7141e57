using Commonweal.Domain.Finance.Savings;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Facts;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Finance.Savings;

/// <summary>Reads savings.json: schemes made up for the demonstration. No paper gives a sum.</summary>
public sealed class SavingsFacts : IFactsReader
{
    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        if (!load.WithDemonstration || load.File("savings.json", isRequired: false) is not { } file)
        {
            return;
        }

        var rows = file.List("schemes").SelectMany(fact => Scheme(load, fact)).ToList();
        file.LeaveAside("note");
        file.Done();
        load.Keep(rows, await load.Context.Set<SavingsScheme>().AnyAsync(cancellation));
    }

    private static List<object> Scheme(FactLoad load, Fact fact)
    {
        var (on, provenance) = (fact.Date("enteredOn"), fact.Provenance());
        var scheme = new SavingsScheme
        {
            Slug = fact.SlugText("slug"), Title = fact.Text("title"), Words = fact.Text("words"), Service = fact.SlugText("service"), FinancialYear = fact.Whole("financialYear"), IsRecurrent = fact.Flag("recurrent"),
            Programme = fact.TextOrNone("programme"), Fund = fact.TextOrNone("fund"), EnteredById = fact.Reference<PartnerId>("enteredBy"), EnteredOn = on, IsMadeUp = true, KnownFrom = load.KnownFrom(provenance, on), Provenance = provenance,
        };
        var claims = fact.List("claims").Select((given, i) => Claim(given, scheme, i + 1)).ToList();
        fact.Done();
        return [scheme, .. claims];
    }

    private static SavingsClaim Claim(Fact given, SavingsScheme scheme, int line)
    {
        long Pence(string field) => (long)((given.NumberOrNone(field) ?? 0) * 100);
        var claim = new SavingsClaim
        {
            Scheme = scheme.Slug, Line = line, Version = 1, PartnerId = given.Reference<PartnerId>("partner"), Plan = given.Choice<SavingsPlan>("plan"), Cost = given.Text("cost"), PaidToId = given.ReferenceOrNone<PartnerId>("paidTo"),
            PlanVolumePence = Pence("planVolume"), PlanPricePence = Pence("planPrice"), ActualVolumePence = Pence("actualVolume"), ActualPricePence = Pence("actualPrice"), ForecastVolumePence = Pence("forecastVolume"),
            ForecastPricePence = Pence("forecastPrice"), FullYearPence = Pence("fullYear"), InvestmentPence = Pence("investment"), ActivityFewer = given.WholeOrNone("activityFewer"), Status = given.Choice<SavingsStatus>("status"),
            Words = given.Text("words"), IsWithdrawn = false, On = scheme.EnteredOn, KnownFrom = scheme.KnownFrom,
        };
        given.Done();
        return claim;
    }
}
