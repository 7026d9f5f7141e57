using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Book;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Partnership.Posts;

namespace Commonweal.Finance.Funds;

/// <summary>Where a fund's money stands by the book, and since when.</summary>
public sealed record FundState(BudgetState State, DateOnly Since);

/// <summary>One side of a set, with its day.</summary>
internal readonly record struct Posted(string Account, DateOnly On, Money Sum);

/// <summary>A fund as it stood on a day: what it is for, who leads, what it may spend and did, and what it still lacks.</summary>
/// <param name="Clause">The clause that sets it up; null where none binds anybody on the day.</param>
/// <param name="Phase">Where its money stands by the book; null where no clause says.</param>
/// <param name="Entries">Of its lines, of every day, as they stand.</param>
/// <param name="Statements">Its own and those said of every fund.</param>
/// <param name="Position">Of the financial year of the day, up to the day.</param>
public sealed record FundCase(
    Fund Fund, FundSetting Setting, ClauseInForce? Clause, FundState? Phase, IReadOnlyList<PartnerOrganisation> Contributors, PartnerOrganisation? HostPartner, PostReading? Post,
    IReadOnlyList<ScheduleLine> Entries, IReadOnlyList<FundStatement> Statements, FundPosition Position, IReadOnlyDictionary<PartnerId, PartnerOrganisation> Partners, DateOnly AsAt)
{
    public const string ListAddress = "/finance/funds";

    public string Url => Address(Fund.Slug);

    /// <summary>Each line that stood in the financial year by the day, with its last entry: one that has ended keeps what it spent.</summary>
    public IReadOnlyList<ScheduleLine> Lines { get; } =
        [.. Entries.Where(e => e.From <= AsAt && (e.To is null || e.To >= FinancialYear.Of(AsAt).From)).GroupBy(e => e.Slug).Select(line => line.MaxBy(e => e.From)!)];

    /// <summary>Lines that stand on the day itself.</summary>
    public IEnumerable<ScheduleLine> OpenLines => Lines.Where(l => l.Holds(AsAt));

    /// <summary>Its lines, and those that begin later in the financial year.</summary>
    public IReadOnlyList<ScheduleLine> LinesOfTheYear =>
        [.. Lines, .. Entries.Where(e => e.From > AsAt && e.From <= Year.To && Lines.All(l => l.Slug != e.Slug)).GroupBy(e => e.Slug).Select(line => line.MaxBy(e => e.From)!)];

    public FinancialYear Year => FinancialYear.Of(AsAt);

    public IReadOnlyList<Refusal> Missing { get; } = Setting.Missing();

    public bool IsLive => Missing.Count == 0;

    public bool HasMadeUpSums => Lines.Any(l => l.IsMadeUp);

    public string StateInWords => IsLive ? "Live" : Missing.Count == 1 ? "1 thing missing" : $"{Missing.Count} things missing";

    public string LeadInWords => Setting.Model switch
    {
        CommissioningModel.Joint => "Jointly, by all its partners",
        CommissioningModel.Lead when Setting.Lead is { } lead => lead,
        _ => "Not agreed",
    };

    public string PhaseInWords => Phase?.State switch
    {
        BudgetState.Pooled => "Pooled: one fund, spent for all",
        BudgetState.Aligned => "Aligned: side by side, each body still spends its own",
        BudgetState.Separate => "Separate: each body’s own",
        _ => "No clause says",
    };

    public Money BudgetTotal => Money.Sum(Lines.Select(l => Position.Budget(l.Slug)));

    public Money SpentTotal => Money.Sum(Lines.Select(l => Position.Spent(l.Slug)));

    /// <summary>What it asks of all its providers on the day; null where nothing is entered.</summary>
    public FundSpecification? Specification { get; } = SpecificationOf(Statements);

    /// <summary>Lines that are with a lead provider, or were in the year.</summary>
    public IReadOnlyList<ScheduleLine> Led => [.. Lines.Where(l => Entries.Any(e => e.Slug == l.Slug && e.LeadProvider is not null))];

    /// <summary>All who lead a line of the fund, or were paid on from one in the year.</summary>
    public IReadOnlyList<string> PaidProviders =>
        [.. Entries.Select(e => e.LeadProvider).OfType<string>().Concat(Led.SelectMany(l => Position.Balances.Keys.Select(a => LedgerAccount.PaidOnTo(a, l.Slug))).OfType<string>().Select(NameOf)).Distinct()];

    /// <summary>A line, partner or provider as people read it.</summary>
    public string NameOf(string slug) => Lines.FirstOrDefault(l => l.Slug == slug)?.Name ?? Specification?.Providers.FirstOrDefault(p => p.Slug == slug)?.Name ?? Partners.Values.FirstOrDefault(p => p.Slug == slug)?.ShortName ?? slug;

    public string AccountInWords(string account) => LedgerAccount.InWords(account, NameOf);

    /// <summary>Lines that the lead commissions for another body whose money stays its own: no pool, and reported on by the same clock (regulations 8 and 9, F-L7).</summary>
    public IReadOnlyList<ScheduleLine> Delegated => [.. Lines.Where(l => l.Part == FundPart.Aligned && Setting.Lead is { } lead && OriginOf(l) != lead)];

    /// <summary>A partner of the fund as the law sees it; null where it puts nothing in.</summary>
    public PoolPartner? InLaw(PartnerId id) => Contributors.Any(p => p.Id == id) ? Setting.Partners.FirstOrDefault(p => p.Partner == Partners[id].ShortName) : null;

    /// <summary>The last entry of a line, also one still to begin; null where there is no such line.</summary>
    public ScheduleLine? Newest(string? slug) => Entries.Where(e => e.Slug == slug).MaxBy(e => e.From);

    /// <summary>The entry of a line that holds on a day.</summary>
    public ScheduleLine? EntryOf(string slug, DateOnly on) => Entries.FirstOrDefault(e => e.Slug == slug && e.Holds(on));

    /// <summary>Whether anything was ever budgeted or spent on a line in the year that is read.</summary>
    public bool HasMoney(string slug) => Position.Balances.ContainsKey(LedgerAccount.Budget(slug)) || Position.Balances.ContainsKey(LedgerAccount.Spend(slug));

    /// <summary>What the lead provider of a line was paid while it led, and what it paid on.</summary>
    internal IEnumerable<SubPoolMovement> MovementsOf(string line, IEnumerable<Posted> posted) =>
        from p in posted
        let isPaidOn = p.Account == LedgerAccount.SubPool(line)
        where isPaidOn || (p.Account == LedgerAccount.Spend(line) && EntryOf(line, p.On)?.LeadProvider is not null)
        select new SubPoolMovement(p.On, isPaidOn ? -p.Sum : p.Sum, isPaidOn);

    public string LineUrl(string slug) => $"{Url}/lines/{slug}";

    public string OriginOf(ScheduleLine line) => Partners[line.OriginId].ShortName;

    public IEnumerable<FundStatement> Of(FundStatementKind kind) => Statements.Where(s => s.Kind == kind).OrderBy(s => s.Number);

    /// <summary>Its budgets by the names that people read, for rules whose refusals are read too.</summary>
    /// <param name="limit">The most that is moved at once; the book holds it, so it is asked there.</param>
    public FundBudgets Budgets(FundPosition position, Money limit) =>
        new([.. Lines.Select(l => new FundLine(l.Name, l.Part, OriginOf(l), position.Budget(l.Slug)))], new Month(1, 1), limit);

    private static FundSpecification? SpecificationOf(IReadOnlyList<FundStatement> statements) => statements.Where(s => s.Kind == FundStatementKind.Specification).MaxBy(s => s.Number) is { } text
        ? new FundSpecification(
            text.Title ?? "", text.Words, [.. statements.Where(s => s.Kind == FundStatementKind.SharedOutcome).Select(s => s.Number).Order()],
            [.. statements.Where(s => s.Kind is FundStatementKind.ProviderUnderIt or FundStatementKind.ProviderNotYet).OrderBy(s => s.Number).Select(s => new SpecifiedProvider(s.Words, s.Kind == FundStatementKind.ProviderUnderIt))],
            text.From)
        : null;

    public static string Address(string slug) => $"{ListAddress}/{slug}";
}
