using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Funds;

/// <summary>What a fund pays from which of its lines.</summary>
public static class SpendRules
{
    /// <param name="on">The day of the spend.</param>
    public static Outcome<FundLine> MaySpend(FundLine line, Money sum, DateOnly on, DateOnly today) =>
        sum == Money.Zero ? new SumIsNought()
        : on > today ? new PostedAhead(on)
        : line.Part switch
        {
            FundPart.Aligned => new AlignedSpendsItsOwn(line.Id, line.Origin),
            FundPart.Contingency => new ContingencyIsNotSpent(line.Id),
            _ => line,
        };

    /// <summary>What a partner pays in: above nought, and not for a day to come.</summary>
    public static Outcome<Money> MayPayIn(Money sum, DateOnly on, DateOnly today) =>
        sum.Sign <= 0 ? new SumIsNought() : on > today ? new PostedAhead(on) : sum;
}

public sealed record SumIsNought() : Refusal("Enter a sum above nought.");

public sealed record PostedAhead(DateOnly On) : Refusal($"{Sentences.Day(On)} has not come yet. Enter the day on which it happened.");

public sealed record AlignedSpendsItsOwn(string Line, string Origin) : Refusal($"{Line} is aligned: {Origin} spends it itself and reports it in its monthly figures.")
{
    public override string RestsOn => "S3:154";
}

public sealed record ContingencyIsNotSpent(string Line) : Refusal($"{Line} is held back and has no spend of its own. Move budget from it to the line that needs it.");
