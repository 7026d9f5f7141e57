using System.Text.Json;
using System.Text.Json.Nodes;
using Commonweal.Domain.Finance.ControlTotal;
using Commonweal.Domain.Finance.Investments;
using Commonweal.Domain.Finance.MonthlyFigures;
using Commonweal.Domain.Finance.Savings;
using Commonweal.Domain.Foundation;
using static Commonweal.Finance.Verify.CaseResults;

namespace Commonweal.Finance.Verify;

internal static class FigureCases
{
    /// <summary>From when the papers ask that investments are brought to the Board.</summary>
    private static readonly DateOnly BoardFrom = new(2017, 4, 1);

    public static Outcome<JsonObject> Forecast(JsonElement inputs)
    {
        var plan = inputs.Money("plan_annual");
        IReadOnlyList<Money> profile = inputs.Find("profile") is null ? Phasing.Twelfths(plan) : inputs.Sums("profile");
        var forecast = Domain.Finance.MonthlyFigures.Forecast.Of(plan, profile, inputs.Sums("actuals"), inputs.Sums("one_offs_in_ytd"), inputs.Whole("as_of_month"));
        return new JsonObject
        {
            ["ytd_plan"] = forecast.PlanToDate.Node(),
            ["ytd_actual"] = forecast.ActualToDate.Node(),
            ["ytd_variance"] = forecast.VarianceToDate.Node(),
            ["monthly_run_rate"] = forecast.MonthlyRunRate.Node(),
            ["forecast_run_rate"] = forecast.RunRate.Node(),
            ["forecast_variance"] = forecast.VarianceToPlan.Node(),
            ["required_monthly_spend_to_hit_plan"] = forecast.RequiredMonthlyToHitPlan.Node(),
            ["forecast_profile_scaled"] = forecast.ProfileScaled.Node(),
            ["profile"] = Array(profile.Select(m => m.Node())),
        };
    }

    public static Outcome<JsonObject> ShadowControlTotal(JsonElement inputs)
    {
        var total = Domain.Finance.ControlTotal.ShadowControlTotal.Of(
            inputs.List("orgs").Select(o => new OwnPosition(o.Text("org"), o.Money("plan"), o.Money("forecast"), CaseInputs.Percent(o.Text("local_share_percent")), Signs(o.Text("sign_convention")))),
            [.. inputs.ListOrNone("net_neutral_adjustments").Select(a => new NetNeutralAdjustment(a.Text("from"), a.Text("to"), a.Money("amount")))],
            inputs.Money("control_total"));
        return new JsonObject
        {
            ["by_org"] = Array(total.Positions.Select(p => new JsonObject
            {
                ["org"] = p.Partner, ["local_plan"] = p.Plan.Node(), ["local_forecast"] = p.Forecast.Node(), ["variance"] = p.Variance.Node(),
            })),
            ["system_plan"] = total.SystemPlan.Node(),
            ["system_forecast"] = total.SystemForecast.Node(),
            ["net_neutral_check"] = total.NetNeutralCheck.Node(),
            ["system_variance_to_control_total"] = total.VarianceToControlTotal.Node(),
            ["achieved"] = total.IsAchieved,
        };
    }

    public static Outcome<JsonObject> JointSavings(JsonElement inputs)
    {
        var savings = Domain.Finance.Savings.JointSavings.Of([.. inputs.List("schemes").Select(s => new SavingScheme(
            s.Text("id"), s.Text("commissioner"), s.Text("provider"), s.Money("commissioner_saving"), s.Money("provider_income_loss"), s.Money("provider_cost_out"), s.Money("investment")))]);
        return new JsonObject
        {
            ["by_org"] = savings.ByPartner.Node(),
            ["schemes"] = Array(savings.Schemes.Select(s => new JsonObject { ["scheme"] = s.Id, ["system_net"] = s.SystemNet.Node(), ["is_cost_shift"] = s.IsCostShift })),
            ["system_net"] = savings.SystemNet.Node(),
            ["gross_claimed"] = savings.GrossClaimed.Node(),
        };
    }

    public static Outcome<JsonObject> InvestmentThreshold(JsonElement inputs)
    {
        var threshold = new BoardThreshold(inputs.Money("threshold"), BoardFrom);
        return new JsonObject
        {
            ["results"] = Array(inputs.List("cases").Select(c =>
            {
                var reason = threshold.ReasonFor(new ProposedInvestment(c.Money("capital"), c.Money("annual_revenue"), c.Flag("serves_local_population"), c.Day("date")));
                return new JsonObject { ["id"] = c.Text("id"), ["board"] = reason == BoardReason.Over, ["reason"] = Word(reason) };
            })),
        };
    }

    private static string Word(BoardReason reason) => reason switch
    {
        BoardReason.Over => "over",
        BoardReason.AtOrUnder => "at or under",
        BoardReason.NotLocal => "not local",
        _ => $"before {BoardFrom:O}",
    };

    private static SignConvention Signs(string word) => word switch
    {
        "surplus_positive" => SignConvention.SurplusPositive,
        "overspend_positive" => SignConvention.OverspendPositive,
        _ => throw new FormatException($"'{word}' is no sign convention"),
    };
}
