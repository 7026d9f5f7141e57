using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Commonweal.Platform.CommandLine;

namespace Commonweal.Platform.Backup;

/// <summary>What lies in a backup, and by which hashes it is known again.</summary>
/// <param name="Format">Raised when an older program could not read it.</param>
/// <param name="TakenAt">UTC.</param>
/// <param name="IsDemonstration">Whether its people are made up.</param>
public sealed record BackupManifest(int Format, DateTime TakenAt, bool IsPostgres, bool IsDemonstration, IReadOnlyList<BackedUpDatabase> Databases)
{
    public const int FormatNow = 1;
    public const string FileName = "manifest.json";

    private static readonly JsonSerializerOptions Readable = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public void WriteInto(ZipArchive archive)
    {
        using var entry = archive.CreateEntry(FileName).Open();
        JsonSerializer.Serialize(entry, this, Readable);
    }

    /// <exception cref="CannotDoException">The file is no backup, or one of a newer program.</exception>
    public static BackupManifest ReadFrom(ZipArchive archive, string file)
    {
        using var entry = archive.GetEntry(FileName)?.Open() ?? throw new CannotDoException($"{file} is not a backup of Commonweal: it has no {FileName}.");
        var manifest = JsonSerializer.Deserialize<BackupManifest>(entry, Readable);
        return manifest?.Format == FormatNow ? manifest : throw new CannotDoException($"{file} was made by a newer Commonweal: restore it with that version.");
    }
}

/// <param name="Migration">The last migration of its schema.</param>
/// <param name="Sha256">Of the file, in lower-case hexadecimal digits.</param>
public sealed record BackedUpDatabase(string File, string Migration, string Sha256)
{
    /// <summary>In the order of <see cref="PairOf"/>.</summary>
    public static IReadOnlyList<string> Names { get; } = ["commonweal", "record"];

    public static IReadOnlyList<Persistence.DatabaseAddress> PairOf(Settings settings) => [settings.Database, settings.RecordDatabase];

    public static async Task<string> HashAsync(string path, CancellationToken cancellation)
    {
        await using var stream = System.IO.File.OpenRead(path);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(stream, cancellation));
    }
}
