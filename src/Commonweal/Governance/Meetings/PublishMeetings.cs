using Commonweal.Domain.Governance.Meetings;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Persistence;
using Commonweal.Platform.Search;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Meetings;

/// <summary>Meetings, their open items, questions and outcomes, for search and for the papers they rest on. Of an exempt item only what its agenda says.</summary>
public sealed class PublishMeetings(CommonwealContext context, ReadMeetings meetings) : IPublish
{
    public KindOfThing Shows => KindOfThing.Public;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation)
    {
        var all = (await meetings.ListAsync(cancellation)).ToDictionary(m => m.Meeting.Slug);
        var items = await context.Set<AgendaItem>().AsNoTracking().Where(i => i.AskedFor != AskedFor.Business).ToListAsync(cancellation);
        var exempt = items.Where(i => i.IsExempt).Select(i => (i.Meeting, i.Number)).ToHashSet();
        var outcomes = await context.Set<ItemOutcome>().AsNoTracking().ToListAsync(cancellation);
        var questions = await context.Set<ItemQuestion>().AsNoTracking().ToListAsync(cancellation);
        var sections = await context.Set<ReportSection>().AsNoTracking().ToListAsync(cancellation);
        var minutes = await context.Set<MinutesText>().AsNoTracking().ToListAsync(cancellation);
        var actions = await context.Set<MeetingAction>().AsNoTracking().ToListAsync(cancellation);
        return
        [
            .. all.Values.Select(m => new PublishedThing("Meeting", m.Meeting.Title, m.StateInWords, m.Url, m.Meeting.Provenance)),
            .. items.Where(i => all.ContainsKey(i.Meeting)).Select(i => new PublishedThing("Item of an agenda", i.Title, $"{all[i.Meeting].Meeting.Title}. {i.AskedFor.InWords()}.", $"{MeetingReading.Address(i.Meeting)}#agenda", i.Provenance)),
            .. outcomes.Where(o => all.ContainsKey(o.Meeting)).Select(o => new PublishedThing("What a body did", all[o.Meeting].Meeting.Title, o.Words, $"{MeetingReading.Address(o.Meeting)}#agenda", o.Provenance)),
            .. questions.Where(q => all.ContainsKey(q.Meeting)).Select(q => new PublishedThing("Question to a body", all[q.Meeting].Meeting.Title, q.Text, $"{MeetingReading.Address(q.Meeting)}#agenda", q.Provenance)),
            .. sections.Where(s => all.ContainsKey(s.Meeting) && !exempt.Contains((s.Meeting, s.Item)))
                .Select(s => new PublishedThing("Report to a body", all[s.Meeting].Meeting.Title, $"{s.Heading.InWords()}: {s.Text}", $"{MeetingReading.Address(s.Meeting)}#agenda", s.Provenance)),
            .. minutes.Where(m => all.ContainsKey(m.Meeting)).Select(m => new PublishedThing("Minutes", all[m.Meeting].Meeting.Title, m.Text, $"{MeetingReading.Address(m.Meeting)}#minutes", m.Provenance)),
            .. actions.Where(a => all.ContainsKey(a.Meeting)).Select(a => new PublishedThing("Action", all[a.Meeting].Meeting.Title, $"{a.Owner}: {a.Text}", $"{MeetingReading.Address(a.Meeting)}#actions", a.Provenance)),
        ];
    }
}
