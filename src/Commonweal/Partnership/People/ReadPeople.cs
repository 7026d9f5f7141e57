using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.People;

/// <summary>Someone in a post, with the words a page needs.</summary>
/// <param name="Partner">Null for a post of the partnership itself.</param>
public sealed record HolderReading(Person Person, Post Post, PostHolding Holding, PartnerOrganisation? Partner)
{
    public string Url => Address(Person.Slug);

    public string PartnerName => Partner?.ShortName ?? "The partnership";

    /// <summary>"since 1 June 2017", "by 9 October 2017" where no start is stated, "1 February to 31 May 2017".</summary>
    public string Since => (Holding.FromIsStated, Holding.To) switch
    {
        (true, null) => $"Since {Holding.From:d MMMM yyyy}",
        (false, null) => $"In post by {Holding.From:d MMMM yyyy}",
        (true, { } to) => $"{Holding.From:d MMMM yyyy} to {to:d MMMM yyyy}",
        (false, { } to) => $"In post by {Holding.From:d MMMM yyyy}, until {to:d MMMM yyyy}",
    };

    public static string Address(string slug) => $"/partnership/people/{slug}";
}

/// <summary>Reads who holds which post, as it stood on a day.</summary>
public sealed class ReadPeople(CommonwealContext context)
{
    /// <summary>Those in post on the day, by partner and title.</summary>
    public async Task<IReadOnlyList<HolderReading>> InPostAsync(CancellationToken cancellation) => await ReadAsync(context.Set<PostHolding>(), cancellation);

    public async Task<IReadOnlyList<HolderReading>> InPostAtAsync(PartnerId partner, CancellationToken cancellation) =>
        await ReadAsync(context.Set<PostHolding>().Where(h => context.Set<Post>().Any(p => p.Id == h.PostId && p.PartnerId == partner)), cancellation);

    /// <summary>Everybody who is entered here, by id.</summary>
    public async Task<IReadOnlyDictionary<PersonId, Person>> PeopleAsync(CancellationToken cancellation) =>
        await context.Set<Person>().AsNoTracking().ToDictionaryAsync(p => p.Id, cancellation);

    public async Task<IReadOnlyList<Role>> RolesAsync(CancellationToken cancellation) => await context.Set<Role>().AsNoTracking().OrderBy(r => r.Title).ToListAsync(cancellation);

    /// <summary>All posts that one person has held, as known by the chosen instant.</summary>
    public async Task<IReadOnlyList<HolderReading>> HistoryOfAsync(string slug, CancellationToken cancellation) => await ReadAsync(
        context.OfEveryDay<PostHolding>().Where(h => context.Set<Person>().Any(p => p.Id == h.PersonId && p.Slug == slug)),
        cancellation);

    private async Task<IReadOnlyList<HolderReading>> ReadAsync(IQueryable<PostHolding> holdings, CancellationToken cancellation)
    {
        var rows = await (
            from holding in holdings
            join post in context.Set<Post>() on holding.PostId equals post.Id
            join person in context.Set<Person>() on holding.PersonId equals person.Id
            join partner in context.Set<PartnerOrganisation>() on post.PartnerId equals partner.Id into partners
            from partner in partners.DefaultIfEmpty()
            orderby partner.Name, post.Title, holding.From
            select new { person, post, holding, partner }).AsNoTracking().ToListAsync(cancellation);
        return [.. rows.Select(r => new HolderReading(r.person, r.post, r.holding, r.partner))];
    }
}
