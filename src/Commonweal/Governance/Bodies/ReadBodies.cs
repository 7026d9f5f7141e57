using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Governance.Law;
using Commonweal.Partnership.Partners;
using Commonweal.Partnership.People;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Bodies;

/// <summary>A seat with who sits in it and for whom.</summary>
public sealed record MemberReading(Membership Seat, PartnerOrganisation? Partner, Person? Person)
{
    public string For => Partner?.ShortName ?? (Seat.Class == PartnerClass.Community ? "The community" : "No organisation");

    public string ClassInWords => Seat.Class?.InWords() ?? "No class";
}

/// <summary>A body as it stood on a day.</summary>
/// <param name="Partner">Whose body it is; null for bodies of the partnership and of several partners.</param>
/// <param name="State">How far it has come; null where nothing is said.</param>
/// <param name="Terms">Null where no terms are in force.</param>
public sealed record BodyReading(
    Body Body, PartnerOrganisation? Partner, BodyMaturity? State, TermsOfReference? Terms, IReadOnlyList<MemberReading> Members, IReadOnlyList<BodyWarning> Warnings)
{
    public string Url => Address(Body.Slug);

    public string Of => Partner?.ShortName ?? (Body.IsOfThePartnership ? "The partnership" : "Several organisations");

    public string Chairs => string.Join(", ", Members.Where(m => m.Seat.Chairs is ChairOf.Chair or ChairOf.JointChair).Select(m => m.Person?.Name ?? m.Seat.Seat));

    public string QuorumInWords => Terms?.Quorum.InWords ?? QuorumRule.None.InWords;

    public static string Address(string slug) => $"/governance/bodies/{slug}";
}

/// <summary>Everything the page of one body shows.</summary>
/// <param name="ReportsTo">The bodies it reports to; those that report to it are <paramref name="Reporting"/>.</param>
/// <param name="AllTerms">Every text of its terms, as known, the first first.</param>
/// <param name="AllSeats">Every seat there was or will be, as known.</param>
public sealed record BodyPageReading(
    BodyReading Reading, IReadOnlyList<BodyFunction> Functions, IReadOnlyList<BodyName> Names, IReadOnlyList<(ReportingLine Line, Body Body)> ReportsTo, IReadOnlyList<Body> Reporting,
    IReadOnlyList<BodySuccession> Predecessors, IReadOnlyList<BodyPublisher> Publishers, IReadOnlyList<TermsOfReference> AllTerms, IReadOnlyList<MemberReading> AllSeats, IReadOnlyList<BodyLaw> Law, IReadOnlyList<(BodyAppointment Appointment, string Of)> Appointments)
{
    /// <summary>The texts of its terms that were wrong, and that later ones correct.</summary>
    public IReadOnlyList<TermsOfReference> CorrectedTerms { get; init; } = [];

    /// <summary>The seats that are filled on a day.</summary>
    public IReadOnlyList<Membership> SeatsOn(DateOnly day) => [.. AllSeats.Select(s => s.Seat).Where(s => s.HoldsOn(day))];
}

/// <summary>Every body by its slug, and every text of its terms, the first first.</summary>
public sealed record AllBodies(IReadOnlyDictionary<string, Body> Bodies, ILookup<string, TermsOfReference> Terms);

/// <summary>Reads bodies as they stood on a day, as known by an instant.</summary>
public sealed class ReadBodies(Kept<AllBodies> kept, CommonwealContext context, TwoDates dates, ReadPartners partners, ReadPeople people, ReadLaw law)
{
    public async Task<IReadOnlyList<BodyReading>> ListAsync(CancellationToken cancellation)
    {
        var bodies = await context.Set<Body>().AsNoTracking().OrderBy(b => b.Name).ToListAsync(cancellation);
        var states = await context.Set<BodyMaturity>().AsNoTracking().ToListAsync(cancellation);
        var terms = await context.Set<TermsOfReference>().AsNoTracking().ToListAsync(cancellation);
        var seats = (await MembersAsync(context.Set<Membership>(), cancellation)).ToLookup(m => m.Seat.Body);
        var organisations = await OrganisationsAsync(cancellation);
        return [.. bodies.Where(b => b.StandsOn(dates.AsAt)).Select(b => Reading(b, organisations, states.LastOrDefault(s => s.Body == b.Slug), terms.LastOrDefault(t => t.Body == b.Slug), [.. seats[b.Slug]]))];
    }

