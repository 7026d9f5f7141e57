using System.Collections.Immutable;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Funds;

/// <summary>The budgets and postings of one fund in a year, as they stand after each act. A refused act changes nothing: what comes back is another state, or a refusal.</summary>
/// <param name="Limit">The most that the pool manager moves at once without the partners. A setting of the agreement.</param>
public sealed record FundBudgets(IReadOnlyList<FundLine> Lines, Month LockedThrough, Money Limit)
{
    public ImmutableDictionary<string, Money> Posted { get; init; } = ImmutableDictionary<string, Money>.Empty;

    /// <summary>The versions of locked months that were restated; the first is 1, and it is kept.</summary>
    public ImmutableDictionary<Month, int> Versions { get; init; } = ImmutableDictionary<Month, int>.Empty;

    /// <summary>Those whose money is in the fund: a change of contributions needs every one of them.</summary>
    public IReadOnlyList<string> Partners => [.. Lines.Select(l => l.Origin).Distinct(StringComparer.Ordinal)];

    public FundLine this[string line] => Find(line) ?? throw new KeyNotFoundException(line);

    /// <param name="approvals">The partners that agreed to this move.</param>
    public Outcome<FundBudgets> Vire(BudgetVirement virement, IReadOnlyCollection<string> approvals)
    {
        var (from, to) = (Find(virement.From), Find(virement.To));
        if (from is null || to is null)
        {
            return new NoSuchLine(from is null ? virement.From : virement.To);
        }

        return from == to ? new VirementToTheSameLine(from.Id)
            : virement.Amount.Sign <= 0 ? new VirementNotPositive()
            : new[] { from, to }.FirstOrDefault(l => l.Part == FundPart.Aligned) is { } aligned ? new AlignedBudgetCannotBeVired(aligned.Id)
            : new[] { from, to }.FirstOrDefault(l => l.Part == FundPart.RingFenced && !approvals.Contains(l.Origin)) is { } fenced ? new RingFenceNeedsItsOrigin(fenced.Id, fenced.Origin)
            : virement.Amount > Limit ? new VirementOverTheLimit(Limit)
            : virement.Amount > from.Budget ? new VirementMoreThanTheLine(from.Id, from.Budget)
            : WithBudget(from.Id, from.Budget - virement.Amount).WithBudget(to.Id, to.Budget + virement.Amount);
    }

    /// <summary>More or less money from one partner: every partner of the fund agrees, or it is not varied.</summary>
    public Outcome<FundBudgets> Vary(ContributionVariation variation, IReadOnlyCollection<string> approvals)
    {
        string[] missing = [.. Partners.Where(p => !approvals.Contains(p))];
        return Find(variation.Line) is not { } line ? new NoSuchLine(variation.Line)
            : missing.Length > 0 ? new EveryPartnerMustAgree(missing)
            : WithBudget(line.Id, line.Budget + variation.Amount);
    }

    public Outcome<FundBudgets> Post(string line, DateOnly on, Money amount) =>
        Find(line) is null ? new NoSuchLine(line)
        : IsLocked(Month.Of(on)) ? new MonthIsLocked(Month.Of(on))
        : this with { Posted = Posted.SetItem(line, Posted.GetValueOrDefault(line) + amount) };

    /// <summary>Another version of a month beside the first, with its reason.</summary>
    public Outcome<FundBudgets> Restate(Month month, string line, string reason) =>
        Find(line) is null ? new NoSuchLine(line)
        : string.IsNullOrWhiteSpace(reason) ? new RestatementNeedsReason()
        : this with { Versions = Versions.SetItem(month, Versions.GetValueOrDefault(month, 1) + 1) };

    public bool IsLocked(Month month) => month <= LockedThrough;

    private FundLine? Find(string line) => Lines.FirstOrDefault(l => l.Id == line);

    private FundBudgets WithBudget(string line, Money budget) => this with { Lines = [.. Lines.Select(l => l.Id == line ? l with { Budget = budget } : l)] };
}

public sealed record NoSuchLine(string Line) : Refusal($"The fund has no line {Line}.");

public sealed record VirementToTheSameLine(string Line) : Refusal($"The money would move from {Line} to {Line}. Choose another line.");

public sealed record VirementNotPositive() : Refusal("Enter a sum above nought. To move it back, change the lines about.");

public sealed record AlignedBudgetCannotBeVired(string Line) : Refusal($"{Line} is aligned: each body still spends its own, and nothing moves into or out of it.")
{
    public override string RestsOn => "S3:154";
}

public sealed record RingFenceNeedsItsOrigin(string Line, string Origin) : Refusal($"{Line} is ring-fenced, and {Origin}, whose money it was, has not agreed.")
{
    public override string RestsOn => "S3:163";

    public override string WhoCouldMend => Origin;
}

public sealed record VirementOverTheLimit(Money Limit) : Refusal($"The pool manager may move {Sentences.Pounds(Limit.Pence)} at once, and this is more.")
{
    public override string WhoCouldMend => "The partners of the fund";
}

public sealed record VirementMoreThanTheLine(string Line, Money Budget) : Refusal($"{Line} has a budget of {Sentences.Pounds(Budget.Pence)}, and this would take more.");

public sealed record EveryPartnerMustAgree(IReadOnlyList<string> Missing) : Refusal($"A contribution is varied by agreement of every partner, and {Sentences.List(Missing)} {(Missing.Count == 1 ? "has" : "have")} not agreed.")
{
    public override string RestsOn => "SI 2000/617, regulation 7(3)(b)";

    public override string WhoCouldMend => Sentences.List(Missing);
}

public sealed record MonthIsLocked(Month Month) : Refusal($"{Month.FirstDay:MMMM yyyy} is locked. Post it in an open month, or restate the locked one with a reason.");

public sealed record RestatementNeedsReason() : Refusal("Say why the locked month is restated. The first version is kept beside it.");
