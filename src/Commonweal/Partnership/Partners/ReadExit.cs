using Commonweal.Domain.Partnership.Partners;
using Commonweal.Partnership.Book;
using Commonweal.Partnership.Commitments;
using Commonweal.Partnership.Contributions;
using Commonweal.Partnership.Posts;
using Commonweal.Platform.Persistence;

namespace Commonweal.Partnership.Partners;

/// <summary>One thing that leaving settles, with where it is shown.</summary>
public sealed record ExitReading(ExitItem Item, string Url);

/// <summary>Works out, from everything that is held of a partner on a day, what its leaving settles.</summary>
public sealed class ReadExit(ReadBook book, ReadContributions contributions, ReadPosts posts, ReadTargets targets, ReadPromises promises, TwoDates dates)
{
    public async Task<IReadOnlyList<ExitReading>> OfAsync(PartnerOrganisation partner, CancellationToken cancellation)
    {
        var reading = await book.ReadAsync(cancellation);
        var bound = reading.Book.BoundBy(partner.Id, dates.AsAt);
        var joint = await posts.AllAsync(cancellation);
        var sources = new ExitSources
        {
            Bound = bound,
            Contributions = [.. (await contributions.ListAsync(cancellation)).Select(c => c.Contribution)],
            Posts = [.. joint.Posts.Select(p => p.Post)],
            Grants = [.. joint.Posts.SelectMany(p => p.Grants)],
            Secondments = [.. joint.Secondments.Select(s => s.Secondment)],
            Targets = [.. (await targets.ListAsync(cancellation)).Where(t => t.Owners.Any(o => o.Id == partner.Id)).Select(t => (t.Target.Reference, $"{t.Target.Reference}: {t.Target.Text}", t.Now.State))],
            Promises = [.. (await promises.ListAsync(cancellation)).Where(p => p.Partner?.Id == partner.Id).Select(p => (p.Promise.Slug, p.Promise.Text, p.Now.State))],
        };
        var agreements = bound.DistinctBy(c => c.Agreement.Id).ToDictionary(c => c.Agreement.Title, c => reading.Asking.Cite(c.Clause, c.Agreement).Url.Split('#')[0]);
        return [.. ExitSettlement.Of(partner.Id, sources, dates.AsAt).OrderBy(i => i.Subject).ThenBy(i => i.What, StringComparer.CurrentCulture).Select(i => new ExitReading(i, UrlOf(i, agreements)))];
    }

    /// <summary>The day from which a partner has left, or will have.</summary>
    public static StatusPeriod? Leaving(IEnumerable<StatusPeriod> statuses) => statuses.OrderBy(s => s.From).LastOrDefault() is { Status: PartnerStatus.Left } left ? left : null;

    private static string UrlOf(ExitItem item, Dictionary<string, string> agreements) => item.Subject switch
    {
        ExitSubject.Data or ExitSubject.Section75 or ExitSubject.OtherAgreement => agreements[item.Key],
        ExitSubject.Contribution => ContributionReading.ListAddress,
        ExitSubject.JointPost => PostReading.Address(item.Key),
        ExitSubject.Target => TargetReading.Address(item.Key),
        ExitSubject.Promise => $"{PromiseReading.ListAddress}#{item.Key}",
        _ => "/partnership/joint-posts",
    };
}