    /// <summary>One body, whether it stands on the day or not.</summary>
    public async Task<BodyReading?> FindAsync(string slug, CancellationToken cancellation)
    {
        if (await context.Set<Body>().AsNoTracking().SingleOrDefaultAsync(b => b.Slug == slug, cancellation) is not { } body)
        {
            return null;
        }

        return Reading(
            body, await OrganisationsAsync(cancellation),
            await context.Set<BodyMaturity>().AsNoTracking().Where(s => s.Body == slug).OrderBy(s => s.From).LastOrDefaultAsync(cancellation),
            await context.Set<TermsOfReference>().AsNoTracking().Where(t => t.Body == slug).OrderBy(t => t.From).LastOrDefaultAsync(cancellation),
            await MembersAsync(context.Set<Membership>().Where(m => m.Body == slug), cancellation));
    }

    public async Task<BodyPageReading?> PageAsync(string slug, CancellationToken cancellation)
    {
        if (await FindAsync(slug, cancellation) is not { } reading)
        {
            return null;
        }

        var bodies = await NamesAsync(cancellation);
        var lines = await LinesAsync(cancellation);
        return new BodyPageReading(
            reading,
            await context.Set<BodyFunction>().AsNoTracking().Where(f => f.Body == slug).OrderBy(f => f.Number).ToListAsync(cancellation),
            await context.Set<BodyName>().AsNoTracking().Where(n => n.Body == slug).OrderBy(n => n.Id).ToListAsync(cancellation),
            [.. lines.Where(l => l.Body == slug).Select(l => (l, bodies[l.ReportsTo]))],
            [.. lines.Where(l => l.ReportsTo == slug).Select(l => bodies[l.Body]).OrderBy(b => b.Name, StringComparer.CurrentCulture)],
            await context.Set<BodySuccession>().AsNoTracking().Where(s => s.Body == slug).OrderBy(s => s.Id).ToListAsync(cancellation),
            await context.Set<BodyPublisher>().AsNoTracking().Where(p => p.Body == slug).OrderBy(p => p.Id).ToListAsync(cancellation),
            await TermsOfAsync(slug, cancellation),
            await SeatsOfAsync(slug, cancellation),
            (await law.AllAsync(cancellation)).All(reading.Body.Kind, dates.AsAt),
            await NamedAppointmentsAsync(slug, cancellation)) { CorrectedTerms = await CorrectedTermsAsync(slug, cancellation) };
    }

