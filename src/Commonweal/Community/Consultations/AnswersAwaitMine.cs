using Commonweal.Domain.Community.Engagement;
using Commonweal.Partnership.Today;
using Commonweal.Platform.Authority;

namespace Commonweal.Community.Consultations;

/// <summary>Answers of residents that nobody has read yet, for an engagement lead.</summary>
public sealed class AnswersAwaitMine(ReadConsultations read, Standing standing) : IAwaitMine
{
    public async Task<IReadOnlyList<ToDo>> ForMeAsync(CancellationToken cancellation) =>
        standing.Role != CommunitySpeaking.EngagementLead ? []
        : [.. (await read.ListAsync(cancellation)).Where(c => c.WaitingCount > 0).Select(c => new ToDo($"Answers of residents still to be read: {c.WaitingCount}, on “{c.Consultation.Title}”", c.StateInWords, "Read them", $"{c.Url}/moderate"))];
}
