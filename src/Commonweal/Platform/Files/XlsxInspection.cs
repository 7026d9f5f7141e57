using System.IO.Compression;
using System.Xml;
using System.Xml.Linq;
using Commonweal.Domain.Foundation;

namespace Commonweal.Platform.Files;

/// <summary>Looks through every part of a workbook before any of it is read: how large it is unpacked, and whether it holds what a return never needs. It finds the formulas on the way.</summary>
internal static class XlsxInspection
{
    private const int PartsMax = 300;
    private const long UnpackedMax = 64L * 1024 * 1024;

    // Real sheets press to a tenth, seldom to a fiftieth.
    private const long RatioMax = 200;
    private const long RatioCountsFrom = 1024 * 1024;

    private static readonly XmlReaderSettings Strict = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = UnpackedMax };

    public static Outcome<IReadOnlyList<FormulaCell>> Of(byte[] content)
    {
        if (content.Length > XlsxReader.BytesMax)
        {
            return new WorkbookTooLarge($"{content.Length / 1048576m:0.0} MB, and 4 MB may be sent");
        }

        if (content is [0xD0, 0xCF, 0x11, 0xE0, ..])
        {
            return new NoWorkbook("It is locked with a password, or of the old kind (.xls). Save it without a password as an Excel workbook (.xlsx), and send that.");
        }

        if (!content.AsSpan().StartsWith("PK"u8))
        {
            return new NoWorkbook("Send an Excel workbook (.xlsx), or CSV.");
        }

        try
        {
            using var archive = new ZipArchive(new MemoryStream(content, writable: false), ZipArchiveMode.Read);
            return (Danger(archive) ?? TooLarge(archive)) is { } refusal ? refusal : Outcome.Of<IReadOnlyList<FormulaCell>>(Formulas(archive));
        }
        catch (Exception e) when (e is InvalidDataException or XmlException or InvalidOperationException or NotSupportedException or ArgumentException)
        {
            return new NoWorkbook("It is damaged, or holds more than a spreadsheet writes. Open it in the spreadsheet, save it again as an Excel workbook (.xlsx), and send that.");
        }
    }

    private static Refusal? Danger(ZipArchive archive)
    {
        var names = archive.Entries.Select(e => e.FullName.Replace('\\', '/').ToLowerInvariant()).ToList();
        return names.Count > PartsMax ? new WorkbookTooLarge($"it has {names.Count:N0} parts")
            : !names.Contains("xl/workbook.xml") ? new NoWorkbook("Send an Excel workbook (.xlsx), or CSV.")
            : names.Any(n => n.EndsWith("vbaproject.bin", StringComparison.Ordinal) || n.StartsWith("xl/macrosheets/", StringComparison.Ordinal)) ? new WorkbookIsUnsafe("macros")
            : names.Any(n => n.StartsWith("xl/embeddings/", StringComparison.Ordinal) || n.StartsWith("xl/activex/", StringComparison.Ordinal)) ? new WorkbookIsUnsafe("other programs’ files")
            : names.Any(n => n.StartsWith("xl/externallinks/", StringComparison.Ordinal) || n is "xl/connections.xml") ? new WorkbookIsUnsafe("links to other files") : null;
    }

    /// <summary>What a part says of its size may be a lie, so each is unpacked, and counted, and let go.</summary>
    private static WorkbookTooLarge? TooLarge(ZipArchive archive)
    {
        var (block, total) = (new byte[1 << 16], 0L);
        foreach (var entry in archive.Entries)
        {
            using var part = entry.Open();
            var size = 0L;
            for (var read = part.Read(block); read > 0; read = part.Read(block))
            {
                (size, total) = (size + read, total + read);
                if (total > UnpackedMax || (size > RatioCountsFrom && size > RatioMax * Math.Max(entry.CompressedLength, 1)))
                {
                    return new WorkbookTooLarge("it unpacks to far more than it says");
                }
            }
        }

        return null;
    }

    private static List<FormulaCell> Formulas(ZipArchive archive)
    {
        var names = SheetNames(archive);
        var found = new List<FormulaCell>();
        foreach (var entry in archive.Entries.Where(e => e.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || e.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase)))
        {
            using var part = entry.Open();
            using var xml = XmlReader.Create(part, Strict);
            found.AddRange(Formulas(xml, names.GetValueOrDefault(entry.FullName)));
        }

        return found;
    }

    /// <summary>Reads a part to its end, whatever it is, so that none is left that the reader would stumble over.</summary>
    private static IEnumerable<FormulaCell> Formulas(XmlReader xml, string? sheet)
    {
        var (cell, isFormula, isError, value) = ("", false, false, (string?)null);
        while (xml.Read())
        {
            if (sheet is null)
            {
                continue;
            }

            if (xml is { NodeType: XmlNodeType.Element, LocalName: "c" })
            {
                (cell, isFormula, isError, value) = (xml.GetAttribute("r") ?? "", false, xml.GetAttribute("t") == "e", null);
            }

            isFormula |= xml is { NodeType: XmlNodeType.Element, LocalName: "f" };
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "v", IsEmptyElement: false } && xml.Read() && xml.NodeType == XmlNodeType.Text)
            {
                value = xml.Value;
            }

            if (xml is { NodeType: XmlNodeType.EndElement, LocalName: "c" } && (isFormula || isError))
            {
                yield return new FormulaCell(sheet, cell, isFormula, value, isError);
            }
        }
    }

    /// <summary>The name of each sheet by the part that holds it.</summary>
    private static Dictionary<string, string> SheetNames(ZipArchive archive)
    {
        var parts = Load(archive, "xl/_rels/workbook.xml.rels")?.Root?.Elements().ToDictionary(e => (string?)e.Attribute("Id") ?? "", e => ((string?)e.Attribute("Target") ?? "").TrimStart('/')) ?? [];
        XNamespace relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        return Load(archive, "xl/workbook.xml")!.Descendants().Where(e => e.Name.LocalName == "sheet")
            .Select(e => (Name: (string?)e.Attribute("name") ?? "", Part: parts.GetValueOrDefault((string?)e.Attribute(relations + "id") ?? "")))
            .Where(s => s.Part is not null).GroupBy(s => s.Part!.StartsWith("xl/", StringComparison.Ordinal) ? s.Part! : $"xl/{s.Part}").ToDictionary(g => g.Key, g => g.First().Name);
    }

    private static XDocument? Load(ZipArchive archive, string name)
    {
        if (archive.GetEntry(name) is not { } entry)
        {
            return null;
        }

        using var part = entry.Open();
        using var xml = XmlReader.Create(part, Strict);
        return XDocument.Load(xml);
    }
}
