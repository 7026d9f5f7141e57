namespace Commonweal.Governance.Decisions;

/// <summary>A line that stands beside what must be said before a matter is decided.</summary>
/// <param name="IsCaution">Something is not as it should be.</param>
public sealed record DecisionNote(string Words, string Link, string Url, bool IsCaution = false);

/// <summary>What a capability that this one does not know tells of a matter, at its gates.</summary>
public interface ITellOfDecision
{
    Task<IReadOnlyList<DecisionNote>> NotesAsync(DecisionCase matter, CancellationToken cancellation);
}
