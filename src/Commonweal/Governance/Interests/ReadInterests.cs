using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Interests;
using Commonweal.Domain.Partnership.People;
using Commonweal.Governance.Bodies;
using Commonweal.Partnership.Partners;
using Commonweal.Partnership.People;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Interests;

/// <summary>An interest with whose it is and on which bodies they sit.</summary>
public sealed record InterestReading(Interest Interest, Person Person, string Bodies, string? In);

/// <summary>Reads the register of interests as it stands in public on a day.</summary>
public sealed class ReadInterests(CommonwealContext context, TwoDates dates, ReadPeople people, ReadBodies bodies, ReadPartners partners)
{
    /// <summary>Those that are public on the day: the day's own filter is set aside, since an interest stays public for six months after it ended.</summary>
    public async Task<IReadOnlyList<InterestReading>> PublicAsync(CancellationToken cancellation)
    {
        var known = await context.OfEveryDay<Interest>().OrderBy(i => i.Id).ToListAsync(cancellation);
        var persons = await people.PeopleAsync(cancellation);
        var seats = (await bodies.ListAsync(cancellation)).SelectMany(b => b.Members.Where(m => m.Person is not null).Select(m => (m.Person!.Id, b.Body.Name))).Distinct().ToLookup(s => s.Id, s => s.Name);
        var organisations = (await partners.ListAsync(cancellation)).ToDictionary(p => p.Partner.Id, p => p.Partner.ShortName);
        return [.. known.Where(i => InterestRules.IsPublic(i, dates.AsAt) && persons.ContainsKey(i.PersonId))
            .Select(i => new InterestReading(i, persons[i.PersonId], string.Join(", ", seats[i.PersonId]), i.In is { } partner ? organisations.GetValueOrDefault(partner) : null)).OrderBy(i => i.Person.Name, StringComparer.CurrentCulture)];
    }

    public async Task<Interest?> FindOwnAsync(long id, PersonId? person, CancellationToken cancellation) =>
        await context.Set<Interest>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).AsNoTracking().SingleOrDefaultAsync(i => i.Id == id && i.PersonId == person && i.SupersededAt == null, cancellation);
}
