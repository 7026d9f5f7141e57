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
