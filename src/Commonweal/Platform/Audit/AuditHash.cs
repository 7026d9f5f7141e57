using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Commonweal.Platform.Audit;

/// <summary>
/// The hash of a link: SHA-256 over the previous hash, the sequence, the instant in ticks and each text with its length in bytes before it,
/// so that no two entries with different words have the same bytes. One of these hashes one entry after another.
/// </summary>
public sealed class AuditHash
{
    public const int Length = SHA256.HashSizeInBytes;

    private byte[] bytes = new byte[4096];
    private int written;

    /// <summary>What the first link is chained to: 32 zero bytes.</summary>
    public static byte[] Beginning => new byte[Length];

    public static byte[] Of(AuditEntry entry)
    {
        var hash = new AuditHash();
        hash.Begin(entry.PreviousHash, entry.Sequence, entry.At.Ticks);
        foreach (var text in (ReadOnlySpan<string>)[entry.Person, entry.ActingFor, entry.ActingAs, entry.Verb, entry.Subject, entry.Sentence, entry.Changes, entry.RequestKey?.ToString() ?? ""])
        {
            hash.Add(Encoding.UTF8.GetBytes(text));
        }

        var result = new byte[Length];
        hash.Finish(result);
        return result;
    }

    public void Begin(ReadOnlySpan<byte> previous, long sequence, long ticks)
    {
        previous.CopyTo(bytes);
        BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(Length), sequence);
        BinaryPrimitives.WriteInt64BigEndian(bytes.AsSpan(Length + sizeof(long)), ticks);
        written = Length + (2 * sizeof(long));
    }

    public void Add(ReadOnlySpan<byte> utf8)
    {
        if (bytes.Length < written + sizeof(int) + utf8.Length)
        {
            Array.Resize(ref bytes, 2 * (written + sizeof(int) + utf8.Length));
        }

        BinaryPrimitives.WriteInt32BigEndian(bytes.AsSpan(written), utf8.Length);
        utf8.CopyTo(bytes.AsSpan(written + sizeof(int)));
        written += sizeof(int) + utf8.Length;
    }

    public void Finish(Span<byte> hash) => SHA256.HashData(bytes.AsSpan(0, written), hash);

    /// <summary>The instant as both engines keep it.</summary>
    public static DateTime ToMicrosecond(DateTimeOffset now) => new(now.UtcTicks - (now.UtcTicks % TimeSpan.TicksPerMicrosecond), DateTimeKind.Utc);
}
