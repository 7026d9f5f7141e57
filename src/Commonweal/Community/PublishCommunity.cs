using Commonweal.Community.Consultations;
using Commonweal.Community.Engagement;
using Commonweal.Community.Equality;
using Commonweal.Community.Pledges;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Search;

namespace Commonweal.Community;

/// <summary>What people said and what was done, consultations with answers that were read, pledges, statements and equality assessments.</summary>
public sealed class PublishCommunity(ReadEngagement engagement, ReadConsultations consultations, ReadPledges pledges, ReadAssessments assessments) : IPublish
{
    public KindOfThing Shows => KindOfThing.Public;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation) =>
    [
        new("Page", "How long we keep what you write", "Complaints and requests for information: how long your words are kept, and when they are removed.", Keeping.IndexModel.Address, null),
        new("Plan", "You said, we did", "The plan and the record of what people said.", ActivityReading.ListAddress, Engagement.IndexModel.PlanPromised),
        .. (await engagement.ListAsync(cancellation)).SelectMany(a => a.Points.Select(p => new PublishedThing("You said", p.Point.Words, $"{p.InWords}. {p.Answer?.Words}", a.PointUrl(p), null))
            .Prepend(new PublishedThing("Engagement", a.Activity.Title, $"{a.Activity.About} {a.Activity.With}", a.Url, a.Activity.Provenance))),
        .. (await engagement.MeasuresAsync(cancellation)).Where(m => m.Last is not null).Select(m => new PublishedThing("Measure", m.Last!.Measure, m.Last.Found, $"{ActivityReading.ListAddress}#measures", m.Last.Provenance)),
        .. (await consultations.ListAsync(cancellation)).Select(c => new PublishedThing(
            "Consultation", c.Consultation.Title, $"{c.Consultation.About} {c.Consultation.Question} {string.Join(' ', c.Results.Select(r => $"{r.Said} {r.Did}"))} {string.Join(' ', c.Shown.Select(a => a.Words))}", c.Url, c.Consultation.Provenance)),
        .. (await pledges.ListAsync(cancellation)).Select(p => new PublishedThing("Pledge", p.Pledge.Text, $"{p.Partner.ShortName}. {p.Reading.InWords}. {p.Reading.Last?.Words}", p.Url, p.Pledge.Provenance)),
        .. (await pledges.StatementsAsync(cancellation)).Select(s => new PublishedThing("Statement of residents", s.Text, "", $"{PledgeOfPartner.ListAddress}#{s.Slug}", s.Provenance)),
        .. (await assessments.ListAsync(cancellation)).Select(a => new PublishedThing("Equality assessment", a.Assessment.Title, $"{a.Assessment.Summary} {string.Join(' ', a.Effects.Select(e => e.Evidence))}", a.Url, a.Assessment.Provenance)),
    ];
}
