using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Foundation;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Finance.Ledger;

/// <summary>Double entry for funds: every set comes to nought, and nothing is changed but by further sets.</summary>
[Trait("Requirement", "S75-10")]
public sealed class FundLedgerTests
{
    private const string Fund = "learning-disabilities";

    private static readonly DateOnly Day = new(2017, 4, 12);

    private static readonly DateTime Recorded = new(2017, 5, 2, 9, 0, 0, DateTimeKind.Utc);

    private static readonly string[] Accounts = ["pool", "home-care", "direct-payments", "contributions"];

    private static readonly FsCheck.Gen<PostingSet[]> Histories =
        from drafts in Gen.NonEmptyListOf(
            from sums in Gen.NonEmptyListOf(Gen.Choose(1, 5_000_000))
            from days in Gen.Choose(0, 700)
            from isCredit in Gen.Elements(true, false)
            select (sums, days, isCredit))
        select drafts.Select((d, i) => Draft($"k{i}", Day.AddDays(d.days), [.. d.sums.Select(s => d.isCredit ? -s : s)])).ToArray();

    [Fact]
    public void All_accounts_together_come_to_nought_on_every_day_and_as_known_at_every_instant() => Laws.Hold(Histories, sets =>
    {
        var ledger = Posted(sets);
        return sets.Select(s => s.EffectiveOn).All(day => ledger.Sets.All(s => Total(ledger, day, s.RecordedAt) == Money.Zero));
    });

    [Fact]
    public void A_reversal_takes_every_account_back_to_where_it_was() => Laws.Hold(Histories, sets =>
    {
        var ledger = Posted(sets);
        foreach (var set in sets)
        {
            Assert.False(ledger.Reverse(set.Key, $"{set.Key}-reversed", set.EffectiveOn, Recorded.AddDays(9)).IsRefused);
        }

        return Accounts.All(a => ledger.Balance(Fund, a, DateOnly.MaxValue) == Money.Zero);
    });

    [Fact]
    public void The_same_sets_sent_again_post_nothing_more() => Laws.Hold(Histories, sets =>
    {
        var ledger = Posted(sets);
        var again = sets.Select(s => ledger.Post(s, Recorded.AddDays(9)).Value).ToList();
        return ledger.Sets.SequenceEqual(again);
    });

    [Fact]
    public void The_same_key_with_other_content_is_refused()
    {
        var ledger = Posted(Draft("k", Day, 100));

        Assert.IsType<KeyHasOtherContent>(ledger.Post(Draft("k", Day, 101), Recorded).Refusal);
        Assert.Single(ledger.Sets);
    }

    [Fact]
    public void A_set_that_balances_over_two_funds_but_in_neither_is_refused()
    {
        var set = new PostingSet("k", Day, "spend", [new Posting(Fund, "pool", new Money(-5)), new Posting("camhs", "home-care", new Money(5))]);

        Assert.Equal(new DoesNotBalance(Fund, new Money(-5)), new FundLedger().Post(set, Recorded).Refusal);
    }

    [Fact]
    public void One_side_alone_and_a_sum_of_nought_are_refused()
    {
        var ledger = new FundLedger();

        Assert.IsType<TooFewPostings>(ledger.Post(new PostingSet("k", Day, "spend", [new Posting(Fund, "pool", new Money(5))]), Recorded).Refusal);
        Assert.IsType<PostingOutOfRange>(ledger.Post(new PostingSet("k", Day, "spend", [new Posting(Fund, "pool", Money.Zero), new Posting(Fund, "home-care", Money.Zero)]), Recorded).Refusal);
    }

    [Fact]
    public void Nothing_is_posted_to_a_locked_month_but_what_stands_there_is_still_found_and_reversed_in_an_open_one()
    {
        var ledger = Posted(Draft("k", Day, 100));
        ledger.Lock(Fund, Month.Of(Day));

        Assert.Equal(new MonthIsLocked(Fund, Month.Of(Day)), ledger.Post(Draft("late", Day, 7), Recorded).Refusal);
        Assert.IsType<MonthIsLocked>(ledger.Reverse("k", "r", Day, Recorded).Refusal);
        Assert.Equal(ledger.Sets[0], ledger.Post(Draft("k", Day, 100), Recorded).Value);
        Assert.False(ledger.Reverse("k", "r", Day.AddMonths(1), Recorded).IsRefused);
    }

    [Fact]
    public void A_reversal_and_a_replacement_are_linked_both_ways()
    {
        var ledger = Posted(Draft("k", Day, 100));

        var replacement = ledger.Replace("k", "r", Draft("k2", Day, 90), Recorded).Value;

        Assert.Equal("k", replacement.Replaces);
        Assert.Equal(replacement, ledger.ReplacementOf("k"));
        Assert.Equal("k", ledger.ReversalOf("k")!.Reverses);
        Assert.Equal(new Money(90), ledger.Balance(Fund, "home-care", Day));
        Assert.Equal(replacement, ledger.Replace("k", "r", Draft("k2", Day, 90), Recorded).Value);
    }

    [Fact]
    public void A_replacement_that_is_refused_reverses_nothing()
    {
        var ledger = Posted(Draft("k", Day, 100));
        var faulty = new PostingSet("k2", Day, "spend", [new Posting(Fund, "pool", new Money(-5)), new Posting(Fund, "home-care", new Money(4))]);

        Assert.IsType<DoesNotBalance>(ledger.Replace("k", "r", faulty, Recorded).Refusal);
        Assert.Null(ledger.ReversalOf("k"));
    }

    [Fact]
    public void A_set_is_reversed_once_and_only_if_it_stands()
    {
        var ledger = Posted(Draft("k", Day, 100));
        _ = ledger.Reverse("k", "r", Day, Recorded);

        Assert.Equal(new AlreadyReversed("k", "r"), ledger.Reverse("k", "r2", Day, Recorded).Refusal);
        Assert.IsType<NotPosted>(ledger.Reverse("other", "r3", Day, Recorded).Refusal);
    }

    [Fact]
    public void A_balance_is_as_at_a_day_and_as_known_at_an_instant()
    {
        var ledger = Posted(Draft("a", Day, 100));
        _ = ledger.Post(Draft("b", Day.AddDays(-30), 11), Recorded.AddDays(20));

        Assert.Equal(new Money(11), ledger.Balance(Fund, "home-care", Day.AddDays(-1)));
        Assert.Equal(Money.Zero, ledger.Balance(Fund, "home-care", Day.AddDays(-1), Recorded));
        Assert.Equal(new Money(111), ledger.Balance(Fund, "home-care", Day));
        Assert.Equal(new Money(100), ledger.Balance(Fund, "home-care", Day, Recorded));
    }

    private static PostingSet Draft(string key, DateOnly day, params int[] sums) => new(key, day, "spend",
        [.. sums.Select((s, i) => new Posting(Fund, Accounts[1 + (i % 3)], new Money(s))), new Posting(Fund, "pool", new Money(-sums.Sum(s => (long)s)))]);

    private static FundLedger Posted(params PostingSet[] sets)
    {
        var ledger = new FundLedger();
        for (var i = 0; i < sets.Length; i++)
        {
            Assert.Null(ledger.Post(sets[i], Recorded.AddMinutes(i)).Refusal);
        }

        return ledger;
    }

    private static Money Total(FundLedger ledger, DateOnly day, DateTime knownAt) => Money.Sum(ledger.Accounts.Select(a => ledger.Balance(a.Fund, a.Account, day, knownAt)));
}
