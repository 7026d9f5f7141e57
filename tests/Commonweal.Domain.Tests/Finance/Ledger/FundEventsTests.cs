using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Foundation;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Finance.Ledger;

/// <summary>What happens to a fund, as sets of postings and as what its page shows.</summary>
[Trait("Requirement", "S75-10")]
public sealed class FundEventsTests
{
    private static readonly FundEvents Events = new("fund");
    private static readonly DateOnly Day = new(2017, 4, 1);
    private static readonly DateTime Recorded = new(2017, 4, 5, 8, 0, 0, DateTimeKind.Utc);

    private static readonly FsCheck.Gen<FundLine[]> Budgets =
        from sums in Gen.NonEmptyListOf(Gen.Choose(1, 900_000_000))
        from parts in Gen.ListOf(Gen.Choose(0, 3), sums.Count)
        from isCouncil in Gen.ListOf(Gen.Elements(true, false), sums.Count)
        select sums.Select((s, i) => new FundLine($"line-{i}", (FundPart)parts[i], isCouncil[i] ? "council" : "ccg", new Money(s))).ToArray();

    [Fact]
    public void A_budget_comes_to_what_partners_agreed_in_each_part() => Laws.Hold(Budgets, lines =>
    {
        var position = Position(Events.Budget("b", Day, "Budget", lines));
        return lines.All(l => position.Budget(l.Id) == l.Budget)
            && position.Agreed("council") + position.Agreed("ccg") == Total(lines, FundPart.Pool) + Total(lines, FundPart.Contingency)
            && position.RingFenced("council") + position.RingFenced("ccg") == Total(lines, FundPart.RingFenced)
            && position.Aligned("council") + position.Aligned("ccg") == Total(lines, FundPart.Aligned);
    });

    [Fact]
    public void Every_event_is_taken_by_the_ledger_and_leaves_it_at_nought()
    {
        var line = new FundLine("home-care", FundPart.Pool, "council", new Money(10_000));
        var ledger = new FundLedger();
        PostingSet[] sets =
        [
            Events.Budget("b", Day, "Budget", [line]), Events.Instalment("i", Day, "First", "council", new Money(2_500)), Events.Spend("s", Day, "April", "home-care", new Money(900)),
            Events.Virement("v", Day, "More help at home", new BudgetVirement("day-care", "home-care", new Money(100))), Events.Variation("y", Day, "More people", line, new Money(50)),
        ];

        Assert.All(sets, s => Assert.False(ledger.Post(s, Recorded).IsRefused));

        var position = Position(sets);
        Assert.Equal(Money.Zero, Money.Sum(position.Balances.Values));
        Assert.Equal((new Money(10_150), new Money(900), new Money(1_600)), (position.Budget("home-care"), position.Spent("home-care"), position.Cash));
        Assert.Equal((new Money(10_050), new Money(2_500), new Money(7_550)), (position.Agreed("council"), position.PaidIn("council"), position.ToPay("council")));
    }

    [Fact]
    public void A_ledger_that_knows_only_what_an_act_names_keeps_its_rules_and_goes_on_counting()
    {
        var first = new FundLedger().Post(Events.Spend("s", Day, "April", "home-care", new Money(900)), Recorded).Value with { Number = 41 };
        var ledger = FundLedger.Knowing([first], [("fund", new Month(2017, 4))], 57);

        Assert.Equal(41, ledger.Post(first.Set, Recorded.AddDays(9)).Value.Number);
        Assert.IsType<KeyHasOtherContent>(ledger.Post(Events.Spend("s", Day, "April", "home-care", new Money(901)), Recorded.AddDays(9)).Refusal);
        Assert.IsType<Domain.Finance.Ledger.MonthIsLocked>(ledger.Reverse("s", "r", Day, Recorded.AddDays(9)).Refusal);
        Assert.Equal(58, ledger.Reverse("s", "r", new(2017, 5, 1), Recorded.AddDays(9)).Value.Number);
        Assert.IsType<AlreadyReversed>(ledger.Reverse("s", "another", new(2017, 5, 1), Recorded.AddDays(9)).Refusal);
    }

    [Fact]
    public void An_account_is_read_in_words()
    {
        Assert.Equal("Spent on Home care", LedgerAccount.InWords(LedgerAccount.Spend("home-care"), _ => "Home care"));
        Assert.Equal("Held by the host", LedgerAccount.InWords(LedgerAccount.Cash, _ => ""));
    }

    private static FundPosition Position(params PostingSet[] sets) => FundPosition.Of(sets.SelectMany(s => s.Postings).Select(p => (p.Account, p.Sum.Pence)));

    private static Money Total(FundLine[] lines, FundPart part) => Money.Sum(lines.Where(l => l.Part == part).Select(l => l.Budget));
}
