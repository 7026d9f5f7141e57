namespace Commonweal.Platform.Identity;

/// <summary>Makes an account for each made-up person of a demonstration: in that mode alone.</summary>
public sealed class DemonstrationAccounts
{
    public Task EnsureAsync(string factsFolder, CancellationToken cancellation) => Task.CompletedTask;
}
