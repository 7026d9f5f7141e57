using System.CommandLine;
using System.Security.Cryptography;
using System.Text.Json;
using Commonweal.Domain.Finance;
using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;
using Commonweal.Finance.Ledger;
using Commonweal.Platform;
using Commonweal.Platform.CommandLine;
using Commonweal.Platform.Files;
using Commonweal.Platform.Persistence;

namespace Commonweal.Finance.Funds;

/// <summary>Writes one fund whole for whoever audits it: its schedule, its journal with the chain, who paid for each payment and each line, and the <see cref="AuditPack"/>, with the hash of each file.</summary>
public sealed class ExportFund(ReadFunds read, ReadLedger ledger, AuditPack pack, TwoDates dates)
{
    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    /// <exception cref="CannotDoException">There is no such fund, or the folder holds something already.</exception>
    public async Task<IReadOnlyList<string>> ExecuteAsync(string slug, string folder, CancellationToken cancellation)
    {
        var fund = await read.FindAsync(slug, cancellation) ?? throw new CannotDoException($"There is no fund called {slug}. There are: {string.Join(", ", (await read.ListAsync(cancellation)).Select(f => f.Fund.Slug))}.");
        if (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any())
        {
            throw new CannotDoException($"{folder} holds something already. Give a folder that is new or empty.");
        }

        Directory.CreateDirectory(folder);
        var journal = await ledger.JournalAsync(fund.Fund.Id, dates.AsAt, null, cancellation);
        var followed = FollowReading.Of(fund, journal) is { IsRefused: false, Value: var value } ? value : null;
        var files = new Dictionary<string, byte[]>
        {
            ["fund.json"] = JsonSerializer.SerializeToUtf8Bytes(FundsApi.Json(fund), Readable),
            ["journal.json"] = JsonSerializer.SerializeToUtf8Bytes(journal.Select(FundsApi.Json), Readable),
            ["journal.csv"] = Journal(fund, journal),
            ["who-paid.csv"] = WhoPaid(fund, followed),
            ["lines.csv"] = Lines(fund, followed),
        };
        foreach (var (name, bytes) in await pack.FilesAsync(fund, journal, Readable, cancellation))
        {
            files[name] = bytes;
        }

        var manifest = new { fund = slug, asAt = dates.AsAt, demonstration = fund.HasMadeUpSums, files = files.Select(f => new { name = f.Key, sha256 = Convert.ToHexStringLower(SHA256.HashData(f.Value)) }) };
        files["manifest.json"] = JsonSerializer.SerializeToUtf8Bytes(manifest, Readable);
        foreach (var (name, bytes) in files)
        {
            await File.WriteAllBytesAsync(Path.Combine(folder, name), bytes, cancellation);
        }

        return [.. files.Keys];
    }

    public static Command Verb()
    {
        var slug = new Argument<string>("slug") { Description = "The short name of the fund, such as learning-disabilities." };
        var folder = new Argument<string>("folder") { Description = "A new or empty folder to write into." };
        var verb = new Command("fund", "Writes one fund for its auditor: schedule, accounts, journal with the proof of its chain, contributions, who paid for what, reports and approvals.") { slug, folder };
        verb.SetAction((result, cancellation) => Platform.CommandLine.Verb.RunAsync(result, async () =>
        {
            var settings = result.Settings;
            await using var app = Site.Build(settings);
            await Startup.PrepareAsync(app.Services, settings, cancellation);
            await using var scope = app.Services.CreateAsyncScope();
            var path = Path.GetFullPath(result.GetRequiredValue(folder));
            var files = await scope.ServiceProvider.GetRequiredService<ExportFund>().ExecuteAsync(result.GetRequiredValue(slug), path, cancellation);
            result.Output.WriteLine($"{string.Join(", ", files)} are in {path}.");
            return 0;
        }));
        return verb;
    }

    private static byte[] Journal(FundCase fund, IReadOnlyList<JournalEntry> journal) => CsvText.Write(
        ["set", "place", "day", "recorded", "kind", "words", "account", "pounds", "hash", "made up"],
        journal.SelectMany(e => e.Postings.Select(p => (IEnumerable<string?>)
        [
            $"{e.Set.Number}", $"{p.Place}", p.EffectiveOn.ToString("O"), p.KnownFrom.ToString("O"), e.Set.Kind.ToString(), e.Set.Words, p.Account, new Money(p.Pence).ToString(), Convert.ToHexStringLower(e.Set.Hash),
            e.Set.IsMadeUp || fund.HasMadeUpSums ? "made up" : "",
        ])));

    private static byte[] WhoPaid(FundCase fund, FollowReading? followed) => CsvText.Write(
        ["set", "day", "line", "pounds", .. fund.Contributors.Select(p => p.Slug), "made up"],
        (followed?.Spend ?? []).Select(s => (IEnumerable<string?>)
        [
            $"{s.Entry.Set.Number}", s.Entry.Set.EffectiveOn.ToString("O"), s.Line.Slug, s.Sum.ToString(), .. fund.Contributors.Select(p => s.PaidBy[p.Slug].ToString()), s.Entry.Set.IsMadeUp ? "made up" : "",
        ]));

    /// <summary>Each line of the year, and under one with a lead provider whom that paid: in a column of its own, since it is part of what the line spent.</summary>
    private static byte[] Lines(FundCase fund, FollowReading? followed)
    {
        IEnumerable<string?> Row(ScheduleLine line, string? payee, PartnerSums sums) =>
            [line.Slug, payee, payee is null ? sums.Total.ToString() : "", payee is null ? "" : sums.Total.ToString(), .. fund.Contributors.Select(p => sums[p.Slug].ToString()), line.IsMadeUp ? "made up" : ""];
        return CsvText.Write(
            ["line", "paid on to", "spent pounds", "of it paid on pounds", .. fund.Contributors.Select(p => p.Slug), "made up"],
            (followed?.Lines ?? []).SelectMany(l => followed!.PaidOnFrom(l).Select(p => Row(l, p.Provider, p.PaidBy)).Prepend(Row(l, null, followed.By(l)))));
    }
}
