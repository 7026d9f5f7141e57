using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Commonweal.Platform;

namespace Commonweal.Tests.Fixtures;

/// <summary>The built program as a process of its own, as an operator runs it.</summary>
public sealed class ChildProgram : IDisposable
{
    private static readonly TimeSpan StartMax = TimeSpan.FromSeconds(60);

    private static int lastPort = 20_000 + (Environment.ProcessId % 10_000);

    private readonly Process process;
    private readonly Task<string> errors;

    // One wait for all who ask: of several on one process, one may never be told.
    private readonly Task exited;

    private ChildProgram(Process process, string address) =>
        (this.process, Address, errors, exited) = (process, address, process.StandardError.ReadToEndAsync(), process.WaitForExitAsync());

    public static string File { get; } = Repository.Path("src", "Commonweal", "bin", Configuration, "net10.0", "commonweal.dll");

    public string Address { get; }

    public bool HasEnded => process.HasExited;

    // The tests stand in bin/Release/net10.0 or bin/Debug/net10.0.
    private static string Configuration => new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;

    /// <summary>Begins to serve these databases; whether it answers yet is asked with <see cref="AnswersAsync"/>.</summary>
    public static ChildProgram Serve(Settings settings)
    {
        var address = $"http://localhost:{FreePort()}";
        return new ChildProgram(Start(settings, "serve", "--address", address), address);
    }

    /// <summary>Begins a verb, to be killed before its end.</summary>
    public static ChildProgram Begin(Settings settings, params string[] arguments) => new(Start(settings, arguments), "");

    /// <summary>Runs a verb to its end; one that needs no process of its own is run by the <see cref="Operator"/>, at a tenth of the cost.</summary>
    public static async Task<(int ExitCode, string Output, string Errors)> RunAsync(Settings settings, params string[] arguments)
    {
        using var process = Start(settings, arguments);
        var (output, errors) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return (process.ExitCode, await output, await errors);
    }

    /// <summary>Waits until it answers.</summary>
    public async Task AnswersAsync()
    {
        using var client = new HttpClient { BaseAddress = new Uri(Address) };
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < StartMax;)
        {
            Assert.False(process.HasExited, process.HasExited ? $"The program ended: {await errors}" : null);
            try
            {
                if (await client.GetStringAsync(new Uri("/health", UriKind.Relative)) == "Healthy")
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                await Task.Delay(50);
            }
        }

        Assert.Fail($"The program did not answer within {StartMax.TotalSeconds} seconds.");
    }

    /// <summary>Ends it as kill -9 does: it is not told.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await exited;
    }

    public Task ExitedAsync() => exited.WaitAsync(StartMax);

    public void Dispose()
    {
        if (!process.HasExited)
        {
            process.Kill();
            process.WaitForExit();
        }

        process.Dispose();
    }

    private static Process Start(Settings settings, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [File, .. arguments]) { RedirectStandardOutput = true, RedirectStandardError = true, WorkingDirectory = settings.Folder };
        foreach (var (name, value) in Operator.SurroundingsOf(settings))
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }

    // Below the ports that the machine gives to whoever asks for any: what is free now must still be free when the program has started.
    private static int FreePort()
    {
        while (true)
        {
            var port = Interlocked.Increment(ref lastPort);
            try
            {
                using var listener = new TcpListener(IPAddress.Loopback, port);
                listener.Start();
                return port;
            }
            catch (SocketException)
            {
                // Somebody has it; the next may be free.
            }
        }
    }
}
