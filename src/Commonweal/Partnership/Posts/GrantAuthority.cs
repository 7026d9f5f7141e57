using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Posts;
using Commonweal.Partnership.Services;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Posts;

/// <summary>What a partner would grant a joint post.</summary>
/// <param name="Services">Slugs, of the post's own services.</param>
/// <param name="Minute">In which its own body decided it.</param>
public sealed record GrantEntry(PartnerOrganisation Partner, IReadOnlyList<string> Services, LeadActions Actions, long? LimitPence, LimitOn LimitOn, DateOnly From, DateOnly? To, string Minute);

/// <summary>A partner's recorder enters what its own body granted a joint post, or that a grant ends (LEA-02).</summary>
public sealed class GrantAuthority(CommonwealContext context, Standing standing, TimeProvider time)
{
    public async Task<Outcome<AuthorityGrant>> ExecuteAsync(PostReading reading, GrantEntry entry, Guid requestKey, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        var grant = new AuthorityGrant
        {
            Id = AuthorityGrantId.From(Guid.CreateVersion7(now)),
            Post = reading.Post.Slug,
            PartnerId = entry.Partner.Id,
            Services = entry.Services,
            Fund = reading.Post.Fund,
            Actions = entry.Actions,
            LimitPence = entry.LimitPence,
            LimitOn = entry.LimitOn,
            From = entry.From,
            To = entry.To,
            KnownFrom = now.UtcDateTime,
            Provenance = Provenance.OfAnAct($"Minute: {entry.Minute}"),
        };
        var powers = await context.Set<GrantingPower>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).AsNoTracking().Where(p => p.PartnerId == entry.Partner.Id && p.SupersededAt == null).ToListAsync(cancellation);
        var lawful = SpeakingFor.APartner(entry.Partner.Id, entry.Partner.ShortName, standing.Speaker).Then(_ => GrantRules.MayGrant(grant, reading.Post, reading.Grants, powers));
        if (lawful.Refusal is { } refusal)
        {
            return refusal;
        }

        context.Add(grant);
        context.Act = new Act(standing.Actor, nameof(GrantAuthority), reading.Url,
            $"{entry.Partner.Name} granted the post {reading.Post.Title} to {grant.Actions.InWords()} on {Subjects(reading, grant)}, {LowerFirst(PostReading.LimitInWords(grant))}, from {grant.From:d MMMM yyyy}{Until(grant.To)}. Minute: {entry.Minute}.", requestKey);
        await context.SaveChangesAsync(cancellation);
        return lawful;
    }

    /// <summary>A partner lets its grant end after a day, or says that it never granted it.</summary>
    public async Task<Outcome<AuthorityGrant>> EndAsync(PostReading reading, AuthorityGrant grant, EndingEntry ending, Guid requestKey, CancellationToken cancellation)
    {
        var partner = reading.Partners.First(p => p.Id == grant.PartnerId);
        var lawful = SpeakingFor.APartner(partner.Id, partner.ShortName, standing.Speaker).Then(_ => ending.MayEnd(grant));
        if (lawful.Refusal is { } refusal)
        {
            return refusal;
        }

        var now = time.GetUtcNow();
        var act = new Act(standing.Actor, "EndGrant", reading.Url, $"What {partner.Name} granted the post {reading.Post.Title} on {Subjects(reading, grant)}: {ending.InWords}", requestKey);
        await context.SaveEndAsync(grant, ending, now.UtcDateTime, lastDay => new AuthorityGrant
        {
            Id = AuthorityGrantId.From(Guid.CreateVersion7(now)), Post = grant.Post, PartnerId = grant.PartnerId, Services = grant.Services, Fund = grant.Fund, Actions = grant.Actions,
            LimitPence = grant.LimitPence, LimitOn = grant.LimitOn, From = grant.From, To = lastDay, KnownFrom = now.UtcDateTime, Provenance = ending.After(grant.Provenance),
        }, act, cancellation);
        return grant;
    }

    private static string Subjects(PostReading reading, AuthorityGrant grant) =>
        grant.Services.Count == 0 ? $"the pooled fund for {SlugText.InWords(grant.Fund ?? "")}" : SlugText.List([.. grant.Services.Select(reading.ServiceName)]);

    private static string Until(DateOnly? to) => to is { } day ? $" to {day:d MMMM yyyy}" : "";

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
