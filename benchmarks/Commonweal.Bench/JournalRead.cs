using System.Diagnostics;
using Commonweal.Domain.Finance.Ledger;

namespace Commonweal.Bench;

/// <summary>All balances of a journal of 200,000 transactions in a third of the time that <c>ledger bal</c> takes on the same file, and in 400 MiB; 2,000,000 show how it grows.</summary>
public sealed class JournalRead : IBenchmark
{
    private const double PeerShareMax = 1 / 3d;
    private const double MebibytesMax = 400;
    private const int BlockSize = 1 << 16;

    internal static readonly string Generator = Path.Combine(Measure.Root, "..", "shared", "bench", "finance", "gen_journal.py");

    public string Name => "journal";

    public async IAsyncEnumerable<Promise> RunAsync()
    {
        if (!File.Exists(Generator))
        {
            yield return new Promise(false, "journal", "not measured", $"the generator {Generator} is not here");
            yield break;
        }

        var folder = Directory.CreateTempSubdirectory("commonweal-bench-");
        foreach (var transactions in new[] { 200_000, 2_000_000 })
        {
            var journal = Path.Combine(folder.FullName, $"{transactions}.journal");
            await RunAsync("python3", Generator, $"{transactions}", journal);
            JournalReading? reading = null;
            var ours = await Measure.BestAsync(() => Task.FromResult(reading = Read(journal)));
            var totals = File.ReadLines($"{journal}.totals.tsv").Select(l => l.Split('\t')).ToList();
            var isRight = reading!.ErrorCount == 0 && totals.Count == reading.Balances.Count && totals.TrueForAll(t => reading.Balances[t[0]].ToString() == t[1]);
            var what = $"{reading.Balances.Count:N0} balances of {transactions:N0} transactions{(isRight ? "" : ", WRONG")}";
            if (transactions == 200_000)
            {
                var peer = await Measure.BestAsync(() => RunAsync("ledger", "-f", journal, "bal"));
                yield return new Promise(isRight && ours <= peer * PeerShareMax, what, $"{ours.TotalMilliseconds:0} ms", $"limit a third of ledger bal, {peer.TotalMilliseconds:0} ms");
            }
            else
            {
                yield return new Promise(isRight, what, $"{ours.TotalMilliseconds:0} ms", "no limit: how it grows");
            }

            var memory = Process.GetCurrentProcess().PeakWorkingSet64 / 1048576d;
            yield return new Promise(memory <= MebibytesMax, $"most memory of the whole process, {transactions:N0} transactions", $"{memory:0} MiB", $"limit {MebibytesMax:0} MiB");
        }

        folder.Delete(recursive: true);
    }

    private static JournalReading Read(string journal)
    {
        using var file = File.OpenHandle(journal, options: FileOptions.SequentialScan);
        var (reader, block, at) = (new JournalReader(), new byte[BlockSize], 0L);
        for (var read = RandomAccess.Read(file, block, at); read > 0; read = RandomAccess.Read(file, block, at))
        {
            reader.Take(block.AsSpan(0, read));
            at += read;
        }

        return reader.Finish();
    }

    internal static async Task RunAsync(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true })!;
        await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
    }
}
