using Commonweal.Domain.Foundation;

namespace Commonweal.Governance.Reminders;

/// <summary>One thing that one member is to be told.</summary>
/// <param name="Since">The first day on which it is told: it stands in the next message of that day or later, once.</param>
public sealed record Reminder(PersonId Person, DateOnly Since, string Title, string Words, string Url);

/// <summary>What members of bodies are to be told of now.</summary>
public interface IRemindMembers
{
    Task<IReadOnlyList<Reminder>> DueAsync(CancellationToken cancellation);
}
