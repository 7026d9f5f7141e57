namespace Commonweal.Platform.Audit;

/// <summary>A link of the audit chain: what was done, by whom, for whom, as what and when, with the hash of the link before it.</summary>
public sealed class AuditEntry
{
    /// <summary>1, 2, 3 … without a gap.</summary>
    public required long Sequence { get; init; }

    /// <summary>UTC, to the microsecond: the finest that both engines keep.</summary>
    public required DateTime At { get; init; }

    public required string Person { get; init; }

    public required string ActingFor { get; init; }

    public required string ActingAs { get; init; }

    public required string Verb { get; init; }

    public required string Subject { get; init; }

    public required string Sentence { get; init; }

    /// <summary>What changed, as JSON: table, key, and each column's value before and after; secrets by name only.</summary>
    public required string Changes { get; init; }

    public Guid? RequestKey { get; init; }

    public required byte[] PreviousHash { get; init; }

    public required byte[] Hash { get; init; }

    public bool IsInConfidence => Subject.StartsWith(Act.InConfidenceMark, StringComparison.Ordinal);

    public const string InConfidence = "An act kept in confidence: those it concerns read it where it was done";

    public AuditEntry WithHash(byte[] hash) => new()
    {
        Sequence = Sequence,
        At = At,
        Person = Person,
        ActingFor = ActingFor,
        ActingAs = ActingAs,
        Verb = Verb,
        Subject = Subject,
        Sentence = Sentence,
        Changes = Changes,
        RequestKey = RequestKey,
        PreviousHash = PreviousHash,
        Hash = hash,
    };
}

/// <summary>The end of the chain: one row, whose lock puts acts one after another, and whose number tells every cache that something was done.</summary>
public sealed class AuditHead
{
    public const int OnlyId = 1;

    public required int Id { get; init; }

    public required long Sequence { get; set; }

    public required byte[] Hash { get; set; }
}
