using System.IO.Compression;
using System.Text;
using Commonweal.Domain.Foundation;

namespace Commonweal.Partnership.Commitments;

/// <summary>A file as it was sent, found to be what it says it is.</summary>
public sealed record AcceptedFile(string Name, string MediaType, byte[] Content);

/// <summary>Which files are taken as evidence: few kinds, none that a browser runs, each known by its content as well as by its name.</summary>
public static class EvidenceRules
{
    public const int BytesMax = 5 * 1024 * 1024;

    public const string Accept = ".pdf,.png,.jpg,.jpeg,.csv,.xlsx,.docx";

    private const int NameLengthMax = 80;

    private static readonly Dictionary<string, (string MediaType, Func<byte[], bool> Fits)> Kinds = new()
    {
        [".pdf"] = ("application/pdf", bytes => bytes.AsSpan().StartsWith("%PDF-"u8)),
        [".png"] = ("image/png", bytes => bytes.AsSpan().StartsWith(new byte[] { 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A })),
        [".jpg"] = ("image/jpeg", bytes => bytes.AsSpan().StartsWith(new byte[] { 0xFF, 0xD8, 0xFF })),
        [".csv"] = ("text/csv", IsPlainText),
        [".xlsx"] = ("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", bytes => HoldsPart(bytes, "xl/workbook.xml")),
        [".docx"] = ("application/vnd.openxmlformats-officedocument.wordprocessingml.document", bytes => HoldsPart(bytes, "word/document.xml")),
    };

    /// <param name="name">As the browser sent it: never trusted, not even to be without a folder.</param>
    public static Outcome<AcceptedFile> MayKeep(string name, byte[] content)
    {
        if (content.Length == 0)
        {
            return new EvidenceIsEmpty();
        }

        if (content.Length > BytesMax)
        {
            return new EvidenceTooLarge(content.Length);
        }

        var last = name.Replace('\\', '/').Split('/')[^1];
        var ending = Path.GetExtension(last).ToLowerInvariant() is ".jpeg" ? ".jpg" : Path.GetExtension(last).ToLowerInvariant();
        if (!Kinds.TryGetValue(ending, out var kind))
        {
            return new EvidenceOfUnknownKind(ending.Length == 0 ? "no ending" : ending);
        }

        return kind.Fits(content) ? new AcceptedFile(SafeName(last, ending), kind.MediaType, content) : new EvidenceIsNotWhatItSays(ending);
    }

    private static string SafeName(string name, string ending)
    {
        var slug = Slug.From(Path.GetFileNameWithoutExtension(name));
        return (slug.Length > NameLengthMax - ending.Length ? slug[..(NameLengthMax - ending.Length)].TrimEnd('-') : slug) + ending;
    }

    // Text without control characters that does not begin as a page or a script would.
    private static bool IsPlainText(byte[] bytes)
    {
        try
        {
            var text = new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(bytes).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');
            return !text.StartsWith('<') && !text.Any(c => char.IsControl(c) && c is not ('\t' or '\r' or '\n'));
        }
        catch (DecoderFallbackException)
        {
            return false;
        }
    }

    private static bool HoldsPart(byte[] bytes, string part)
    {
        try
        {
            using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
            return archive.GetEntry(part) is not null && archive.Entries.All(e => !e.FullName.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase));
        }
        catch (InvalidDataException)
        {
            return false;
        }
    }
}

public sealed record EvidenceIsEmpty() : Refusal("The file is empty. Choose the file that shows it.");

public sealed record EvidenceTooLarge(long Bytes) : Refusal($"The file is {Bytes / 1048576m:0.0} MB; evidence may be 5 MB at most. Send the pages that matter.");

public sealed record EvidenceOfUnknownKind(string Ending) : Refusal($"A file with {Ending} is not taken. It may be a PDF, a picture (PNG or JPG), a CSV, an Excel workbook (XLSX) or a Word document (DOCX).");

public sealed record EvidenceIsNotWhatItSays(string Ending) : Refusal($"The file ends in {Ending}, and its content is something else. Save it again in that format.");
