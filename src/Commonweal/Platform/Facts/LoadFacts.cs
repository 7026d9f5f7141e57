using System.Security.Cryptography;
using System.Text;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Persistence;

namespace Commonweal.Platform.Facts;

/// <summary>
/// Loads a folder of facts: all of it, or nothing and every error. What the database already holds is left as it stands,
/// since changes to it are acts of people and are made on its own page.
/// </summary>
public sealed class LoadFacts(CommonwealContext context, IEnumerable<IFactsReader> readers, TimeProvider time, Settings settings)
{
    /// <exception cref="FactsRefusedException">Something in the files is wrong: nothing was loaded.</exception>
    /// <exception cref="DirectoryNotFoundException">There is no such folder.</exception>
    public async Task<FactsLoaded> ExecuteAsync(string folder, Actor actor, CancellationToken cancellation)
    {
        if (!Directory.Exists(folder))
        {
            throw new DirectoryNotFoundException($"There is no folder of facts at {folder}.");
        }

        var load = new FactLoad(folder, context, time, settings.IsDemonstration);
        foreach (var reader in readers)
        {
            await reader.ReadAsync(load, cancellation);
        }

        if (load.Errors.Count > 0)
        {
            throw new FactsRefusedException([.. load.Errors.OrderBy(e => e.File, StringComparer.Ordinal).ThenBy(e => e.Line)]);
        }

        context.AddRange(load.Rows);
        var added = load.Rows.Count;
        if (added > 0)
        {
            context.Act = new Act(actor, "LoadFacts", "/", $"Loaded {added} facts from the folder {Path.GetFileName(Path.TrimEndingDirectorySeparator(folder))}, whose files have the digest {Digest(folder)}.");
            await context.SaveChangesAsync(cancellation);
        }

        return new FactsLoaded(added, load.AlreadyHeld);
    }

    private static string Digest(string folder)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var file in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            hash.AppendData(Encoding.UTF8.GetBytes(Path.GetRelativePath(folder, file)));
            hash.AppendData(SHA256.HashData(File.ReadAllBytes(file)));
        }

        return Convert.ToHexStringLower(hash.GetHashAndReset())[..16];
    }
}

public sealed record FactsLoaded(int Added, int AlreadyHeld);
