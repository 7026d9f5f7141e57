using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.RiskShare;

/// <summary>One closing of a year, step by step.</summary>
internal sealed class YearEndRun
{
    private readonly FundYear year;
    private readonly IReadOnlyList<LineOutturn> lines;
    private readonly PoolPosition pool;
    private readonly List<SharingStep> steps = [];
    private Money residual;

    private YearEndRun(FundYear year)
    {
        this.year = year;
        PartnerSums.MustBeAmong(year.Partners, [.. year.Policy.Named, .. year.Lines.SelectMany(l => l.VariableShare?.Keys ?? [])]);
        lines = year.Outturns();
        var own = lines.Where(l => l.Line.Part == FundPart.Pool).Select(l => new PoolLine(l.Line.Id, l.Line.Origin, l.Variance, l.Line.VariableShare));
        pool = new PoolPosition(year.PoolContributions(), [.. own]) { Host = year.Host, Year = year.Year };
        residual = pool.Variance;
    }

    public static Outcome<YearEnd> Of(FundYear year) => new YearEndRun(year).Run();

    private Outcome<YearEnd> Run()
    {
        var origins = PartnerSums.AddedUp(year.Partners, lines.Where(l => l.Line.Part is FundPart.RingFenced or FundPart.Aligned), l => l.Line.Origin, l => l.Variance);
        Say("What ring-fenced and aligned lines spent over or under goes to the partner whose money it was.", origins);
        var savings = PartnerSums.AddedUp(year.Partners, year.Savings, s => s.Partner, s => s.Amount);
        var contingency = Money.Sum(lines.Where(l => l.Line.Part == FundPart.Contingency).Select(l => l.Budget));
        var (applied, drawn) = CallFirst(savings.Total, contingency);
        var excess = savings.Total - applied;
        return Returned(savings, excess).Then(returned => Shared().Then(shared => Undrawn(contingency - drawn).Then<YearEnd>(undrawn => new YearEnd
        {
            Lines = lines,
            ContributionsRevised = year.ContributionsRevised(),
            SavingsTotal = savings.Total,
            PoolVarianceGross = pool.Variance,
            RingFenceOrAlignedShare = origins,
            SavingsAppliedToOverspend = applied,
            SavingsExcess = excess,
            SavingsExcessReturned = returned,
            ContingencyDrawn = drawn,
            ContingencyUndrawn = contingency - drawn,
            ResidualToShare = residual,
            PoolShare = shared.Paid + undrawn.Paid,
            CarriedForward = shared.Carried + undrawn.Carried,
            Unallocated = shared.Unallocated,
            Steps = steps,
        })));
    }

    private (Money Applied, Money Drawn) CallFirst(Money savings, Money contingency)
    {
        var (applied, drawn) = (Money.Zero, Money.Zero);
        foreach (var call in year.Policy.FirstCalls)
        {
            var met = Money.Min(call == FirstCall.DeliveredSavings ? savings : contingency, Money.Max(residual, Money.Zero));
            residual -= met;
            (applied, drawn) = call == FirstCall.DeliveredSavings ? (met, drawn) : (applied, met);
            if (met != Money.Zero)
            {
                Note($"{(call == FirstCall.DeliveredSavings ? "Savings delivered meet" : "Contingency meets")} {Sentences.Pounds(met.Pence)} of the overspend.");
            }
        }

        return (applied, drawn);
    }

    private Outcome<PartnerSums> Returned(PartnerSums savings, Money excess)
    {
        if (!year.Policy.ReturnsExcessSavings)
        {
            residual -= excess;
            return PartnerSums.None(year.Partners);
        }

        return savings.Apportion(-excess).Then<PartnerSums>(returned =>
        {
            Say($"{Sentences.Pounds(excess.Pence)} of savings was more than the overspend, and goes back to those who delivered it.", returned);
            return returned;
        });
    }

    private Outcome<Left> Shared() => year.Policy.ShareFor(residual).Share(residual, pool).Then(shared =>
    {
        steps.AddRange(shared.Steps);
        if (shared.Unallocated != Money.Zero)
        {
            Note($"{Sentences.Pounds(shared.Unallocated.Pence)} is borne by nobody under the agreement, and goes to the partners' own bodies.");
        }

        var shares = shared.Among(year.Partners);
        return residual.Sign < 0
            ? Kept(shares, year.Policy.Underspend, "underspend").Then<Left>(left => left with { Unallocated = shared.Unallocated })
            : new Left(shares, PartnerSums.None(year.Partners), shared.Unallocated);
    });

    /// <summary>Undrawn contingency is apportioned by itself, by what each put into the pool, and added afterwards.</summary>
    private Outcome<Left> Undrawn(Money undrawn) => pool.Contributions.Apportion(-undrawn).Then(shares =>
    {
        Say($"{Sentences.Pounds(undrawn.Pence)} of contingency was not drawn, and goes back in proportion to pool contributions.", shares);
        return Kept(shares, year.Policy.UndrawnContingency, "undrawn contingency");
    });

    /// <summary>What stays in the fund is split in proportion to what each would be given back.</summary>
    private Outcome<Left> Kept(PartnerSums givenBack, CarryForward rule, string what) => givenBack.Apportion(rule.Of(-givenBack.Total)).Then<Left>(carried =>
    {
        Say($"{Sentences.Pounds(carried.Total.Pence)} of the {what} is carried forward and not paid out.", carried);
        return new Left(givenBack + carried, carried, Money.Zero);
    });

    /// <summary>A step that puts nothing on anybody needs no sentence.</summary>
    private void Say(string words, PartnerSums shares)
    {
        if (shares.Any(s => s.Value != Money.Zero))
        {
            steps.Add(new SharingStep(words, shares));
        }
    }

    private void Note(string words) => steps.Add(new SharingStep(words, PartnerSums.None(year.Partners)));

    private sealed record Left(PartnerSums Paid, PartnerSums Carried, Money Unallocated);
}
