using Commonweal.Domain.Finance;
using Commonweal.Domain.Finance.ControlTotal;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Charts;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance.ControlTotal;

/// <summary>The partners' positions added up for this place, as a shadow: what it holds, by which shares, and what stands beside it.</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel(ReadTotal read, StatePosition state, SendPositions send, Standing standing) : PageModel
{
    public TotalReading Total { get; private set; } = null!;

    public DataTable Bodies { get; private set; } = null!;

    public DataTable Councils { get; private set; } = null!;

    public DataTable Both { get; private set; } = null!;

    public DataTable Adjustments { get; private set; } = null!;

    public DataTable Versions { get; private set; } = null!;

    public Figure? Picture { get; private set; }

    public bool MayState => state.MayState() is null;

    public bool MaySend => send.MaySend() is null;

    public string Sentence => Total.IsEmpty ? "No partner has stated its position." : Total.With.Shadow.Workings[Total.With.Bodies.Count];

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        Total = await read.ReadAsync(cancellation);
        Bodies = Shares("Local shares in the total", Total.With.Bodies, TableQuery.From(Request), "No NHS body has stated its position");
        Councils = Shares("Beside it: councils, in no sum", Total.With.Councils, TableQuery.None, "No council has stated its position");
        Both = new DataTable<SystemTotal>("With and without money that is paid only where targets are met",
            [
                new("which", "Total", t => t.WithIncentives ? "With it" : "Without it"),
                Pounds<SystemTotal>("plan", "Planned", t => t.Shadow.SystemPlan),
                Pounds<SystemTotal>("forecast", "Forecast", t => t.Shadow.SystemForecast),
                Pounds<SystemTotal>("variance", "Better or worse", t => t.Shadow.VarianceToControlTotal),
            ],
            Total.IsEmpty ? [] : [Total.With, Total.Without], TableQuery.None) { IsPlain = true, WhenEmpty = "Nothing is stated", IsMadeUp = _ => Total.IsMadeUp };
        Adjustments = AdjustmentsOf();
        Versions = VersionsOf();
        Picture = Total.IsEmpty ? null : BridgeFigure.Of("control-total-bridge", $"From plan to forecast, {Total.With.Year}: shadow", Sentence, Bridge(), TableQuery.From(Request, "bridge-"), Total.IsMadeUp);
        return Bodies.WantsCsv ? Bodies.CsvResult("shadow-control-total") : Picture?.Data is { WantsCsv: true } data ? data.CsvResult("shadow-control-total-bridge") : Page();
    }

    private Bridge Bridge() => new("Planned", Total.With.Shadow.SystemPlan, [.. Total.With.Bodies.Select(b => new BridgeStep(b.Partner, b.Local.Variance))], "Forecast");

    private static DataTable<StatedShare> Shares(string caption, IReadOnlyList<StatedShare> shares, TableQuery query, string whenEmpty) => new(caption,
        [
            new("partner", "Partner", s => s.Partner),
            Pounds<StatedShare>("plan", "Planned, local share", s => s.Local.Plan),
            Pounds<StatedShare>("forecast", "Forecast, local share", s => s.Local.Forecast),
            Pounds<StatedShare>("variance", "Better or worse", s => s.Local.Variance),
            new("share", "Share", s => $"{s.Statement.LocalBasisPoints / 100m:0.##}%") { IsNumeric = true, SortBy = s => s.Statement.LocalBasisPoints },
            new("method", "How it is worked out", s => s.Statement.Method.InWords()),
            new("basis", "From what", s => s.Statement.Basis) { Provenance = s => s.Statement.Provenance },
            new("on", "Stated on", s => s.Statement.On.ToString("d MMM yyyy")) { SortBy = s => s.Statement.On, Csv = s => s.Statement.On.ToString("O") },
            new("version", "Version", s => $"{s.Statement.Version}") { IsNumeric = true },
        ],
        shares, query) { IsPlain = query == TableQuery.None, IsWide = true, Things = "partners", Thing = "partner", WhenEmpty = whenEmpty, IsMadeUp = s => s.Statement.IsMadeUp };

    private DataTable<AdjustmentReading> AdjustmentsOf() => new("Adjustments between partners",
        [
            new("from", "Gives", a => Total.Partners[a.Adjustment.FromId].ShortName),
            new("to", "Gets", a => Total.Partners[a.Adjustment.ToId].ShortName),
            Pounds<AdjustmentReading>("sum", "Sum", a => a.Adjustment.Sum),
            new("words", "Why", a => a.Adjustment.ReversesId is { } undone ? $"Undoes number {undone}. {a.Adjustment.Words}" : a.Adjustment.Words),
            new("state", "Where it stands", StateOf) { State = a => !a.IsAgreed ? StateShape.NotYet : a.Reversal is null ? StateShape.Good : StateShape.Plain },
            new("number", "Number", a => $"{a.Adjustment.Id}") { IsNumeric = true },
            new("act", "To do", a => ActOf(a)?.Words) { IsAction = true, Link = a => ActOf(a)?.Url },
        ],
        Total.Adjustments, TableQuery.None) { IsPlain = true, WhenEmpty = "No total was changed for another’s", IsMadeUp = a => a.Adjustment.IsMadeUp };

    private string StateOf(AdjustmentReading adjustment) =>
        adjustment.WaitsFor is { } other ? $"Waits for {Total.Partners[other].ShortName}, and counts for nothing yet"
        : adjustment.Reversal is { } reversal ? Total.Find(reversal.Id)?.IsAgreed == true ? $"Undone by number {reversal.Id}" : $"Agreed; number {reversal.Id} would undo it"
        : "Agreed by both";

    private (string Words, string Url)? ActOf(AdjustmentReading adjustment)
    {
        var (url, own) = (TotalReading.AdjustmentAddress(adjustment.Adjustment.Id), standing.PartnerId);
        return !MayState ? null
            : adjustment.WaitsFor is { } other ? other == own ? ("Agree it", $"{url}/agree") : null
            : adjustment is { Reversal: null, Adjustment.ReversesId: null } && (adjustment.Adjustment.FromId == own || adjustment.Adjustment.ToId == own) ? ("Undo it", $"{url}/reverse") : null;
    }

    private DataTable<PartnerStatement> VersionsOf() => new("Everything that was stated",
        [
            new("partner", "Partner", v => Total.Partners[v.PartnerId].ShortName),
            new("version", "Version", v => $"{v.Version}") { IsNumeric = true },
            new("on", "On", v => v.On.ToString("d MMM yyyy")),
            new("forecast", "Forecast, as it writes it", v => new Money(v.ForecastPence).InWords) { IsNumeric = true },
            new("share", "Share", v => $"{v.LocalBasisPoints / 100m:0.##}%") { IsNumeric = true },
        ],
        [.. Total.Versions.OrderBy(v => Total.Partners[v.PartnerId].ShortName, StringComparer.CurrentCulture).ThenBy(v => v.Version)], TableQuery.None) { IsPlain = true, WhenEmpty = "Nothing is stated", IsMadeUp = v => v.IsMadeUp };

    private static Column<T> Pounds<T>(string key, string header, Func<T, Money> sum) => new(key, header, t => sum(t).InWords) { IsNumeric = true, SortBy = t => sum(t).Pence, Csv = t => sum(t).ToString() };
}
