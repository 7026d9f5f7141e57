using Commonweal.Domain.Finance.ControlTotal;
using Commonweal.Domain.Finance.MonthlyFigures;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Files;

namespace Commonweal.Finance.ControlTotal;

/// <summary>What a file came to.</summary>
/// <param name="Unchanged">Rows that say what stands already, and are not kept again.</param>
public sealed record SentPositions(IReadOnlyList<RowFault> Faults, int Taken, int Unchanged);

/// <summary>The partnership's team takes in positions that partners reported to it, as a file: all of it, or nothing while a cell is wrong. They are marked as such until a partner states its own.</summary>
public sealed class SendPositions(KeepAct acts)
{
    private const int NameLengthMax = 200;

    public Refusal? MaySend() => SpeakingFor.ThePartnership(acts.Speaker).Refusal;

    public async Task<Outcome<SentPositions>> ExecuteAsync(TotalReading reading, string fileName, byte[] content, Guid key, CancellationToken cancellation)
    {
        if (MaySend() is { } cannot)
        {
            return cannot;
        }

        var read = FileRows.Read(content).Then(rows => new PositionFile(PartnerNames.Of(reading.Partners.Values), reading.StatedThemselves).Read(rows));
        if (read.IsRefused)
        {
            return read.Refusal;
        }

        if (read.Value.Faults.Count > 0)
        {
            return new SentPositions(read.Value.Faults, 0, 0);
        }

        var name = fileName.Length > NameLengthMax ? fileName[..NameLengthMax] : fileName;
        var changed = read.Value.Rows.Select(r => (Row: r, Last: reading.LastOf(r.Partner))).Where(r => !IsLike(r.Row, r.Last)).Select(r => Statement(reading, name, r.Row, r.Last)).ToList();
        var sent = new SentPositions([], changed.Count, read.Value.Rows.Count - changed.Count);
        Outcome<SentPositions> lawful = sent;
        return await acts.KeepAsync(lawful, _ => changed, "TakeInPositions", TotalReading.Address,
            $"The partnership’s team took in {name}: {string.Join(", ", changed.Select(c => reading.Partners[c.PartnerId].ShortName))}. {sent.Unchanged} as before.", key, cancellation) is { } refusal ? refusal : sent;
    }

    private static bool IsLike(PositionRow row, PartnerStatement? last) => last is not null
        && (row.Signs, row.Plan.Pence, row.Forecast.Pence, row.Incentive.Pence, row.Method, row.LocalBasisPoints, row.Basis) == (last.Signs, last.PlanPence, last.ForecastPence, last.IncentivePence, last.Method, last.LocalBasisPoints, last.Basis);

    private PartnerStatement Statement(TotalReading reading, string fileName, PositionRow row, PartnerStatement? last) => new()
    {
        PartnerId = row.Partner, FinancialYear = reading.With.Year.Begins, Version = (last?.Version ?? 0) + 1, Signs = row.Signs, PlanPence = row.Plan.Pence, ForecastPence = row.Forecast.Pence, IncentivePence = row.Incentive.Pence,
        Method = row.Method, LocalBasisPoints = row.LocalBasisPoints, Basis = row.Basis, On = acts.Today, KnownFrom = acts.Now, Provenance = new Provenance($"Row {row.Line} of {fileName}", PartnerStatement.TakenIn),
    };
}
