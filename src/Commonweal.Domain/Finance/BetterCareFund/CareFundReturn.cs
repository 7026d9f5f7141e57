using System.Globalization;
using Commonweal.Domain.Finance.MonthlyFigures;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.BetterCareFund;

public enum CareFundAnswerKind
{
    Words,
    YesOrNo,

    /// <summary>On track, not on track, or no data yet.</summary>
    Progress,
    Sum,
}

/// <summary>One answer that a quarter's report asks for.</summary>
/// <param name="Id">Names it in the form and in the workbook.</param>
/// <param name="Part">The part of the report in which it stands.</param>
/// <param name="Known">What is known of it before anybody answers: from the plan, the ledger or the state of the funds; null where nothing is.</param>
/// <param name="KnownFrom">From where.</param>
public sealed record CareFundQuestion(string Id, string Part, string Words, CareFundAnswerKind Kind, string? Known = null, string? KnownFrom = null);

/// <summary>A row of the checklist: one answer, the cell in which it stands, and whether it is complete.</summary>
public sealed record CareFundAnswer(CareFundQuestion Question, string Cell, string Text, string? Fault)
{
    public bool IsComplete => Fault is null;
}

/// <summary>What the ledgers of an area's funds say of the quarters of a year.</summary>
/// <param name="PaidIn">By quarter, the first first.</param>
public sealed record CareFundLedger(IReadOnlyList<Money> PaidIn, IReadOnlyList<Money> Spent, IReadOnlyList<string> Funds, bool HasSection75)
{
    /// <summary>Whether any ledger is open from which a sum can come.</summary>
    public bool IsOpen => Funds.Count > 0;
}

/// <summary>The quarterly report of an area: what it asks, what is known beforehand, and what is missing of a set of answers.</summary>
public sealed class CareFundReturn
{
    public const int FirstRow = 6;
    public const int Quarters = 4;
    public const string Section75 = "section-75";
    public const string Difference = "difference";

    private const string Sheet = "Income and expenditure";

    private readonly CareFundTerms terms;
    private readonly CareFundPlan plan;
    private readonly CareFundLedger ledger;

    public CareFundReturn(CareFundTerms terms, int quarter, CareFundPlan plan, CareFundLedger ledger)
    {
        (this.terms, this.plan, this.ledger, Quarter) = (terms, plan, ledger, quarter);
        Questions =
        [
            new("prepared-by", "Cover", "Who prepared it: post and organisation", CareFundAnswerKind.Words),
            .. BudgetArrangements(),
            .. terms.Of(CareFundCodeKind.NationalCondition).SelectMany(c => YesOrWhy($"condition-{c.Slug}", "National conditions", $"{c.Name}: is it met?", "If not, why, and by when?")),
            .. Sums("income", "Income", plan.TotalIncome, ledger.PaidIn),
            .. Sums("expenditure", "Expenditure", plan.TotalSpend, ledger.Spent),
            new(Difference, Sheet, "Why does the year differ from its plan, or a quarter from the ledger?", CareFundAnswerKind.Words),
            .. terms.Of(CareFundCodeKind.Metric).SelectMany(m => (CareFundQuestion[])
                [new($"metric-{m.Slug}", "Metrics", $"{m.Name}: is it on track?", CareFundAnswerKind.Progress), new($"metric-{m.Slug}-words", "Metrics", $"{m.Name}: if not on track, what is done about it?", CareFundAnswerKind.Words)]),
            new("narrative", "Narrative", "What went well, what did not, and what comes next?", CareFundAnswerKind.Words),
        ];
    }

    public int Quarter { get; }

    public IReadOnlyList<CareFundQuestion> Questions { get; }

    public static IReadOnlyList<string> Progress { get; } = ["On track", "Not on track", "No data yet"];

    /// <summary>What stands in the report before anybody answers.</summary>
    public IReadOnlyDictionary<string, string> Beforehand => Questions.Where(q => q.Known is not null).ToDictionary(q => q.Id, q => q.Known!);

    /// <summary>Each answer with what is wrong with it: all at once, in the order of the report.</summary>
    public IReadOnlyList<CareFundAnswer> Checklist(IReadOnlyDictionary<string, string> answers) => [.. Questions.Select((q, i) =>
    {
        var (cell, text) = ($"D{FirstRow + i}", answers.GetValueOrDefault(q.Id, "").Trim());
        return new CareFundAnswer(q, cell, text, FaultOf(q, cell, text, answers));
    })];

    public Refusal? MaySign(int? version, IReadOnlyDictionary<string, string> answers, DateOnly signedOn, DateOnly today)
    {
        CareFundAnswer[] gaps = [.. Checklist(answers).Where(a => !a.IsComplete)];
        return version is null ? new NothingToSign("quarterly report") : gaps.Length > 0 ? new CareFundReturnNotComplete(gaps) : signedOn > today ? new SignedAhead(signedOn) : null;
    }

    /// <summary>A sum that somebody typed and nobody can read is never kept; a gap may be, until the report is signed.</summary>
    public IReadOnlyList<CareFundAnswer> Unreadable(IReadOnlyDictionary<string, string> answers) => [.. Checklist(answers).Where(a => a.Question.Kind == CareFundAnswerKind.Sum && a.Text.Length > 0 && !a.IsComplete)];