    /// <summary>Each as it last stood: nothing of the terms reads them any more but their history.</summary>
    private async Task<IReadOnlyList<TermsOfReference>> CorrectedTermsAsync(string body, CancellationToken cancellation)
    {
        var texts = await context.Set<TermsOfReference>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).AsNoTracking().Where(t => t.Body == body && t.KnownFrom <= dates.KnownAt).OrderBy(t => t.Id).ToListAsync(cancellation);
        var corrected = texts.Select(t => t.Corrects).OfType<int>().ToHashSet();
        return [.. texts.Where(t => corrected.Contains(t.Number)).GroupBy(t => t.Number).Select(g => g.Last())];
    }

    private async Task<IReadOnlyList<(BodyAppointment Appointment, string Of)>> NamedAppointmentsAsync(string body, CancellationToken cancellation)
    {
        var organisations = await OrganisationsAsync(cancellation);
        return [.. (await AppointmentsAsync(body, cancellation)).Select(a => (a, organisations[a.PartnerId].ShortName))];
    }

    private async Task<IReadOnlyList<BodyAppointment>> AppointmentsAsync(string body, CancellationToken cancellation) =>
        await context.Set<BodyAppointment>().AsNoTracking().Where(a => a.Body == body).OrderBy(a => a.Id).ToListAsync(cancellation);

    public async Task<IReadOnlyList<BodyPublisher>> PublishersAsync(string body, CancellationToken cancellation) =>
        await context.Set<BodyPublisher>().AsNoTracking().Where(p => p.Body == body).OrderBy(p => p.Id).ToListAsync(cancellation);

    /// <summary>Whether a joint body decides at all on a day; other bodies always do.</summary>
    public async Task<Refusal?> NotAppointedAsync(Body body, DateOnly day, CancellationToken cancellation)
    {
        var organisations = await OrganisationsAsync(cancellation);
        return JointBodies.MayDecide(body.Name, body.Kind, await AppointmentsAsync(body.Slug, cancellation), day, p => organisations[p].ShortName).Refusal;
    }

    public async Task<IReadOnlyDictionary<string, Body>> NamesAsync(CancellationToken cancellation) => (await AllAsync(cancellation)).Bodies;

    /// <summary>The seats in which somebody sits on the day.</summary>
    public async Task<IReadOnlyList<Membership>> HeldByAsync(PersonId person, CancellationToken cancellation) =>
        await context.Set<Membership>().AsNoTracking().Where(m => m.PersonId == person).OrderBy(m => m.Id).ToListAsync(cancellation);

    public async Task<IReadOnlyList<ReportingLine>> LinesAsync(CancellationToken cancellation) => await context.Set<ReportingLine>().AsNoTracking().OrderBy(l => l.Id).ToListAsync(cancellation);

    /// <summary>Every text of the terms as known by the chosen instant, earlier and later ones too.</summary>
    public async Task<IReadOnlyList<TermsOfReference>> TermsOfAsync(string body, CancellationToken cancellation) => [.. (await AllAsync(cancellation)).Terms[body]];

    /// <summary>Every text of the terms of every body, as known by the chosen instant.</summary>
    public async Task<ILookup<string, TermsOfReference>> AllTermsAsync(CancellationToken cancellation) => (await AllAsync(cancellation)).Terms;

    /// <summary>Every seat as known by the chosen instant, whenever it is filled.</summary>
    public async Task<IReadOnlyList<MemberReading>> SeatsOfAsync(string body, CancellationToken cancellation) => await MembersAsync(context.OfEveryDay<Membership>().Where(m => m.Body == body), cancellation);

    private ValueTask<AllBodies> AllAsync(CancellationToken cancellation) => kept.ReadAsync(dates, context, async (from, cancel) => new AllBodies(
        await from.Set<Body>().AsNoTracking().ToDictionaryAsync(b => b.Slug, cancel),
        (await from.OfEveryDay<TermsOfReference>().OrderBy(t => t.From).ToListAsync(cancel)).ToLookup(t => t.Body)), cancellation);

    private static BodyReading Reading(Body body, Dictionary<PartnerId, PartnerOrganisation> organisations, BodyMaturity? state, TermsOfReference? terms, IReadOnlyList<MemberReading> members) => new(
        body, body.PartnerId is { } partner ? organisations.GetValueOrDefault(partner) : null, state, terms, members, BodyWatch.Warnings(body, [.. members.Select(m => m.Seat)]));

    private async Task<IReadOnlyList<MemberReading>> MembersAsync(IQueryable<Membership> seats, CancellationToken cancellation)
    {
        var members = await seats.AsNoTracking().OrderBy(m => m.Id).ToListAsync(cancellation);
        var organisations = await OrganisationsAsync(cancellation);
        var known = await people.PeopleAsync(cancellation);
        return [.. members.Select(m => new MemberReading(m, m.PartnerId is { } p ? organisations.GetValueOrDefault(p) : null, m.PersonId is { } person ? known.GetValueOrDefault(person) : null))];
    }

    private async Task<Dictionary<PartnerId, PartnerOrganisation>> OrganisationsAsync(CancellationToken cancellation) =>
        (await partners.ListAsync(cancellation)).ToDictionary(p => p.Partner.Id, p => p.Partner);
}
