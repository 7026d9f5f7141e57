using System.Globalization;
using Commonweal.Domain.Finance.BetterCareFund;
using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Foundation;
using Commonweal.Finance.Funds;
using Commonweal.Finance.Ledger;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Commonweal.Platform.Layout;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Finance.BetterCareFund;

/// <summary>An area's plan of one year, in all its versions, with what its board signed and what was reported.</summary>
public sealed record CareFundReading(CareFundTerms Terms, IReadOnlyList<CareFundPlanVersion> Versions, IReadOnlyList<CareFundSignature> Signatures, IReadOnlyList<CareFundReturnVersion> Returns, DateOnly AsAt)
{
    public const string ListAddress = "/finance/better-care-fund";

    /// <summary>How long after a quarter its report is due, at midday. Our choice: each year's guidance names the day.</summary>
    public const int ReturnDays = 45;

    public CareFundArea Area => Terms.Area;

    public FinancialYear Year => Terms.Year;

    public string AreaUrl => AddressOf(Area.Slug);

    public string Url => string.Create(CultureInfo.InvariantCulture, $"{AreaUrl}/{Year.Begins}");

    public CareFundPlanVersion? Newest => Versions is [.., var last] ? last : null;

    public int After => Newest?.Number ?? 0;

    public CareFundPlan Plan { get; } = Versions is [.., var last] ? CareFundText.Plan(last) : CareFundPlan.Empty;

    public IReadOnlyList<CareFundCheck> Checks => CareFundChecks.Of(Terms, Plan);

    public IReadOnlyList<CareFundCheck> Unmet => [.. Checks.Where(c => !c.IsMet)];

    /// <summary>That of the plan's newest version; a plan that was changed since is signed no more.</summary>
    public CareFundSignature? Signed => Signatures.LastOrDefault(s => s.Quarter is null && s.Hash == Newest?.Hash);

    public bool IsMadeUp => Newest is { IsMadeUp: true } || Terms.Minimums.Any(m => m.IsMadeUp);

    public string StateInWords => Newest is null ? "Not begun"
        : Signed is { } signed ? $"Signed by the board on {signed.SignedOn:d MMMM yyyy}"
        : Unmet.Count == 0 ? "Meets every rule, to be signed by the board" : Unmet.Count == 1 ? "Draft: one rule is not met" : $"Draft: {Unmet.Count} rules are not met";

    public StateShape Shape => Signed is not null ? StateShape.Good : Newest is null ? StateShape.NotYet : Unmet.Count == 0 ? StateShape.Partly : StateShape.Caution;

    public DateOnly QuarterEnd(int quarter) => Year.QuarterEnds.ElementAt(quarter - 1);

    public CareFundReturnVersion? ReturnOf(int quarter) => Returns.Where(r => r.Quarter == quarter).MaxBy(r => r.Number);

    public CareFundSignature? SignedReturn(int quarter) => Signatures.LastOrDefault(s => s.Quarter == quarter && s.Hash == ReturnOf(quarter)?.Hash);

    public string ReturnState(int quarter)
    {
        var due = QuarterEnd(quarter).AddDays(ReturnDays);
        return SignedReturn(quarter) is { } signed ? $"Signed by the board on {signed.SignedOn:d MMMM yyyy}"
            : AsAt <= QuarterEnd(quarter) ? "The quarter is not over"
            : AsAt > due ? $"Late: it was due at midday on {due:d MMMM yyyy}" : $"{(ReturnOf(quarter) is null ? "To be filled in" : "Begun")}: due at midday on {due:d MMMM yyyy}";
    }

    public StateShape ReturnShape(int quarter) => SignedReturn(quarter) is not null ? StateShape.Good : AsAt > QuarterEnd(quarter).AddDays(ReturnDays) ? StateShape.Bad : StateShape.NotYet;

    public string ReturnUrl(int quarter) => string.Create(CultureInfo.InvariantCulture, $"{Url}/quarters/{quarter}");

    public string NameOf(string partner) => Terms.Names.GetValueOrDefault(partner, partner);

    public static string AddressOf(string area) => $"{ListAddress}/{area}";
}

/// <summary>Reads areas, plans and quarterly reports of the Better Care Fund as they stood on a day, as known by an instant.</summary>
public sealed class ReadCareFund(CommonwealContext context, TwoDates dates, ReadPartners readPartners, ReadFunds readFunds, ReadLedger ledger)
{
    public async Task<IReadOnlyList<CareFundArea>> AreasAsync(CancellationToken cancellation) => await context.Set<CareFundArea>().AsNoTracking().OrderBy(a => a.Name).ToListAsync(cancellation);

