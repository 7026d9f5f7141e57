namespace Commonweal.Community.EasyRead;

/// <summary>One idea with its picture. The picture's name is that of a symbol in <c>_Line.cshtml</c>.</summary>
/// <param name="Url">Where the words lead; null where they lead nowhere.</param>
public sealed record EasyLine(string Picture, string Words, string? Url = null);
