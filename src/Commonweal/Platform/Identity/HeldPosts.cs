using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Platform.Identity;

/// <summary>A post that a person holds, held or will hold: in it they act for its partner, or for the partnership's own team.</summary>
/// <param name="PartnerName">As people say it; null for a post of the partnership itself.</param>
public sealed record HeldPost(long HoldingId, PersonId PersonId, PartnerId? PartnerId, string? PartnerSlug, string? PartnerName, string Post, string Role, DateOnly From, DateOnly? To)
{
    /// <summary>As it stands within a sentence.</summary>
    public string Whom => PartnerName ?? "the partnership's own team";

    /// <summary>"Haringey CCG, as Accountable Officer".</summary>
    public string InWords => $"{char.ToUpperInvariant(Whom[0])}{Whom[1..]}, as {Post}";

    /// <summary>With the day it ended or begins, where it is not held on a day.</summary>
    public string WithDates(DateOnly day) => IsHeldOn(day) ? InWords : To < day ? $"{InWords}: ended on {To:d MMMM yyyy}" : $"{InWords}: begins on {From:d MMMM yyyy}";

    public bool IsHeldOn(DateOnly day) => From <= day && (To is null || To >= day);
}

/// <summary>The posts of people as they are known now, whatever date a page is read as at: one signs in and acts today alone.</summary>
public sealed class HeldPosts(CommonwealContext context, PartnershipClock clock)
{
    /// <summary>Every post of this person: ended ones and those not begun among them.</summary>
    public Task<List<HeldPost>> OfAsync(PersonId person, CancellationToken cancellation) =>
        Read(Known.Where(h => h.PersonId == person)).ToListAsync(cancellation);

    public async Task<List<HeldPost>> TodayAsync(PersonId person, CancellationToken cancellation) =>
        [.. (await OfAsync(person, cancellation)).Where(p => p.IsHeldOn(clock.Today))];

    public Task<HeldPost?> FindAsync(long holdingId, CancellationToken cancellation) =>
        Read(Known.Where(h => h.Id == holdingId)).FirstOrDefaultAsync(cancellation);

    /// <summary>The posts of all demonstration people.</summary>
    public Task<List<HeldPost>> OfDemonstrationAsync(CancellationToken cancellation) =>
        Read(Known.Where(h => context.Set<Person>().Any(person => person.Id == h.PersonId && person.IsDemonstration))).ToListAsync(cancellation);

    private IQueryable<PostHolding> Known => context.Set<PostHolding>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).Where(h => h.SupersededAt == null);

    private IQueryable<HeldPost> Read(IQueryable<PostHolding> holdings) =>
        from holding in holdings
        join post in context.Set<Post>() on holding.PostId equals post.Id
        join partner in context.Set<PartnerOrganisation>() on post.PartnerId equals partner.Id into partners
        from partner in partners.DefaultIfEmpty()
        orderby partner.ShortName, post.Title, holding.From
        select new HeldPost(holding.Id, holding.PersonId, post.PartnerId, partner.Slug, partner.ShortName, post.Title, post.Role, holding.From, holding.To);
}
