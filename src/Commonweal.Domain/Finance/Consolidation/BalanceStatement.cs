using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Consolidation;

public enum BalanceSide
{
    Pays,
    IsPaid,
}

/// <summary>What one partner says that it pays another, or is paid by it, for a service in a month. Its own alone to say and to correct: each further version stands beside the one before.</summary>
public sealed class BalanceStatement : IEvent
{
    public required PartnerId PartnerId { get; init; }

    public required PartnerId OtherId { get; init; }

    public required BalanceSide Side { get; init; }

    public required string Service { get; init; }

    public required int Year { get; init; }

    public required int Number { get; init; }

    public required int Version { get; init; }

    public required long Pence { get; init; }

    public required string Words { get; init; }

    public required DateOnly On { get; init; }

    public bool IsMadeUp { get; init; }

    public required DateTime KnownFrom { get; init; }

    public Month Month => new(Year, Number);

    public static Outcome<BalanceStatement> MayState(BalanceStatement statement) =>
        statement.OtherId == statement.PartnerId ? new NoBalanceWithItself()
        : statement.Month.FirstDay > statement.On ? new BalanceOfMonthToCome(statement.Month)
        : statement;
}

public sealed record NoBalanceWithItself() : Refusal("A partner has no balance with itself. Choose the partner that you pay, or that pays you.");

public sealed record BalanceOfMonthToCome(Month Month) : Refusal($"{Month.FirstDay:MMMM yyyy} has not begun. State it when something is paid in it.");
