using System.Text.RegularExpressions;

namespace Commonweal.Tests.Architecture;

/// <summary>docs/requirements.md and the tests say the same: each id listed is proved where the list says, each id a test names is listed.</summary>
public sealed partial class RequirementsTests
{
    private const string Trait = "Trait(\"Requirement\", \"";

    [Fact]
    public void The_list_of_requirements_and_the_tests_agree() =>
        Faults.None(Disagreements(File.ReadAllText(Repository.Path("docs", "requirements.md")), Sources.Tests.ToDictionary(file => file.Path, file => file.Text)));

    [Theory]
    [InlineData("| PAR-01 | words | Commonweal.Tests/A.cs |", "", "PAR-01 is listed and no test names it")]
    [InlineData("", Trait + "PAR-01\")", "PAR-01 is named by a test and not listed")]
    [InlineData("| PAR-01 | words | Commonweal.Tests/B.cs |", Trait + "PAR-01\")", "PAR-01 is said to be tested in Commonweal.Tests/B.cs, which does not name it")]
    [InlineData("| PAR-01 | words | Commonweal.Tests/A.cs |\n| PAR-01 | words | Commonweal.Tests/A.cs |", Trait + "PAR-01\")", "PAR-01 is listed twice")]
    [InlineData("| PAR-01 | | Commonweal.Tests/A.cs |", Trait + "PAR-01\")", "PAR-01 is listed without words")]
    [InlineData("\n## Waits\n| PAR-01 | words | bodies |", Trait + "PAR-01\")", "PAR-01 waits, and yet a test names it")]
    public void A_disagreement_is_seen(string list, string test, string fault) =>
        Assert.Equal([fault], Disagreements(list, new() { ["tests/Commonweal.Tests/A.cs"] = test }));

    private static List<string> Disagreements(string list, Dictionary<string, string> tests)
    {
        var parts = list.Split("\n## Waits");
        var listed = Rows().Matches(parts[0]).Select(row => (Id: row.Groups[1].Value, Words: row.Groups[2].Value.Trim(), Where: row.Groups[3].Value.Trim())).ToList();
        var waiting = Rows().Matches(parts.Length > 1 ? parts[1] : "").Select(row => row.Groups[1].Value).ToHashSet();
        var named = tests.SelectMany(test => Traits().Matches(test.Value).Select(trait => (Id: trait.Groups[1].Value, Where: test.Key))).ToLookup(t => t.Id, t => t.Where);
        var faults = listed.GroupBy(row => row.Id).Where(rows => rows.Count() > 1).Select(rows => $"{rows.Key} is listed twice").ToList();
        foreach (var (id, words, where) in listed.DistinctBy(row => row.Id))
        {
            faults.AddRange(
                words.Length == 0 ? [$"{id} is listed without words"]
                : !named.Contains(id) ? [$"{id} is listed and no test names it"]
                : !named[id].Contains($"tests/{where}") ? [$"{id} is said to be tested in {where}, which does not name it"]
                : (string[])[]);
        }

        faults.AddRange(named.Where(n => waiting.Contains(n.Key)).Select(n => $"{n.Key} waits, and yet a test names it"));
        faults.AddRange(named.Where(n => !waiting.Contains(n.Key) && listed.All(row => row.Id != n.Key)).Select(n => $"{n.Key} is named by a test and not listed"));
        return faults;
    }

    [GeneratedRegex(@"^\| ([A-Z][A-Z0-9]*-[\w.]+) \|(.*)\|([^|]*)\|[ \t]*$", RegexOptions.Multiline)]
    private static partial Regex Rows();

    [GeneratedRegex(@"Trait\(""Requirement"", ""([^""]+)""\)")]
    private static partial Regex Traits();
}
