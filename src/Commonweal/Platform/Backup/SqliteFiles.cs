using Commonweal.Platform.CommandLine;
using Commonweal.Platform.Files;
using Commonweal.Platform.Persistence;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Commonweal.Platform.Backup;

/// <summary>Copies a SQLite database while it is in use, and puts a copy in place of one that is not.</summary>
public static class SqliteFiles
{
    public static void Copy(DatabaseAddress address, string path)
    {
        using var source = new SqliteConnection(new SqliteConnectionStringBuilder(address.ConnectionString) { Mode = SqliteOpenMode.ReadWrite, Pooling = false }.ConnectionString);
        using var copy = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path, Pooling = false }.ConnectionString);
        source.Open();
        copy.Open();
        source.BackupDatabase(copy);
        using var command = copy.CreateCommand();
        command.CommandText = "PRAGMA journal_mode = DELETE";
        command.ExecuteNonQuery();
    }

    /// <exception cref="CannotDoException">Something has the database open.</exception>
    public static void RefuseInUse(DatabaseAddress address)
    {
        if (!File.Exists(address.Name))
        {
            return;
        }

        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder(address.ConnectionString) { Mode = SqliteOpenMode.ReadWrite, Pooling = false, DefaultTimeout = 1 }.ConnectionString);
        try
        {
            connection.Open();
            using var command = connection.CreateCommand();

            // Leaving the write-ahead log needs the file for oneself: it fails while any other connection is open.
            command.CommandText = "PRAGMA journal_mode = DELETE";
            command.ExecuteNonQuery();
        }
        catch (SqliteException e) when (e.SqliteErrorCode is raw.SQLITE_BUSY or raw.SQLITE_LOCKED)
        {
            throw new CannotDoException($"{address.Name} is in use: stop Commonweal first.");
        }
    }

    public static void PutInPlace(string path, DatabaseAddress address)
    {
        foreach (var beside in new[] { "-wal", "-shm", "-journal" })
        {
            File.Delete(address.Name + beside);
        }

        OwnerOnly.Close(path);
        File.Move(path, address.Name, overwrite: true);
    }
}
