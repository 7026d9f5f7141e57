using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Posts;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Posts;

/// <summary>Somebody takes a joint post.</summary>
/// <param name="Minute">In which the employer's own body decided it.</param>
public sealed record TenureEntry(Person Holder, PartnerOrganisation Employer, DateOnly From, DateOnly? To, string Minute);

/// <summary>A partner enters that somebody it employs holds a joint post, that they leave it, or that it was a mistake (LEA-01).</summary>
public sealed class HoldPost(CommonwealContext context, Standing standing, TimeProvider time)
{
    public async Task<Outcome<PostTenure>> ExecuteAsync(PostReading reading, TenureEntry entry, Guid requestKey, CancellationToken cancellation)
    {
        var now = time.GetUtcNow().UtcDateTime;
        var tenure = Of(reading.Post.Slug, entry.Holder.Id, entry.Employer.Id, entry.From, entry.To, now, Provenance.OfAnAct($"Minute: {entry.Minute}"));
        var held = await context.Set<PostTenure>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).Where(t => t.Post == reading.Post.Slug && t.SupersededAt == null).ToListAsync(cancellation);
        var lawful = SpeakingFor.APartner(entry.Employer.Id, entry.Employer.ShortName, standing.Speaker).Then(_ => PostTenure.MayBegin(tenure, held));
        if (lawful.IsRefused)
        {
            return lawful;
        }

        foreach (var earlier in held.Where(h => PostTenure.MakesWay(h, tenure)))
        {
            earlier.SupersededAt = now;
            context.Add(Of(earlier.Post, earlier.HolderId, earlier.EmployerId, earlier.From, entry.From.AddDays(-1), now, earlier.Provenance));
        }

        context.Add(tenure);
        context.Act = new Act(standing.Actor, nameof(HoldPost), reading.Url,
            $"{entry.Holder.Name}, employed by {entry.Employer.Name}, holds the post {reading.Post.Title} from {entry.From:d MMMM yyyy}{(entry.To is { } to ? $" to {to:d MMMM yyyy}" : "")}. Minute: {entry.Minute}.", requestKey);
        await context.SaveChangesAsync(cancellation);
        return tenure;
    }

    /// <summary>The holder leaves after a day, or never held the post.</summary>
    public async Task<Outcome<PostTenure>> EndAsync(PostReading reading, TenureReading holder, EndingEntry ending, Guid requestKey, CancellationToken cancellation)
    {
        var tenure = holder.Tenure;
        var lawful = MayEnd(reading, tenure, standing.Speaker).Then(_ => ending.MayEnd(tenure));
        if (lawful.Refusal is { } refusal)
        {
            return refusal;
        }

        var now = time.GetUtcNow().UtcDateTime;
        var act = new Act(standing.Actor, "EndPostTenure", reading.Url, $"{holder.Holder.Name} in the post {reading.Post.Title}: {ending.InWords}", requestKey);
        await context.SaveEndAsync(tenure, ending, now, lastDay => Of(tenure.Post, tenure.HolderId, tenure.EmployerId, tenure.From, lastDay, now, ending.After(tenure.Provenance)), act, cancellation);
        return tenure;
    }

    /// <summary>Who may end a time in post: its employer, or the partnership's team where nobody names one.</summary>
    public static Outcome<Speaker> MayEnd(PostReading reading, PostTenure tenure, Speaker speaker) =>
        reading.EmployerOf(tenure) is { } employer ? SpeakingFor.APartner(employer.Id, employer.ShortName, speaker) : SpeakingFor.ThePartnership(speaker);

    private static PostTenure Of(string post, PersonId holder, PartnerId? employer, DateOnly from, DateOnly? to, DateTime now, Provenance provenance) =>
        new() { Post = post, HolderId = holder, EmployerId = employer, From = from, To = to, KnownFrom = now, Provenance = provenance };
}