    private static IEnumerable<CareFundQuestion> YesOrWhy(string id, string part, string asked, string why, string? known = null, string? from = null) =>
        [new(id, part, asked, CareFundAnswerKind.YesOrNo, known, from), new($"{id}-words", part, why, CareFundAnswerKind.Words)];

    private IEnumerable<CareFundQuestion> BudgetArrangements() => YesOrWhy(
        Section75, "Budget arrangements", "Is the money pooled by an agreement under section 75?", "If not, by when will it be?", terms.Area.Funds.Count == 0 ? null : ledger.HasSection75 ? "Yes" : "No", "the funds as they stand");

    private IEnumerable<CareFundQuestion> Sums(string id, string name, Money ofYear, IReadOnlyList<Money> known)
    {
        var planned = Apportionment.Of(ofYear, (decimal[])[1, 1, 1, 1]).Value;
        foreach (var quarter in Enumerable.Range(1, Quarters))
        {
            yield return new($"{id}-plan-{quarter}", Sheet, $"{name}, quarter {quarter}: plan", CareFundAnswerKind.Sum, planned[quarter - 1].ToString(), "the plan, in quarters");
            var isOver = quarter <= Quarter;
            yield return isOver
                ? new($"{id}-actual-{quarter}", Sheet, $"{name}, quarter {quarter}: actual", CareFundAnswerKind.Sum, ledger.IsOpen ? known[quarter - 1].ToString() : null, ledger.IsOpen ? $"the ledger of {Sentences.List(ledger.Funds)}" : null)
                : new($"{id}-forecast-{quarter}", Sheet, $"{name}, quarter {quarter}: forecast", CareFundAnswerKind.Sum);
        }
    }

    private string? FaultOf(CareFundQuestion question, string cell, string text, IReadOnlyDictionary<string, string> answers) => question.Kind switch
    {
        CareFundAnswerKind.Sum => SumFault(cell, text),
        CareFundAnswerKind.YesOrNo => ReadCareFundPlan.YesOrNo.Contains(text) ? null : "Answer yes or no.",
        CareFundAnswerKind.Progress => Progress.Contains(text) ? null : "Choose on track, not on track, or no data yet.",
        _ => text.Length == 0 && IsNeeded(question, answers) ? "Say it in a sentence." : null,
    };

    private static string? SumFault(string cell, string text)
    {
        var reading = AmountCell.Read(text, CareFundTerms.LargestSum);
        return reading.Fault is { } fault ? new ReturnError(cell, fault == CellFault.Blank ? ReturnFault.Blank : ReturnFault.CannotBeRead, fault).InWords : reading.Value < Money.Zero ? "A sum cannot be below nought." : null;
    }

    private bool IsNeeded(CareFundQuestion question, IReadOnlyDictionary<string, string> answers)
    {
        if (question.Id == Difference)
        {
            return Differs("income", plan.TotalIncome, answers) || Differs("expenditure", plan.TotalSpend, answers)
                || Questions.Any(q => q.Kind == CareFundAnswerKind.Sum && q.Known is { } known && q.Id.Contains("-actual-", StringComparison.Ordinal) && Read(answers, q.Id) is { } sum && sum.ToString() != known);
        }

        const string words = "-words";
        return !question.Id.EndsWith(words, StringComparison.Ordinal) || answers.GetValueOrDefault(question.Id[..^words.Length]) is { Length: > 0 } answer && answer != ReadCareFundPlan.YesOrNo[0] && answer != Progress[0];
    }

    private bool Differs(string id, Money ofYear, IReadOnlyDictionary<string, string> answers)
    {
        var sums = Enumerable.Range(1, Quarters).Select(q => Read(answers, string.Create(CultureInfo.InvariantCulture, $"{id}-{(q <= Quarter ? "actual" : "forecast")}-{q}"))).ToList();
        return sums.All(s => s is not null) && Money.Sum(sums.Select(s => s!.Value)) != ofYear;
    }

    private static Money? Read(IReadOnlyDictionary<string, string> answers, string id) => AmountCell.Read(answers.GetValueOrDefault(id), CareFundTerms.LargestSum).Value;
}

/// <summary>The answers of one quarter in one version: each change is the next, and none is edited.</summary>
public sealed class CareFundReturnVersion : IEvent
{
    public required string Area { get; init; }

    public required int FinancialYear { get; init; }

    public required int Quarter { get; init; }

    public required int Number { get; init; }

    /// <summary>The answers as text.</summary>
    public required string Content { get; init; }

    public required string Hash { get; init; }

    public required string By { get; init; }

    public required DateOnly On { get; init; }

    public required DateTime KnownFrom { get; init; }
}

public sealed record CareFundReturnNotComplete(IReadOnlyList<CareFundAnswer> Gaps)
    : Refusal($"The report is not complete: {Gaps.Count} {(Gaps.Count == 1 ? "answer is" : "answers are")} missing or wrong. {string.Join(" ", Gaps.Select(g => $"{g.Question.Part}, {g.Cell}: {g.Question.Words} {g.Fault}"))}");
