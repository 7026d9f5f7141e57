using Commonweal.Domain.Finance.BetterCareFund;
using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.BetterCareFund;

/// <summary>The answers of a quarter: what plan and ledger know stands in the form already. It may be kept with gaps, and is signed without any.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class QuarterFillModel(ReadCareFund read, KeepCareFund keep, Notices notices) : QuarterFormModel(read, keep, notices)
{
    private const int WordsLengthMax = 2000;

    public override Refusal? Refusal => base.Refusal ?? (Keep.Today <= Reading.QuarterEnd(Form.Quarter) ? new PeriodNotOver(Reading.QuarterEnd(Form.Quarter)) : null);

    [BindProperty]
    public QuarterInput Input { get; set; } = new();

    public static IReadOnlyList<Choice> YesOrNo { get; } = [.. ReadCareFundPlan.YesOrNo.Select(a => new Choice(a, a))];

    public static IReadOnlyList<Choice> Progress { get; } = [.. CareFundReturn.Progress.Select(a => new Choice(a, a))];

    protected override string Done => "The answers are kept. The checklist shows what is still missing.";

    private Dictionary<string, string> Typed => Form.Questions.ToDictionary(q => q.Id, q => Input.Answers[q.Id]?.Trim() ?? "");

    protected override void Fill()
    {
        base.Fill();
        var known = Newest is { } newest ? CareFundText.Answers(newest) : Form.Beforehand;
        Input.Answers = Form.Questions.ToDictionary(q => q.Id, q => known.GetValueOrDefault(q.Id));
    }

    protected override void Check()
    {
        Input.Answers = Form.Questions.ToDictionary(q => q.Id, q => Input.Answers.GetValueOrDefault(q.Id));
        foreach (var wrong in Form.Unreadable(Typed))
        {
            ModelState.AddModelError($"Input.Answers[{wrong.Question.Id}]", wrong.Fault!);
        }

        foreach (var (id, _) in Input.Answers.Where(a => a.Value?.Length > WordsLengthMax))
        {
            ModelState.AddModelError($"Input.Answers[{id}]", "This must be 2,000 characters or fewer");
        }
    }

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) => Keep.AnswerAsync(Reading, Form.Quarter, Typed, Version, RequestKey, cancellation);
}

public sealed class QuarterInput
{
    /// <summary>By the question. A choice that nobody made is not sent, so that a list would lose what comes after it.</summary>
    public Dictionary<string, string?> Answers { get; set; } = [];
}
