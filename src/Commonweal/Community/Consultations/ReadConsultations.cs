using Commonweal.Community.Engagement;
using Commonweal.Domain.Community.Consultations;
using Commonweal.Domain.Community.Corrections;
using Commonweal.Domain.Partnership.Corrections;
using Commonweal.Governance.Decisions;
using Commonweal.Partnership.Corrections;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Community.Consultations;

/// <summary>An answer that residents may read.</summary>
public sealed record ShownAnswer(int Number, DateOnly On, string Words);

/// <summary>A consultation as it stood on a day.</summary>
/// <param name="Consultation">As it was put right until then.</param>
/// <param name="Matter">The matter it is held for; null where there is none.</param>
public sealed record ConsultationReading(
    Consultation Consultation, string RunBy, DecisionCase? Matter, IReadOnlyList<ConsultationResult> Results, int AnswerCount, int WaitingCount, int RemovedCount, IReadOnlyList<ShownAnswer> Shown, DateOnly AsAt,
    IReadOnlyList<Correction> Corrections)
{
    public const string ListAddress = "/community/consultations";

    public string Url => Address(Consultation.Slug);

    public bool IsOpen => !ConsultationRules.MayAnswer(Consultation, AsAt).IsRefused;

    public string DaysInWords => $"{Consultation.Opens:d MMMM yyyy} to {Consultation.Closes:d MMMM yyyy}";

    public string StateInWords => AsAt < Consultation.Opens ? $"Opens on {Consultation.Opens:d MMMM yyyy}"
        : IsOpen ? $"Open until {Consultation.Closes:d MMMM yyyy}"
        : Results.Count > 0 ? "Closed, with its result" : "Closed, result awaited";

    public IReadOnlyList<GunningCheck> Checks => GunningChecks.Of(Consultation, Results, WaitingCount, Matter?.FirstDay(), AsAt);

    public static string Address(string slug) => $"{ListAddress}/{slug}";
}

/// <summary>Reads consultations as known by an instant, for the chosen day.</summary>
public sealed class ReadConsultations(CommonwealContext context, TwoDates dates, ReadPartners partners, ReadDecisions decisions)
{
    private sealed record Told(string Consultation, int Number);

    /// <summary>What is open first, then what is to come, then what has closed.</summary>
    public async Task<IReadOnlyList<ConsultationReading>> ListAsync(CancellationToken cancellation)
    {
        var consultations = await context.Set<Consultation>().AsNoTracking().OrderBy(c => c.Slug).ToListAsync(cancellation);
        var corrections = await context.CorrectionsAsync(CorrectedThing.Consultation, dates.AsAt, cancellation);
        var results = (await context.Set<ConsultationResult>().AsNoTracking().Where(r => r.On <= dates.AsAt).OrderBy(r => r.On).ThenBy(r => r.Id).ToListAsync(cancellation)).ToLookup(r => r.Consultation);
        var answers = (await context.Set<ConsultationAnswer>().AsNoTracking().Where(a => a.On <= dates.AsAt).Select(a => new Told(a.Consultation, a.Number)).ToListAsync(cancellation)).ToLookup(a => a.Consultation);
        var read = (await context.Set<AnswerModeration>().AsNoTracking().ToListAsync(cancellation)).ToLookup(m => m.Consultation);
        var shown = await ShownAsync(cancellation);
        var names = (await partners.ListAsync(cancellation)).ToDictionary(p => p.Partner.Id, p => p.Partner.ShortName);
        var matters = (await decisions.ListAsync(cancellation)).ToDictionary(d => d.Decision.Slug);
        return [.. consultations.Select(c => c.As(corrections[c.Slug].Select(x => x.Change))).Select(c => new ConsultationReading(
                c, c.RunBy is { } by ? names.GetValueOrDefault(by, "") : ReadEngagement.Team, c.Decision is { } matter ? matters.GetValueOrDefault(matter) : null, [.. results[c.Slug]], answers[c.Slug].Count(),
                answers[c.Slug].Count(a => read[c.Slug].All(m => m.Number != a.Number)), read[c.Slug].Count(m => m.Verdict == AnswerVerdict.Removed), [.. shown[c.Slug].Select(a => new ShownAnswer(a.Number, a.On, a.Words))], dates.AsAt, [.. corrections[c.Slug]]))
            .OrderByDescending(c => c.IsOpen).ThenByDescending(c => c.AsAt < c.Consultation.Opens).ThenByDescending(c => c.Consultation.Closes)];
    }

    public async Task<ConsultationReading?> FindAsync(string slug, CancellationToken cancellation) => (await ListAsync(cancellation)).FirstOrDefault(c => c.Consultation.Slug == slug);

    /// <summary>The oldest answer that nobody has read yet, for a moderator; null where all are read.</summary>
    public async Task<ConsultationAnswer?> NextUnreadAsync(string slug, CancellationToken cancellation) => await context.Set<ConsultationAnswer>()
        .Where(a => a.Consultation == slug && !context.Set<AnswerModeration>().Any(m => m.Consultation == slug && m.Number == a.Number)).OrderBy(a => a.Number).FirstOrDefaultAsync(cancellation);

    private async Task<ILookup<string, ConsultationAnswer>> ShownAsync(CancellationToken cancellation) => (await context.Set<ConsultationAnswer>().AsNoTracking()
        .Where(a => a.On <= dates.AsAt && context.Set<AnswerModeration>().Any(m => m.Consultation == a.Consultation && m.Number == a.Number && m.Verdict == AnswerVerdict.Shown))
        .OrderBy(a => a.Number).ToListAsync(cancellation)).ToLookup(a => a.Consultation);
}
