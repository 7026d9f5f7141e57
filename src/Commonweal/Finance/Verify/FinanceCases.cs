using System.Text.Json;
using System.Text.Json.Nodes;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Verify;

namespace Commonweal.Finance.Verify;

/// <summary>The kinds of finance case, each with the calculation of the domain that answers it. Everything is exact.</summary>
public static class FinanceCases
{
    /// <summary>What is expected in words for people, and not compared.</summary>
    private static readonly string[] ForPeople = ["rule", "identity"];

    private static readonly Dictionary<string, Action<JsonCase, Comparison>> Kinds = new(StringComparer.Ordinal)
    {
        ["year_end"] = Answer(YearEndCase.Answer),
        ["phase_change"] = Answer(FundCases.PhaseChange),
        ["join_exit"] = Answer(FundCases.JoinExit),
        ["follow_the_money"] = Answer(FundCases.FollowTheMoney),
        ["memorandum_account"] = Answer(FundCases.MemorandumAccount),
        ["vat_regime"] = Answer(FundCases.VatRegime),
        ["validate"] = Answer(ValidateCase.Answer),
        ["forecast"] = Answer(FigureCases.Forecast),
        ["shadow_control_total"] = Answer(FigureCases.ShadowControlTotal),
        ["joint_savings"] = Answer(FigureCases.JointSavings),
        ["investment_threshold"] = Answer(FigureCases.InvestmentThreshold),
        ["cells"] = Answer(CellCases.Cells),
        ["return_validation"] = CellCases.ReturnValidation,
    };

    public static VerifiedSubject Subject { get; } = new("finance", "Cases of risk share, funds, monthly figures, control total and savings, to the penny.", Run);

    public static CaseRun Run(string folder) => JsonCases.Run(folder, Kinds, Tolerance.None);

    private static Action<JsonCase, Comparison> Answer(Func<JsonElement, Outcome<JsonObject>> calculate) => (one, comparison) =>
    {
        var outcome = calculate(one.Inputs);
        var got = outcome.IsRefused ? new JsonObject { ["error"] = outcome.Refusal is NothingToApportionBy ? "no_basis" : outcome.Refusal.Sentence } : outcome.Value;
        var compared = one.Expected.EnumerateObject().Where(p => !ForPeople.Contains(p.Name)).ToDictionary(p => p.Name, p => p.Value);
        comparison.Tree("", JsonSerializer.SerializeToElement(compared), got);
    };
}
