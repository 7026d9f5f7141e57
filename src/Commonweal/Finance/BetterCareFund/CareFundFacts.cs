using Commonweal.Domain.Finance.BetterCareFund;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Facts;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Finance.BetterCareFund;

/// <summary>Reads better-care-fund.json: the national lists and the areas; and in a demonstration the minimums and plans made up for it.</summary>
public sealed class CareFundFacts : IFactsReader
{
    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        if (load.File("better-care-fund.json", isRequired: false) is not { } file)
        {
            return;
        }

        List<object> rows = [.. file.List("codes").Select(fact => Code(load, fact)), .. file.List("areas").Select(fact => Area(load, fact))];
        var madeUp = new List<object>();
        if (file.Object("demonstration") is { } demonstration)
        {
            madeUp.AddRange(demonstration.List("minimums").Select(Minimum));
            madeUp.AddRange(demonstration.List("plans").SelectMany(Plan));
            demonstration.Done();
        }

        file.LeaveAside("note");
        file.Done();
        load.Keep([.. rows, .. load.WithDemonstration ? madeUp : []], await load.Context.Set<CareFundArea>().AnyAsync(cancellation));
    }

    private static CareFundCode Code(FactLoad load, Fact fact)
    {
        var (from, provenance) = (fact.Date("from"), fact.Provenance());
        var kind = fact.Choice<CareFundCodeKind>("kind");
        var isSource = kind == CareFundCodeKind.Source;
        var code = new CareFundCode
        {
            Kind = kind, Slug = fact.SlugText("slug"), Parent = fact.TextOrNone("parent"), Name = fact.Text("name"), Words = fact.Text("words"), Payer = isSource ? fact.Choice<SourcePayer>("payer") : null,
            Frequency = isSource ? fact.Choice<ReportingFrequency>("frequency") : null, From = from, To = fact.DateOrNone("to"), KnownFrom = load.KnownFrom(provenance, from), Provenance = provenance,
        };
        fact.Done();
        return code;
    }

    private static CareFundArea Area(FactLoad load, Fact fact)
    {
        string Partner(string field)
        {
            _ = fact.Reference<PartnerId>(field);
            return fact.Text(field);
        }

        _ = fact.References<PartnerId>("commissioners");
        _ = fact.References<FundId>("funds");
        var area = new CareFundArea
        {
            Slug = fact.SlugText("slug"), Name = fact.Text("name"), Board = fact.Text("board"), Council = Partner("council"), Commissioners = fact.Words("commissioners"), HousingAuthority = Partner("housingAuthority"),
            Funds = fact.Words("funds"), Provenance = fact.Provenance(),
        };
        fact.Done();
        return area;
    }

    private static CareFundMinimum Minimum(Fact fact)
    {
        var minimum = new CareFundMinimum
        {
            Area = fact.SlugText("area"), FinancialYear = fact.Whole("year"), Commissioner = fact.SlugText("commissioner"), MinimumPence = Pence(fact, "minimumPounds"), SocialCareBeforePence = Pence(fact, "socialCareBeforePounds"),
            UpliftBasisPoints = fact.Whole("upliftBasisPoints"), OutOfHospitalPence = Pence(fact, "outOfHospitalPounds"), IsMadeUp = true, KnownFrom = PartnershipClock.StartOf(fact.Date("on")), Provenance = fact.Provenance(),
        };
        fact.Done();
        return minimum;
    }

    private static List<object> Plan(Fact fact)
    {
        var plan = new CareFundPlan(
            [.. fact.List("income").Select(Income)], [.. fact.List("schemes").Select(Scheme)], [.. fact.List("metrics").Select(Metric)], [.. fact.List("conditions").Select(Condition)]);
        var (area, year, on, content) = (fact.SlugText("area"), fact.Whole("year"), fact.Date("on"), CareFundText.Of(plan));
        var version = new CareFundPlanVersion
        {
            Area = area, FinancialYear = year, Number = 1, Content = content, Hash = CareFundText.HashOf(content), Words = fact.Text("words"), By = "system", On = on, IsMadeUp = true, KnownFrom = PartnershipClock.StartOf(on),
        };
        var rows = new List<object> { version };
        fact.LeaveAside("ours");
        foreach (var signed in fact.List("signed", isRequired: false))
        {
            var day = signed.Date("on");
            rows.Add(new CareFundSignature
            {
                Area = area, FinancialYear = year, Number = 1, Hash = version.Hash, SignedOn = day, Minute = signed.Text("minute"), By = "system", IsMadeUp = true, KnownFrom = PartnershipClock.StartOf(day),
            });
            signed.Done();
        }

        fact.Done();
        return rows;
    }

    private static CareFundIncome Income(Fact fact) => Done(fact, new CareFundIncome(fact.SlugText("source"), fact.SlugText("payer"), Pence(fact, "pounds")));

    private static CareFundScheme Scheme(Fact fact) => Done(fact, new CareFundScheme(
        fact.Whole("number"), fact.Text("name"), fact.Text("words"), fact.SlugText("type"), fact.TextOrNone("subType"), fact.Choice<AreaOfSpend>("area"), fact.Choice<SchemeCommissioner>("commissioner"), fact.NumberOrNone("nhsPercent"),
        fact.Choice<SchemeProvider>("provider"), fact.SlugText("source"), fact.SlugText("payer"), Pence(fact, "pounds"), fact.Flag("new")));

    private static CareFundMetric Metric(Fact fact) => Done(fact, new CareFundMetric(fact.SlugText("metric"), fact.Number("baseline"), fact.Number("plan"), fact.Text("words")));

    private static CareFundCondition Condition(Fact fact) => Done(fact, new CareFundCondition(fact.SlugText("condition"), fact.Flag("met"), fact.TextOrNone("words")));

    private static T Done<T>(Fact fact, T read)
    {
        fact.Done();
        return read;
    }

    private static long Pence(Fact fact, string field) => (long)(fact.Number(field) * 100);
}
