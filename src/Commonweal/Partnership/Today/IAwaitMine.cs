namespace Commonweal.Partnership.Today;

/// <summary>What a capability waits for from whoever is signed in, acting as they now do: the page of the day puts it first.</summary>
public interface IAwaitMine
{
    Task<IReadOnlyList<ToDo>> ForMeAsync(CancellationToken cancellation);
}
