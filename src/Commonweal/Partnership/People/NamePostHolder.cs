using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.People;

/// <summary>A partner names who holds one of its posts, the partnership's team who holds one of the partnership's own; or says when somebody left it.</summary>
public sealed class NamePostHolder(CommonwealContext context, Standing standing, PartnershipClock clock, TimeProvider time)
{
    /// <summary>A partner ends posts of its own, the partnership's team those of the team.</summary>
    public static Outcome<Speaker> MayEnd(PartnerOrganisation? partner, Speaker speaker) =>
        partner is null ? SpeakingFor.ThePartnership(speaker) : SpeakingFor.APartner(partner.Id, partner.ShortName, speaker);

    /// <param name="partner">Null for a post of the partnership itself.</param>
    public async Task<Outcome<Person>> ExecuteAsync(PartnerOrganisation? partner, string name, string title, string role, DateOnly from, Guid requestKey, CancellationToken cancellation)
    {
        var slug = Slug.From(name);
        var person = await context.Set<Person>().SingleOrDefaultAsync(p => p.Slug == slug, cancellation);
        var of = partner?.Id;
        var post = await context.Set<Post>().SingleOrDefaultAsync(p => p.PartnerId == of && p.Title == title, cancellation);
        var isHeld = post is not null && person is not null && await Known.AnyAsync(h => h.PostId == post.Id && h.PersonId == person.Id && (h.To == null || h.To >= from), cancellation);
        var lawful = (await MayGiveAsync(partner, role, cancellation)).Then(_ => PostRules.MayBeNamed(name, title, role, post, isHeld));
        if (lawful.Refusal is { } refusal)
        {
            return refusal;
        }

        if (person is null)
        {
            person = new Person { Id = PersonId.From(Guid.CreateVersion7(time.GetUtcNow())), Slug = slug, Name = name, IsDemonstration = false, Provenance = Provenance.OfAnAct() };
            context.Add(person);
        }

        if (post is null)
        {
            post = new Post { Id = PostId.From(Guid.CreateVersion7(time.GetUtcNow())), PartnerId = of, Title = title, Role = role, Provenance = Provenance.OfAnAct() };
            context.Add(post);
        }

        context.Add(new PostHolding { PostId = post.Id, PersonId = person.Id, From = from, FromIsStated = true, KnownFrom = time.GetUtcNow().UtcDateTime, Provenance = Provenance.OfAnAct() });
        context.Act = new Act(standing.Actor, nameof(NamePostHolder), HolderReading.Address(slug), $"Named {name} as {title} of {partner?.Name ?? "the partnership"} from {from:d MMMM yyyy}.", requestKey);
        await context.SaveChangesAsync(cancellation);
        return person;
    }

    private async Task<Outcome<string>> MayGiveAsync(PartnerOrganisation? partner, string role, CancellationToken cancellation)
    {
        if (partner is null)
        {
            return SpeakingFor.ThePartnership(standing.Speaker).Then(_ => PostRules.MayGiveForThePartnership(role));
        }

        var hasSpeaker = await HasSpeakerAsync(partner.Id, cancellation);
        return PostRules.MayName(partner.Id, partner.ShortName, hasSpeaker, standing.Speaker).Then(_ => PostRules.MayGive(role, PostRules.IsFirst(hasSpeaker, standing.Speaker)));
    }

    /// <summary>Whether somebody holds a post in which they speak for a partner, or will.</summary>
    public Task<bool> HasSpeakerAsync(PartnerId partner, CancellationToken cancellation) => Known.AnyAsync(
        h => (h.To == null || h.To >= clock.Today) && context.Set<Post>().Any(p => p.Id == h.PostId && p.PartnerId == partner && SpeakingFor.RecordingRoles.Contains(p.Role)), cancellation);

    public async Task<Outcome<Person>> EndAsync(HolderReading holder, DateOnly lastDay, Guid requestKey, CancellationToken cancellation)
    {
        if (MayEnd(holder.Partner, standing.Speaker).Then(_ => PostRules.MayEnd(holder.Holding, lastDay)).Refusal is { } refusal)
        {
            return refusal;
        }

        var held = await Known.SingleAsync(h => h.Id == holder.Holding.Id, cancellation);
        var now = time.GetUtcNow().UtcDateTime;
        held.SupersededAt = now;
        context.Add(new PostHolding
        {
            PostId = held.PostId, PersonId = held.PersonId, From = held.From, FromIsStated = held.FromIsStated, To = lastDay, KnownFrom = now,
            Provenance = held.Provenance with { Note = "The last day was recorded here" },
        });
        context.Act = new Act(standing.Actor, "EndPostHolding", holder.Url, $"{holder.Person.Name} ceases to be {holder.Post.Title} after {lastDay:d MMMM yyyy}.", requestKey);
        await context.SaveChangesAsync(cancellation);
        return holder.Person;
    }

    /// <summary>As known now, whatever the day: a post may be named, or ended, before it begins.</summary>
    private IQueryable<PostHolding> Known => context.Set<PostHolding>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).Where(h => h.SupersededAt == null);
}
