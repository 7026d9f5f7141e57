using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Governance.Bodies;

/// <summary>A body that meets: of the partnership, of one partner, or of several (BRD-01). Others refer to it by its slug.</summary>
public sealed class Body
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required BodyKind Kind { get; init; }

    /// <summary>Whose body it is, where it is the body of one partner; null for bodies of the partnership and of several partners.</summary>
    public PartnerId? PartnerId { get; init; }

    /// <summary>The slug of the borough it is for; null where it is for all or for none.</summary>
    public string? Borough { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>How often it meets, as the papers say it.</summary>
    public string? Meets { get; init; }

    public required Provenance Provenance { get; init; }

    /// <summary>Whether it is a body of the partnership itself: neither of one partner nor of a section 75 agreement between two.</summary>
    public bool IsOfThePartnership => PartnerId is null && Kind.IsInformal() && Kind != BodyKind.SectionSeventyFiveBody;

    public bool StandsOn(DateOnly day) => !(From > day) && !(To < day);
}

/// <summary>Something a body is for, in one sentence.</summary>
public sealed class BodyFunction
{
    public long Id { get; init; }

    public required string Body { get; init; }

    /// <summary>Its place in the list, from 1.</summary>
    public required int Number { get; init; }

    public required string Text { get; init; }

    public required Provenance Provenance { get; init; }
}

/// <summary>Another name that papers give the same body.</summary>
public sealed class BodyName
{
    public long Id { get; init; }

    public required string Body { get; init; }

    public required string Name { get; init; }

    public required Provenance Provenance { get; init; }
}

/// <summary>That one body reports to another: what is open in the one is seen in the other (DEC-14).</summary>
public sealed class ReportingLine
{
    public long Id { get; init; }

    public required string Body { get; init; }

    public required string ReportsTo { get; init; }

    public required Provenance Provenance { get; init; }
}

/// <summary>A body that an earlier one became part of, or that took its place (BRD-12, BRD-14). The earlier one need not be held here.</summary>
public sealed class BodySuccession
{
    public long Id { get; init; }

    /// <summary>The body that came after.</summary>
    public required string Body { get; init; }

    /// <summary>The name of the body that came before.</summary>
    public required string Predecessor { get; init; }

    public required SuccessionKind Kind { get; init; }

    /// <summary>Null where the papers give no day.</summary>
    public DateOnly? On { get; init; }

    public required Provenance Provenance { get; init; }
}

public enum SuccessionKind
{
    /// <summary>Several bodies became one.</summary>
    Merger,

    /// <summary>One body took the place of another.</summary>
    Replacement,
}

/// <summary>How far a body has come, from a day (BRD-10).</summary>
public sealed class BodyMaturity : IVersionedFact
{
    public long Id { get; init; }

    public required string Body { get; init; }

    public required Maturity State { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }

    public required DateTime KnownFrom { get; init; }

    public DateTime? SupersededAt { get; set; }

    public required Provenance Provenance { get; init; }
}

public enum Maturity
{
    /// <summary>The papers speak of it as still to be set up.</summary>
    BeingFormed,

    /// <summary>The papers mark it "under development".</summary>
    UnderDevelopment,

    /// <summary>The papers show it and put no mark on it.</summary>
    NotMarked,

    Established,
}

public static class Maturities
{
    public static string InWords(this Maturity state) => state switch
    {
        Maturity.BeingFormed => "Being formed",
        Maturity.UnderDevelopment => "Under development",
        Maturity.NotMarked => "No mark in the papers",
        Maturity.Established => "Established",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };
}

/// <summary>Where what a body publishes is to be found: on this site, or on a council's own committee system in that council's name (GAP-7).</summary>
public sealed class BodyPublisher
{
    public long Id { get; init; }

    public required string Body { get; init; }

    /// <summary>In whose name it is published, as words: "Haringey Council".</summary>
    public required string InTheNameOf { get; init; }

    public required PublishingSystem System { get; init; }

    /// <summary>The first part of the address there; null where it is published here.</summary>
    public string? Address { get; init; }

    public required Provenance Provenance { get; init; }
}

public enum PublishingSystem
{
    Here,
    ModernGov,
}
