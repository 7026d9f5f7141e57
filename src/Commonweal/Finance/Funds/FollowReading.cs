using Commonweal.Domain.Finance;
using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Finance.Ledger;
using Commonweal.Platform.Charts;
using Commonweal.Platform.Layout;

namespace Commonweal.Finance.Funds;

/// <summary>One payment with who paid for it.</summary>
public sealed record FollowedSpend(JournalEntry Entry, ScheduleLine Line, PartnerSums PaidBy)
{
    public Money Sum => PaidBy.Total;
}

/// <summary>What a lead provider paid on, with whose money it was. It is part of what its line spent and is no spend beside that.</summary>
public sealed record FollowedOn(JournalEntry Entry, ScheduleLine Line, string Lead, string Provider, PartnerSums PaidBy)
{
    public Money Sum => PaidBy.Total;
}

/// <summary>A line with a lead provider, and what it has left.</summary>
public sealed record LedLine(ScheduleLine Line, SubPool Pool);

/// <summary>A fund's year up to a day with every payment followed to who paid (S75-10). Partners are known by slug.</summary>
public sealed record FollowReading(FundCase Fund, FollowTheMoney Money, IReadOnlyList<FollowedSpend> Spend)
{
    /// <summary>What lead providers paid on (S75-14).</summary>
    public IReadOnlyList<FollowedOn> Onward { get; private init; } = [];

    /// <summary>Whom the lead provider of a line paid in the year, and whose money that was; none where nobody leads it. It is part of what the line spent.</summary>
    public IReadOnlyList<(string Provider, PartnerSums PaidBy)> PaidOnFrom(ScheduleLine line) =>
        [.. Onward.Where(o => o.Line == line).GroupBy(o => o.Provider).Select(g => (g.Key, g.Aggregate(PartnerSums.None(Partners.Select(p => p.Slug)), (sums, o) => sums + o.PaidBy)))];

    /// <summary>The column that leads from a line to whom its lead provider paid; none where no line of the fund has one.</summary>
    /// <param name="of">Whose part of it: a partner's, or everybody's.</param>
    public IEnumerable<Column<T>> OnwardColumn<T>(Func<T, ScheduleLine> lineOf, Func<T, PartnerSums, Money> of) => Led.Count == 0 ? [] :
    [
        new Column<T>("onward", "Of it, paid on by its lead provider", t => OnwardInWords(lineOf(t), sums => of(t, sums))) { Link = t => PaidOnFrom(lineOf(t)).Count == 0 ? null : LinePageModel.PayeesUrl(Fund, lineOf(t)) },
    ];

    private string OnwardInWords(ScheduleLine line, Func<PartnerSums, Money> of) => PaidOnFrom(line) is { Count: > 0 } payees
        ? $"{payees.Select(p => of(p.PaidBy)).Aggregate((a, b) => a + b).InWords} to {(payees.Count == 1 ? "1 provider" : $"{payees.Count} providers")}" : "";

    /// <summary>Every line that is with a lead provider, over all years.</summary>
    public IReadOnlyList<LedLine> Led { get; private init; } = [];

    public IReadOnlyList<PartnerOrganisation> Partners => Fund.Contributors;

    /// <summary>Who paid for a line, added up over its payments.</summary>
    public PartnerSums By(ScheduleLine line) => Spend.Where(s => s.Line == line).Aggregate(PartnerSums.None(Partners.Select(p => p.Slug)), (sums, s) => sums + s.PaidBy);

    public IReadOnlyList<ScheduleLine> Lines => [.. Fund.Lines.Where(l => Spend.Any(s => s.Line == l))];

    public static Outcome<FollowReading> Of(FundCase fund, IReadOnlyList<JournalEntry> journal)
    {
        var contributions = PartnerSums.Of(fund.Contributors.Select(p => p.Slug), fund.Position.Agreed);
        var spend = Paid(fund, journal, fund.Year);
        return FollowTheMoney.Of(contributions, [.. spend.Select(s => s.AsPaid)]).Then(followed => OnwardOf(fund, journal, contributions).Then<FollowReading>(onward =>
            new FollowReading(fund, followed, [.. spend.Zip(followed.Lines, (s, funded) => new FollowedSpend(s.Entry, s.Line, funded.FundedBy))]) { Onward = onward, Led = LedOf(fund, journal) }));
    }

    /// <summary>Every payment of a year, with whose ring fence paid for it.</summary>
    internal static IReadOnlyList<(JournalEntry Entry, ScheduleLine Line, PaidLine AsPaid)> Paid(FundCase fund, IReadOnlyList<JournalEntry> journal, FinancialYear year) =>
    [
        .. from entry in journal
           where FinancialYear.Of(entry.Set.EffectiveOn) == year
           from posting in entry.Postings
           let line = fund.Lines.FirstOrDefault(l => posting.Account == LedgerAccount.Spend(l.Slug))
           where line is not null
           select (entry, line, new PaidLine($"{entry.Set.Number}/{line.Slug}", new Money(posting.Pence), line.Part == FundPart.RingFenced ? fund.Partners[line.OriginId].Slug : null)),
    ];

