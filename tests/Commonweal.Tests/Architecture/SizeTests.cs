using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Commonweal.Tests.Architecture;

/// <summary>A reader sees a file and a method whole.</summary>
public sealed class SizeTests
{
    private const int FileLinesMax = 300;
    private const int MethodLinesMax = 70;
    private const int MethodLinesUsual = 40;

    /// <summary>Methods between the usual and the most, each with why it is easier to read whole.</summary>
    private static readonly string[] ReadWhole = [];

    private static readonly SourceFile[] Code = [.. Sources.Production.Where(file => file.Path.EndsWith(".cs", StringComparison.Ordinal))];

    [Fact]
    public void Files_are_short() =>
        Faults.None(LongFiles(Sources.Production.Where(file => Path.GetExtension(file.Path) is ".cs" or ".cshtml" or ".mjs" or ".scss")));

    [Fact]
    public void A_long_file_is_seen() =>
        Assert.Equal(["b.cs has 301 lines"], LongFiles([new("a.cs", string.Concat(Enumerable.Repeat("//\n", 300))), new("b.cs", string.Concat(Enumerable.Repeat("//\n", 301)))]));

    [Fact]
    public void Methods_are_short() =>
        Assert.Equal(ReadWhole, Code.SelectMany(Methods).Where(m => m.Lines > MethodLinesUsual).Select(m => m.Name).Order(StringComparer.Ordinal));

    [Fact]
    public void No_method_is_over_the_most() =>
        Assert.DoesNotContain(Code.SelectMany(Methods), m => m.Lines > MethodLinesMax);

    [Fact]
    public void The_lines_of_a_method_are_counted() =>
        Assert.Equal([("A.M", 3), ("A.A", 2), ("A.L", 2)], Methods(new SourceFile("a.cs", """
            class A
            {
                /// <summary>Not counted.</summary>
                void M()
                {
                }
                A()
                { }
                int P { get { int L()
                    => 1; return L(); } }
            }
            """)).Where(m => m.Lines > 1 && m.Name != "A.get"));

    private static IEnumerable<string> LongFiles(IEnumerable<SourceFile> files) =>
        files.Select(file => (file.Path, Lines: file.Text.Count(c => c == '\n'))).Where(file => file.Lines > FileLinesMax).Select(file => $"{file.Path} has {file.Lines} lines");

    private static IEnumerable<(string Name, int Lines)> Methods(SourceFile file) =>
        CSharpSyntaxTree.ParseText(file.Text).GetRoot().DescendantNodes()
            .Where(node => node is BaseMethodDeclarationSyntax or AccessorDeclarationSyntax or LocalFunctionStatementSyntax)
            .Select(node => ($"{TypeOf(node)}.{NameOf(node)}", LinesOf(node)));

    private static string TypeOf(SyntaxNode node) => node.Ancestors().OfType<TypeDeclarationSyntax>().FirstOrDefault()?.Identifier.Text ?? "";

    private static string NameOf(SyntaxNode node) => node switch
    {
        MethodDeclarationSyntax method => method.Identifier.Text,
        ConstructorDeclarationSyntax constructor => constructor.Identifier.Text,
        LocalFunctionStatementSyntax function => function.Identifier.Text,
        AccessorDeclarationSyntax accessor => accessor.Keyword.Text,
        _ => node.Kind().ToString(),
    };

    private static int LinesOf(SyntaxNode node)
    {
        var span = node.SyntaxTree.GetLineSpan(node.Span);
        return span.EndLinePosition.Line - span.StartLinePosition.Line + 1;
    }
}
