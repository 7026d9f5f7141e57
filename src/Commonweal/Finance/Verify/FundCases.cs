using System.Text.Json;
using System.Text.Json.Nodes;
using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;
using static Commonweal.Finance.Verify.CaseResults;

namespace Commonweal.Finance.Verify;

internal static class FundCases
{
    public static Outcome<JsonObject> PhaseChange(JsonElement inputs)
    {
        var partners = inputs.Partners("pooled_contributions");
        JsonElement[] phases = [.. inputs.List("phases")];
        var rule = SharingRuleInput.Rule(phases.First(p => p.Text("treatment") == "pooled").Need("risk_share"));
        return Domain.Finance.Funds.PhaseChange.Of(
            [.. phases.Select(p => new FundPhase(p.Day("from"), p.Day("to"), IsPooled(p.Text("treatment"))))],
            [.. inputs.List("aligned_budgets").Select(SharingRuleInput.Line)],
            [.. inputs.List("pooled_budgets").Select(SharingRuleInput.Line)],
            inputs.PartnerSums("pooled_contributions", partners),
            [.. inputs.List("invoices").Select(i => new ServiceInvoice(i.Text("id"), i.Text("line"), i.Day("service_from"), i.Day("service_to"), i.Money("amount")))],
            rule,
            inputs.Find("fund")?.TextOrNull("host")).Then<JsonObject>(change => new JsonObject
            {
                ["assignment"] = Array(change.Invoices.Select(Assignment)),
                ["aligned_spend"] = change.AlignedSpend.Node(),
                ["aligned_share"] = change.AlignedShare.Node(),
                ["pooled_spend"] = change.PooledSpend.Node(),
                ["pooled_variance"] = change.PooledVariance.Node(),
                ["pooled_share"] = change.PooledShare.Node(),
                ["unallocated_escalate"] = change.PooledSharing.Unallocated.Node(),
            });
    }

    public static Outcome<JsonObject> JoinExit(JsonElement inputs) => JoiningAndLeaving.Of(
        inputs.Partners(),
        [.. inputs.List("months").Select(m => new FundMonth(Month.Parse(m.Text("month")), m.SumsByName("contributions"), m.Money("spend")))],
        SharingRuleInput.Rule(inputs.Need("risk_share")),
        inputs.Find("fund")?.TextOrNull("host")).Then<JsonObject>(all => new JsonObject
        {
            ["by_month"] = Array(all.Months.Select(m => new JsonObject { ["month"] = m.Month.ToString(), ["variance"] = m.Variance.Node(), ["share"] = m.Shares.Node() })),
            ["share_total"] = all.ShareTotal.Node(),
            ["variance_total"] = all.VarianceTotal.Node(),
            ["unallocated_escalate"] = all.Unallocated.Node(),
        });

    public static Outcome<JsonObject> FollowTheMoney(JsonElement inputs)
    {
        var contributions = inputs.PartnerSums("contributions", inputs.Partners("contributions"));
        PaidLine[] lines = [.. inputs.List("spend").Select(s => new PaidLine(s.Text("id"), s.Money("amount"), s.TextOrNull("ring_fence_of")))];
        return Domain.Finance.Funds.FollowTheMoney.Of(contributions, lines).Then<JsonObject>(followed => new JsonObject
        {
            ["lines"] = Array(followed.Lines.Select(l => new JsonObject { ["id"] = l.Line.Id, ["funded_by"] = l.FundedBy.Node() })),
            ["by_partner_from_lines"] = followed.ByPartner.Node(),
            ["total"] = followed.Total.Node(),
            ["fund_level_share_of_pooled_spend"] = followed.FundLevelShareOfPooledSpend.Node(),
            ["rounding_difference"] = followed.RoundingDifference.Node(),
        });
    }

    public static Outcome<JsonObject> MemorandumAccount(JsonElement inputs)
    {
        var partners = inputs.Partners("share_basis", "contributions", "brought_forward");
        return Domain.Finance.Funds.MemorandumAccount.Of(
            inputs.PartnerSums("brought_forward", partners),
            inputs.PartnerSums("contributions", partners),
            inputs.MoneyOrNone("other_income"),
            inputs.SumsByName("expenditure").Values,
            inputs.PartnerSums("share_basis", partners)).Then<JsonObject>(account => new JsonObject
            {
                ["gross_income"] = account.GrossIncome.Node(),
                ["gross_expenditure"] = account.GrossExpenditure.Node(),
                ["surplus_deficit"] = account.SurplusDeficit.Node(),
                ["share_of_surplus_deficit"] = account.ShareOfSurplusDeficit.Node(),
                ["share_of_expenditure"] = account.ShareOfExpenditure.Node(),
                ["balance_carried_forward"] = account.BalanceCarriedForward.Node(),
                ["balance_carried_forward_total"] = account.BalanceCarriedForward.Total.Node(),
            });
    }

    public static Outcome<JsonObject> VatRegime(JsonElement inputs) => new JsonObject
    {
        ["results"] = Array(inputs.List("cases").Select(c =>
        {
            var vat = VatOnInvoice.Of(Regime(c.Text("host_type")), c.Flag("cos_eligible"), c.Money("net"), c.Money("vat"));
            return new JsonObject { ["id"] = c.Text("id"), ["cost_to_pool"] = vat.CostToPool.Node(), ["vat_recoverable"] = vat.Recoverable.Node() };
        })),
    };

    private static VatRegime Regime(string host) => host switch
    {
        "council" => Domain.Finance.Funds.VatRegime.LocalAuthority,
        "nhs" or "ccg" or "nhs_trust" => Domain.Finance.Funds.VatRegime.Nhs,
        _ => throw new FormatException($"no regime is known for the host type '{host}'"),
    };

    private static bool IsPooled(string treatment) => treatment switch
    {
        "pooled" => true,
        "aligned" => false,
        _ => throw new FormatException($"'{treatment}' is no treatment of a phase"),
    };

    private static JsonObject Assignment(PhasedInvoice invoice)
    {
        var result = new JsonObject { ["invoice"] = invoice.Invoice.Id, ["aligned"] = invoice.Aligned.Node(), ["pooled"] = invoice.Pooled.Node() };
        if (invoice is { AlignedDays: { } aligned, PooledDays: { } pooled })
        {
            result["days"] = new JsonArray(aligned, pooled);
        }

        return result;
    }
}
