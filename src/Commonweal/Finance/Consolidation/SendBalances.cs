using Commonweal.Domain.Finance.Consolidation;
using Commonweal.Domain.Finance.MonthlyFigures;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Files;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Finance.Consolidation;

/// <summary>What a file came to.</summary>
/// <param name="Unchanged">Rows that say what stands already, and are not kept again.</param>
public sealed record SentBalances(IReadOnlyList<RowFault> Faults, int New, int Corrected, int Unchanged);

/// <summary>A partner sends its balances as a file by the layout that it keeps: all of it is taken, or nothing while a cell is wrong.</summary>
public sealed class SendBalances(CommonwealContext context, KeepAct acts, StateBalance state, Standing standing)
{
    public Refusal? MaySend() => state.MayState();

    /// <summary>The layout that the partner kept last; null before its first.</summary>
    public Task<BalanceLayout?> LayoutAsync(CancellationToken cancellation) =>
        context.Set<BalanceLayout>().AsNoTracking().Where(l => l.PartnerId == standing.PartnerId).OrderByDescending(l => l.Version).FirstOrDefaultAsync(cancellation);

    /// <param name="make">Makes the layout of a version.</param>
    public async Task<Outcome<SentBalances>> ExecuteAsync(BalancesReading reading, string fileName, byte[] content, Func<PartnerId, int, DateTime, BalanceLayout> make, Guid key, CancellationToken cancellation)
    {
        if (MaySend() is { } cannot)
        {
            return cannot;
        }

        var (kept, partner) = (await LayoutAsync(cancellation), standing.PartnerId!.Value);
        var layout = make(partner, (kept?.Version ?? 0) + 1, acts.Now);
        var read = FileRows.Read(content).Then(rows => BalanceFile.Read(rows, layout, NamesOf(reading, partner)));
        if (read.IsRefused)
        {
            return read.Refusal;
        }

        if (read.Value.Faults.Count > 0)
        {
            return new SentBalances(read.Value.Faults, 0, 0, 0);
        }

        var rows = read.Value.Rows.Select(r => (Row: r, Last: LastOf(reading, partner, r))).ToList();
        var changed = rows.Where(r => r.Last?.Pence != r.Row.Sum.Pence).ToList();
        var sent = new SentBalances([], changed.Count(r => r.Last is null), changed.Count(r => r.Last is not null), rows.Count - changed.Count);
        IEnumerable<object> all = [.. changed.Select(r => Statement(partner, fileName, r.Row, r.Last)), .. kept?.IsLike(layout) == true ? (object[])[] : [layout]];
        Outcome<SentBalances> lawful = sent;
        return await acts.KeepAsync(lawful, _ => all, "SendBalances", BalancesReading.Address,
            $"{standing.PartnerName} sent {fileName}: {sent.New} balances stated, {sent.Corrected} corrected, {sent.Unchanged} as before.", key, cancellation) is { } refusal ? refusal : sent;
    }

    private BalanceNames NamesOf(BalancesReading reading, PartnerId own)
    {
        var services = reading.Services.SelectMany(s => new[] { (s.Key, s.Key), (s.Value, s.Key) });
        return new(
            PartnerNames.Of(reading.Partners.Values.Where(p => p.Id != own)), services.GroupBy(s => s.Item1.ToLowerInvariant()).ToDictionary(g => g.Key, g => g.First().Item2), reading.Year, acts.Today);
    }

    private static BalanceStatement? LastOf(BalancesReading reading, PartnerId partner, BalanceRow row) =>
        reading.Versions.Where(v => v.PartnerId == partner && v.OtherId == row.Other && v.Side == row.Side && v.Service == row.Service && v.Month == row.Month).MaxBy(v => v.Version);

    private BalanceStatement Statement(PartnerId partner, string fileName, BalanceRow row, BalanceStatement? last) => new()
    {
        PartnerId = partner, OtherId = row.Other, Side = row.Side, Service = row.Service, Year = row.Month.Year, Number = row.Month.Number, Version = (last?.Version ?? 0) + 1, Pence = row.Sum.Pence,
        Words = $"Row {row.Line} of {(fileName.Length > 200 ? fileName[..200] : fileName)}", On = acts.Today, KnownFrom = acts.Now,
    };
}
