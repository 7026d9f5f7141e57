using System.Buffers;
using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Commonweal.Platform.Audit;

/// <summary>
/// The hash of a link: SHA-256 over the previous hash, the sequence, the instant in ticks and each text with its length in bytes before it,
/// so that no two entries with different words have the same bytes.
/// </summary>
public static class AuditHash
{
    public const int Length = SHA256.HashSizeInBytes;

    /// <summary>What the first link is chained to: 32 zero bytes.</summary>
    public static byte[] Beginning => new byte[Length];

    public static byte[] Of(AuditEntry entry) => Of(
        entry.PreviousHash, entry.Sequence, entry.At,
        [entry.Person, entry.ActingFor, entry.ActingAs, entry.Verb, entry.Subject, entry.Sentence, entry.Changes, entry.RequestKey?.ToString() ?? ""]);

    public static byte[] Of(ReadOnlySpan<byte> previous, long sequence, DateTime at, ReadOnlySpan<string> texts)
    {
        var length = Length + (2 * sizeof(long));
        foreach (var text in texts)
        {
            length += sizeof(int) + Encoding.UTF8.GetByteCount(text);
        }

        var buffer = ArrayPool<byte>.Shared.Rent(length);
        try
        {
            previous.CopyTo(buffer);
            BinaryPrimitives.WriteInt64BigEndian(buffer.AsSpan(Length), sequence);
            BinaryPrimitives.WriteInt64BigEndian(buffer.AsSpan(Length + sizeof(long)), at.Ticks);
            var position = Length + (2 * sizeof(long));
            foreach (var text in texts)
            {
                var written = Encoding.UTF8.GetBytes(text, buffer.AsSpan(position + sizeof(int)));
                BinaryPrimitives.WriteInt32BigEndian(buffer.AsSpan(position), written);
                position += sizeof(int) + written;
            }

            return SHA256.HashData(buffer.AsSpan(0, position));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <summary>The instant as both engines keep it.</summary>
    public static DateTime ToMicrosecond(DateTimeOffset now) => new(now.UtcTicks - (now.UtcTicks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc);
}
