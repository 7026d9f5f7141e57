using System.Globalization;
using Commonweal.Domain.Finance.BetterCareFund;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.BetterCareFund;

/// <summary>Whether each national condition is met, and what each metric was and is to be.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class AnswersModel(ReadCareFund read, KeepCareFund keep, Notices notices) : CareFundFormModel(read, keep, notices)
{
    private CareFundPlan plan = CareFundPlan.Empty;

    [BindProperty]
    public AnswersInput Input { get; set; } = new();

    public IReadOnlyList<CareFundCode> Conditions => Reading.Terms.Of(CareFundCodeKind.NationalCondition);

    public IReadOnlyList<CareFundCode> Metrics => Reading.Terms.Of(CareFundCodeKind.Metric);

    public static IReadOnlyList<Choice> YesOrNo { get; } = [.. ReadCareFundPlan.YesOrNo.Select(a => new Choice(a, a))];

    protected override void Fill()
    {
        base.Fill();
        Input.Conditions = [.. Conditions.Select(c => Reading.Plan.Conditions.FirstOrDefault(p => p.Condition == c.Slug) is { } said ? new ConditionInput { IsMet = ReadCareFundPlan.YesOrNo[said.IsMet ? 0 : 1], Words = said.Words } : new())];
        Input.Metrics = [.. Metrics.Select(m => Reading.Plan.Metrics.FirstOrDefault(p => p.Metric == m.Slug) is { } said ? new MetricInput { Baseline = Text(said.Baseline), Plan = Text(said.Plan), Words = said.Words } : new())];
    }

    protected override void Check()
    {
        Input.Conditions = [.. Conditions.Select((_, i) => Input.Conditions.ElementAtOrDefault(i) ?? new())];
        Input.Metrics = [.. Metrics.Select((_, i) => Input.Metrics.ElementAtOrDefault(i) ?? new())];
        var reader = new ReadCareFundPlan(Reading.Terms);
        var conditions = reader.Conditions(Conditions.Select((c, i) => Row(i, c.Name, Input.Conditions[i].IsMet, Input.Conditions[i].Words)));
        var metrics = reader.Metrics(Metrics.Select((m, i) => Row(i, m.Name, Input.Metrics[i].Baseline, Input.Metrics[i].Plan, Input.Metrics[i].Words)));
        plan = Reading.Plan with { Conditions = conditions, Metrics = metrics };
        Show(reader.Faults, (part, column, row) => part == CareFundPart.Conditions
            ? $"Input.Conditions[{row}].{(column == 'B' ? nameof(ConditionInput.IsMet) : nameof(ConditionInput.Words))}"
            : $"Input.Metrics[{row}].{column switch { 'B' => nameof(MetricInput.Baseline), 'C' => nameof(MetricInput.Plan), _ => nameof(MetricInput.Words) }}");
    }

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) => Keep.EnterAsync(Reading, plan, Version, "Conditions and metrics were answered.", RequestKey, cancellation);

    private static string Text(decimal number) => number.ToString("0.##", CultureInfo.CurrentCulture);
}

public sealed class AnswersInput
{
    public List<ConditionInput> Conditions { get; set; } = [];

    public List<MetricInput> Metrics { get; set; } = [];
}

public sealed class ConditionInput
{
    public string? IsMet { get; set; }

    public string? Words { get; set; }
}

public sealed class MetricInput
{
    public string? Baseline { get; set; }

    public string? Plan { get; set; }

    public string? Words { get; set; }
}
