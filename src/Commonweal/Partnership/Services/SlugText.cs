namespace Commonweal.Partnership.Services;

/// <summary>Slugs of things that have no name of their own, said as words: "wellbeing-partnership-board" is "Wellbeing partnership board".</summary>
public static class SlugText
{
    public static string InWords(string slug) =>
        slug.Length == 0 ? "" : char.ToUpperInvariant(slug[0]) + slug[1..].Replace('-', ' ').Replace('_', ' ');

    /// <summary>A name within a sentence: "Rapid response" becomes "rapid response", and "IAPT" stays.</summary>
    public static string WithinSentence(string name) =>
        name.Length > 1 && char.IsUpper(name[0]) && char.IsLower(name[1]) ? char.ToLowerInvariant(name[0]) + name[1..] : name;

    /// <summary>"A", "A and B", "A, B and C".</summary>
    public static string List(IReadOnlyList<string> names) => names.Count switch
    {
        0 => "",
        1 => names[0],
        _ => $"{string.Join(", ", names.Take(names.Count - 1))} and {names[^1]}",
    };
}
