using System.Text.Json;
using System.Text.Json.Nodes;
using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Finance.RiskShare;
using Commonweal.Domain.Foundation;

namespace Commonweal.Finance.Verify;

internal static class YearEndCase
{
    public static Outcome<JsonObject> Answer(JsonElement inputs) => YearEnd.Of(Year(inputs)).Then<JsonObject>(end => Result(end));

    private static FundYear Year(JsonElement inputs) => new(
        inputs.Partners(),
        [.. inputs.List("lines").Select(SharingRuleInput.Line)],
        [.. inputs.List("contributions").Select(c => new FundContribution(c.Text("partner"), SharingRuleInput.Part(c.Text("part")), c.Money("amount")))],
        [.. inputs.ListOrNone("spend").Select(s => new LineSpend(s.Text("line"), s.Money("amount")))],
        SharingRuleInput.Policy(inputs.Need("risk_share")))
    {
        Host = inputs.Find("fund")?.TextOrNull("host"),
        Year = inputs.TextOrNull("financial_year") is { } year ? FinancialYear.Parse(year) : null,
        Variations = [.. inputs.ListOrNone("variations").Select(v => new ContributionVariation(v.Text("partner"), v.Text("line"), v.Money("amount")))],
        Virements = [.. inputs.ListOrNone("virements").Select(v => new BudgetVirement(v.Text("from"), v.Text("to"), v.Money("amount")))],
        Savings = [.. inputs.ListOrNone("savings").Select(s => new DeliveredSaving(s.Text("partner"), s.Money("amount")))],
    };

    private static JsonObject Result(YearEnd end) => new()
    {
        ["contributions_revised"] = end.ContributionsRevised.Node(),
        ["contributions_total"] = end.ContributionsRevised.Total.Node(),
        ["revised_budget"] = end.Lines.Select(l => KeyValuePair.Create(l.Line.Id, l.Budget)).Node(),
        ["spend"] = end.Lines.Select(l => KeyValuePair.Create(l.Line.Id, l.Spend)).Node(),
        ["variance"] = end.Lines.Select(l => KeyValuePair.Create(l.Line.Id, l.Variance)).Node(),
        ["pool_variance_gross"] = end.PoolVarianceGross.Node(),
        ["savings_total"] = end.SavingsTotal.Node(),
        ["savings_applied_to_overspend"] = end.SavingsAppliedToOverspend.Node(),
        ["savings_excess"] = end.SavingsExcess.Node(),
        ["savings_excess_returned"] = end.SavingsExcessReturned.Node(),
        ["contingency_drawn"] = end.ContingencyDrawn.Node(),
        ["contingency_undrawn"] = end.ContingencyUndrawn.Node(),
        ["residual_to_share"] = end.ResidualToShare.Node(),
        ["ring_fence_or_aligned_share"] = end.RingFenceOrAlignedShare.Node(),
        ["pool_share"] = end.PoolShare.Node(),
        ["unallocated_escalate"] = end.Unallocated.Node(),
        ["carry_forward"] = end.CarriedForward.Node(),
        ["carry_forward_total"] = end.CarriedForward.Total.Node(),
        ["balancing_payment"] = end.BalancingPayment.Node(),
        ["net_cost"] = end.NetCost.Node(),
        ["net_cost_total"] = end.NetCost.Total.Node(),
        ["spend_total"] = end.SpendTotal.Node(),
    };
}
