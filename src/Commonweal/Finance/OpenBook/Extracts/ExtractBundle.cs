using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using Commonweal.Domain.Finance.OpenBook.Extracts;
using Commonweal.Finance.Spend;

namespace Commonweal.Finance.OpenBook.Extracts;

/// <summary>One file that a partner drew from its own systems.</summary>
public sealed record ExtractFile(ExtractPart Part, string Name, byte[] Content);

/// <summary>Up to three files that make one month, pressed into one while they wait to be submitted.</summary>
internal static class ExtractBundle
{
    public static byte[] Packed(IEnumerable<ExtractFile> files)
    {
        using var buffer = new MemoryStream();
        using (var archive = new ZipArchive(buffer, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var file in files)
            {
                using var entry = archive.CreateEntry($"{file.Part}/{SpendFile.OfBytes(file.Name, []).Name}", CompressionLevel.Fastest).Open();
                entry.Write(file.Content);
            }
        }

        return buffer.ToArray();
    }

    public static IReadOnlyList<ExtractFile> Unpacked(byte[] bundle)
    {
        using var archive = new ZipArchive(new MemoryStream(bundle, writable: false));
        return [.. archive.Entries.Select(File)];
    }

    /// <summary>By which the same files are known again, whatever they are called.</summary>
    public static string HashOf(IEnumerable<ExtractFile> files) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', files.OrderBy(f => f.Part).Select(f => $"{f.Part} {Convert.ToHexStringLower(SHA256.HashData(f.Content))}")))));

    private static ExtractFile File(ZipArchiveEntry entry)
    {
        using var content = entry.Open();
        using var buffer = new MemoryStream();
        content.CopyTo(buffer);
        return new ExtractFile(Enum.Parse<ExtractPart>(entry.FullName[..entry.FullName.IndexOf('/', StringComparison.Ordinal)]), entry.Name, buffer.ToArray());
    }
}
