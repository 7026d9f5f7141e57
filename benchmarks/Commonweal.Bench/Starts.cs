using System.Diagnostics;
using Commonweal.Platform;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Facts;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Bench;

/// <summary>A verb that needs no database starts in 300 ms.</summary>
public sealed class VerbStarts : IBenchmark
{
    private const int MillisecondsMax = 300;

    public string Name => "verb-start";

    public async IAsyncEnumerable<Promise> RunAsync()
    {
        var program = Measure.Program;
        var took = await Measure.BestAsync(async () =>
        {
            using var process = Process.Start(new ProcessStartInfo("dotnet", [program, "import", "--help"]) { RedirectStandardOutput = true })!;
            await process.StandardOutput.ReadToEndAsync();
            await process.WaitForExitAsync();
        });
        yield return new Promise(took.TotalMilliseconds <= MillisecondsMax, "import --help", $"{took.TotalMilliseconds:0} ms", $"limit {MillisecondsMax} ms");
    }
}

/// <summary>From the start of a site on a database that is there to its first page: 3 seconds.</summary>
public sealed class FirstAnswer : IBenchmark
{
    private const double SecondsMax = 3;

    public string Name => "first-answer";

    public async IAsyncEnumerable<Promise> RunAsync()
    {
        var settings = Measure.NewSettings();
        await using (var first = Site.Build(settings, "http://127.0.0.1:0", Measure.ContentRoot))
        {
            await Startup.PrepareAsync(first.Services, settings, CancellationToken.None);
        }

        var program = Measure.Program;
        var took = await Measure.BestAsync(() => ServeAndAskAsync(program, settings));
        yield return new Promise(took.TotalSeconds <= SecondsMax, "serve to the first answer, in a process of its own", $"{took.TotalSeconds:0.00} s", $"limit {SecondsMax:0} s");
    }

    private static async Task ServeAndAskAsync(string program, Settings settings)
    {
        const string Address = "http://localhost:5987";
        var start = new ProcessStartInfo("dotnet", [program, "serve", "--address", Address]) { RedirectStandardOutput = true, WorkingDirectory = Measure.Root };
        (start.Environment["COMMONWEAL_MODE"], start.Environment["COMMONWEAL_FOLDER"]) = ("demonstration", settings.Folder);
        using var process = Process.Start(start)!;
        using var client = new HttpClient();
        for (var tries = 0; tries < 2000; tries++)
        {
            try
            {
                await client.GetStringAsync(Address + "/");
                break;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(10);
            }
        }

        process.Kill();
        await process.WaitForExitAsync();
    }
}

/// <summary>The facts of the first partnership are loaded in 2 seconds.</summary>
public sealed class FactsLoads : IBenchmark
{
    private const double SecondsMax = 2;

    public string Name => "facts-load";

    public async IAsyncEnumerable<Promise> RunAsync()
    {
        var facts = 0;
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < Measure.Tries; i++)
        {
            var settings = Measure.NewSettings();
            await using var app = Site.Build(settings, "http://127.0.0.1:0", Measure.ContentRoot);
            await using var scope = app.Services.CreateAsyncScope();
            await Startup.MigrateAsync(scope.ServiceProvider, settings, CancellationToken.None);
            var started = Stopwatch.GetTimestamp();
            facts = (await scope.ServiceProvider.GetRequiredService<LoadFacts>().ExecuteAsync(settings.FactsFolder, Actor.System, CancellationToken.None)).Added;
            var took = Stopwatch.GetElapsedTime(started);
            best = took < best ? took : best;
        }

        yield return new Promise(best.TotalSeconds <= SecondsMax, $"{facts} facts", $"{best.TotalSeconds:0.00} s, {best.TotalMicroseconds / facts:0} µs a fact", $"limit {SecondsMax:0} s");
    }
}
