using System.Buffers.Text;
using System.Globalization;
using System.Text;
using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Audit;

namespace Commonweal.Finance.Ledger;

/// <summary>What is said of a set beside its postings: kept, hashed, and no part of what makes two sets the same.</summary>
public sealed record SetRemarks(LedgerSetKind Kind, string EnteredBy)
{
    public PermittedExpenditure? Expenditure { get; init; }

    public string? Basis { get; init; }

    /// <summary>Why it is right, where it goes above what was agreed for the year: asked for then, and kept with its basis.</summary>
    public string? AboveBecause { get; init; }

    public bool IsMadeUp { get; init; }
}

/// <summary>Links sets of one fund into its chain, each with the hash of the link before it, by the hash that the audit uses.</summary>
public sealed class LedgerChain(FundId fund, long last, byte[] lastHash)
{
    private readonly AuditHash hash = new();
    private readonly string fundText = fund.Value.ToString();
    private byte[] utf8 = new byte[1024];

    public LedgerHead Head => new() { FundId = fund, Number = last, Hash = lastHash };

    /// <param name="numberOf">The number of the set with a key, for the links of reversal and replacement.</param>
    public (LedgerSet Set, IReadOnlyList<LedgerPosting> Postings) Link(PostedSet posted, SetRemarks remarks, Func<string, long> numberOf)
    {
        LedgerPosting[] postings =
        [
            .. posted.Set.Postings.Select((p, i) => new LedgerPosting
            {
                FundId = fund, SetNumber = last + 1, Place = i + 1, Account = p.Account, Pence = p.Sum.Pence, EffectiveOn = posted.Set.EffectiveOn, KnownFrom = posted.RecordedAt,
            }),
        ];
        var unhashed = new LedgerSet
        {
            FundId = fund, Number = last + 1, Key = posted.Set.Key, EffectiveOn = posted.Set.EffectiveOn, Kind = remarks.Kind, Expenditure = remarks.Expenditure, Words = posted.Set.Words, Basis = remarks.Basis,
            EnteredBy = remarks.EnteredBy, Reverses = posted.Reverses is { } reversed ? numberOf(reversed) : null, Replaces = posted.Replaces is { } replaced ? numberOf(replaced) : null, IsMadeUp = remarks.IsMadeUp,
            KnownFrom = posted.RecordedAt, PreviousHash = lastHash, Hash = [],
        };
        (last, lastHash) = (last + 1, HashOf(unhashed, postings));
        return (WithHash(unhashed, lastHash), postings);
    }

    /// <summary>The hash of a kept set: over all of it and its postings in their order.</summary>
    public byte[] HashOf(LedgerSet set, IReadOnlyList<LedgerPosting> postings)
    {
        hash.Begin(set.PreviousHash, set.Number, set.KnownFrom.Ticks);
        foreach (var text in (ReadOnlySpan<string>)[
            fundText, set.Key, set.EffectiveOn.ToString("O", CultureInfo.InvariantCulture), set.Kind.ToString(), set.Expenditure?.ToString() ?? "", set.Words, set.Basis ?? "", set.EnteredBy,
            Text(set.Reverses), Text(set.Replaces), set.IsMadeUp ? "1" : "0"])
        {
            Add(text);
        }

        foreach (var posting in postings)
        {
            Add(posting.Account);
            Utf8Formatter.TryFormat(posting.Pence, utf8, out var length);
            hash.Add(utf8.AsSpan(0, length));
        }

        var result = new byte[AuditHash.Length];
        hash.Finish(result);
        return result;
    }

    private void Add(string text)
    {
        if (utf8.Length < Encoding.UTF8.GetMaxByteCount(text.Length))
        {
            Array.Resize(ref utf8, Encoding.UTF8.GetMaxByteCount(text.Length));
        }

        hash.Add(utf8.AsSpan(0, Encoding.UTF8.GetBytes(text, utf8)));
    }

    private static string Text(long? number) => number?.ToString(CultureInfo.InvariantCulture) ?? "";

    private static LedgerSet WithHash(LedgerSet set, byte[] hash) => new()
    {
        FundId = set.FundId, Number = set.Number, Key = set.Key, EffectiveOn = set.EffectiveOn, Kind = set.Kind, Expenditure = set.Expenditure, Words = set.Words, Basis = set.Basis, EnteredBy = set.EnteredBy,
        Reverses = set.Reverses, Replaces = set.Replaces, IsMadeUp = set.IsMadeUp, KnownFrom = set.KnownFrom, PreviousHash = set.PreviousHash, Hash = hash,
    };
}
