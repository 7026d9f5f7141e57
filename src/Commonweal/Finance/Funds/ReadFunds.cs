using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Book;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Finance.Ledger;
using Commonweal.Partnership.Book;
using Commonweal.Partnership.Partners;
using Commonweal.Partnership.Posts;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Finance.Funds;

/// <summary>What the law and the officers left open of every fund, and what all funds have in common.</summary>
public sealed record FundFrame(IReadOnlyList<FundStatement> Statements, IReadOnlyList<FunctionKeptOut> KeptOut);

/// <summary>Reads funds as they stood on a day, as known by an instant: from the agreement book, the schedules and the ledger.</summary>
public sealed class ReadFunds(CommonwealContext context, TwoDates dates, ReadBook readBook, ReadPartners readPartners, ReadPosts readPosts, ReadLedger ledger)
{
    public async Task<IReadOnlyList<FundCase>> ListAsync(CancellationToken cancellation)
    {
        var funds = await context.Set<Fund>().AsNoTracking().OrderBy(f => f.Schedule).ToListAsync(cancellation);
        var entries = (await context.OfEveryDay<ScheduleLine>().OrderBy(l => l.Id).ToListAsync(cancellation)).ToLookup(l => l.FundId);
        var statements = await context.Set<FundStatement>().AsNoTracking().ToListAsync(cancellation);
        var partners = (await readPartners.ListAsync(cancellation)).ToDictionary(p => p.Partner.Id, p => p.Partner);
        var posts = (await readPosts.AllAsync(cancellation)).Posts.ToDictionary(p => p.Post.Slug);
        var clauses = (await readBook.ReadAsync(cancellation)).Book.All().Where(c => c.Holds(dates.AsAt)).ToList();
        var cases = new List<FundCase>();
        foreach (var fund in funds)
        {
            var post = fund.ManagerPost is { } slug ? posts.GetValueOrDefault(slug) : null;
            FundStatement[] said = [.. statements.Where(s => s.FundId is null || s.FundId == fund.Id)];
            var (setting, clause, contributors) = Setting(fund, clauses, partners, post, said);
            var host = clause?.Clause.Effect is PoolsFund { Host: { } id } ? partners[id] : null;
            cases.Add(new FundCase(
                fund, setting, clause, Phase(fund, clauses), contributors, host, post, [.. entries[fund.Id]], said, await ledger.PositionAsync(fund.Id, dates.AsAt, cancellation), partners, dates.AsAt));
        }

        return cases;
    }

    public async Task<FundCase?> FindAsync(string slug, CancellationToken cancellation) => (await ListAsync(cancellation)).FirstOrDefault(f => f.Fund.Slug == slug);

    public async Task<FundFrame> FrameAsync(CancellationToken cancellation) => new(
        await context.Set<FundStatement>().AsNoTracking().Where(s => s.FundId == null).OrderBy(s => s.Number).ToListAsync(cancellation),
        await context.Set<FunctionKeptOut>().AsNoTracking().OrderBy(k => k.Id).ToListAsync(cancellation));

    /// <summary>What the law keeps out of pools, of every day: the rules look at the day of a line.</summary>
    public async Task<IReadOnlyList<FunctionKeptOut>> KeptOutAsync(CancellationToken cancellation) => await context.OfEveryDay<FunctionKeptOut>().OrderBy(k => k.Id).ToListAsync(cancellation);

    /// <summary>That a variation was taken back, whatever day is looked at; null where it stands.</summary>
    public async Task<FundStatement?> TakenBackAsync(FundId fund, long variation, CancellationToken cancellation) => await context.Set<FundStatement>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).AsNoTracking()
        .FirstOrDefaultAsync(s => s.FundId == fund && s.Kind == FundStatementKind.VariationTakenBack && s.Number == variation, cancellation);

    /// <summary>Every entry of a line that was ever known, those that were corrected or changed too, oldest first.</summary>
    public async Task<IReadOnlyList<ScheduleLine>> HistoryAsync(FundId fund, string line, CancellationToken cancellation) => await context.Set<ScheduleLine>()
        .IgnoreQueryFilters([CommonwealContext.AsAtFilter]).AsNoTracking().Where(l => l.FundId == fund && l.Slug == line && l.KnownFrom <= dates.KnownAt).OrderBy(l => l.Id).ToListAsync(cancellation);

    private static (FundSetting Setting, ClauseInForce? Clause, IReadOnlyList<PartnerOrganisation> Contributors) Setting(
        Fund fund, List<ClauseInForce> clauses, Dictionary<PartnerId, PartnerOrganisation> partners, PostReading? post, FundStatement[] said)
    {
        var pools = clauses.Where(c => c.Clause.Effect is PoolsFund effect && effect.Fund == fund.Slug).ToList();
        var clause = pools.MaxBy(c => c.Agreement.Number);
        var effect = clause?.Clause.Effect as PoolsFund;
        PartnerOrganisation[] contributors = [.. (effect?.Contributors ?? []).Select(id => partners[id])];
        var setting = new FundSetting
        {
            Model = effect?.Model ?? CommissioningModel.Undecided,
            Lead = effect?.Lead is { } lead ? partners[lead].ShortName : null,
            Host = effect?.Host is { } host ? partners[host].ShortName : null,
            Manager = post?.Holder?.Name,
            ManagersEmployer = post?.Employer?.ShortName,
            Partners = [.. contributors.Select(p => new PoolPartner(p.ShortName, InLaw(p.Kind)))],
            NotBound = [.. contributors.Where(p => pools.All(c => c.Clause.Id != clause!.Clause.Id || c.Partner != p.Id)).Select(p => p.ShortName)],
            Says = [.. said.Where(s => s.FundId is not null).Select(s => s.Kind).Distinct()],
        };
        return (setting, clause, contributors);
    }

    private static FundState? Phase(Fund fund, List<ClauseInForce> clauses) => clauses
        .Where(c => c.Clause.Effect is SetsPhase effect && effect.Funds.Contains(fund.Slug) && effect.Lines.Count == 0)
        .OrderByDescending(c => c.Agreement.Number).ThenByDescending(c => c.From).Select(c => new FundState(((SetsPhase)c.Clause.Effect).State, c.From)).FirstOrDefault();

    private static PartnerInLaw InLaw(PartnerKind kind) => kind switch
    {
        PartnerKind.Council => PartnerInLaw.LocalAuthority,
        PartnerKind.ClinicalCommissioningGroup => PartnerInLaw.ClinicalCommissioningGroup,
        PartnerKind.NhsTrust or PartnerKind.NhsFoundationTrust or PartnerKind.MentalHealthTrust => PartnerInLaw.NhsTrust,
        _ => PartnerInLaw.NotPrescribed,
    };
}
