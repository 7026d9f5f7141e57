namespace Commonweal.Governance.UpdatePapers;

/// <summary>An equality assessment as an update tells it.</summary>
/// <param name="Decision">The slug of the matter it was made for; null for a programme or a plan.</param>
public sealed record EqualityLine(string? Decision, string Words);

/// <summary>What the register of equality assessments, of which this capability knows nothing, tells of the day viewed: the newest first.</summary>
public interface ITellOfEquality
{
    Task<IReadOnlyList<EqualityLine>> LinesAsync(CancellationToken cancellation);
}
