using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Governance.Meetings;
using Commonweal.Governance.Decisions;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Meetings;

/// <summary>Reads what waits for a body and is on none of its agendas to come.</summary>
public sealed class ReadBacklog(ReadMeetings meetings, ReadDecisions decisions, CommonwealContext context)
{
    public async Task<IReadOnlyList<WaitingItem>> OfAsync(string body, CancellationToken cancellation)
    {
        var ahead = (await meetings.ListAsync(cancellation)).Where(m => m.Body.Slug == body && m.Meeting.Day >= m.AsAt && m.State is not (MeetingState.Closed or MeetingState.Cancelled)).Select(m => m.Meeting.Slug).ToList();
        var onAgenda = await context.Set<AgendaItem>().Where(i => i.Matter != null && ahead.Contains(i.Meeting)).Select(i => i.Matter!).ToHashSetAsync(cancellation);
        return Backlog.Of(body, (await decisions.ListAsync(cancellation)).Select(d => d.Reading), onAgenda);
    }

    /// <summary>Every matter that an item can be about: those proposed, and those of the papers, which stand on agendas alone and are called by their last item.</summary>
    public async Task<IReadOnlyList<Choice>> MattersAsync(CancellationToken cancellation)
    {
        var proposed = (await decisions.ListAsync(cancellation)).Select(d => new Choice(d.Decision.Slug, d.Decision.Title)).ToList();
        var taken = await context.Set<AgendaItem>().AsNoTracking().Where(i => i.Matter != null).OrderByDescending(i => i.Id).ToListAsync(cancellation);
        return [.. proposed.Concat(taken.Select(i => new Choice(i.Matter!, i.Title))).DistinctBy(c => c.Value).OrderBy(c => c.Text, StringComparer.CurrentCulture)];
    }
}
