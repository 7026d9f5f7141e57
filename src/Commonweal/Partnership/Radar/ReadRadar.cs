using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Posts;
using Commonweal.Domain.Partnership.Radar;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Radar;

/// <summary>What ends or is awaited, with where to read of it and what to do.</summary>
public sealed record RadarReading(RadarItem Item, PartnerOrganisation? Partner, string Url)
{
    /// <summary>"in 173 days", "today", "131 days ago".</summary>
    public string DaysInWords => Item.DaysAway switch
    {
        0 => "today",
        1 => "in 1 day",
        -1 => "1 day ago",
        > 0 => $"in {Item.DaysAway:#,##0} days",
        _ => $"{-Item.DaysAway:#,##0} days ago",
    };

    public string ToDo => Item.Kind switch
    {
        RadarKind.AgreementExpires or RadarKind.SharingExpires => "Put forward a text that renews or replaces it, in time for each body to approve it",
        RadarKind.RefreshDue => "Put forward a new version",
        RadarKind.ApprovalAwaited => $"{Partner?.ShortName}: put it to your own body, and record what it decides",
        RadarKind.ConditionNotMet => $"{Partner?.ShortName}: record that the condition was met, or that the approval is withdrawn",
        RadarKind.GrantEnds => $"{Partner?.ShortName}: grant the authority again, or say that it lapses",
        RadarKind.SecondmentEnds => "Agree whether the secondment goes on",
        RadarKind.ContributionEnds => $"{Partner?.ShortName}: say what you give from then on",
        _ => throw new ArgumentOutOfRangeException(nameof(Item)),
    };
}

/// <summary>Reads what the radar looks at, as it was known by an instant, and what it sees from a day.</summary>
public sealed class ReadRadar(Kept<RadarSources> kept, CommonwealContext context, TwoDates dates)
{
    /// <summary>How far ahead the page looks: to the end of the longest term the papers know.</summary>
    public const int DaysAhead = 1200;

    public async Task<IReadOnlyList<RadarReading>> ListAsync(int days, CancellationToken cancellation)
    {
        var sources = await SourcesAsync(cancellation);
        var partners = sources.Partners.ToDictionary(p => p.Id);
        return [.. ExpiryRadar.On(sources, dates.AsAt, days).Select(item => new RadarReading(item, item.Partner is { } id ? partners[id] : null, UrlOf(item, item.Partner is { } of ? partners[of].Slug : null)))];
    }

    public ValueTask<RadarSources> SourcesAsync(CancellationToken cancellation) => kept.ReadAsync(dates, context, ReadAsync, cancellation);

    private static async Task<RadarSources> ReadAsync(CommonwealContext context, CancellationToken cancellation)
    {
        return new RadarSources
        {
            Partners = await context.Set<PartnerOrganisation>().AsNoTracking().ToListAsync(cancellation),
            Agreements = await context.Set<Agreement>().AsNoTracking().ToListAsync(cancellation),
            Parties = await context.Set<AgreementParty>().AsNoTracking().ToListAsync(cancellation),
            Versions = await context.Set<AgreementVersion>().AsNoTracking().ToListAsync(cancellation),
            Approvals = await context.Set<Approval>().AsNoTracking().ToListAsync(cancellation),
            FollowUps = await context.Set<ApprovalFollowUp>().AsNoTracking().ToListAsync(cancellation),
            Posts = await context.Set<JointPost>().AsNoTracking().ToListAsync(cancellation),
            Grants = await context.OfEveryDay<AuthorityGrant>().ToListAsync(cancellation),
            Awaited = await context.Set<AwaitedGrant>().AsNoTracking().ToListAsync(cancellation),
            Secondments = await context.OfEveryDay<Secondment>().ToListAsync(cancellation),
            Contributions = await context.OfEveryDay<ResourceContribution>().ToListAsync(cancellation),
        };
    }

    private static string UrlOf(RadarItem item, string? partner) => item.Kind switch
    {
        RadarKind.ApprovalAwaited or RadarKind.ConditionNotMet => $"/partnership/agreements/{item.Subject}/approvals/{partner}",
        RadarKind.AgreementExpires or RadarKind.SharingExpires or RadarKind.RefreshDue => $"/partnership/agreements/{item.Subject}",
        RadarKind.GrantEnds => $"/partnership/joint-posts/{item.Subject}",
        RadarKind.SecondmentEnds => "/partnership/joint-posts",
        RadarKind.ContributionEnds => "/partnership/contributions",
        _ => throw new ArgumentOutOfRangeException(nameof(item)),
    };
}
