using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Book;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Partnership.Posts;

namespace Commonweal.Finance.Funds;

/// <summary>A fund as it stood on a day: what it is for, who leads, what it may spend and did, and what it still lacks.</summary>
/// <param name="Clause">The clause that sets it up; null where none binds anybody on the day.</param>
/// <param name="Phase">Where its money stands by the book; null where no clause says.</param>
/// <param name="Statements">Its own and those said of every fund.</param>
/// <param name="Position">Of the financial year of the day, up to the day.</param>
public sealed record FundCase(
    Fund Fund, FundSetting Setting, ClauseInForce? Clause, BudgetState? Phase, IReadOnlyList<PartnerOrganisation> Contributors, PartnerOrganisation? HostPartner, PostReading? Post,
    IReadOnlyList<ScheduleLine> Lines, IReadOnlyList<FundStatement> Statements, FundPosition Position, IReadOnlyDictionary<PartnerId, PartnerOrganisation> Partners, DateOnly AsAt)
{
    public const string ListAddress = "/finance/funds";

    public string Url => Address(Fund.Slug);

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

    public string PhaseInWords => Phase switch
    {
        BudgetState.Pooled => "Pooled: one fund, spent for all",
        BudgetState.Aligned => "Aligned: side by side, each body still spends its own",
        BudgetState.Separate => "Separate: each body’s own",
        _ => "No clause says",
    };

    public Money BudgetTotal => Money.Sum(Lines.Select(l => Position.Budget(l.Slug)));

    public Money SpentTotal => Money.Sum(Lines.Select(l => Position.Spent(l.Slug)));

    /// <summary>A line or partner as people read it.</summary>
    public string NameOf(string slug) => Lines.FirstOrDefault(l => l.Slug == slug)?.Name ?? Partners.Values.FirstOrDefault(p => p.Slug == slug)?.ShortName ?? slug;

    public string AccountInWords(string account) => LedgerAccount.InWords(account, NameOf);

    /// <summary>Lines that the lead commissions for another body whose money stays its own: no pool, and reported on by the same clock (regulations 8 and 9, F-L7).</summary>
    public IReadOnlyList<ScheduleLine> Delegated => [.. Lines.Where(l => l.Part == FundPart.Aligned && Setting.Lead is { } lead && OriginOf(l) != lead)];

    public string OriginOf(ScheduleLine line) => Partners[line.OriginId].ShortName;

    public IEnumerable<FundStatement> Of(FundStatementKind kind) => Statements.Where(s => s.Kind == kind).OrderBy(s => s.Number);

    /// <summary>Its budgets by the names that people read, for rules whose refusals are read too.</summary>
    /// <param name="limit">The most that is moved at once; the book holds it, so it is asked there.</param>
    public FundBudgets Budgets(FundPosition position, Money limit) =>
        new([.. Lines.Select(l => new FundLine(l.Name, l.Part, OriginOf(l), position.Budget(l.Slug)))], new Month(1, 1), limit);

    public static string Address(string slug) => $"{ListAddress}/{slug}";
}
