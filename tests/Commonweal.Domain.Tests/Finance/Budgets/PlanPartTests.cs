using Commonweal.Domain.Finance.Budgets;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Tests.Partnership;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Finance.Budgets;

public sealed class PlanPartTests
{
    private static readonly PartnerId[] Partners = [.. "abc".Select(letter => PartnerId.From(Papers.Id($"{letter}")))];

    [Fact]
    [Trait("Requirement", "BUD-06")]
    public void What_partners_plan_makes_what_the_system_plans() => Laws.Hold(
        Gen.Choose(0, 1000).ArrayOf(),
        sums =>
        {
            BudgetLine[] lines = [.. sums.Select((s, i) => Line(Partners[i % 3], s, i % 2 == 0 ? "visits" : "beds", (BudgetKind)(i % 3)))];
            var (system, parts) = (PlanPart.Of(lines), Partners.Select(p => PlanPart.Of(lines.Where(l => l.PartnerId == p))).ToList());
            return system.Sum == Money.Sum(parts.Select(p => p.Sum)) && (system.Wte ?? 0) == parts.Sum(p => p.Wte ?? 0)
                && system.Activity.All(a => a.Value == parts.Sum(p => p.Activity.GetValueOrDefault(a.Key)));
        });

    [Fact]
    public void Activity_of_different_kinds_is_never_added()
    {
        var plan = PlanPart.Of([Line(Partners[0], 10, "visits"), Line(Partners[1], 4, "people"), Line(Partners[1], 2, "Visits")]);

        Assert.Equal("4 people; 12 visits", plan.ActivityInWords);
    }

    [Fact]
    public void Activity_grows_against_the_year_before()
    {
        var growth = PlannedActivity.Of(PlanPart.Of([Line(Partners[0], 105, "visits"), Line(Partners[0], 3, "beds")]), PlanPart.Of([Line(Partners[0], 100, "visits")]));

        Assert.Equal([null, 5m], growth.Select(g => g.Growth));
    }

    private static BudgetLine Line(PartnerId partner, int sum, string unit, BudgetKind kind = BudgetKind.Money) => new()
    {
        PartnerId = partner, Service = "diabetes", FinancialYear = 2017, Name = $"{sum} {unit}", Version = 1, Kind = kind, Purpose = BudgetPurpose.Other, Pence = sum, Activity = sum, ActivityUnit = unit, Wte = sum % 7 == 0 ? null : sum / 10m,
        Basis = "Budget book", On = new(2017, 4, 1), KnownFrom = DateTime.UnixEpoch,
    };
}
