using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Programmes;
using Commonweal.Domain.Partnership.Corrections;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Governance.Decisions;
using Commonweal.Partnership.Corrections;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Programmes;

/// <summary>A programme as it stood on a day, with those around it.</summary>
/// <param name="Partner">Whose register it stands in; null for a programme of the partnership itself.</param>
/// <param name="Matter">Where it is decided; null where it has not been shared yet.</param>
/// <param name="Joined">Programmes it goes on with as one piece of work, and why.</param>
public sealed record ProgrammeCase(
    ProgrammeReading Reading, PartnerOrganisation? Partner, IReadOnlyDictionary<PartnerId, PartnerOrganisation> Partners, DecisionCase? Matter, IReadOnlyList<(Programme Programme, ProgrammesJoined Joined)> Joined)
{
    public const string ListAddress = "/governance/programmes";

    public Programme Programme => Reading.Programme;

    public string Url => Address(Programme.Slug);

    public string Register => Partner?.ShortName ?? "The partnership";

    public static string Address(string slug) => $"{ListAddress}/{slug}";

    public string NameOf(PartnerId? partner) => partner is { } id ? Partners[id].ShortName : "Nobody is named";
}

/// <summary>Everything of every programme, as known by one instant.</summary>
public sealed record AllProgrammes(IReadOnlyList<ProgrammeHistory> Histories, IReadOnlyList<ProgrammeMatter> Matters, IReadOnlyList<ProgrammesJoined> Joined, IReadOnlyList<Lesson> Lessons);

/// <summary>Reads programmes as they stood on a day, as known by an instant.</summary>
public sealed class ReadProgrammes(Kept<AllProgrammes> kept, CommonwealContext context, TwoDates dates, ReadPartners partners, ReadDecisions decisions) : IKnowProgrammes
{
    public async Task<IReadOnlyList<KnownProgramme>> KnownAsync(CancellationToken cancellation) =>
        [.. (await ListAsync(cancellation)).Select(c => new KnownProgramme(c.Programme.Slug, c.Programme.Title, c.Url)).OrderBy(p => p.Title, StringComparer.CurrentCulture)];

    /// <summary>Every programme proposed by that day: those with something late first, then by name.</summary>
    public async Task<IReadOnlyList<ProgrammeCase>> ListAsync(CancellationToken cancellation)
    {
        var all = await kept.ReadAsync(dates, context, ReadAsync, cancellation);
        var matters = (await decisions.ListAsync(cancellation)).ToDictionary(m => m.Decision.Id);
        var organisations = (await partners.ListAsync(cancellation)).ToDictionary(p => p.Partner.Id, p => p.Partner);
        var proposed = all.Histories.Where(h => h.Programme.ProposedOn <= dates.AsAt).Select(h => h.AsAt(dates.AsAt)).ToDictionary(h => h.Programme.Id);
        var joined = all.Joined.Where(j => j.On <= dates.AsAt).ToList();
        return
        [
            .. proposed.Values.Select(h =>
            {
                var link = all.Matters.FirstOrDefault(m => m.ProgrammeId == h.Programme.Id && m.On <= dates.AsAt);
                var matter = link is null ? null : matters.GetValueOrDefault(link.DecisionId);
                return new ProgrammeCase(
                    ProgrammeReading.On(h, matter?.Reading, dates.AsAt), h.Programme.PartnerId is { } partner ? organisations[partner] : null, organisations, matter,
                    [.. joined.Where(j => j.ProgrammeId == h.Programme.Id || j.OtherId == h.Programme.Id).Select(j => (proposed[j.ProgrammeId == h.Programme.Id ? j.OtherId : j.ProgrammeId].Programme, j))]);
            }).OrderByDescending(c => c.Reading.LateCount > 0).ThenBy(c => c.Programme.Title, StringComparer.CurrentCulture),
        ];
    }

    public async Task<ProgrammeCase?> FindAsync(string slug, CancellationToken cancellation) => (await ListAsync(cancellation)).FirstOrDefault(c => c.Programme.Slug == slug);

    public async Task<IReadOnlyList<ProgrammesJoined>> JoinedAsync(CancellationToken cancellation) => (await kept.ReadAsync(dates, context, ReadAsync, cancellation)).Joined;

    /// <summary>The one lessons log, the latest first; a lesson from another place has no programme.</summary>
    public async Task<IReadOnlyList<(Lesson Lesson, ProgrammeCase? Programme)>> LessonsAsync(CancellationToken cancellation)
    {
        var cases = (await ListAsync(cancellation)).ToDictionary(c => c.Programme.Id);
        var lessons = (await kept.ReadAsync(dates, context, ReadAsync, cancellation)).Lessons;
        return [.. lessons.Where(l => l.On <= dates.AsAt).OrderByDescending(l => l.On).ThenBy(l => l.Id).Select(l => (l, l.ProgrammeId is { } id ? cases.GetValueOrDefault(id) : null))];
    }

    private static async Task<AllProgrammes> ReadAsync(CommonwealContext context, CancellationToken cancellation)
    {
        async Task<List<T>> Of<T>() where T : class => await context.Set<T>().AsNoTracking().ToListAsync(cancellation);
        var (milestones, reports, stages) = ((await Of<Milestone>()).ToLookup(m => m.ProgrammeId), (await Of<MilestoneReport>()).ToLookup(r => r.ProgrammeId), (await Of<StageReached>()).ToLookup(s => s.ProgrammeId));
        var (staff, money, cases) = ((await Of<StaffTime>()).ToLookup(s => s.ProgrammeId), (await Of<ProgrammeMoney>()).ToLookup(m => m.ProgrammeId), (await Of<BusinessCase>()).ToLookup(c => c.ProgrammeId));
        var (benefits, realised, lessons) = ((await Of<Benefit>()).ToLookup(b => b.ProgrammeId), (await Of<BenefitRealised>()).ToLookup(r => r.BenefitId), await Of<Lesson>());
        async Task<ILookup<string, Correction>> Corrected(CorrectedThing of) => await context.CorrectionsAsync(of, DateOnly.MaxValue, cancellation);
        var (corrected, milestonesCorrected) = (await Corrected(CorrectedThing.Programme), await Corrected(CorrectedThing.Milestone));
        return new AllProgrammes(
            [.. (await Of<Programme>()).Select(p => new ProgrammeHistory(p)
            {
                Milestones = [.. milestones[p.Id]], Reports = [.. reports[p.Id]], Stages = [.. stages[p.Id]], Staff = [.. staff[p.Id]], Money = [.. money[p.Id]], Cases = [.. cases[p.Id]],
                Benefits = [.. benefits[p.Id]], Realised = [.. benefits[p.Id].SelectMany(b => realised[b.Id])], Lessons = [.. lessons.Where(l => l.ProgrammeId == p.Id)],
                Corrections = [.. corrected[p.Slug], .. milestones[p.Id].SelectMany(m => milestonesCorrected[ProgrammeCorrections.Key(p.Slug, m)])],
            })],
            await Of<ProgrammeMatter>(), await Of<ProgrammesJoined>(), lessons);
    }
}
