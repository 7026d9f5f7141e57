using System.Text.Json;
using System.Text.Json.Nodes;
using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Finance.MonthlyFigures;
using Commonweal.Domain.Foundation;
using static Commonweal.Finance.Verify.CaseResults;

namespace Commonweal.Finance.Verify;

/// <summary>Acts on a fund in order; one that is refused changes nothing and gives its code.</summary>
internal sealed class ValidateCase
{
    private readonly JsonElement setup;
    private FundBudgets? budgets;

    private ValidateCase(JsonElement setup)
    {
        this.setup = setup;
        budgets = setup.Find("lines") is null
            ? null
            : new FundBudgets([.. setup.List("lines").Select(SharingRuleInput.Line)], LockedThrough(setup), setup.Find("delegated_virement_limit") is null ? new Money(long.MaxValue) : setup.Money("delegated_virement_limit"));
    }

    private FundBudgets Fund => budgets ?? throw new FormatException("the case has no setup.lines");

    public static Outcome<JsonObject> Answer(JsonElement inputs)
    {
        var run = new ValidateCase(inputs.Need("setup"));
        return new JsonObject { ["results"] = Array([.. inputs.List("commands").Select(run.Result)]) };
    }

    private JsonObject Result(JsonElement command)
    {
        // A sum that cannot be read is refused before anything else of the command is looked at.
        var amount = command.Find("amount") is null ? CellReading.Of(Money.Zero) : AmountCell.Read(command.Text("amount"));
        if (amount.Fault is { } fault)
        {
            return new JsonObject { ["ok"] = false, ["code"] = fault.Code() };
        }

        var outcome = Outcome(command, amount.Value!.Value);
        var result = outcome.IsRefused ? new JsonObject { ["code"] = Code(outcome.Refusal) } : outcome.Value;
        result["ok"] = !outcome.IsRefused;
        return result;
    }

    private Outcome<JsonObject> Outcome(JsonElement command, Money amount) => command.Text("op") switch
    {
        "virement" => Changed(Fund.Vire(new BudgetVirement(command.Text("frm"), command.Text("to"), amount), command.Texts("approvals")), _ => Budgets(command.Text("frm"), command.Text("to"))),
        "contribution_variation" => Changed(Fund.Vary(new ContributionVariation(command.Text("partner"), command.Text("line"), amount), command.Texts("approvals")), _ => Budgets(command.Text("line"))),
        "spend" => Changed(Fund.Post(command.Text("line"), command.Day("date"), amount), f => new JsonObject { ["spend"] = f.Posted.Where(p => p.Key == command.Text("line")).Node() }),
        "restate" => Restated(command, Month.Parse(command.Text("period"))),
        "activate" => PoolRules.MayBegin(setup.Texts("required"), command.Texts("present"), command.TextOrNull("host"), command.TextOrNull("pool_manager_employer")).Then<JsonObject>(_ => new JsonObject()),
        "open_pool" => PoolRules.MayOpen([.. command.Texts("partners").Select(Partner)], command.Texts("contracting_commissioners"), command.Texts("consents"), command.TextOrNull("host")).Then<JsonObject>(_ => new JsonObject()),
        "schedule" => Schedule(command.Day("through")),
        "file_quarterly" or "file_annual" => ReportingClock.MayFile(command.Texts("has")).Then<JsonObject>(_ => new JsonObject()),
        var op => throw new FormatException($"the command '{op}' is not known"),
    };

    private Outcome<JsonObject> Changed(Outcome<FundBudgets> act, Func<FundBudgets, JsonObject> result) => act.Then<JsonObject>(next =>
    {
        budgets = next;
        return result(next);
    });

    private Outcome<JsonObject> Restated(JsonElement command, Month month) => Changed(Fund.Restate(month, command.Text("line"), command.TextOrNull("reason") ?? ""), next => new JsonObject
    {
        ["version"] = next.Versions[month], ["period"] = month.ToString(), ["original_kept"] = true,
    });

    private JsonObject Budgets(params string[] lines) => new() { ["budgets"] = lines.Select(l => KeyValuePair.Create(l, Fund[l].Budget)).Node() };

    private JsonObject Schedule(DateOnly through)
    {
        var clock = new ReportingClock(setup.Day("pool_start"), setup.Whole("quarter_due_days"), setup.Whole("annual_due_days"));
        return new JsonObject { ["quarterly"] = Due(clock.QuarterlyThrough(through)), ["annual"] = Due(clock.AnnualThrough(through)) };
    }

    private PoolPartner Partner(string id) => new(id, setup.Find("bodies")?.TextOrNull(id) switch
    {
        "council" => PartnerInLaw.LocalAuthority,
        "ccg" => PartnerInLaw.ClinicalCommissioningGroup,
        "nhs_trust" => PartnerInLaw.NhsTrust,
        _ => PartnerInLaw.NotPrescribed,
    });

    private static Month LockedThrough(JsonElement setup) => setup.TextOrNull("locked_through") is { } month ? Month.Parse(month) : new Month(1, 1);

    private static JsonArray Due(IEnumerable<ReportDue> reports) => Array(reports.Select(r => new JsonObject { ["period_end"] = r.PeriodEnd.Node(), ["due"] = r.Due.Node() }));

    private static string Code(Refusal refusal) => refusal switch
    {
        NoSuchLine => "unknown_line",
        VirementToTheSameLine => "same_line",
        VirementNotPositive => "amount_not_positive",
        AlignedBudgetCannotBeVired => "aligned_budget_cannot_be_vired",
        RingFenceNeedsItsOrigin => "ring_fence_needs_origin_approval",
        VirementOverTheLimit => "over_delegated_limit",
        EveryPartnerMustAgree => "all_partners_must_agree",
        MonthIsLocked => "period_locked",
        RestatementNeedsReason => "reason_required",
        ParticularsMissing r => $"missing:{string.Join(',', r.Missing)}",
        ReportSectionsMissing r => $"missing:{string.Join(',', r.Missing)}",
        PoolManagerNotOfTheHost => "pool_manager_not_officer_of_host",
        NotAPrescribedBody r => $"not_a_prescribed_body:{string.Join(',', r.Partners)}",
        NoNhsBody => "no_nhs_body",
        NoLocalAuthority => "no_local_authority",
        TrustNeedsConsent r => $"nhs_trust_consent_missing:{string.Join(',', r.Missing)}",
        HostIsNoPartner => "host_not_a_partner",
        _ => throw new InvalidOperationException($"The cases have no code for {refusal.GetType().Name}."),
    };
}
