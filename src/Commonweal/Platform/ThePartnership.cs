namespace Commonweal.Platform;

/// <summary>The name of the partnership this program runs, read once at the start; a new production has none until its facts are loaded.</summary>
public sealed class ThePartnership
{
    public string Name { get; set; } = "A new partnership";
}
