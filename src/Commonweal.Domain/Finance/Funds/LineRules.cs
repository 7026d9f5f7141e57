using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Funds;

/// <summary>How the entries of one line follow each other: a change holds from a day, a correction stands for the days of what was wrong, and money that is posted is never renamed.</summary>
public static class LineRules
{
    /// <summary>A change begins after the entry that it changes.</summary>
    public static Outcome<ScheduleLine> MayChange(ScheduleLine line, DateOnly from) =>
        from <= line.From ? new ChangesFromItsFirstDay(line.From)
        : line.To is { } last && from > last ? new LineHasEnded(line.Name, last)
        : line;

    /// <param name="hasMoney">Whether anything is posted to the line.</param>
    public static Outcome<LineTerms> MayCorrect(ScheduleLine line, LineTerms terms, bool hasMoney) =>
        terms == line.Terms ? new NothingCorrected()
        : hasMoney && line.LeadProvider != terms.LeadProvider ? new LeadStandsOnMoney(line.Name)
        : hasMoney && (terms.Part != line.Part || terms.OriginId != line.OriginId) ? new MoneyStandsOnIt(line.Name)
        : terms;

    /// <summary>A line that money stands on was no mistake; it may end.</summary>
    public static Outcome<ScheduleLine> MayTakeBack(ScheduleLine line, bool hasMoney) => hasMoney ? new MoneyStandsOnIt(line.Name) : line;

    /// <summary>Whether aligned or ring-fenced money may come into the pool on a day (S75-06).</summary>
    /// <param name="sum">How much of the year's budget comes along.</param>
    public static Outcome<ScheduleLine> MayComeIn(ScheduleLine line, Money sum, Money budget, DateOnly from, IEnumerable<FunctionKeptOut> keptOut) =>
        line.Part is FundPart.Pool or FundPart.Contingency ? new InThePoolAlready(line.Name)
        : FunctionKeptOut.MayStandAs(FundPart.Pool, line.Kind, keptOut, from).Refusal is { } left ? left
        : MayChange(line, from).Refusal is { } early ? early
        : sum.Sign <= 0 ? new SumIsNought()
        : sum > budget ? new VirementMoreThanTheLine(line.Name, budget)
        : line;
}

public sealed record ChangesFromItsFirstDay(DateOnly From) : Refusal($"The entry holds from {Sentences.Day(From)}. A change begins on a later day; if the entry was wrong from the start, correct it.");

public sealed record LineHasEnded(string Line, DateOnly Last) : Refusal($"{Line} ended on {Sentences.Day(Last)}. Enter a new line.");

public sealed record LineNotOpenThen(string Line, DateOnly On) : Refusal($"{Line} did not stand on {Sentences.Day(On)}. Look at its days on its page, and choose the line that did.");

public sealed record NothingCorrected() : Refusal("Nothing is different from the entry that stands. Change what was wrong.");

public sealed record MoneyStandsOnIt(string Line) : Refusal($"Money is posted to {Line}, so whose it is and the part it stands in are not rewritten. Reverse the postings first; or bring the line into the pool from a day.");

public sealed record LeadStandsOnMoney(string Line) : Refusal($"Money is posted to {Line}, so who led it then is not rewritten. Change who leads it from a later day.");

public sealed record InThePoolAlready(string Line) : Refusal($"{Line} is in the pool already.");

public sealed record LineNameTaken(string Name) : Refusal($"The fund has a line called {Name} already. Change that one, or choose another name.");
