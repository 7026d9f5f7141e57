using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Calendar;
using Commonweal.Governance.Law;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Bodies;

/// <summary>What is entered of new terms.</summary>
/// <param name="AgreedAt">Where and when they were agreed, as minuted.</param>
public sealed record TermsEntry(
    QuorumRule Quorum, bool CountsPartnersOnly, VotingRule Voting, ClearDays? Notice, PublicationRule Publication, int? SharingDays, bool AllowsWrittenDecisions, bool AllowsHiddenViews, DateOnly From, string AgreedAt);

/// <summary>Sets how a body works from a day; the earlier terms end the day before and stay on record (BRD-18).</summary>
public sealed class SetTerms(CommonwealContext context, Standing standing, ReadLaw law, TimeProvider time)
{
    public async Task<Outcome<TermsOfReference>> ExecuteAsync(BodyPageReading body, TermsEntry entry, Guid requestKey, CancellationToken cancellation)
    {
        var (current, now) = (body.AllTerms is [.., var last] ? last : null, time.GetUtcNow().UtcDateTime);
        var terms = new TermsOfReference
        {
            Body = body.Reading.Body.Slug, Number = (current?.Number ?? 0) + 1, Quorum = entry.Quorum, CountsPartnersOnly = entry.CountsPartnersOnly, Voting = entry.Voting, Notice = entry.Notice,
            Publication = entry.Publication, SharingDays = entry.SharingDays, AllowsWrittenDecisions = entry.AllowsWrittenDecisions, AllowsHiddenViews = entry.AllowsHiddenViews, From = entry.From, KnownFrom = now,
            Provenance = Provenance.OfAnAct($"Agreed: {entry.AgreedAt}"),
        };
        var rules = await law.AllAsync(cancellation);
        var lawful = BodyRules.MayEnterFor(body.Reading.Body, body.Reading.Of, standing.Speaker).Then(_ => BodyRules.MaySetTerms(terms, body.Reading.Body.Kind, current, rules));
        if (lawful.Refusal is { } refusal)
        {
            return refusal;
        }

        if (current is not null)
        {
            var held = await context.Set<TermsOfReference>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).SingleAsync(t => t.Id == current.Id, cancellation);
            held.SupersededAt = now;
            context.Add(Ended(held, terms.From.AddDays(-1), now));
        }

        context.Add(terms);
        context.Act = new Act(standing.Actor, "SetTerms", body.Reading.Url,
            $"Terms {terms.Number} of the {body.Reading.Body.Name} hold from {terms.From:d MMMM yyyy}. Quorum: {terms.Quorum.InWords}. Agreed: {entry.AgreedAt}", requestKey);
        await context.SaveChangesAsync(cancellation);
        return lawful;
    }

    private static TermsOfReference Ended(TermsOfReference held, DateOnly lastDay, DateTime now) => new()
    {
        Body = held.Body, Number = held.Number, Quorum = held.Quorum, CountsPartnersOnly = held.CountsPartnersOnly, Voting = held.Voting, Notice = held.Notice, Publication = held.Publication,
        SharingDays = held.SharingDays, AllowsWrittenDecisions = held.AllowsWrittenDecisions, AllowsHiddenViews = held.AllowsHiddenViews, From = held.From, To = lastDay, KnownFrom = now, Provenance = held.Provenance with { },
    };
}
