using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Search;

namespace Commonweal.Governance.Risks;

/// <summary>Risks, for search and for the papers they rest on.</summary>
public sealed class PublishRisks(ReadRisks read) : IPublish
{
    public KindOfThing Shows => KindOfThing.Public;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation) =>
        [.. (await read.ListAsync(cancellation)).Select(r => new PublishedThing("Risk", r.Risk.Title, $"{r.Risk.Cause} {r.Risk.Effect} {string.Join(' ', r.History.Entries.Select(e => e.Words))}", r.Url, r.Risk.Provenance))];
}

/// <summary>The risks of one's own partner whose review is overdue.</summary>
public sealed class RisksToday(ReadRisks read, Standing standing) : ITellToday
{
    public async Task<IReadOnlyList<TodayLine>> LinesAsync(CancellationToken cancellation)
    {
        var due = standing.PartnerId is { } own ? (await read.ListAsync(cancellation)).Where(r => r.History.IsReviewOverdue && r.History.OwnerId == own).ToList() : [];
        return [.. due.Select(r => new TodayLine("Risk to be reviewed", $"was due by {r.History.Rated!.ReviewBy:d MMMM yyyy}", r.Risk.Title, r.Url))];
    }
}
