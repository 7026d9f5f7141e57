namespace Commonweal.Tests.Architecture;

/// <summary>A file of the repository. The path is from its root, with forward slashes.</summary>
public sealed record SourceFile(string Path, string Text)
{
    public string Name => System.IO.Path.GetFileName(Path);

    public string Folder => System.IO.Path.GetDirectoryName(Path)!.Replace('\\', '/');

    public bool IsUnder(string folder) => Path.StartsWith(folder + "/", StringComparison.Ordinal);
}

/// <summary>The files that the architecture tests read: what is written by hand, never what is built, fetched or scaffolded.</summary>
public static class Sources
{
    private static readonly string[] Ignored = ["bin", "obj", "node_modules", "artifacts", "var", ".git", "dist", ".vs", ".idea"];

    private static readonly string[] Binary = [".png", ".jpg", ".woff2", ".ico", ".xlsx", ".pdf", ".zip", ".db"];

    /// <summary>Every text file of the repository.</summary>
    public static IReadOnlyList<SourceFile> All { get; } = [.. Read(Repository.Root)];

    public static IEnumerable<SourceFile> Production => All.Where(file => file.IsUnder("src") && !IsScaffolded(file));

    public static IEnumerable<SourceFile> Tests => All.Where(file => file.IsUnder("tests") && file.Path.EndsWith(".cs", StringComparison.Ordinal));

    public static bool IsScaffolded(SourceFile file) => file.Folder.EndsWith("Migrations", StringComparison.Ordinal);

    private static IEnumerable<SourceFile> Read(string folder)
    {
        foreach (var file in Directory.EnumerateFiles(folder).Where(file => !Binary.Contains(Path.GetExtension(file)) && Path.GetFileName(file) != ".git"))
        {
            yield return new SourceFile(Path.GetRelativePath(Repository.Root, file).Replace('\\', '/'), File.ReadAllText(file));
        }

        foreach (var inner in Directory.EnumerateDirectories(folder).Where(inner => !Ignored.Contains(Path.GetFileName(inner))))
        {
            foreach (var file in Read(inner))
            {
                yield return file;
            }
        }
    }
}
