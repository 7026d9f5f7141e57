using Commonweal.Domain.Partnership.Book;

namespace Commonweal.Domain.Tests.Partnership.Book;

/// <summary>The permission is the guard: only the book makes one.</summary>
public sealed class PermissionTests
{
    [Fact]
    public void A_permission_is_made_in_one_place()
    {
        var places = Directory.EnumerateFiles(Papers.Source, "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}obj{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .SelectMany(file => File.ReadLines(file).Where(line => line.Contains("new Permission(", StringComparison.Ordinal)).Select(_ => Path.GetFileName(file)));

        Assert.Equal(["AgreementBook.cs"], places);
        Assert.Empty(typeof(Permission).GetConstructors());
    }

    [Fact]
    public void The_effects_of_clauses_are_the_ten_of_the_design() =>
        Assert.Equal(
            [
                "CommitsToStage", "CreatesBody", "GrantsAuthority", "PoolsFund", "RequiresNotice", "SetsPhase", "SetsTarget", "SetsTerms", "SharesData", "SharesRisk",
            ],
            typeof(ClauseEffect).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(ClauseEffect))).Select(t => t.Name).Order(StringComparer.Ordinal));
}
