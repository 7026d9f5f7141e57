using System.Diagnostics;
using Commonweal.Platform;
using Commonweal.Platform.Persistence;

namespace Commonweal.Bench;

/// <param name="Measured">The best of five, with its unit.</param>
/// <param name="Against">The limit, and the peer where there is one.</param>
public sealed record Promise(bool IsMet, string What, string Measured, string Against);

public interface IBenchmark
{
    string Name { get; }

    IAsyncEnumerable<Promise> RunAsync();
}

/// <summary>What the benchmarks share: five tries, and a site on a folder of its own.</summary>
public static class Measure
{
    public const int Tries = 5;

    public static async Task<TimeSpan> BestAsync(Func<Task> action)
    {
        var best = TimeSpan.MaxValue;
        for (var i = 0; i < Tries; i++)
        {
            var started = Stopwatch.GetTimestamp();
            await action();
            var took = Stopwatch.GetElapsedTime(started);
            best = took < best ? took : best;
        }

        return best;
    }

    /// <summary>For what cannot be done twice on one database.</summary>
    public static async Task<TimeSpan> OnceAsync(Func<Task> action)
    {
        var started = Stopwatch.GetTimestamp();
        await action();
        return Stopwatch.GetElapsedTime(started);
    }

    public static string Root { get; } = FindRoot();

    public static Settings NewSettings()
    {
        var folder = Directory.CreateTempSubdirectory("commonweal-bench-").FullName;
        var database = DatabaseAddress.Parse(null, folder);
        return new Settings(true, database, database.WithNameSuffix("_record"), folder, Path.Combine(Root, Settings.DefaultFacts));
    }

    /// <summary>The program as <c>./bench</c> built it.</summary>
    public static string Program => Path.Combine(Root, "artifacts", "program", "commonweal.dll");

    public static string ContentRoot => Path.Combine(Root, "src", "Commonweal");

    private static string FindRoot()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Commonweal.slnx")))
        {
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The benchmarks run inside the repository.");
        }

        return folder.FullName;
    }
}
