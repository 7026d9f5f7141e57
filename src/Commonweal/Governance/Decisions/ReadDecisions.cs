using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Governance.Impacts;
using Commonweal.Domain.Governance.Interests;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Governance.Bodies;
using Commonweal.Governance.Calendar;
using Commonweal.Governance.Law;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Decisions;

/// <summary>A matter as it stood on a day, with those around it.</summary>
/// <param name="Forum">The partnership's body in which a course is agreed; null where the sovereign bodies alone decide.</param>
/// <param name="ReopenedBy">Matters that open this one again.</param>
public sealed record DecisionCase(DecisionReading Reading, IReadOnlyDictionary<PartnerId, PartnerOrganisation> Partners, Body? Forum, Decision? Reopens, IReadOnlyList<Decision> ReopenedBy)
{
    public const string ListAddress = "/governance/decisions";

    public Decision Decision => Reading.Decision;

    public string Url => Address(Decision.Slug);

    public string ProposedBy => Decision.ProposedBy is { } partner ? Partners[partner].ShortName : "The partnership’s own team";

    public static string Address(string slug) => $"{ListAddress}/{slug}";

    public string BodyUrl(string body) => $"{Url}/bodies/{body}";
}

/// <summary>Everything of every matter, and what members of bodies have registered, as known by one instant.</summary>
public sealed record AllDecisions(IReadOnlyList<DecisionHistory> Histories, IReadOnlyList<MemberInterest> Interests);

/// <summary>Every matter as it stood on a day: what is late first, then what is on its way, then what is settled.</summary>
public sealed class DecisionsOfDay(IEnumerable<DecisionCase> cases)
{
    private readonly Dictionary<string, DecisionCase> bySlug = cases.ToDictionary(c => c.Decision.Slug);

    public IReadOnlyList<DecisionCase> Cases { get; } =
        [.. cases.OrderByDescending(c => c.Reading.IsLate).ThenBy(c => c.Reading.Stage).ThenByDescending(c => c.Decision.ProposedOn).ThenBy(c => c.Decision.Slug, StringComparer.Ordinal)];

    public DecisionCase? Find(string slug) => bySlug.GetValueOrDefault(slug);
}

/// <summary>Reads matters as they stood on a day, as known by an instant.</summary>
public sealed class ReadDecisions(KeptOfDay<DecisionsOfDay> ofDay, Kept<AllDecisions> kept, CommonwealContext context, TwoDates dates, ReadPartners partners, ReadBodies bodies, ReadCalendar calendar, ReadLaw law)
{
    /// <summary>Every matter proposed by that day: what is late first, then what is on its way, then what is settled.</summary>
    public async Task<IReadOnlyList<DecisionCase>> ListAsync(CancellationToken cancellation) => (await OfDayAsync(cancellation)).Cases;

    public async Task<DecisionCase?> FindAsync(string slug, CancellationToken cancellation) => (await OfDayAsync(cancellation)).Find(slug);

    public async Task<DecisionSetting> SettingAsync(CancellationToken cancellation)
    {
        var sovereign = await partners.BodiesAsync(cancellation);
        return new DecisionSetting(
            sovereign.ToDictionary(b => b.Body.Slug, b => b.Body),
            (await partners.ListAsync(cancellation)).ToDictionary(p => p.Partner.Id, p => p.Partner.ShortName),
            // Terms and periods of every day, since an earlier act is judged by those of its own day.
            [.. (await bodies.AllTermsAsync(cancellation)).SelectMany(t => t)],
            await context.OfEveryDay<CallInPeriod>().ToListAsync(cancellation),
            await law.AllAsync(cancellation),
            await calendar.HolidaysAsync(cancellation))
        {
            Scrutiny = (await bodies.NamesAsync(cancellation)).Values.Where(b => b.Kind is BodyKind.Scrutiny or BodyKind.JointScrutiny).ToDictionary(b => b.Slug),
        };
    }

    // Whatever day they hold on, since an earlier act is judged by its own day.
    private static async Task<IReadOnlyList<MemberInterest>> InterestsAsync(CommonwealContext context, CancellationToken cancellation)
    {
        var interests = (await context.OfEveryDay<Interest>().Where(i => i.In != null).ToListAsync(cancellation)).ToLookup(i => i.PersonId);
        var seats = interests.Count == 0 ? [] : await context.OfEveryDay<Membership>().Where(m => m.PersonId != null).ToListAsync(cancellation);
        return [.. seats.SelectMany(seat => interests[seat.PersonId!.Value].Select(i => new MemberInterest(seat.Body, seat.SeatKey, seat.Seat, i.In!.Value, i.Text, Later(i.From, seat.From), Earlier(i.To, seat.To))))];
        static DateOnly Later(DateOnly a, DateOnly b) => a > b ? a : b;
        static DateOnly? Earlier(DateOnly? a, DateOnly? b) => a is null || b < a ? b : a;
    }

