using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Prioritisation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Governance.Programmes;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Prioritisation;

/// <summary>An exercise as it stood on a day.</summary>
public sealed record ExerciseCase(ExerciseHistory History, RankedList List, DateOnly AsAt, IReadOnlyDictionary<ProgrammeId, ProgrammeCase> Programmes, IReadOnlyDictionary<PartnerId, PartnerOrganisation> Partners)
{
    public const string ListAddress = "/governance/prioritisation";

    public PriorityExercise Exercise => History.Exercise;

    public string Url => Address(Exercise.Slug);

    public bool IsClosed => History.IsClosed(AsAt);

    public IReadOnlyList<PriorityScore> Scores => History.Counted(AsAt);

    public static string Address(string slug) => $"{ListAddress}/{slug}";

    public string TitleOf(ProgrammeId programme) => Programmes[programme].Programme.Title;
}

/// <summary>Reads exercises as they stood on a day, as known by an instant.</summary>
public sealed class ReadPriorities(CommonwealContext context, TwoDates dates, ReadProgrammes programmes, ReadPartners partners)
{
    /// <summary>Every exercise opened by that day, the latest first.</summary>
    public async Task<IReadOnlyList<ExerciseCase>> ListAsync(CancellationToken cancellation)
    {
        var exercises = await context.Set<PriorityExercise>().AsNoTracking().Where(e => e.OpenedOn <= dates.AsAt).OrderByDescending(e => e.OpenedOn).ThenBy(e => e.Slug).ToListAsync(cancellation);
        var criteria = (await context.Set<PriorityCriterion>().AsNoTracking().OrderBy(c => c.Number).ToListAsync(cancellation)).ToLookup(c => c.ExerciseId);
        var schemes = (await context.Set<PriorityScheme>().AsNoTracking().ToListAsync(cancellation)).ToLookup(s => s.ExerciseId);
        var voices = (await context.Set<PriorityVoice>().AsNoTracking().ToListAsync(cancellation)).ToLookup(v => v.ExerciseId, v => v.PartnerId);
        var scores = (await context.Set<PriorityScore>().AsNoTracking().ToListAsync(cancellation)).ToLookup(s => s.ExerciseId);
        var closed = await context.Set<PriorityClosed>().AsNoTracking().ToDictionaryAsync(c => c.ExerciseId, cancellation);
        var cases = (await programmes.ListAsync(cancellation)).ToDictionary(c => c.Programme.Id);
        var organisations = (await partners.ListAsync(cancellation)).ToDictionary(p => p.Partner.Id, p => p.Partner);
        return
        [
            .. exercises.Select(e =>
            {
                var history = new ExerciseHistory(e, [.. criteria[e.Id]], [.. schemes[e.Id].Where(s => cases.ContainsKey(s.ProgrammeId))], [.. voices[e.Id].OrderBy(v => organisations[v].ShortName, StringComparer.CurrentCulture)], [.. scores[e.Id]], closed.GetValueOrDefault(e.Id));
                return new ExerciseCase(history, RankedList.Of(history, dates.AsAt), dates.AsAt, cases, organisations);
            }),
        ];
    }

    public async Task<ExerciseCase?> FindAsync(string slug, CancellationToken cancellation) => (await ListAsync(cancellation)).FirstOrDefault(e => e.Exercise.Slug == slug);
}
