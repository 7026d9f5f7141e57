using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Governance.Meetings;
using Commonweal.Governance.Decisions;
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
}