    private ValueTask<DecisionsOfDay> OfDayAsync(CancellationToken cancellation) => ofDay.ReadAsync(this, dates, reader => reader.WorkOutAsync(CancellationToken.None), cancellation);

    private async Task<DecisionsOfDay> WorkOutAsync(CancellationToken cancellation)
    {
        var all = await kept.ReadAsync(dates, context, HistoriesAsync, cancellation);
        var setting = (await SettingAsync(cancellation)) with { Interests = all.Interests };
        var organisations = (await partners.ListAsync(cancellation)).ToDictionary(p => p.Partner.Id, p => p.Partner);
        var forums = await bodies.NamesAsync(cancellation);
        var proposed = all.Histories.Where(h => h.Decision.ProposedOn <= dates.AsAt).ToList();
        var byId = proposed.ToDictionary(h => h.Decision.Id, h => h.Decision);
        var reopened = proposed.Where(h => h.Decision.Reopens is not null).ToLookup(h => h.Decision.Reopens!.Value, h => h.Decision);
        return new DecisionsOfDay([.. proposed.Select(h => new DecisionCase(
            DecisionReading.On(h, setting, dates.AsAt), organisations, h.Decision.Forum is { } forum ? forums.GetValueOrDefault(forum) : null,
            h.Decision.Reopens is { } old ? byId.GetValueOrDefault(old) : null, [.. reopened[h.Decision.Id]]))]);
    }

    private static async Task<AllDecisions> HistoriesAsync(CommonwealContext context, CancellationToken cancellation)
    {
        async Task<ILookup<DecisionId?, T>> Of<T>(Func<T, DecisionId?> id) where T : class => (await context.Set<T>().AsNoTracking().ToListAsync(cancellation)).ToLookup(id);
        var decisions = await context.Set<Decision>().AsNoTracking().ToListAsync(cancellation);
        var (particulars, money, steps) = (await Of<Particulars>(p => p.DecisionId), await Of<MoneyLine>(l => l.DecisionId), await Of<Step>(s => s.DecisionId));
        var (asked, answers, texts) = (await Of<ImpactAsked>(a => a.DecisionId), await Of<ImpactAnswer>(a => a.DecisionId), await Of<DecisionText>(t => t.DecisionId));
        var (needs, keys, outcomes, calls) = (await Of<BodyRequirement>(r => r.DecisionId), await Of<KeyDecision>(k => k.DecisionId), await Of<BodyOutcome>(o => o.DecisionId), await Of<ForumCall>(c => c.DecisionId));
        var electors = (await context.Set<Elector>().AsNoTracking().ToListAsync(cancellation)).ToLookup(e => e.CallId);
        var views = (await context.Set<ViewGiven>().AsNoTracking().ToListAsync(cancellation)).ToLookup(v => v.CallId);
        var closed = (await context.Set<CallClosed>().AsNoTracking().ToListAsync(cancellation)).ToLookup(c => c.CallId);
        var followUps = (await context.Set<OutcomeFollowUp>().AsNoTracking().ToListAsync(cancellation)).ToLookup(f => f.OutcomeId);
        var callIns = (await context.Set<CallIn>().AsNoTracking().ToListAsync(cancellation)).ToLookup(c => c.OutcomeId);
        var resolved = (await context.Set<CallInResolved>().AsNoTracking().ToListAsync(cancellation)).ToLookup(r => r.OutcomeId);
        return new AllDecisions([.. decisions.Select(d => new DecisionHistory(d)
        {
            Particulars = [.. particulars[d.Id]], Money = [.. money[d.Id]], Steps = [.. steps[d.Id]], Asked = [.. asked[d.Id]], Answers = [.. answers[d.Id]], Texts = [.. texts[d.Id]],
            Requirements = [.. needs[d.Id]], Keys = [.. keys[d.Id]], Outcomes = [.. outcomes[d.Id]], Calls = [.. calls[d.Id]],
            Electors = [.. calls[d.Id].SelectMany(c => electors[c.Id])], Views = [.. calls[d.Id].SelectMany(c => views[c.Id])], Closed = [.. calls[d.Id].SelectMany(c => closed[c.Id])],
            FollowUps = [.. outcomes[d.Id].SelectMany(o => followUps[o.Id])], CallIns = [.. outcomes[d.Id].SelectMany(o => callIns[o.Id])], Resolved = [.. outcomes[d.Id].SelectMany(o => resolved[o.Id])],
        })], await InterestsAsync(context, cancellation));
    }
}
