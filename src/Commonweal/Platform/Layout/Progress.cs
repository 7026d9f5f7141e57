namespace Commonweal.Platform.Layout;

/// <summary>How far a long piece of work has come. The page that shows it answers ?format=json with this record.</summary>
/// <param name="Percentage">0 to 100; null while it cannot be known.</param>
/// <param name="Words">What is being done, or what came of it.</param>
/// <param name="NextUrl">Where the reader goes when it is done.</param>
public sealed record Progress(int? Percentage, string Words, bool IsDone, string? NextUrl = null)
{
    public const int PollSeconds = 2;
}
