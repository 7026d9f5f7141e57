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
    public override Refusal? Refusal => base.Refusal ?? (Keep.Today <= Reading.QuarterEnd(Form.Quarter) ? new PeriodNotOver(Reading.QuarterEnd(Form.Quarter)) : null);

    [BindProperty]
    public QuarterInput Input { get; set; } = new();

    public static IReadOnlyList<Choice> YesOrNo { get; } = [.. ReadCareFundPlan.YesOrNo.Select(a => new Choice(a, a))];

    public static IReadOnlyList<Choice> Progress { get; } = [.. CareFundReturn.Progress.Select(a => new Choice(a, a))];

    protected override string Done => "The answers are kept. The checklist shows what is still missing.";

    private Dictionary<string, string> Typed => Form.Questions.Select((q, i) => (q.Id, Text: Input.Answers[i]?.Trim() ?? "")).ToDictionary(a => a.Id, a => a.Text);

    protected override void Fill()
    {
        base.Fill();
        var known = Newest is { } newest ? CareFundText.Answers(newest) : Form.Beforehand;
        Input.Answers = [.. Form.Questions.Select(q => known.GetValueOrDefault(q.Id))];
    }

    protected override void Check()
    {
        Input.Answers = [.. Form.Questions.Select((_, i) => Input.Answers.ElementAtOrDefault(i))];
        foreach (var wrong in Form.Unreadable(Typed))
        {
            ModelState.AddModelError($"Input.Answers[{Form.Questions.ToList().IndexOf(wrong.Question)}]", wrong.Fault!);
        }

        foreach (var (text, i) in Input.Answers.Select((text, i) => (text, i)).Where(a => a.text?.Length > ReadCareFundPlan.WordsLengthMax * 2))
        {
            ModelState.AddModelError($"Input.Answers[{i}]", "This must be 2,000 characters or fewer");
        }
    }

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) => Keep.AnswerAsync(Reading, Form.Quarter, Typed, Version, RequestKey, cancellation);
}

public sealed class QuarterInput
{
    /// <summary>One for each question, in their order.</summary>
    public List<string?> Answers { get; set; } = [];
}
