namespace Commonweal.Tests.Fixtures;

/// <summary>Where the sources stand: the folder that holds the solution, found upwards from the built tests.</summary>
public static class Repository
{
    public static string Root { get; } = Find(AppContext.BaseDirectory);

    public static string ContentRoot => Path("src", "Commonweal");

    public static string Facts => Path(global::Commonweal.Platform.Settings.DefaultFacts);

    public static string Path(params string[] parts) => System.IO.Path.Combine([Root, .. parts]);

    private static string Find(string folder)
    {
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
        {
            if (File.Exists(System.IO.Path.Combine(current.FullName, "Commonweal.slnx")))
            {
                return current.FullName;
            }
        }

        throw new DirectoryNotFoundException($"No folder above {folder} holds Commonweal.slnx.");
    }
}
