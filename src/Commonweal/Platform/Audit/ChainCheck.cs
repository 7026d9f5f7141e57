namespace Commonweal.Platform.Audit;

/// <summary>Follows a chain from its beginning and stops at the first link that does not hold.</summary>
public sealed class ChainCheck
{
    private readonly AuditHash hash = new();
    private readonly byte[] last = AuditHash.Beginning;
    private readonly byte[] made = new byte[AuditHash.Length];

    public long Entries { get; private set; }

    public DateTime? LastAt { get; private set; }

    public string LastHash => Short(last);

    public BrokenLink? Broken { get; private set; }

    /// <returns>Whether to go on.</returns>
    public bool Follow(in AuditRow row)
    {
        var at = row.Ticks >= 0 ? new DateTime(row.Ticks, DateTimeKind.Utc) : (DateTime?)null;
        Broken = row.Sequence != Entries + 1 ? new BrokenLink(Entries + 1, null, $"it is not there: entry {row.Sequence} comes after entry {Entries}")
            : at is null ? new BrokenLink(row.Sequence, null, "its time cannot be read")
            : row.PreviousHash.Length != AuditHash.Length || row.Hash.Length != AuditHash.Length ? new BrokenLink(row.Sequence, at, "its hash is not a hash")
            : !row.PreviousHash.SequenceEqual(last) ? new BrokenLink(row.Sequence, at, NotChained(row))
            : null;
        if (Broken is not null)
        {
            return false;
        }

        Hash(row);
        if (!row.Hash.SequenceEqual(made))
        {
            Broken = new BrokenLink(row.Sequence, at, $"its person, time, words or changes are not those it was made with: they have the hash {Short(made)}, and it was made with {Short(row.Hash)}");
            return false;
        }

        made.CopyTo(last, 0);
        (Entries, LastAt) = (row.Sequence, at);
        return true;
    }

    /// <summary>The head says how many there were: entries taken off the end are missed by it alone.</summary>
    public void Finish(long headSequence, ReadOnlySpan<byte> headHash) =>
        Broken ??= headSequence > Entries ? new BrokenLink(Entries + 1, null, $"it is not there: the chain once had {headSequence} entries and now has {Entries}")
            : headSequence < Entries ? new BrokenLink(headSequence + 1, null, $"it was put in past the end of the chain, which has {headSequence} entries")
            : !headHash.SequenceEqual(last) ? new BrokenLink(Entries, LastAt, $"the chain ended with the hash {Short(headHash)}, and it has {Short(last)}")
            : null;

    private void Hash(in AuditRow row)
    {
        hash.Begin(row.PreviousHash, row.Sequence, row.Ticks);
        hash.Add(row.Person);
        hash.Add(row.ActingFor);
        hash.Add(row.ActingAs);
        hash.Add(row.Verb);
        hash.Add(row.Subject);
        hash.Add(row.Sentence);
        hash.Add(row.Changes);
        hash.Add(row.RequestKey);
        hash.Finish(made);
    }

    private string NotChained(in AuditRow row) => row.Sequence == 1
        ? "as the first entry it must be chained to nothing, and it is chained to another"
        : $"it was chained to an entry with the hash {Short(row.PreviousHash)}, and entry {row.Sequence - 1} now has {Short(last)}: that entry was changed or replaced";

    private static string Short(ReadOnlySpan<byte> hash) => Convert.ToHexStringLower(hash[..Math.Min(6, hash.Length)]);
}

/// <summary>The first link that does not hold.</summary>
/// <param name="At">UTC, where it is known.</param>
/// <param name="Difference">What differs, as the rest of a sentence about the entry.</param>
public sealed record BrokenLink(long Sequence, DateTime? At, string Difference)
{
    public override string ToString() => At is { } at ? $"Entry {Sequence}, of {AuditTime.InLondon(at)}: {Difference}." : $"Entry {Sequence}: {Difference}.";
}
