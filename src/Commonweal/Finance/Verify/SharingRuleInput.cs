using System.Text.Json;
using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Finance.RiskShare;
using Commonweal.Domain.Foundation;

namespace Commonweal.Finance.Verify;

/// <summary>Reads risk shares and fund lines as the cases write them.</summary>
internal static class SharingRuleInput
{
    public static SharingRule Rule(JsonElement share) => share.Text("variant") switch
    {
        "pro_rata_contributions" => new ProRataToContributions(),
        "fixed_percent" => new FixedPercent(share.PercentsByName("over"), share.Find("under") is null ? null : share.PercentsByName("under")),
        "single_bearer" => new SingleBearer(share.Text("bearer")),
        "capped" => new Capped(share.SumsByName("caps"), share.PercentsByName("cap_percent_of_contribution"), Above(share.TextOrNull("excess"))),
        "banded" => new Banded([.. share.List("bands").Select(b => new Band(b.TextOrNull("to_percent") is { } top ? CaseInputs.Percent(top) : null, Rule(b.Need("share"))))]),
        "staged" => new Staged(share.Map("stages").ToDictionary(s => FinancialYear.Parse(s.Name), s => CaseInputs.Percent(s.Value.Text("shared_percent")))),
        "tolerance" => new Tolerance(share.Money("tolerance"), share.TextOrNull("host"), Rule(share.Need("above"))),
        "fixed_variable_lines" => new FixedAndVariableLines(),
        "no_risk_share" => new NoRiskShare(),
        var variant => throw new FormatException($"the variant '{variant}' is not known"),
    };

    public static RiskSharePolicy Policy(JsonElement share) => new(Rule(share))
    {
        ShareOfUnderspend = share.Find("share_of_underspend") is { } under ? Rule(under) : null,
        FirstCalls = share.Find("first_calls") is null ? [FirstCall.DeliveredSavings, FirstCall.Contingency] : [.. share.Texts("first_calls").Select(Call)],
        Underspend = Carry(share.Find("underspend")),
        UndrawnContingency = Carry(share.Find("contingency_undrawn")),
        ReturnsExcessSavings = share.TextOrNull("savings_excess") switch
        {
            "return_to_originator" => true,
            null or "join_underspend" => false,
            var other => throw new FormatException($"'{other}' is no use of excess savings"),
        },
    };

    public static FundLine Line(JsonElement line) => new(line.Text("id"), Part(line.Text("part")), line.Text("origin"), line.Money("budget"), VariableShare(line));

    public static FundPart Part(string word) => word switch
    {
        "pool" => FundPart.Pool,
        "ring_fenced" => FundPart.RingFenced,
        "aligned" => FundPart.Aligned,
        "contingency" => FundPart.Contingency,
        _ => throw new FormatException($"'{word}' is no part of a fund"),
    };

    private static Dictionary<string, decimal>? VariableShare(JsonElement line) => line.TextOrNull("profile") switch
    {
        "variable" => line.PercentsByName("share"),
        null or "fixed" => null,
        var other => throw new FormatException($"'{other}' is no profile of a line"),
    };

    private static FirstCall Call(string word) => word switch
    {
        "delivered_savings" => FirstCall.DeliveredSavings,
        "contingency" => FirstCall.Contingency,
        _ => throw new FormatException($"'{word}' is nothing that is called on first"),
    };

    private static CarryForward Carry(JsonElement? rule) => rule switch
    {
        null => CarryForward.Nothing,
        { ValueKind: JsonValueKind.Object } most => new CarryForward(most.Money("carry_forward_up_to")),
        { } word => word.GetString() switch
        {
            "return" => CarryForward.Nothing,
            "carry_forward" => CarryForward.All,
            var other => throw new FormatException($"'{other}' is no use of what is left"),
        },
    };

    private static AboveCap Above(string? excess) => excess switch
    {
        "respread" => new AboveCap.Respread(),
        null or "unallocated" => new AboveCap.Unallocated(),
        var partner => new AboveCap.To(partner),
    };
}
