using System.Buffers.Text;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.Ledger;

/// <param name="Line">From 1.</param>
public sealed record JournalError(long Line, string Sentence);

/// <param name="Errors">The first of them; <paramref name="ErrorCount"/> counts all.</param>
public sealed record JournalReading(IReadOnlyDictionary<string, Money> Balances, long Transactions, IReadOnlyList<JournalError> Errors, long ErrorCount);

/// <summary>One whole transaction without an error.</summary>
/// <param name="Head">Its first line: day, mark, code and words.</param>
public readonly record struct JournalTransaction(string Head, IReadOnlyList<(string Account, Money Sum)> Postings)
{
    public DateOnly Day => DateOnly.ParseExact(Head.AsSpan(0, 10), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>What stands in brackets after the day; null where nothing does.</summary>
    public string? Code => Head.IndexOf('(', StringComparison.Ordinal) is > 0 and var from && Head.IndexOf(')', from) is > 0 and var to ? Head[(from + 1)..to].Trim() : null;

    public string Words => (Code is null ? Head[11..] : Head[(Head.IndexOf(')', StringComparison.Ordinal) + 1)..]).Trim(' ', '*', '!');
}

/// <summary>
/// Reads a journal as plain-text ledgers write it: a line of date, mark, code and words, then indented postings "Account  GBP 1.00", then an empty line.
/// Blocks of UTF-8 are handed in as they come, so that memory grows with the accounts and not with the journal. A transaction with any error moves no balance.
/// </summary>
/// <param name="take">What each whole transaction is handed to; null where balances are all that is asked.</param>
public sealed class JournalReader(Action<JournalTransaction>? take)
{
    /// <summary>What one line may hold.</summary>
    public const int LongestLine = 4096;

    private const int ErrorsKept = 1000;
    private const int DateLength = 10;

    private readonly Dictionary<byte[], Int128> balances = new(ByBytes.Instance);
    private readonly List<(byte[] Account, long Pence)> pending = [];
    private readonly HashSet<byte[]> names = new(ByBytes.Instance);
    private readonly Dictionary<byte[], string> accounts = new(ByBytes.Instance);
    private readonly List<JournalError> errors = [];
    private readonly byte[] carried = new byte[LongestLine];
    private int carriedLength;
    private bool isSkippingLine;
    private long line;
    private long transactions;
    private long errorCount;
    private long headLine;
    private string head = "";
    private bool isFaulty;

    public JournalReader() : this(null)
    {
    }

    public void Take(ReadOnlySpan<byte> block)
    {
        for (var end = block.IndexOf((byte)'\n'); end >= 0; end = block.IndexOf((byte)'\n'))
        {
            TakeEnd(block[..end]);
            block = block[(end + 1)..];
        }

        Carry(block);
    }

    /// <summary>Closes the last transaction.</summary>
    public JournalReading Finish()
    {
        if (carriedLength > 0 || isSkippingLine)
        {
            TakeEnd([]);
        }

        Close();
        var held = balances.ToLookup(b => IsSum(b.Value));
        foreach (var (account, _) in held[false])
        {
            Fault($"What moves on {Encoding.UTF8.GetString(account)} comes to more than any budget. Check its sums.");
        }

        return new JournalReading(held[true].ToDictionary(b => Encoding.UTF8.GetString(b.Key), b => new Money((long)b.Value), StringComparer.Ordinal), transactions, errors, errorCount);
    }

    private static bool IsSum(Int128 pence) => pence >= long.MinValue && pence <= long.MaxValue;

    private static string InWords(Int128 pence) => IsSum(pence) ? $"£{new Money((long)pence)}" : "more than any budget";

    private void Carry(ReadOnlySpan<byte> part)
    {
        if (isSkippingLine || carriedLength + part.Length > LongestLine)
        {
            (isSkippingLine, carriedLength) = (true, 0);
            return;
        }

        part.CopyTo(carried.AsSpan(carriedLength));
        carriedLength += part.Length;
    }

    private void TakeEnd(ReadOnlySpan<byte> part)
    {
        if (carriedLength > 0 || isSkippingLine)
        {
            Carry(part);
            part = carried.AsSpan(0, carriedLength);
        }

        line++;
        if (isSkippingLine || part.Length > LongestLine)
        {
            Fault($"The line is longer than {LongestLine} characters. Shorten it.");
        }
        else
        {
            ReadLine(part.TrimEnd((byte)'\r'));
        }

        (carriedLength, isSkippingLine) = (0, false);
    }

    private void ReadLine(ReadOnlySpan<byte> text)
    {
        if (text.IsEmpty)
        {
            Close();
        }
        else if (text[0] is (byte)' ' or (byte)'\t')
        {
            ReadPosting(text.Trim((byte)' '));
        }
        else if (text[0] is not ((byte)';' or (byte)'#'))
        {
            Close();
            headLine = line;
            head = take is null ? "" : Encoding.UTF8.GetString(text);
            if (text.Length <= DateLength || text[DateLength] != ' ' || !Utf8Parser.TryParse(text[..4], out int year, out _) || !IsDay(year, text[..DateLength]))
            {
                Fault("A transaction begins with its day, such as 2017-04-30. Mend the day.");
            }
        }
    }

    private static bool IsDay(int year, ReadOnlySpan<byte> text) =>
        year > 0 && text[4] == '-' && text[7] == '-'
        && Utf8Parser.TryParse(text[5..7], out int month, out var monthLength) && monthLength == 2 && month is >= 1 and <= 12
        && Utf8Parser.TryParse(text[8..], out int day, out var dayLength) && dayLength == 2 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private void ReadPosting(ReadOnlySpan<byte> text)
    {
        var gap = text.IndexOf("  "u8);
        var sum = gap < 0 ? default : text[gap..].Trim((byte)' ');
        if (headLine == 0)
        {
            Fault("A posting stands before any transaction. Put the day and words of its transaction above it.");
        }
        else if (gap < 1 || !sum.StartsWith("GBP "u8) || !TryReadPence(sum[4..], out var pence))
        {
            Fault("A posting is an account, two blanks, GBP and a sum with two decimals. Mend the line.");
        }
        else
        {
            pending.Add((Name(text[..gap]), pence));
        }
    }

    private byte[] Name(ReadOnlySpan<byte> account)
    {
        if (!names.GetAlternateLookup<ReadOnlySpan<byte>>().TryGetValue(account, out var name))
        {
            names.Add(name = account.ToArray());
        }

        return name;
    }

    private static bool TryReadPence(ReadOnlySpan<byte> text, out long pence)
    {
        pence = 0;
        var isNegative = text.StartsWith("-"u8);
        var digits = isNegative ? text[1..] : text;
        if (digits.Length is < 4 or > 15 || digits[^3] != '.')
        {
            return false;
        }

        for (var i = 0; i < digits.Length; i++)
        {
            if (i == digits.Length - 3)
            {
                continue;
            }

            var digit = digits[i] - '0';
            if (digit is < 0 or > 9)
            {
                return false;
            }

            pence = (pence * 10) + digit;
        }

        pence = isNegative ? -pence : pence;
        return true;
    }

    private void Close()
    {
        if (headLine > 0)
        {
            Int128 sum = 0;
            foreach (var (_, pence) in pending)
            {
                sum += pence;
            }

            if (!isFaulty && (pending.Count < 2 || sum != 0))
            {
                Fault(string.Create(CultureInfo.InvariantCulture, $"The transaction of line {headLine} does not come to nought: {InWords(sum)} is left over in {pending.Count} postings. Add the side that is missing."));
            }

            if (!isFaulty)
            {
                Move();
            }
        }

        pending.Clear();
        (headLine, isFaulty) = (0, false);
    }

    private void Move()
    {
        transactions++;
        foreach (var (account, pence) in pending)
        {
            ref var balance = ref CollectionsMarshal.GetValueRefOrAddDefault(balances, account, out _);
            balance += pence;
        }

        take?.Invoke(new JournalTransaction(head, [.. pending.Select(p => (InText(p.Account), new Money(p.Pence)))]));
    }

    private string InText(byte[] account)
    {
        ref var text = ref CollectionsMarshal.GetValueRefOrAddDefault(accounts, account, out _);
        return text ??= Encoding.UTF8.GetString(account);
    }

    private void Fault(string sentence)
    {
        isFaulty = true;
        errorCount++;
        if (errors.Count < ErrorsKept)
        {
            errors.Add(new JournalError(line, sentence));
        }
    }

    /// <summary>Names are compared as the bytes they came in, so that none is made a string twice.</summary>
    private sealed class ByBytes : IEqualityComparer<byte[]>, IAlternateEqualityComparer<ReadOnlySpan<byte>, byte[]>
    {
        public static readonly ByBytes Instance = new();

        public bool Equals(byte[]? x, byte[]? y) => ReferenceEquals(x, y) || (x is not null && y is not null && x.AsSpan().SequenceEqual(y));

        public int GetHashCode(byte[] obj) => GetHashCode(obj.AsSpan());

        public bool Equals(ReadOnlySpan<byte> alternate, byte[] other) => alternate.SequenceEqual(other);

        public int GetHashCode(ReadOnlySpan<byte> alternate)
        {
            var hash = new HashCode();
            hash.AddBytes(alternate);
            return hash.ToHashCode();
        }

        public byte[] Create(ReadOnlySpan<byte> alternate) => alternate.ToArray();
    }
}
