using Commonweal.Domain.Community.Corrections;
using Commonweal.Domain.Community.Engagement;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Partnership.Corrections;
using Commonweal.Governance.Bodies;
using Commonweal.Partnership.Corrections;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Community.Engagement;

/// <summary>An activity with what was said at it, as it stood on a day.</summary>
public sealed record ActivityReading(EngagementActivity Activity, string RunBy, string? Workstream, IReadOnlyList<PointReading> Points, DateOnly AsAt, IReadOnlyList<Correction> Corrections)
{
    public const string ListAddress = "/community/engagement";

    public string Url => Address(Activity.Slug);

    public string DaysInWords => Activity.From == Activity.To ? Activity.From.ToString("d MMMM yyyy") : $"{Activity.From:d MMMM yyyy} to {Activity.To:d MMMM yyyy}";

    public string StateInWords => AsAt < Activity.From ? "Planned" : AsAt <= Activity.To ? "Under way" : "Held";

    public int UnansweredCount => Points.Count(p => p.Answer is null);

    public string AnswersInWords => Points.Count == 0 ? "Nothing entered yet" : $"{Points.Count - UnansweredCount} of {Points.Count} answered";

    public string PointUrl(PointReading point) => $"{Url}#point-{point.Point.Number}";

    public static string Address(string slug) => $"{ListAddress}/{slug}";
}

/// <summary>Reads what residents were asked and said, as known by an instant, for the chosen day.</summary>
public sealed class ReadEngagement(CommonwealContext context, TwoDates dates, ReadPartners partners, ReadBodies bodies)
{
    public const string Team = "The partnership’s own team";

    /// <summary>Every activity known by then, planned ones too: the last first.</summary>
    public async Task<IReadOnlyList<ActivityReading>> ListAsync(CancellationToken cancellation)
    {
        var activities = await context.Set<EngagementActivity>().AsNoTracking().OrderBy(a => a.Slug).ToListAsync(cancellation);
        var corrections = await context.CorrectionsAsync(CorrectedThing.Activity, dates.AsAt, cancellation);
        var points = (await context.Set<VoicePoint>().AsNoTracking().ToListAsync(cancellation)).ToLookup(p => p.Activity);
        var answers = await context.Set<PointAnswer>().AsNoTracking().ToListAsync(cancellation);
        var (names, streams) = (await NamesAsync(cancellation), await WorkstreamsAsync(cancellation));
        return [.. activities.Select(a => a.As(corrections[a.Slug].Select(c => c.Change))).Select(a => new ActivityReading(
            a, a.RunBy is { } partner ? names.GetValueOrDefault(partner, "") : Team, a.Workstream is { } stream ? streams.GetValueOrDefault(stream, stream) : null,
            PointReading.Of(points[a.Slug], answers, dates.AsAt), dates.AsAt, [.. corrections[a.Slug]])).OrderByDescending(a => a.Activity.From)];
    }

    public async Task<ActivityReading?> FindAsync(string slug, CancellationToken cancellation) => (await ListAsync(cancellation)).FirstOrDefault(a => a.Activity.Slug == slug);

    /// <summary>The aspects that the community committee measures, in every workstream.</summary>
    public async Task<IReadOnlyList<MeasureReading>> MeasuresAsync(CancellationToken cancellation)
    {
        var measures = await context.Set<WorkstreamMeasure>().AsNoTracking().ToListAsync(cancellation);
        return MeasureReading.Of((await WorkstreamsAsync(cancellation)).Keys, measures, dates.AsAt);
    }

    /// <summary>Slug and name of each workstream.</summary>
    public async Task<IReadOnlyDictionary<string, string>> WorkstreamsAsync(CancellationToken cancellation) =>
        (await bodies.NamesAsync(cancellation)).Values.Where(b => b.Kind == BodyKind.Workstream).OrderBy(b => b.Name, StringComparer.Ordinal).ToDictionary(b => b.Slug, b => b.Name);

    public async Task<IReadOnlyDictionary<PartnerId, string>> NamesAsync(CancellationToken cancellation) =>
        (await partners.ListAsync(cancellation)).ToDictionary(p => p.Partner.Id, p => p.Partner.ShortName);
}