    /// <summary>What was spent on ring-fenced lines of a partner.</summary>
    public Money FromRingFences(PartnerOrganisation partner) => Domain.Foundation.Money.Sum(Spend.Where(s => s.Line.Part == FundPart.RingFenced).Select(s => s.PaidBy[partner.Slug]));

    /// <summary>A line with a lead provider is the pool's, so what is paid on from it is the money of all who put into the pool, in the same proportion.</summary>
    private static Outcome<FollowedOn[]> OnwardOf(FundCase fund, IReadOnlyList<JournalEntry> journal, PartnerSums contributions)
    {
        var paid = (
            from entry in journal
            where FinancialYear.Of(entry.Set.EffectiveOn) == fund.Year
            from posting in entry.Postings
            from line in fund.Led
            let provider = LedgerAccount.PaidOnTo(posting.Account, line.Slug)
            where provider is not null
            select (Entry: entry, Line: line, Provider: provider, Sum: new Money(posting.Pence))).ToList();
        return FollowTheMoney.Of(contributions, [.. paid.Select(p => new PaidLine($"{p.Entry.Set.Number}/{p.Line.Slug}", p.Sum))]).Then<FollowedOn[]>(followed =>
            paid.Zip(followed.Lines, (p, funded) => new FollowedOn(
                p.Entry, p.Line, fund.EntryOf(p.Line.Slug, p.Entry.Set.EffectiveOn)?.LeadProvider ?? p.Line.LeadProvider ?? "", fund.NameOf(p.Provider), funded.FundedBy)).ToArray());
    }

    internal static IReadOnlyList<LedLine> LedOf(FundCase fund, IReadOnlyList<JournalEntry> journal)
    {
        Posted[] posted = [.. journal.SelectMany(e => e.Postings).Select(p => new Posted(p.Account, p.EffectiveOn, new Money(p.Pence)))];
        return [.. fund.Led.Select(l => new LedLine(l, SubPool.AsStands(fund.MovementsOf(l.Slug, posted))))];
    }

    /// <summary>From partners on the left to what their money paid for on the right.</summary>
    public Figure? Picture()
    {
        (ScheduleLine Line, PartnerOrganisation Partner, Money Sum)[] flows = [.. Lines.SelectMany(l => Partners.Select(p => (l, p, By(l)[p.Slug]))).Where(f => f.Item3.Sign > 0)];
        if (flows.Length == 0)
        {
            return null;
        }

        var table = new DataTable<(ScheduleLine Line, PartnerOrganisation Partner, Money Sum)>($"Who paid for what in {Fund.Year}",
            [
                new("partner", "From", f => f.Partner.ShortName),
                new("line", "To", f => f.Line.Name) { Link = f => $"{Fund.Url}/journal?account={LedgerAccount.Spend(f.Line.Slug)}&asAt={Fund.AsAt:O}" },
                new("sum", "Sum", f => f.Sum.InWords) { IsNumeric = true, Csv = f => f.Sum.ToString() },
                .. OnwardColumn<(ScheduleLine Line, PartnerOrganisation Partner, Money Sum)>(f => f.Line, (f, sums) => sums[f.Partner.Slug]),
            ],
            flows, TableQuery.None) { IsPlain = true, IsMadeUp = f => f.Line.IsMadeUp };
        return new Figure("flow", $"{Fund.Fund.Title}: from contributions to spend in {Fund.Year}, to {Fund.AsAt:d MMMM yyyy}", Sentence(), table,
            FlowFigure.Options(Partners.Select(p => p.ShortName), Lines.Select(l => l.Name), flows.Select(f => (f.Partner.ShortName, f.Line.Name, f.Sum))))
        {
            CsvUrl = $"{Fund.Url}/follow?asAt={Fund.AsAt:O}&flow=csv", IsMadeUp = Fund.HasMadeUpSums, Unit = "£", Size = FigureSize.Tall,
            Provenance = new Provenance("S3:136; S3:146", "Pooled spend is split line by line in proportion to what each partner agreed for the year; no paper gives the shares."),
        };
    }

    public string Sentence()
    {
        var parts = Partners.Select(p => $"{p.ShortName} paid {Money.ByPartner[p.Slug].InWords}");
        var dearest = Lines.MaxBy(l => By(l).Total.Pence)!;
        var onward = Led.Where(l => PaidOnFrom(l.Line).Count > 0).Select(l => $" Of what went to {l.Line.Name}, its lead provider paid {OnwardInWords(l.Line, sums => sums.Total)}.");
        return $"Of {Money.Total.InWords} spent, {string.Join(" and ", parts)}. The most, {By(dearest).Total.InWords}, went to {dearest.Name}.{string.Concat(onward)}";
    }
}
