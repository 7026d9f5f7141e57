using System.Globalization;
using Commonweal.Domain.Finance.BetterCareFund;
using Commonweal.Domain.Finance.OpenBook;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.BetterCareFund;

/// <summary>A page that asks for one act on an area's plan, and knows which version whoever fills it in had before them.</summary>
public abstract class CareFundFormModel(ReadCareFund read, KeepCareFund keep, Notices notices) : FinanceFormModel(notices)
{
    public CareFundReading Reading { get; private set; } = null!;

    public override Refusal? Refusal => keep.MayEnter(Reading.Area);

    /// <summary>The version from which the form was filled in.</summary>
    [BindProperty]
    public int Version { get; set; }

    protected KeepCareFund Keep => keep;

    protected override string Done => $"Version {Reading.After + 1} of the plan is entered.";

    protected override string After => Reading.Url;

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        var year = int.TryParse(RouteData.Values["year"] as string, NumberStyles.None, CultureInfo.InvariantCulture, out var begins) ? begins : 0;
        var found = await read.FindAsync(RouteData.Values["area"] as string, year, cancellation);
        Reading = found!;
        return found is not null && await ReadMoreAsync(cancellation);
    }

    /// <summary>What the page needs beside the plan; false where there is no such thing.</summary>
    protected virtual Task<bool> ReadMoreAsync(CancellationToken cancellation) => Task.FromResult(true);

    protected override void Fill() => Version = Reading.After;

    /// <summary>A row as the workbook has it, so that pages and workbooks are read by the same rules.</summary>
    protected static TypedRow Row(int number, params ReadOnlySpan<string?> cells) => new(number, [.. cells.ToArray().Select(c => c ?? "")]);

    /// <summary>Each fault beside the field that stands for its cell.</summary>
    protected void Show(IEnumerable<CareFundFinding> faults, Func<CareFundPart, char, int, string> fieldOf)
    {
        foreach (var (part, finding) in faults)
        {
            ModelState.AddModelError(fieldOf(part, finding.Cell[0], int.Parse(finding.Cell.AsSpan(1), CultureInfo.InvariantCulture)), finding.Sentence);
        }
    }
}
