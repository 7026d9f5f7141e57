using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Funds;

/// <summary>A function that the regulations leave out of pools. Law is dated data: a lawyer confirms it.</summary>
public sealed class FunctionKeptOut : IVersionedFact
{
    public long Id { get; init; }

    /// <summary>The kind of a line that it is known by.</summary>
    public required string Kind { get; init; }

    public required string Name { get; init; }

    public required string Law { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }

    public required DateTime KnownFrom { get; init; }

    public DateTime? SupersededAt { get; init; }

    public required Provenance Provenance { get; init; }

    /// <summary>Whether a line of a kind may have this part in a fund: what is kept out may only be aligned.</summary>
    public static Outcome<FundPart> MayStandAs(FundPart part, string kind, IEnumerable<FunctionKeptOut> keptOut, DateOnly on) =>
        part != FundPart.Aligned && keptOut.FirstOrDefault(k => k.Kind == kind && k.From <= on && (k.To is null || k.To >= on)) is { } left
            ? new KeptOutOfPools(left.Name, left.Law)
            : part;
}

public sealed record KeptOutOfPools(string Name, string Law) : Refusal($"{Name} may not be paid from a pool. Enter the line as aligned: it is then reported beside the pool, and its body still spends it.")
{
    public override string RestsOn => Law;

    public override string WhoCouldMend => "Whoever enters the line, as aligned";
}
