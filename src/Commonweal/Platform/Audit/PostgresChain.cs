using System.Buffers.Binary;
using System.Buffers.Text;
using System.Data;
using Commonweal.Platform.Persistence;
using Npgsql;

namespace Commonweal.Platform.Audit;

/// <summary>Streams the chain out of PostgreSQL by binary COPY: the bytes of each column as the server sends them, no string made.</summary>
public static class PostgresChain
{
    private const int HeaderLength = 19;
    private const int EndOfRows = -1;
    private const string KeyForm = "D";

    private static readonly long Epoch = new DateTime(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc).Ticks;

    public static async Task ReadAsync(DatabaseAddress database, ChainCheck check, CancellationToken cancellation)
    {
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync(cancellation);

        // One snapshot for entries and head: acts may go on meanwhile.
        await using var transaction = await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);
        var head = await HeadAsync(connection, cancellation);
        var isWhole = await CopyAsync(connection, check, cancellation);
        if (isWhole)
        {
            check.Finish(head.Sequence, head.Hash);
        }
    }

    private static async Task<(long Sequence, byte[] Hash)> HeadAsync(NpgsqlConnection connection, CancellationToken cancellation)
    {
        await using var command = new NpgsqlCommand("SELECT \"Sequence\", \"Hash\" FROM \"audit_head\"", connection);
        await using var reader = await command.ExecuteReaderAsync(cancellation);
        return await reader.ReadAsync(cancellation) ? (reader.GetInt64(0), reader.GetFieldValue<byte[]>(1)) : (0, AuditHash.Beginning);
    }

    /// <returns>Whether it came to the end.</returns>
    private static async Task<bool> CopyAsync(NpgsqlConnection connection, ChainCheck check, CancellationToken cancellation)
    {
        await using var copy = await connection.BeginRawBinaryCopyAsync($"COPY (SELECT {AuditRow.Columns} FROM \"audit_entries\" ORDER BY \"Sequence\") TO STDOUT (FORMAT BINARY)", cancellation);
        var rows = new RowBuffer();
        var key = new byte[36];
        rows.Skip(HeaderLength);
        while (await rows.FillAsync(copy, cancellation))
        {
            while (rows.TryRow(out var isEnd))
            {
                if (isEnd)
                {
                    return true;
                }

                if (!check.Follow(RowOf(rows, key)))
                {
                    await copy.CancelAsync();
                    return false;
                }
            }
        }

        return true;
    }

    private static AuditRow RowOf(RowBuffer row, byte[] key) => new()
    {
        Sequence = BinaryPrimitives.ReadInt64BigEndian(row.Column(0)),
        Ticks = TicksOf(BinaryPrimitives.ReadInt64BigEndian(row.Column(1))),
        Person = row.Column(2),
        ActingFor = row.Column(3),
        ActingAs = row.Column(4),
        Verb = row.Column(5),
        Subject = row.Column(6),
        Sentence = row.Column(7),
        Changes = row.Column(8),
        RequestKey = KeyOf(row.Column(9), key),
        PreviousHash = row.Column(10),
        Hash = row.Column(11),
    };

    /// <summary>-1 for an instant that .NET cannot hold, such as infinity.</summary>
    private static long TicksOf(long microseconds) =>
        Math.Abs((double)microseconds) < (DateTime.MaxValue.Ticks - Epoch) / TimeSpan.TicksPerMicrosecond ? Epoch + (microseconds * TimeSpan.TicksPerMicrosecond) : -1;

    private static ReadOnlySpan<byte> KeyOf(ReadOnlySpan<byte> uuid, byte[] key) =>
        uuid.Length == 16 && Utf8Formatter.TryFormat(new Guid(uuid, bigEndian: true), key, out _, KeyForm[0]) ? key : uuid;

    /// <summary>What has come of the stream and is not read yet. A row is read when all of it is there.</summary>
    private sealed class RowBuffer
    {
        private readonly (int From, int Length)[] columns = new (int, int)[AuditRow.ColumnCount];
        private byte[] bytes = new byte[256 * 1024];
        private int start;
        private int end;
        private int skip;

        public void Skip(int length) => skip = length;

        public ReadOnlySpan<byte> Column(int number) => bytes.AsSpan(columns[number].From, columns[number].Length);

        public async ValueTask<bool> FillAsync(Stream stream, CancellationToken cancellation)
        {
            bytes.AsSpan(start, end - start).CopyTo(bytes);
            (start, end) = (0, end - start);
            if (end == bytes.Length)
            {
                Array.Resize(ref bytes, 2 * bytes.Length);
            }

            var read = await stream.ReadAsync(bytes.AsMemory(end), cancellation);
            end += read;
            if (skip > 0 && end >= skip)
            {
                (start, skip) = (skip, 0);
            }

            return read > 0;
        }

        public bool TryRow(out bool isEnd)
        {
            isEnd = false;
            var position = start;
            if (skip > 0 || end - position < sizeof(short))
            {
                return false;
            }

            isEnd = BinaryPrimitives.ReadInt16BigEndian(bytes.AsSpan(position)) == EndOfRows;
            position += sizeof(short);
            for (var number = 0; !isEnd && number < columns.Length; number++)
            {
                if (end - position < sizeof(int))
                {
                    return false;
                }

                var length = Math.Max(0, BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(position)));
                position += sizeof(int);
                if (end - position < length)
                {
                    return false;
                }

                columns[number] = (position, length);
                position += length;
            }

            start = position;
            return true;
        }
    }
}
