using System.Text.RegularExpressions;
using Commonweal.Domain.Foundation;
using Commonweal.Platform;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Commonweal.Tests.Architecture;

/// <summary>A reader who knows the address knows the folder and the test.</summary>
public sealed partial class FolderTests
{
    [Fact]
    public void No_folder_bears_the_name_of_a_type_in_it() =>
        Faults.None(Sources.All.Where(file => file.Path.EndsWith(".cs", StringComparison.Ordinal) && !Sources.IsScaffolded(file)).SelectMany(NamedAsFolder));

    [Fact]
    public void A_type_named_as_its_folder_is_seen() =>
        Assert.Equal(["Audit in src/Commonweal/Platform/Audit/A.cs"], NamedAsFolder(new("src/Commonweal/Platform/Audit/A.cs", "class Audit { } class AuditEntry { }")));

    [Fact]
    public void Every_page_has_a_test_file_of_its_path() =>
        Faults.None(PagesWithoutTest(Sources.Production, Sources.Tests.Select(file => file.Path).ToHashSet()).Except(Owed.Pages));

    [Fact]
    public void A_page_without_a_test_file_is_seen() => Assert.Equal(["Governance/Meetings/Minutes"], PagesWithoutTest(
        [
            new("src/Commonweal/Governance/Meetings/Minutes.cshtml", "@page \"/governance/meetings/{slug}/minutes\""),
            new("src/Commonweal/Governance/Meetings/Agenda.cshtml", "@page"),
            new("src/Commonweal/Platform/Layout/_Layout.cshtml", "<html>"),
        ],
        ["tests/Commonweal.Tests/Governance/Meetings/AgendaTests.cs"]));

    [Fact]
    public void Every_refusal_is_named_in_a_test() =>
        Faults.None(NotNamed(Refusals, Sources.Tests.Where(file => !file.IsUnder("tests/Commonweal.Tests/Architecture"))).Except(Owed.Refusals));

    [Fact]
    public void A_refusal_that_no_test_names_is_seen() =>
        Assert.Equal(["QuorumNotMet"], NotNamed(["QuorumNotMet", "NotSignedIn"], [new("a.cs", "Assert.IsType<NotSignedIn>(QuorumNotMetYet)")]));

    private static IEnumerable<string> Refusals => new[] { typeof(Refusal).Assembly, typeof(Site).Assembly }
        .SelectMany(assembly => assembly.GetTypes()).Where(type => type.IsSubclassOf(typeof(Refusal)) && !type.IsAbstract).Select(type => type.Name);

    private static IEnumerable<string> NamedAsFolder(SourceFile file)
    {
        var folders = file.Folder.Split('/');
        return CSharpSyntaxTree.ParseText(file.Text).GetRoot().DescendantNodes().OfType<BaseTypeDeclarationSyntax>()
            .Select(type => type.Identifier.Text).Where(folders.Contains).Select(name => $"{name} in {file.Path}");
    }

    private static IEnumerable<string> PagesWithoutTest(IEnumerable<SourceFile> files, HashSet<string> tests) => files
        .Where(file => file.IsUnder("src/Commonweal") && file.Path.EndsWith(".cshtml", StringComparison.Ordinal) && file.Text.StartsWith("@page", StringComparison.Ordinal))
        .Select(file => file.Path["src/Commonweal/".Length..^".cshtml".Length])
        .Where(page => !tests.Contains($"tests/Commonweal.Tests/{page}Tests.cs"));

    private static List<string> NotNamed(IEnumerable<string> refusals, IEnumerable<SourceFile> tests)
    {
        var words = tests.SelectMany(file => Words().Matches(file.Text).Select(word => word.Value)).ToHashSet();
        return [.. refusals.Where(name => !words.Contains(name)).Order(StringComparer.Ordinal)];
    }

    [GeneratedRegex(@"\w+")]
    private static partial Regex Words();
}
