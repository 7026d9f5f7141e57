using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Funds;

/// <summary>What a sentence of an agreement on funds is about. From AimsAndOutcomes to Management they are what regulation 7(3) asks, (a) to (g).</summary>
public enum FundStatementKind
{
    /// <summary>What an integrated commissioner does (S75-15).</summary>
    Role,

    /// <summary>An aim of the joint executive team (S75-16).</summary>
    TeamAim,

    /// <summary>One of the areas of outcome that every fund answers to (S75-17).</summary>
    OutcomeArea,

    AimsAndOutcomes,
    Contributions,
    Functions,
    PersonsAndServices,
    StaffAndGoods,
    Duration,
    Management,

    /// <summary>How it leads to an improvement in how functions are carried out (S75-19).</summary>
    Improvement,

    /// <summary>What stays untouched, such as charging (S75-22).</summary>
    Untouched,

    /// <summary>Something that officers may still settle before it begins (S75-21).</summary>
    OpenPoint,

    /// <summary>Who was consulted on the arrangement, as regulation 4(2) asks (LAW-26).</summary>
    Consulted,

    /// <summary>Why nobody was.</summary>
    NotConsulted,

    /// <summary>What the fund asks of all its providers; its number is that of its version (S75-14).</summary>
    Specification,

    /// <summary>An outcome area, by its number, that all providers share.</summary>
    SharedOutcome,

    ProviderUnderIt,

    /// <summary>Who is paid from the fund and whose contract does not carry the specification yet.</summary>
    ProviderNotYet,

    /// <summary>Why a variation, by its number, was taken back by the pool manager who put it.</summary>
    VariationTakenBack,
}

/// <summary>A sentence about one fund, or about all funds.</summary>
public sealed class FundStatement : IVersionedFact
{
    public long Id { get; init; }

    /// <summary>Null where it is said of every fund.</summary>
    public FundId? FundId { get; init; }

    public required FundStatementKind Kind { get; init; }

    public required int Number { get; init; }

    public string? Title { get; init; }

    public required string Words { get; init; }

    public required DateOnly From { get; init; }

    public DateOnly? To { get; init; }

    public required DateTime KnownFrom { get; init; }

    public DateTime? SupersededAt { get; init; }

    public required Provenance Provenance { get; init; }
}

/// <summary>What a written agreement must say before a pool begins (regulation 7(3), F-L4).</summary>
public static class SevenContents
{
    public static IReadOnlyList<FundStatementKind> All { get; } =
        [.. Enum.GetValues<FundStatementKind>().Where(k => k is >= FundStatementKind.AimsAndOutcomes and <= FundStatementKind.Management)];

    /// <summary>"(a)" to "(g)".</summary>
    public static string Letter(FundStatementKind kind) => $"({(char)('a' + kind - FundStatementKind.AimsAndOutcomes)})";

    public static string InWords(this FundStatementKind kind) => kind switch
    {
        FundStatementKind.Role => "What integrated commissioners do",
        FundStatementKind.TeamAim => "Aims of the joint executive team",
        FundStatementKind.OutcomeArea => "Outcome areas",
        FundStatementKind.AimsAndOutcomes => "aims and outcomes",
        FundStatementKind.Contributions => "contributions, and how they are varied",
        FundStatementKind.Functions => "NHS and health-related functions",
        FundStatementKind.PersonsAndServices => "persons and kinds of service",
        FundStatementKind.StaffAndGoods => "staff, goods, services and accommodation",
        FundStatementKind.Duration => "duration, review, variation and termination",
        FundStatementKind.Management => "management and monitoring, and the host",
        FundStatementKind.Improvement => "How it improves what the bodies do",
        FundStatementKind.Untouched => "What it leaves as it was",
        FundStatementKind.OpenPoint => "Still to be settled",
        FundStatementKind.Consulted => "Who was consulted",
        FundStatementKind.NotConsulted => "Why nobody was consulted",
        FundStatementKind.Specification => "The specification for all providers",
        FundStatementKind.SharedOutcome => "An outcome that all providers share",
        FundStatementKind.ProviderUnderIt => "Provider under the specification",
        FundStatementKind.ProviderNotYet => "Provider not yet under the specification",
        FundStatementKind.VariationTakenBack => "Why a variation was taken back",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
