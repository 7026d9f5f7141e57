using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Facts;

namespace Commonweal.Finance.Ledger;

/// <summary>Posts the made-up sums of one fund by the rules that every posting keeps: its budget, its instalments and what each line spent month by month.</summary>
public sealed class LedgerFacts(FundId fund, string slug)
{
    /// <summary>How long after its day a posting of the demonstration was recorded.</summary>
    private const int DaysToRecord = 4;

    private readonly FundLedger ledger = new();
    private readonly Dictionary<string, SetRemarks> remarks = new(StringComparer.Ordinal);

    public IEnumerable<object> Read(Fact fact, DateOnly from, IReadOnlyList<FundLine> lines)
    {
        var events = new FundEvents(slug);
        var posted = new List<(Fact Fact, PostingSet Set, SetRemarks Remarks)>
        {
            (fact, events.Budget($"budget-{from:yyyy}", from, $"Budget of {FinancialYear.Of(from)}, as agreed before the year", lines), Made(LedgerSetKind.Budget)),
        };
        posted.AddRange(fact.List("instalments", isRequired: false).Select(given => Instalment(given, events)));
        posted.AddRange(fact.List("spend", isRequired: false).SelectMany(given => Spend(given, events, lines)));
        posted.AddRange(fact.List("paidOn", isRequired: false).Select(given => PaidOn(given, events, lines)));
        var months = fact.Words("lockedMonths").Select(m => Locked(Month.Parse(m))).ToList();

        foreach (var (given, set, said) in posted.OrderBy(p => p.Set.EffectiveOn))
        {
            if (ledger.Post(set, RecordedAt(set.EffectiveOn)).Refusal is { } refusal)
            {
                given.Error("(postings)", refusal.Sentence);
            }

            remarks[set.Key] = said;
        }

        return [.. Chained(), .. months];
    }

    private List<object> Chained()
    {
        var chain = new LedgerChain(fund, 0, AuditHash.Beginning);
        var rows = new List<object>();
        foreach (var set in ledger.Sets)
        {
            var (kept, postings) = chain.Link(set, remarks[set.Set.Key], _ => 0);
            rows.Add(kept);
            rows.AddRange(postings);
        }

        return [.. rows, chain.Head];
    }

    private static (Fact Fact, PostingSet Set, SetRemarks Remarks) Instalment(Fact given, FundEvents events)
    {
        var (on, partner, sum) = (given.Date("on"), given.Text("partner"), new Money((long)(given.Number("pounds") * 100)));
        _ = given.Reference<PartnerId>("partner");
        var set = events.Instalment($"instalment-{partner}-{on:yyyy-MM}", on, given.Text("words"), partner, sum);
        given.Done();
        return (given, set, Made(LedgerSetKind.Instalment));
    }

    /// <summary>One sum for each month from the first.</summary>
    private static IEnumerable<(Fact Fact, PostingSet Set, SetRemarks Remarks)> Spend(Fact given, FundEvents events, IReadOnlyList<FundLine> lines)
    {
        var (line, words, first) = (given.Text("line"), given.Text("words"), given.Date("firstMonth"));
        var remarks = Made(LedgerSetKind.Spend) with { Expenditure = given.Choice<PermittedExpenditure>("expenditure") };
        var sums = given.Words("pounds");
        given.Done();
        if (lines.All(l => l.Id != line))
        {
            given.Error("line", $"the fund has no line '{line}'");
        }

        return sums.Select((sum, i) =>
        {
            var on = Month.Of(first).Plus(i).LastDay;
            return (given, events.Spend($"spend-{line}-{on:yyyy-MM}", on, $"{words}, {on:MMMM yyyy}", line, Money.Parse(sum)), remarks);
        });
    }

    private static (Fact Fact, PostingSet Set, SetRemarks Remarks) PaidOn(Fact given, FundEvents events, IReadOnlyList<FundLine> lines)
    {
        var (line, provider, on) = (given.Text("line"), given.SlugText("provider"), given.Date("on"));
        var set = events.PaidOn($"paid-on-{line}-{provider}-{on:yyyy-MM-dd}", on, given.Text("words"), line, provider, Money.Parse(given.Text("pounds")));
        given.Done();
        if (lines.All(l => l.Id != line))
        {
            given.Error("line", $"the fund has no line '{line}'");
        }

        return (given, set, Made(LedgerSetKind.PaidOn));
    }

    private LockedMonth Locked(Month month) => new()
    {
        FundId = fund, Year = month.Year, Number = month.Number, Words = "Made up for the demonstration: the joint executive team accepted the month.", KnownFrom = PartnershipClock.StartOf(month.LastDay.AddDays(30)),
    };

    private static SetRemarks Made(LedgerSetKind kind) => new(kind, "system") { IsMadeUp = true };

    private static DateTime RecordedAt(DateOnly on) => PartnershipClock.StartOf(on.AddDays(DaysToRecord));
}
