using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Commonweal.Tests.Fixtures;

/// <summary>
/// A PostgreSQL server of the test run's own: made when a test first asks, on a free port of the loopback address, without syncing to disk.
/// A small shell keeps it and waits on its standard input: when this process ends, however it ends, the shell stops the server and removes its files.
/// </summary>
public sealed class PostgresCluster : IAsyncDisposable
{
    private const string Keeper = """
        stop() { $AS "$BIN/pg_ctl" -D "$DATA" -m immediate stop >/dev/null 2>&1; rm -rf "$DATA"; }
        trap stop EXIT
        trap 'exit 1' TERM INT
        cd /
        $AS "$BIN/initdb" -D "$DATA" -U cw --auth=trust -E UTF8 --locale=C.UTF-8 --no-sync >/dev/null || { echo 'initdb failed'; exit 1; }
        $AS "$BIN/pg_ctl" -D "$DATA" -w -t 60 -l "$DATA/log" -o "-p $PORT -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=400 -c fsync=off -c synchronous_commit=off -c full_page_writes=off" start >/dev/null \
            || { cat "$DATA/log"; exit 1; }
        echo ready
        read -r _
        """;

    private readonly SemaphoreSlim turn = new(1);
    private Process? keeper;
    private int port;

    /// <summary>The folder of the server's programs, the newest where there are several; null where PostgreSQL is not installed.</summary>
    public static string? Programs { get; } = Directory.Exists("/usr/lib/postgresql")
        ? Directory.GetDirectories("/usr/lib/postgresql").Select(folder => Path.Combine(folder, "bin")).Where(bin => File.Exists(Path.Combine(bin, "initdb"))).Order(StringComparer.Ordinal).LastOrDefault()
        : null;

    /// <summary>The address of a database on this server; the server is started if it is not. Skips the test where PostgreSQL is not installed.</summary>
    public async Task<string> AddressOfAsync(string database)
    {
        Assert.SkipWhen(Programs is null, "PostgreSQL is not installed: apt-get install postgresql");
        await turn.WaitAsync();
        try
        {
            if (keeper is null)
            {
                await StartAsync(Programs!);
            }
        }
        finally
        {
            turn.Release();
        }

        return $"postgres://cw@127.0.0.1:{port}/{database}";
    }

    /// <summary>Runs a statement on the server's own database, such as CREATE DATABASE.</summary>
    public async Task ExecuteAsync(string sql)
    {
        await AddressOfAsync("postgres");
        await turn.WaitAsync();
        try
        {
            await using var connection = new NpgsqlConnection($"Host=127.0.0.1;Port={port};Username=cw;Database=postgres;Pooling=false");
            await connection.OpenAsync();
            await using var command = new NpgsqlCommand(sql, connection);
            await command.ExecuteNonQueryAsync();
        }
        finally
        {
            turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (keeper is not null)
        {
            NpgsqlConnection.ClearAllPools();
            keeper.StandardInput.Close();
            await keeper.WaitForExitAsync();
            keeper.Dispose();
        }

        turn.Dispose();
    }

    private async Task StartAsync(string programs)
    {
        port = FreePort();
        var data = Directory.CreateTempSubdirectory("commonweal-postgres-").FullName;
        var start = new ProcessStartInfo("bash", ["-c", Keeper]) { RedirectStandardInput = true, RedirectStandardOutput = true };
        start.Environment["BIN"] = programs;
        start.Environment["DATA"] = data;
        start.Environment["PORT"] = port.ToString();
        start.Environment["AS"] = "";
        if (Environment.UserName == "root")
        {
            // The server refuses to run as root.
            await Process.Start("chown", ["postgres:postgres", data]).WaitForExitAsync();
            start.Environment["AS"] = "setpriv --reuid=postgres --regid=postgres --clear-groups";
        }

        keeper = Process.Start(start)!;
        var answer = await keeper.StandardOutput.ReadLineAsync();
        Assert.True(answer == "ready", $"PostgreSQL did not start: {answer} {await RestAsync(answer)}");
    }

    private async Task<string> RestAsync(string? answer) => answer == "ready" ? "" : await keeper!.StandardOutput.ReadToEndAsync();

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
