namespace Commonweal.Platform.Clock;

/// <summary>Answered by whoever keeps the bank holidays, for capabilities that do not know it.</summary>
public interface IKnowWorkingDays
{
    /// <summary>The day that is so many working days after another, which is not itself counted.</summary>
    Task<DateOnly> AfterAsync(DateOnly day, int workingDays, CancellationToken cancellation);
}
