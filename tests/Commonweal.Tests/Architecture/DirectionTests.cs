using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Commonweal.Tests.Architecture;

/// <summary>Which capability may know of which, and that none reads another's tables.</summary>
public sealed class DirectionTests
{
    private const string Everything = "Partnership Governance Finance Outcomes CareRecord Care Community";

    /// <summary>Partnership is the ground, four stand on it, care stands on the record, and the community is shown them all.</summary>
    private static readonly Dictionary<string, string> MayKnow = new()
    {
        ["Partnership"] = "Partnership",
        ["Governance"] = "Governance Partnership",
        ["Finance"] = "Finance Partnership",
        ["Outcomes"] = "Outcomes Partnership",
        ["CareRecord"] = "CareRecord Partnership",
        ["Care"] = "Care CareRecord Partnership",
        ["Community"] = Everything,
    };

    private static readonly string[] Capabilities = Everything.Split(' ');

    private static readonly SourceFile[] Written = [.. Sources.Production.Where(file => Path.GetExtension(file.Path) is ".cs" or ".cshtml")];

    [Fact]
    public void Capabilities_know_only_what_they_stand_on() => Faults.None(Written.SelectMany(WrongWay));

    [Theory]
    [InlineData("src/Commonweal.Domain/Partnership/Partners/A.cs", "using Commonweal.Domain.Governance.Meetings;", "Governance")]
    [InlineData("src/Commonweal/Finance/Funds/Fund.cshtml", "@using Commonweal.Governance.Decisions", "Governance")]
    [InlineData("src/Commonweal/Governance/Meetings/A.cs", "namespace Commonweal.Governance.Meetings; class A { Care.Caseloads.Caseload c; }", "Care")]
    [InlineData("src/Commonweal/Platform/Layout/A.cs", "using Commonweal.Partnership.Partners;", "Partnership")]
    [InlineData("src/Commonweal/Platform/Layout/A.cs", "using Commonweal.Domain.Finance.Funds;", "Finance")]
    [InlineData("src/Commonweal.Domain/Foundation/A.cs", "using Commonweal.Domain.Partnership.Partners;", "Partnership")]
    public void A_reference_the_wrong_way_is_seen(string path, string text, string known) =>
        Assert.Equal([$"{path} knows of {known}"], WrongWay(new SourceFile(path, text)));

    [Theory]
    [InlineData("src/Commonweal/Care/Segments/A.cs", "using Commonweal.Domain.CareRecord.People; using Commonweal.Partnership.Partners;")]
    [InlineData("src/Commonweal/Platform/Site.cs", "using Commonweal.Finance;")]
    [InlineData("src/Commonweal/Home.cshtml.cs", "using Commonweal.Finance.Funds;")]
    [InlineData("src/Commonweal/Governance/Meetings/A.cs", "var kind = AgreementKind.Partnership.InWords();")]
    public void A_reference_the_right_way_is_none_of_these(string path, string text) => Assert.Empty(WrongWay(new SourceFile(path, text)));

    [Fact]
    public void No_capability_reads_tables_of_another() => Faults.None(ForeignSets(Written));

    [Fact]
    public void A_read_of_a_table_of_another_is_seen() => Assert.Equal(
        ["src/Commonweal/Finance/Funds/ReadFunds.cs reads Meeting, which belongs to Governance"],
        ForeignSets([
            new("src/Commonweal.Domain/Governance/Meetings/Meeting.cs", "public sealed class Meeting;"),
            new("src/Commonweal.Domain/Finance/Funds/Fund.cs", "public sealed class Fund;"),
            new("src/Commonweal/Finance/Funds/ReadFunds.cs", "class R { void M() { context.Set<Fund>(); context.Set<Meeting>().Where(m => true); } }"),
        ]));

    private static IEnumerable<string> WrongWay(SourceFile file)
    {
        var own = CapabilityOf(file.Path);
        var isPutTogether = file.Path == "src/Commonweal/Platform/Site.cs" || file.Folder == "src/Commonweal";
        foreach (var known in isPutTogether ? [] : Capabilities)
        {
            // Platform stands beside the capabilities: it may speak the partnership's domain, and knows no capability's use cases or pages.
            var (domain, application) = own is not null
                ? (MayKnow[own].Split(' ').Contains(known), MayKnow[own].Split(' ').Contains(known))
                : (known == "Partnership" && file.IsUnder("src/Commonweal"), false);
            var isSeen = (!domain && Regex.IsMatch(file.Text, $@"\bDomain\.{known}\b"))
                || (!application && Regex.IsMatch(file.Text, $@"(?<!"")\bCommonweal\.{known}\b|(?<![\w.""]){known}\.[A-Z]\w*\.[A-Z]"));
            if (isSeen)
            {
                yield return $"{file.Path} knows of {known}";
            }
        }
    }

    private static List<string> ForeignSets(IReadOnlyList<SourceFile> files)
    {
        var code = files.Where(file => file.Path.EndsWith(".cs", StringComparison.Ordinal)).Select(file => (file, Root: CSharpSyntaxTree.ParseText(file.Text).GetRoot())).ToList();
        var owners = code.SelectMany(c => c.Root.DescendantNodes().OfType<TypeDeclarationSyntax>().Select(type => (type.Identifier.Text, Owner: CapabilityOf(c.file.Path))))
            .Where(type => type.Owner is not null).ToLookup(type => type.Text, type => type.Owner);
        return
        [
            .. from c in code
               let own = CapabilityOf(c.file.Path)
               where own is not null
               from name in c.Root.DescendantNodes().OfType<GenericNameSyntax>()
               where name.Identifier.Text == "Set" && name.TypeArgumentList.Arguments.Count == 1
               let entity = name.TypeArgumentList.Arguments[0].ToString().Split('.')[^1]
               where owners.Contains(entity) && !owners[entity].Contains(own)
               select $"{c.file.Path} reads {entity}, which belongs to {owners[entity].First()}",
        ];
    }

    private static string? CapabilityOf(string path) => path.Split('/') is ["src", "Commonweal" or "Commonweal.Domain", var folder, ..] && Capabilities.Contains(folder) ? folder : null;
}
