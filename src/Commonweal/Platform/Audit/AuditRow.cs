namespace Commonweal.Platform.Audit;

/// <summary>An entry of the chain as the database holds it, in its own bytes (texts in UTF-8): good until the next row is read.</summary>
public readonly ref struct AuditRow
{
    /// <summary>The columns in the order in which they are read, quoted as both engines take them.</summary>
    public const string Columns =
        "\"Sequence\", \"At\", \"Person\", \"ActingFor\", \"ActingAs\", \"Verb\", \"Subject\", \"Sentence\", \"Changes\", \"RequestKey\", \"PreviousHash\", \"Hash\"";

    public const int ColumnCount = 12;

    public required long Sequence { get; init; }

    /// <summary>Of UTC; below zero where the column holds no instant.</summary>
    public required long Ticks { get; init; }

    public required ReadOnlySpan<byte> Person { get; init; }

    public required ReadOnlySpan<byte> ActingFor { get; init; }

    public required ReadOnlySpan<byte> ActingAs { get; init; }

    public required ReadOnlySpan<byte> Verb { get; init; }

    public required ReadOnlySpan<byte> Subject { get; init; }

    public required ReadOnlySpan<byte> Sentence { get; init; }

    public required ReadOnlySpan<byte> Changes { get; init; }

    /// <summary>36 lower-case characters, or nothing.</summary>
    public required ReadOnlySpan<byte> RequestKey { get; init; }

    public required ReadOnlySpan<byte> PreviousHash { get; init; }

    public required ReadOnlySpan<byte> Hash { get; init; }
}
