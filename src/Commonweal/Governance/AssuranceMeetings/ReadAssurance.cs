using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.AssuranceMeetings;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Governance.Bodies;
using Commonweal.Partnership.Partners;
using Commonweal.Partnership.Services;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.AssuranceMeetings;

/// <summary>Every joint meeting on a day, with the contract meetings whose place it took.</summary>
public sealed record AssuranceOfDay(
    IReadOnlyList<AssuranceMeeting> Meetings, IReadOnlyList<ContractMeetingReplaced> Replaced, IReadOnlyDictionary<string, Body> Bodies, IReadOnlyDictionary<PartnerId, PartnerOrganisation> Partners)
{
    public const string Address = "/governance/assurance-meetings";

    public string BodyOf(AssuranceMeeting meeting) => Bodies.TryGetValue(meeting.Body, out var body) ? body.Name : SlugText.InWords(meeting.Body);

    public string TitleOf(ContractMeetingReplaced replaced) => Meetings.FirstOrDefault(m => m.Slug == replaced.By)?.Title ?? SlugText.InWords(replaced.By);
}

/// <summary>Reads joint assurance meetings as they stood on a day, as known by an instant.</summary>
public sealed class ReadAssurance(CommonwealContext context, TwoDates dates, ReadBodies bodies, ReadPartners partners)
{
    public async Task<AssuranceOfDay> ReadAsync(CancellationToken cancellation) => new(
        await context.Set<AssuranceMeeting>().AsNoTracking().Where(m => m.From <= dates.AsAt).OrderBy(m => m.Title).ToListAsync(cancellation),
        ContractMeetingReplaced.Standing(await context.Set<ContractMeetingReplaced>().AsNoTracking().Where(r => r.EnteredOn <= dates.AsAt).ToListAsync(cancellation)),
        await bodies.NamesAsync(cancellation), (await partners.ListAsync(cancellation)).ToDictionary(p => p.Partner.Id, p => p.Partner));

    /// <summary>Whether this body holds one on a day: its agenda then goes through money, performance and planning.</summary>
    public async Task<bool> HoldsOneAsync(string body, DateOnly day, CancellationToken cancellation) => await context.Set<AssuranceMeeting>().AnyAsync(m => m.Body == body && m.From <= day, cancellation);
}
