using System.Text;
using Commonweal.Platform.Persistence;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace Commonweal.Platform.Audit;

/// <summary>Streams the chain out of a SQLite database: column bytes as they lie in its pages, no string made.</summary>
public static class SqliteChain
{
    private const int FractionDigits = 7;

    public static void Read(DatabaseAddress database, ChainCheck check, CancellationToken cancellation)
    {
        var address = new SqliteConnectionStringBuilder(database.ConnectionString) { Mode = SqliteOpenMode.ReadOnly, Pooling = false };
        using var connection = new SqliteConnection(address.ConnectionString);
        connection.Open();

        // One snapshot for entries and head: acts may go on meanwhile.
        using var transaction = connection.BeginTransaction(deferred: true);
        Prepare(connection, $"SELECT {AuditRow.Columns} FROM \"audit_entries\" ORDER BY \"Sequence\"", out var entries);
        using (entries)
        {
            Span<byte> key = stackalloc byte[36];
            while (raw.sqlite3_step(entries) == raw.SQLITE_ROW && check.Follow(RowOf(entries, key)))
            {
                cancellation.ThrowIfCancellationRequested();
            }
        }

        Prepare(connection, "SELECT \"Sequence\", \"Hash\" FROM \"audit_head\"", out var head);
        using (head)
        {
            var isThere = raw.sqlite3_step(head) == raw.SQLITE_ROW;
            check.Finish(isThere ? raw.sqlite3_column_int64(head, 0) : 0, isThere ? raw.sqlite3_column_blob(head, 1) : AuditHash.Beginning);
        }
    }

    private static void Prepare(SqliteConnection connection, string sql, out sqlite3_stmt statement) =>
        SqliteException.ThrowExceptionForRC(raw.sqlite3_prepare_v2(connection.Handle, sql, out statement), connection.Handle);

    private static AuditRow RowOf(sqlite3_stmt entry, Span<byte> key) => new()
    {
        Sequence = raw.sqlite3_column_int64(entry, 0),
        Ticks = TicksOf(raw.sqlite3_column_blob(entry, 1)),
        Person = raw.sqlite3_column_blob(entry, 2),
        ActingFor = raw.sqlite3_column_blob(entry, 3),
        ActingAs = raw.sqlite3_column_blob(entry, 4),
        Verb = raw.sqlite3_column_blob(entry, 5),
        Subject = raw.sqlite3_column_blob(entry, 6),
        Sentence = raw.sqlite3_column_blob(entry, 7),
        Changes = raw.sqlite3_column_blob(entry, 8),
        RequestKey = KeyOf(raw.sqlite3_column_blob(entry, 9), key),
        PreviousHash = raw.sqlite3_column_blob(entry, 10),
        Hash = raw.sqlite3_column_blob(entry, 11),
    };

    // The provider keeps a key in capitals; the chain hashes it in small letters.
    private static ReadOnlySpan<byte> KeyOf(ReadOnlySpan<byte> stored, Span<byte> key) =>
        stored.Length == key.Length && Ascii.ToLower(stored, key, out _) == System.Buffers.OperationStatus.Done ? key : stored;

    /// <summary>The ticks of "2026-11-24 23:47:05.123456", in which the fraction may be shorter or missing; -1 for anything else.</summary>
    private static long TicksOf(ReadOnlySpan<byte> text)
    {
        if (text.Length < 19 || text[4] != '-' || text[7] != '-' || text[13] != ':' || text[16] != ':')
        {
            return -1;
        }

        var (year, month, day) = (Digits(text[..4]), Digits(text[5..7]), Digits(text[8..10]));
        var (hour, minute, second) = (Digits(text[11..13]), Digits(text[14..16]), Digits(text[17..19]));
        var fraction = text.Length > 20 ? text[20..] : default;
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month) || hour is < 0 or > 23 || minute is < 0 or > 59 || second is < 0 or > 59 || fraction.Length > FractionDigits)
        {
            return -1;
        }

        var ticks = Digits(fraction);
        for (var place = fraction.Length; place < FractionDigits && ticks >= 0; place++)
        {
            ticks *= 10;
        }

        return ticks < 0 ? -1 : new DateTime(year, month, day, hour, minute, second).Ticks + ticks;
    }

    /// <summary>-1 where any is no digit.</summary>
    private static int Digits(ReadOnlySpan<byte> text)
    {
        var number = 0;
        foreach (var digit in text)
        {
            if (digit is < (byte)'0' or > (byte)'9')
            {
                return -1;
            }

            number = (number * 10) + (digit - '0');
        }

        return number;
    }
}