    /// <summary>Each area's plan of the year of the day, and of every other year that has one; the newest year first.</summary>
    public async Task<IReadOnlyList<CareFundReading>> ListAsync(CancellationToken cancellation)
    {
        var years = await context.Set<CareFundPlanVersion>().AsNoTracking().Where(v => v.On <= dates.AsAt).Select(v => v.FinancialYear).Distinct().ToListAsync(cancellation);
        var readings = new List<CareFundReading>();
        foreach (var area in await AreasAsync(cancellation))
        {
            foreach (var year in years.Append(FinancialYear.Of(dates.AsAt).Begins).Distinct().OrderDescending())
            {
                readings.Add(await ReadAsync(area, new FinancialYear(year), cancellation));
            }
        }

        return readings;
    }

    /// <summary>Null where there is no such area, or no national list of that year.</summary>
    public async Task<CareFundReading?> FindAsync(string? slug, int year, CancellationToken cancellation)
    {
        var area = await context.Set<CareFundArea>().AsNoTracking().FirstOrDefaultAsync(a => a.Slug == slug, cancellation);
        var reading = area is null || year is < 1 or > 9000 ? null : await ReadAsync(area, new FinancialYear(year), cancellation);
        return reading?.Terms.Of(CareFundCodeKind.NationalCondition).Count > 0 ? reading : null;
    }

    /// <summary>What the ledgers of the area's funds say of each quarter up to the day.</summary>
    public async Task<CareFundLedger> LedgerAsync(CareFundReading reading, CancellationToken cancellation)
    {
        var funds = (await readFunds.ListAsync(cancellation)).Where(f => reading.Area.Funds.Contains(f.Fund.Slug)).ToList();
        var (paid, spent, open) = (new Money[CareFundReturn.Quarters], new Money[CareFundReturn.Quarters], new List<string>());
        foreach (var fund in funds)
        {
            var journal = await ledger.JournalAsync(fund.Fund.Id, dates.AsAt < reading.Year.To ? dates.AsAt : reading.Year.To, null, cancellation);
            if (journal.Count > 0)
            {
                open.Add(fund.Fund.Title);
            }

            foreach (var posting in journal.SelectMany(e => e.Postings).Where(p => p.EffectiveOn >= reading.Year.From))
            {
                var quarter = (Month.Of(posting.EffectiveOn).NumberInFinancialYear - 1) / 3;
                paid[quarter] += fund.Contributors.Any(c => posting.Account == LedgerAccount.PaidIn(c.Slug)) ? new Money(-posting.Pence) : Money.Zero;
                spent[quarter] += fund.Lines.Any(l => posting.Account == LedgerAccount.Spend(l.Slug)) ? new Money(posting.Pence) : Money.Zero;
            }
        }

        return new CareFundLedger(paid, spent, open, funds.Count > 0 && funds.All(f => f.IsLive));
    }

    /// <summary>The funds by which the bodies of an area pool money, and what each still lacks.</summary>
    public async Task<IReadOnlyList<FundCase>> FundsAsync(CareFundArea area, CancellationToken cancellation) =>
        [.. (await readFunds.ListAsync(cancellation)).Where(f => f.Contributors.Any(c => c.Slug == area.Council) || area.Funds.Contains(f.Fund.Slug))];

    private async Task<CareFundReading> ReadAsync(CareFundArea area, FinancialYear year, CancellationToken cancellation)
    {
        var names = (await readPartners.ListAsync(cancellation)).ToDictionary(p => p.Partner.Slug, p => p.Partner.ShortName);
        var codes = await context.OfEveryDay<CareFundCode>().OrderBy(c => c.Id).ToListAsync(cancellation);
        var minimums = await context.Set<CareFundMinimum>().AsNoTracking().Where(m => m.Area == area.Slug).ToListAsync(cancellation);
        var versions = await context.Set<CareFundPlanVersion>().AsNoTracking().Where(v => v.Area == area.Slug && v.FinancialYear == year.Begins && v.On <= dates.AsAt).OrderBy(v => v.Number).ToListAsync(cancellation);
        var signatures = await context.Set<CareFundSignature>().AsNoTracking().Where(s => s.Area == area.Slug && s.FinancialYear == year.Begins && s.SignedOn <= dates.AsAt).OrderBy(s => s.Id).ToListAsync(cancellation);
        var returns = await context.Set<CareFundReturnVersion>().AsNoTracking().Where(r => r.Area == area.Slug && r.FinancialYear == year.Begins && r.On <= dates.AsAt).OrderBy(r => r.Number).ToListAsync(cancellation);
        return new CareFundReading(CareFundTerms.Of(area, year, codes, minimums, names), versions, signatures, returns, dates.AsAt);
    }
}
