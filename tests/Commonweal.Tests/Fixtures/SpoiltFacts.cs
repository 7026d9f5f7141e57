namespace Commonweal.Tests.Fixtures;

/// <summary>A copy of the real files, to be spoilt.</summary>
public sealed class SpoiltFacts : IDisposable
{
    public SpoiltFacts()
    {
        foreach (var file in Directory.EnumerateFiles(Repository.Facts, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(Repository.Facts, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public string Folder { get; } = Directory.CreateTempSubdirectory("commonweal-facts-").FullName;

    /// <summary>Puts something wrong in place of the first such text.</summary>
    /// <returns>The line at which the field then stands, or at which its fact begins where the field is not there.</returns>
    public int Spoil(string file, string right, string wrong, string field)
    {
        var path = Path.Combine(Folder, file);
        var text = File.ReadAllText(path);
        var place = text.IndexOf(right, StringComparison.Ordinal);
        Assert.True(place >= 0, $"{file} has no {right} to spoil.");
        File.WriteAllText(path, string.Concat(text.AsSpan(0, place), wrong, text.AsSpan(place + right.Length)));
        var isThere = wrong.Contains($"\"{field.Split('.')[^1]}\"", StringComparison.Ordinal) || wrong.Length == 0 ? wrong.Length > 0 : !field.EndsWith("shortName", StringComparison.Ordinal);
        var at = isThere ? place : text.LastIndexOf('{', place);
        return text.AsSpan(0, at).Count('\n') + 1;
    }

    public void Dispose() => Directory.Delete(Folder, recursive: true);
}
