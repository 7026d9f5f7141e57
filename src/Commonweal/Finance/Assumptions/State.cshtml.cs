using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Commonweal.Domain.Finance.Assumptions;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.Assumptions;

/// <summary>A partner says what it plans a year by, beside what all agreed.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class StateModel(ReadAssumptions read, KeepAssumptions keep, Standing standing, Notices notices) : FinanceFormModel(notices)
{
    private readonly List<OwnEntry> entries = [];

    public AssumptionsReading Reading { get; private set; } = null!;

    public override Refusal? Refusal => keep.MayState();

    public static IReadOnlyList<AssumptionKind> Kinds { get; } = Enum.GetValues<AssumptionKind>();

    [BindProperty(SupportsGet = true)]
    public int? Year { get; set; }

    [BindProperty]
    public OwnInput Input { get; set; } = new();

    protected override string Done => "What you plan by is stated.";

    protected override string After => Reading.Url;

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        Reading = await read.ReadAsync(Year, cancellation);
        Input.Lines = [.. Kinds.Select((_, i) => Input.Lines.ElementAtOrDefault(i) ?? new())];
        return true;
    }

    protected override void Fill()
    {
        foreach (var (line, kind) in Input.Lines.Zip(Kinds))
        {
            if (standing.PartnerId is { } partner && Reading.Of.Of(partner, kind) is { } own)
            {
                (line.Percent, line.Reason) = ((own.BasisPoints / 100m).ToString("0.##", CultureInfo.InvariantCulture), own.Reason);
            }
        }
    }

    protected override void Check()
    {
        for (var i = 0; i < Kinds.Count; i++)
        {
            if (Trimmed(Input.Lines[i].Percent) is { } typed && ModelState.Percent($"Input.Lines[{i}].Percent", typed, PartnerAssumption.BasisPointsMost, Kinds[i].InWords()) is { } percent)
            {
                entries.Add(new(Kinds[i], percent, Trimmed(Input.Lines[i].Reason)));
            }
        }

        if (Input.Lines.All(l => Trimmed(l.Percent) is null))
        {
            ModelState.AddModelError("Input.Lines[0].Percent", "Enter one value at least");
        }

        if (Refusal is null)
        {
            foreach (var (entry, refusal) in keep.Against(Reading, entries))
            {
                ModelState.AddModelError($"Input.Lines[{(int)entry.Kind}].Reason", refusal.Sentence);
            }
        }
    }

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) => keep.StateAsync(Reading, entries, RequestKey, cancellation);
}

public sealed class OwnInput
{
    public List<OwnLine> Lines { get; set; } = [];
}

public sealed class OwnLine
{
    public string? Percent { get; set; }

    [StringLength(500, ErrorMessage = "This must be 500 characters or fewer")]
    public string? Reason { get; set; }
}
