using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Posts;
using Commonweal.Partnership.Posts;
using Commonweal.Platform.Commands;

namespace Commonweal.Governance.OfficersDecisions;

/// <param name="Grant">The partner's own grant to the post, on which the decision rests.</param>
public sealed record OfficersEntry(Body Body, PostReading Post, AuthorityGrant Grant, string Subject, string Decided, string Reasons, long Pence, DateOnly On, string? ExemptBecause, long? Corrects);

/// <summary>A partner's recorder enters what the holder of a post decided alone, under what that partner has granted the post (DEC-04, LAW-08).</summary>
public sealed class RecordOfficersDecision(KeepAct acts)
{
    public async Task<Refusal?> ExecuteAsync(PartnerOrganisation partner, OfficersEntry entry, Guid key, CancellationToken cancellation)
    {
        var grant = entry.Grant;
        var taken = new OfficersDecision
        {
            Body = entry.Body.Slug, PartnerId = partner.Id, Officer = entry.Post.Post.Title, Decided = entry.Decided, Reasons = entry.Reasons, Delegation = InWords(entry.Post, grant, partner),
            DelegatedSubjects = [.. grant.Services, .. grant.Fund is { } fund ? [fund] : Array.Empty<string>()], Subject = entry.Subject, LimitPence = grant.Actions.HasFlag(LeadActions.Spend) ? grant.LimitPence : 0,
            AmountPence = entry.Pence, On = entry.On, ExemptBecause = entry.ExemptBecause, Corrects = entry.Corrects, KnownFrom = acts.Now, Provenance = Provenance.OfAnAct(),
        };
        var lawful = MayRecordFor(partner).Then(_ => BodyVerbs.May(entry.Body.Name, entry.Body.Kind, BodyVerb.RecordOfficersDecision))
            .Then(_ => grant.PartnerId == partner.Id && grant.Holds(entry.On) ? OfficersDecision.MayRecord(taken, acts.Today) : new GrantDoesNotHold(entry.Post.Post.Title, partner.ShortName, entry.On));
        return await acts.KeepAsync(
            lawful, kept => [kept], nameof(RecordOfficersDecision), OfficersDecisionReading.ListAddress,
            entry.ExemptBecause is null ? $"{entry.Post.Post.Title}, for {partner.Name}, decided on {entry.On:d MMMM yyyy}: {entry.Decided}" : $"{entry.Post.Post.Title}, for {partner.Name}, took a decision on {entry.On:d MMMM yyyy} that is exempt.", key, cancellation);
    }

    public Outcome<Speaker> MayRecordFor(PartnerOrganisation partner) => SpeakingFor.APartner(partner.Id, partner.ShortName, acts.Speaker);

    public static string InWords(PostReading post, AuthorityGrant grant, PartnerOrganisation partner) =>
        $"What {partner.ShortName} granted the post {post.Post.Title}, from {grant.From:d MMMM yyyy}: to {grant.Actions.InWords()}. {PostReading.LimitInWords(grant)}";
}

public sealed record GrantDoesNotHold(string Post, string Partner, DateOnly On) : Refusal($"On {On:d MMMM yyyy} no grant of {Partner} to the post {Post} held, so its holder could decide nothing for it.")
{
    public override string RestsOn => "S3:185";

    public override string WhoCouldMend => $"{Partner}, by granting it at the joint posts";
}
