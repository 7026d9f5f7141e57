using System.Globalization;
using Commonweal.Domain.Finance.BetterCareFund;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.BetterCareFund;

/// <summary>What each body pays in, source by source.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class FundingModel(ReadCareFund read, KeepCareFund keep, Notices notices) : CareFundFormModel(read, keep, notices)
{
    private IReadOnlyList<CareFundIncome> income = [];

    [BindProperty]
    public FundingInput Input { get; set; } = new();

    protected override void Fill()
    {
        base.Fill();
        Input.Sums = [.. Reading.Terms.Lines.Select(l => Reading.Plan.Income.FirstOrDefault(i => i.Source == l.Source && i.Payer == l.Payer) is { } i ? (i.Pence / 100m).ToString("#,##0.##", CultureInfo.CurrentCulture) : null)];
    }

    protected override void Check()
    {
        var lines = Reading.Terms.Lines;
        Input.Sums = [.. lines.Select((_, i) => Input.Sums.ElementAtOrDefault(i))];
        var reader = new ReadCareFundPlan(Reading.Terms);
        income = reader.Funding(lines.Select((l, i) => Row(i, l.SourceName, l.PayerName, Input.Sums[i])).Where(r => !string.IsNullOrWhiteSpace(r.Cell('C'))));
        Show(reader.Faults, (_, _, row) => $"Input.Sums[{row}]");
    }

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) =>
        Keep.EnterAsync(Reading, Reading.Plan with { Income = income }, Version, "Funding was changed.", RequestKey, cancellation);
}

public sealed class FundingInput
{
    /// <summary>One for each source and payer, in their order.</summary>
    public List<string?> Sums { get; set; } = [];
}
