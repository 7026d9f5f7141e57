using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Book;

/// <summary>
/// That the book allows one act on one day, with what it rests on and what to mind. Only the book makes one; a guarded method takes it as a parameter,
/// so that a use case that did not ask does not compile, and what was done stores its basis.
/// </summary>
[SuppressMessage("Naming", "CA1711", Justification = "The design's own word; there is no code access security here")]
public sealed record Permission
{
    internal Permission(Act act, DateOnly asAt, Ground ground) => (Act, AsAt, Basis, Cautions) = (act, asAt, ground.Basis, ground.Cautions);

    public Act Act { get; }

    public DateOnly AsAt { get; }

    public Basis Basis { get; }

    public ImmutableArray<Caution> Cautions { get; }

    /// <summary>The act, as the kind that a guarded method is for.</summary>
    /// <exception cref="InvalidOperationException">The permission was given for another kind of act.</exception>
    public T For<T>() where T : Act =>
        Act as T ?? throw new InvalidOperationException($"The permission is for {Act.GetType().Name} and was used for {typeof(T).Name}.");
}

/// <summary>What an act rests on.</summary>
public abstract record Basis
{
    private protected Basis()
    {
    }

    public abstract string InWords { get; }
}

/// <summary>Clauses in force: the one that allows the act first, then those it needs beside it.</summary>
public sealed record ClauseBasis(ImmutableArray<ClauseInForce> Clauses) : Basis
{
    public Clause Clause => Clauses[0].Clause;

    public override string InWords => string.Join("; ", Clauses.Select(c => $"clause {c.Clause.Reference} of {c.Agreement.InWords}").Distinct());
}

/// <summary>The partner's own act for itself.</summary>
public sealed record OwnPower(PartnerId Partner) : Basis
{
    public override string InWords => "the partner's own act, under its own powers";
}

/// <summary>A section of law that stood on the day.</summary>
public sealed record StatuteBasis(Statute Statute) : Basis
{
    public override string InWords => Statute.Section;
}

/// <summary>A section of law with its dates: law is dated data.</summary>
public sealed class Statute
{
    /// <summary>As it is cited, such as "Care Act 2014 s.45".</summary>
    public required string Section { get; init; }

    /// <summary>What it allows, in one sentence.</summary>
    public required string Sentence { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }

    public required Provenance Provenance { get; init; }

    public bool Stands(DateOnly asAt) => From <= asAt && (To is null || To >= asAt);
}

internal readonly record struct Ground(Basis Basis, ImmutableArray<Caution> Cautions);
