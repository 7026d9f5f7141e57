using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Posts;
using Commonweal.Domain.Partnership.Radar;
using Commonweal.Partnership.Commitments;
using Commonweal.Partnership.Radar;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;

namespace Commonweal.Partnership.Today;

/// <summary>One thing to do, with its date and its one button.</summary>
/// <param name="Date">"late by 101 days", "since 1 June 2017".</param>
public sealed record ToDo(string Words, string Date, string Button, string Url);

/// <summary>What others have still to give, together by what it is about.</summary>
/// <param name="Who">Short names.</param>
public sealed record Waiting(string What, DateOnly? Since, IReadOnlyList<string> Who, string Url);

/// <summary>What the Today page shows, worked out for whoever looks.</summary>
/// <param name="ForMe">At most seven.</param>
/// <param name="MoreForMe">What comes after these.</param>
public sealed record TodayReading(
    IReadOnlyList<ToDo> ForMe, IReadOnlyList<ToDo> MoreForMe, IReadOnlyList<TargetReading> Late, IReadOnlyList<PromiseReading> LatePromises, IReadOnlyList<Waiting> Waiting, IReadOnlyList<RadarReading> Next);

/// <summary>Reads what one person has to do today, and what they wait for.</summary>
public sealed class ReadToday(ReadTargets targets, ReadPromises promises, ReadRadar radar, IEnumerable<IAwaitMine> awaiting, Standing standing, TwoDates dates)
{
    public const int ForMeMax = 7;
    private const int NextMax = 3;

    public async Task<TodayReading> ExecuteAsync(CancellationToken cancellation)
    {
        var all = await targets.ListAsync(cancellation);
        var made = await promises.ListAsync(cancellation);
        var seen = await radar.ListAsync(ReadRadar.DaysAhead, cancellation);
        var sources = await radar.SourcesAsync(cancellation);
        var grants = AwaitedGrants(sources);
        var titles = sources.Agreements.ToDictionary(a => a.Slug, a => a.Title);
        var asked = new List<ToDo>();
        foreach (var awaits in awaiting)
        {
            asked.AddRange(await awaits.ForMeAsync(cancellation));
        }

        var mine = ForMe(all, made, seen, grants, asked).ToList();
        return new TodayReading(
            [.. mine.Take(ForMeMax)], [.. mine.Skip(ForMeMax)],
            [.. all.Where(t => t.Now.State.IsLate())], [.. made.Where(p => p.Now.State.IsLate())],
            [.. WaitingOn(seen, titles, grants)], [.. seen.Where(r => r.Item.DaysAway >= 0).Take(NextMax)]);
    }

    // What only my partner can do comes first; then what is late or unreported of ours; then what falls due soon.
    private IEnumerable<ToDo> ForMe(IReadOnlyList<TargetReading> all, IReadOnlyList<PromiseReading> made, IReadOnlyList<RadarReading> seen, IReadOnlyList<(JointPost Post, PartnerOrganisation Partner)> grants, IReadOnlyList<ToDo> asked)
    {
        var isTeam = !SpeakingFor.ThePartnership(standing.Speaker).IsRefused;
        if (standing.PartnerId is { } own && !SpeakingFor.APartner(own, "", standing.Speaker).IsRefused)
        {
            foreach (var item in seen.Where(r => r.Item.Kind.IsAwaited() && r.Item.Partner == own))
            {
                yield return item.Item.Kind == RadarKind.ApprovalAwaited
                    ? new ToDo($"Record whether your body approved: {item.Item.Sentence}", $"since {item.Item.Date:d MMMM yyyy}", "Record an approval", $"/partnership/agreements/{item.Item.Subject}/approvals/record")
                    : new ToDo(item.Item.Sentence, $"since {item.Item.Date:d MMMM yyyy}", "Say what became of it", item.Url);
            }

            foreach (var (post, _) in grants.Where(g => g.Partner.Id == own))
            {
                yield return new ToDo($"Your grant of authority to the {post.Title} is awaited", "no date given", "See what is asked", $"/partnership/joint-posts/{post.Slug}");
            }
        }

        foreach (var awaited in asked)
        {
            yield return awaited;
        }

        foreach (var promise in made.Where(p => p.Now.State.IsLate() && MayReport(p.Partner is { } owner ? [owner] : [])))
        {
            yield return new ToDo($"Promise: {promise.Promise.Text}", promise.Now.InWords, "Say how it stands", promise.ReportUrl);
        }

        // The team answers for what nobody spoke of; an owner for all that is late.
        foreach (var target in all.Where(t => MayReport(t.Owners) && (isTeam ? t.Now.State == TargetState.PassedWithNothingReported : t.Now.State.IsLate())))
        {
            yield return new ToDo($"{target.Target.Reference}: {target.Target.Text}", target.Now.InWords, "Report", $"{target.Url}/report");
        }

        foreach (var target in all.Where(t => MayReport(t.Owners) && t.Now.State == TargetState.DueSoon).OrderBy(t => t.Now.FallsOn))
        {
            yield return new ToDo($"{target.Target.Reference}: {target.Target.Text}", $"due on {target.Now.FallsOn:d MMMM yyyy}", "Report", $"{target.Url}/report");
        }
    }

    private bool MayReport(IReadOnlyCollection<PartnerOrganisation> owners) => !ReportingRules.MayReport("", owners, standing.Speaker).IsRefused;

    private IEnumerable<Waiting> WaitingOn(IReadOnlyList<RadarReading> seen, Dictionary<string, string> titles, IReadOnlyList<(JointPost Post, PartnerOrganisation Partner)> grants)
    {
        var others = seen.Where(r => r.Item.Kind.IsAwaited() && r.Item.Partner != standing.PartnerId);
        foreach (var group in others.GroupBy(r => (r.Item.Kind, r.Item.Subject)))
        {
            var title = titles[group.Key.Subject];
            yield return new Waiting(
                group.Key.Kind == RadarKind.ApprovalAwaited ? $"Approval of the {title}" : $"A condition on the {title}",
                group.Min(r => r.Item.Date), [.. group.Select(r => r.Partner!.ShortName).Order(StringComparer.CurrentCulture)], $"/partnership/agreements/{group.Key.Subject}");
        }

        foreach (var group in grants.Where(g => g.Partner.Id != standing.PartnerId).GroupBy(g => g.Post.Slug))
        {
            yield return new Waiting($"Authority for the {group.First().Post.Title}", null, [.. group.Select(g => g.Partner.ShortName).Order(StringComparer.CurrentCulture)], $"/partnership/joint-posts/{group.Key}");
        }
    }

    // Awaited, and not granted by the day.
    private List<(JointPost Post, PartnerOrganisation Partner)> AwaitedGrants(RadarSources sources)
    {
        var (posts, partners) = (sources.Posts.ToDictionary(p => p.Slug), sources.Partners.ToDictionary(p => p.Id));
        return [.. sources.Awaited.Where(a => !sources.Grants.Any(g => g.Post == a.Post && g.PartnerId == a.PartnerId && g.From <= dates.AsAt && !(g.To < dates.AsAt)))
            .Select(a => (posts[a.Post], partners[a.PartnerId]))];
    }
}
