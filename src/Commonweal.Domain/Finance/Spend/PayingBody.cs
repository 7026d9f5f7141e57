using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Spend;

/// <summary>A partner as a spend file may name it: "London Borough of Haringey", "Haringey Council" and "HARINGEY COUNCIL" are one body, "Haringey CCG" is another.</summary>
public sealed record PayingBody(string Name, string ShortName)
{
    private const int NamedMax = 3;

    /// <summary>Bodies that the file names as having paid and that are not this one.</summary>
    public IReadOnlyList<string> OthersIn(SpendTally tally)
    {
        string[] own = [Plain(Name), Plain(ShortName)];
        return [.. tally.Bodies.Keys.Where(body => !own.Contains(Plain(body)))];
    }

    /// <summary>Whether the title of a source begins with its name: "Islington Council, published spend" is the London Borough of Islington's.</summary>
    public bool Begins(string title)
    {
        string[] own = [Plain(Name), Plain(ShortName)];
        var words = title.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        return Enumerable.Range(1, words.Length).Select(count => string.Join(' ', words.Take(count))).Any(named => own.Contains(Plain(named)) || (named.EndsWith("’s", StringComparison.Ordinal) && own.Contains(Plain(named[..^2]))));
    }

    /// <summary>The first three, and how many more.</summary>
    public static string InWords(IReadOnlyList<string> bodies) =>
        Sentences.List([.. bodies.Take(NamedMax), .. bodies.Count > NamedMax ? [$"{bodies.Count - NamedMax} more"] : Array.Empty<string>()]);

    private static string Plain(string name)
    {
        var words = Slug.From(name).Split('-').Where(w => w is not ("nhs" or "the" or "of" or "and")).ToList();
        var plain = string.Join(' ', words).Replace("clinical commissioning group", "ccg", StringComparison.Ordinal);
        return plain.StartsWith("london borough ", StringComparison.Ordinal) ? $"{plain["london borough ".Length..]} council" : plain;
    }
}
