using System.Diagnostics;
using System.Text;
using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Finance.Spend;
using Commonweal.Platform;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Bench;

/// <summary>A spend file of 100,000 rows read, checked and recorded with all its faults in five seconds; a million rows show how it grows, and that memory does not beyond its limit.</summary>
public sealed class SpendImports : IBenchmark
{
    private const double SecondsMax = 5;

    /// <summary>Of the whole process, the site and its libraries included, however many the rows.</summary>
    private const double MebibytesMax = 450;

    private const double Mebibyte = 1 << 20;
    private const int FaultyEvery = 50;

    public string Name => "spend";

    public async IAsyncEnumerable<Promise> RunAsync()
    {
        var settings = Measure.NewSettings();
        await using var app = Site.Build(settings, "http://127.0.0.1:0", Measure.ContentRoot);
        await Startup.PrepareAsync(app.Services, settings, CancellationToken.None);
        foreach (var rows in new[] { 100_000, 1_000_000 })
        {
            var (best, import) = (TimeSpan.MaxValue, (SpendImport?)null);
            for (var i = 0; i < (rows == 100_000 ? Measure.Tries : 1); i++)
            {
                var path = Write(settings.Folder, rows, i);
                var started = Stopwatch.GetTimestamp();
                import = await TakeAsync(app.Services, path);
                var took = Stopwatch.GetElapsedTime(started);
                best = took < best ? took : best;
            }

            var isRight = import!.TakenCount == rows - (rows / FaultyEvery) && import.RefusedCount == rows / FaultyEvery;
            var what = $"{rows:N0} rows recorded, {import.RefusedCount:N0} of them refused by cell{(isRight ? "" : ", WRONG")}";
            yield return new Promise(isRight && (rows > 100_000 || best.TotalSeconds <= SecondsMax), what, $"{best.TotalSeconds:0.00} s", rows == 100_000 ? $"limit {SecondsMax:0} s" : "no limit: how it grows");
            var most = Process.GetCurrentProcess().PeakWorkingSet64 / Mebibyte;
            yield return new Promise(most <= MebibytesMax, $"most memory of the whole process, {rows:N0} rows", $"{most:0} MiB", $"limit {MebibytesMax:0} MiB");
        }
    }

    private static string Write(string folder, int rows, int seed)
    {
        var path = Path.Combine(folder, $"spend-{rows}-{seed}.csv");
        using var file = new StreamWriter(path, append: false, Encoding.UTF8);
        file.WriteLine("Body name,Service,Purpose,Cost centre,Date paid,Transaction number,Net amount,Supplier name");
        for (var i = 0; i < rows; i++)
        {
            var amount = i % FaultyEvery == 0 ? "#N/A" : $"{i % 9_000}.{i % 100:00}";
            file.WriteLine($"Haringey Council,Older people,Home care,1E{i % 400},{(i % 28) + 1:00}/{(i % 12) + 1:00}/2017,{seed}-{i:0000000},{amount},Supplier number {i % 2_000} Limited");
        }

        return path;
    }

    private static async Task<SpendImport> TakeAsync(IServiceProvider services, string path)
    {
        await using var scope = services.CreateAsyncScope();
        var council = await scope.ServiceProvider.GetRequiredService<CommonwealContext>().Set<PartnerOrganisation>().SingleAsync(p => p.Slug == "haringey-council");
        var order = new SpendOrder(council.Id, "haringey-ledger", SpendFile.OfPath(path), false, new SpendStatement(null, null, true));
        return (await scope.ServiceProvider.GetRequiredService<ImportSpend>().ExecuteAsync(council, order, Actor.CommandLine, null, CancellationToken.None)).Value;
    }
}
