using Newtonsoft.Json.Linq;

namespace Commonweal.Platform.Identity;

/// <summary>The made-up people of a demonstration, as its facts name them.</summary>
/// <param name="Posts">Their posts in words, for the list of sign-ins.</param>
public sealed record DemonstrationPerson(string Slug, string Name, string SignIn, string Posts, string Why);

public static class DemonstrationPeople
{
    public static IReadOnlyList<DemonstrationPerson> Read(string factsFolder)
    {
        var path = Path.Combine(factsFolder, "demonstration.json");
        return File.Exists(path) ? [.. JObject.Parse(File.ReadAllText(path))["people"]!.Select(Person)] : [];
    }

    private static DemonstrationPerson Person(JToken person) => new(
        person["slug"]!.Value<string>()!,
        person["name"]!.Value<string>()!,
        person["signIn"]!.Value<string>()!,
        string.Join("; ", person["posts"]!.Select(post => $"{post["title"]!.Value<string>()!.Replace(" (demonstration)", "", StringComparison.Ordinal)}, {post["partner"]?.Value<string>() ?? "the partnership"}")),
        person["why"]?.Value<string>() ?? "");
}
