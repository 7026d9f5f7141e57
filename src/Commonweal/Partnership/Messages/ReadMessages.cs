using Commonweal.Domain.Partnership.Messages;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Workforce;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Messages;

/// <summary>A message as it stood on a day.</summary>
/// <param name="Versions">The latest first.</param>
/// <param name="Briefings">What each partner says of the briefing of its own staff, the latest first.</param>
public sealed record MessageReading(CommonMessage Message, IReadOnlyList<MessageVersion> Versions, IReadOnlyList<(PartnerOrganisation Partner, StaffBriefing? Last)> Briefings)
{
    public const string ListAddress = "/partnership/messages";

    public string Url => $"{ListAddress}/{Message.Slug}";

    public MessageVersion Current => Versions[0];

    /// <summary>How many partners say that they told their staff the version that now counts.</summary>
    public int BriefedCount => Briefings.Count(b => b.Last?.MessageVersion == Current.Number);
}

/// <summary>Reads the common messages as they stood on a day, as known by an instant.</summary>
public sealed class ReadMessages(CommonwealContext context, TwoDates dates)
{
    public async Task<IReadOnlyList<MessageReading>> ListAsync(CancellationToken cancellation)
    {
        var messages = await context.Set<CommonMessage>().AsNoTracking().Where(m => m.On <= dates.AsAt).OrderBy(m => m.Title).ToListAsync(cancellation);
        var versions = (await context.Set<MessageVersion>().AsNoTracking().Where(v => v.On <= dates.AsAt).OrderByDescending(v => v.Number).ToListAsync(cancellation)).ToLookup(v => v.Message);
        var briefings = await context.Set<StaffBriefing>().AsNoTracking().Where(b => b.Message != null && b.On <= dates.AsAt).OrderByDescending(b => b.On).ThenByDescending(b => b.Id).ToListAsync(cancellation);
        var partners = await context.Set<PartnerOrganisation>().AsNoTracking().OrderBy(p => p.Name).ToListAsync(cancellation);
        return
        [
            .. messages.Where(m => versions.Contains(m.Slug)).Select(m => new MessageReading(
                m, [.. versions[m.Slug]], [.. partners.Select(p => (p, briefings.FirstOrDefault(b => b.Message == m.Slug && b.PartnerId == p.Id)))])),
        ];
    }

    public async Task<MessageReading?> FindAsync(string slug, CancellationToken cancellation) => (await ListAsync(cancellation)).FirstOrDefault(m => m.Message.Slug == slug);
}
