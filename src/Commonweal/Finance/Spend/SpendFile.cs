using System.Security.Cryptography;
using System.Text;
using System.Text.Unicode;
using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Foundation;
using CsvHelper;

namespace Commonweal.Finance.Spend;

/// <summary>A spend file that is read again and again from its beginning, row by row, and never held whole.</summary>
/// <param name="name">As it was sent: never trusted, not even to be without a folder.</param>
public sealed class SpendFile(string name, Func<Stream> open)
{
    /// <summary>The longest row that is read on: a quotation mark that is never closed would otherwise take in the rest of the file.</summary>
    private const int RowBytesMax = 1 << 20;

    private const int BlockSize = 1 << 16;
    private const int NameLengthMax = 120;

    static SpendFile() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>The last part of the name, without what a page or a shell could mistake.</summary>
    public string Name { get; } = SafeName(name);

    public static SpendFile OfPath(string path) => new(path, () => File.OpenRead(path));

    public static SpendFile OfBytes(string name, byte[] content) => new(name, () => new MemoryStream(content, writable: false));

    /// <summary>Looks at every byte once: the hash by which it is known again, how its letters are written, and whether its rows hold together.</summary>
    public Outcome<SpendFileFacts> Inspect()
    {
        using var stream = open();
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var (block, bytes, isUtf8, carried) = (new byte[BlockSize], 0L, true, 0);
        for (var read = stream.Read(block.AsSpan(carried)); read > 0; read = stream.Read(block.AsSpan(carried)))
        {
            var filled = block.AsSpan(0, carried + read);
            hash.AppendData(filled[carried..]);
            if (bytes == 0 && filled.StartsWith("PK"u8))
            {
                return new FileIsNoText("a workbook or an archive. In the spreadsheet, save it as CSV UTF-8 (comma delimited), and send that");
            }

            if (filled.Contains((byte)0))
            {
                return new FileIsNoText("no plain text. In the spreadsheet, save it as CSV UTF-8 (comma delimited), and send that");
            }

            bytes += read;
            carried = isUtf8 ? Unfinished(filled) : 0;
            isUtf8 = isUtf8 && Utf8.IsValid(filled[..^carried]);
            filled[^carried..].CopyTo(block);
        }

        isUtf8 = isUtf8 && carried == 0;
        return bytes == 0 ? new FileIsEmpty() : new SpendFileFacts(Convert.ToHexStringLower(hash.GetHashAndReset()), bytes, isUtf8, Separator(), HoldsTogether(isUtf8));
    }

    /// <summary>SHA-256 of its bytes as they stand now.</summary>
    public string Hash()
    {
        using var stream = open();
        return Convert.ToHexStringLower(SHA256.HashData(stream));
    }

    /// <summary>The rows, numbered as a spreadsheet numbers them.</summary>
    /// <exception cref="CsvFormatException">A single line is longer than any row may be.</exception>
    public IEnumerable<SpendRow> Rows(SpendFileFacts facts, SpendEncoding encoding)
    {
        var isBroken = false;
        var options = Options(facts, encoding) with { OnMalformedRecord = record => isBroken |= record.Reason is CsvMalformedReason.LineBreakInQuotes or CsvMalformedReason.UnterminatedQuote };
        using var csv = CsvReader.Create(open(), options, leaveOpen: false);
        for (var number = 1L; csv.Read(); number++)
        {
            var cells = new string[csv.FieldCount];
            for (var i = 0; i < cells.Length; i++)
            {
                cells[i] = csv.GetString(i);
            }

            yield return new SpendRow(number, cells, isBroken);
            isBroken = false;
        }
    }

    private static CsvReaderOptions Options(SpendFileFacts facts, SpendEncoding encoding) => CsvReaderOptions.Default with
    {
        HasHeader = false,
        SkipEmptyLines = false,
        Separator = facts.Separator,
        PoolStrings = true,
        MaxRecordSize = RowBytesMax,
        AllowLineBreaksInQuotes = facts.HoldsTogether,
        Encoding = (encoding == SpendEncoding.Detected ? facts.IsUtf8 : encoding == SpendEncoding.Utf8) ? null : Encoding.GetEncoding(1252),
    };

    // Where a quotation mark is opened and never closed, rows would be swallowed: such a file is read line by line, and its broken rows are said one by one.
    private bool HoldsTogether(bool isUtf8)
    {
        var holds = true;
        var options = Options(new SpendFileFacts("", 0, isUtf8, Separator(), true), SpendEncoding.Detected) with
        {
            OnMalformedRecord = record => holds &= record.Reason is not CsvMalformedReason.UnterminatedQuote && !(record.Reason == CsvMalformedReason.TextAfterClosingQuote && record.RawRecord.Contains('\n', StringComparison.Ordinal)),
        };
        try
        {
            using var csv = CsvReader.Create(open(), options, leaveOpen: false);
            while (holds && csv.Read())
            {
            }
        }
        catch (CsvFormatException)
        {
            return false;
        }

        return holds;
    }

    private char Separator()
    {
        using var stream = open();
        var block = new byte[BlockSize];
        var start = block.AsSpan(0, stream.ReadAtLeast(block, BlockSize, throwOnEndOfStream: false));
        var (commas, tabs, semicolons) = (start.Count((byte)','), start.Count((byte)'\t'), start.Count((byte)';'));
        return commas >= tabs && commas >= semicolons ? ',' : tabs >= semicolons ? '\t' : ';';
    }

    /// <summary>How many bytes at the end may be the beginning of a letter whose rest comes with the next block.</summary>
    private static int Unfinished(ReadOnlySpan<byte> text)
    {
        for (var back = 1; back <= 3 && back <= text.Length; back++)
        {
            var b = text[^back];
            if (b >= 0xC0)
            {
                return back < (b >= 0xF0 ? 4 : b >= 0xE0 ? 3 : 2) ? back : 0;
            }

            if (b < 0x80)
            {
                return 0;
            }
        }

        return 0;
    }

    private static string SafeName(string name)
    {
        var last = name.Replace('\\', '/').Split('/')[^1];
        var plain = string.Concat(last.Where(c => char.IsLetterOrDigit(c) || c is ' ' or '.' or '-' or '_' or '(' or ')')).Trim();
        return plain.Length == 0 ? "unnamed.csv" : plain.Length <= NameLengthMax ? plain : plain[^NameLengthMax..];
    }
}

/// <summary>What a look at every byte of a file shows.</summary>
/// <param name="Hash">SHA-256, in small hexadecimal.</param>
/// <param name="HoldsTogether">Whether every quotation mark that is opened is closed, so that a cell may go over several lines.</param>
public sealed record SpendFileFacts(string Hash, long Bytes, bool IsUtf8, char Separator, bool HoldsTogether);

public sealed record FileIsEmpty() : Refusal("The file is empty. Choose the file with the lines.");

public sealed record FileIsNoText(string What) : Refusal($"The file is {What}.");

public sealed record RowTooLong() : Refusal("A line of the file is longer than a million characters, so it is no list of payments. Check that it is the right file.");
