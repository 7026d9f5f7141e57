namespace Commonweal.Domain.Foundation;

/// <summary>
/// Where a fact comes from (QUA-06). <paramref name="Source"/> is a paper and its lines, such as "S1:33-44; S4:45", or a named public source;
/// <paramref name="Ours"/> says why we chose, where the papers give no rule. A fact has one of them at least, and may have both.
/// </summary>
/// <param name="Source">Paper and lines, several joined by "; ", or the name of a public source.</param>
/// <param name="Ours">Our own choice, in a sentence: shown marked as ours.</param>
/// <param name="Note">What a reader should know beside it.</param>
public sealed record Provenance(string? Source, string? Ours = null, string? Note = null)
{
    public bool IsOurs => Ours is not null;

    /// <summary>What was done in the system itself, whose source is the audit entry that recorded it.</summary>
    public static Provenance OfAnAct(string? note = null) => new("Recorded here", null, note);
}
