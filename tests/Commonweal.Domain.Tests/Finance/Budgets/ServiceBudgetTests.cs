using Commonweal.Domain.Finance.Budgets;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Tests.Partnership;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Finance.Budgets;

public sealed class ServiceBudgetTests
{
    private static readonly DateOnly Day = new(2017, 7, 1);
    private static readonly PartnerId Council = PartnerId.From(Papers.Id("council"));
    private static readonly PartnerId Ccg = PartnerId.From(Papers.Id("ccg"));

    [Fact]
    [Trait("Requirement", "BUD-01")]
    public void A_service_s_budget_is_its_partners_lines_and_how_it_is_run_is_chosen_case_by_case()
    {
        var chosen = new BudgetStateChosen { Service = "diabetes", State = BudgetState.Pooled, Words = "Agreed", On = Day.AddDays(5), KnownFrom = DateTime.UnixEpoch };
        BudgetLine[] lines = [Line(Council, 100), Line(Ccg, 50), Line(Ccg, 7, service: "msk")];

        Assert.Equal([new Money(150), new Money(7)], Budgets(lines).Select(b => b.Total));
        Assert.Equal(BudgetState.Transparent, ServiceBudget.On(new(2017), lines, [chosen], Day)[0].State);
        Assert.Equal([BudgetState.Pooled, BudgetState.Transparent], ServiceBudget.On(new(2017), lines, [chosen], Day.AddDays(5)).Select(b => b.State));
    }

    [Fact]
    [Trait("Requirement", "BUD-05")]
    public void What_is_in_kind_counts_at_its_worth_and_what_is_recharged_in_the_line_of_whoever_bears_it()
    {
        var budget = Budgets(Line(Council, 100), Line(Council, 40, "Rooms", BudgetKind.InKind), Line(Council, 30, "Nurse", BudgetKind.Recharge)).Single();

        Assert.Equal((new Money(140), new Money(40)), (budget.Total, budget.InKind));
    }

    [Fact]
    [Trait("Requirement", "BUD-08")]
    public void The_purposes_make_the_whole() => Laws.Hold(
        Gen.Choose(0, 1000).ArrayOf(),
        sums => Budgets([.. sums.Select((s, i) => Line(i % 2 == 0 ? Council : Ccg, s, $"Line {i}", (BudgetKind)(i % 3), purpose: (BudgetPurpose)(i / 3 % 3)))])
            .All(b => Money.Sum(Enum.GetValues<BudgetPurpose>().Select(b.For)) == b.Total));

    [Fact]
    public void A_line_of_the_same_name_is_corrected_by_its_next_version() =>
        Assert.Equal(new Money(70), Budgets(Line(Council, 100), Line(Council, 70, version: 2)).Single().Total);

    [Fact]
    [Trait("Requirement", "BUD-06")]
    public void A_line_has_a_sum_or_activity_and_activity_says_in_what_it_is_counted()
    {
        Assert.Equal(new BudgetNeedsASum(), BudgetLine.MayEnter(Line(Council, 0)).Refusal);
        Assert.Equal(new ActivityNeedsAUnit(), BudgetLine.MayEnter(Line(Council, 0, activity: 12)).Refusal);
    }

    [Fact]
    [Trait("Requirement", "INV-02")]
    public void A_line_grows_or_shrinks_against_the_year_before_and_a_new_one_counts_whole_where_its_partner_had_a_budget()
    {
        BudgetLine[] lines = [Line(Council, 100), Line(Council, 130, year: 2018), Line(Council, 7, "New", year: 2018), Line(Ccg, 50, year: 2018), Line(Council, 9, "Nurse", BudgetKind.Recharge, year: 2018)];

        Assert.Equal([new Money(30), new Money(7)], ServiceBudget.Changes(lines).Select(c => c.Change));
        Assert.Equal(["£0.30 more than £1 the year before", "new, with £0.07"], ServiceBudget.Changes(lines).Select(c => c.InWords));
        Assert.Empty(ServiceBudget.Changes([Line(Council, 100), Line(Council, 100, year: 2018)]));
    }

    [Fact]
    [Trait("Requirement", "BUD-05")]
    public void What_is_recharged_names_the_other_partner_that_pays_it() =>
        Assert.Equal(new RechargeNeedsItsBearer(), BudgetLine.MayEnter(Line(Council, 30, kind: BudgetKind.Recharge)).Refusal);

    private static IReadOnlyList<ServiceBudget> Budgets(params BudgetLine[] lines) => ServiceBudget.On(new(2017), lines, [], Day);

    private static BudgetLine Line(
        PartnerId partner, long pence, string name = "Line", BudgetKind kind = BudgetKind.Money, string service = "diabetes", BudgetPurpose purpose = BudgetPurpose.Other, int version = 1, int? activity = null, int year = 2017) => new()
    {
        PartnerId = partner, Service = service, FinancialYear = year, Name = name, Version = version, Kind = kind, Purpose = purpose, Pence = pence, Activity = activity, Basis = "Budget book", On = Day, KnownFrom = DateTime.UnixEpoch,
    };
}
