using System.Globalization;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.OpenBook.Extracts;

public sealed record LineShare(string Line, decimal Percent);

/// <summary>To which service lines a code goes, and by what shares.</summary>
/// <param name="Code">A code, or the beginning of several with a star at its end.</param>
/// <param name="LeftOutBecause">Why it is no cost of any line; null where it goes to lines.</param>
public sealed record CodeRule(string Code, IReadOnlyList<LineShare> Shares, string? LeftOutBecause)
{
    public override string ToString() => $"{Code} = {(LeftOutBecause is { } why ? $"{CodeShares.LeftOut}: {why}"
        : Shares is [{ Percent: 100 } one] ? one.Line : string.Join(", ", Shares.Select(s => $"{s.Line} {s.Percent.ToString(CultureInfo.InvariantCulture)}")))}";
}

/// <param name="Row">Of what was typed, from 1.</param>
public sealed record CodeFault(int Row, string Sentence);

/// <summary>
/// A partner's codes with the service lines they belong to, typed one to a row: "1E303 = older-people", "1E4* = older-people 60, public-health 40", "9* = left out: balance sheet".
/// The code itself goes before any beginning, and a longer beginning before a shorter.
/// </summary>
public sealed class CodeShares
{
    public const int CodeLengthMax = 60;
    public const int RulesMax = 5_000;
    public const string LeftOut = "left out";

    private const int Whole = 100;

    private readonly Dictionary<string, CodeRule> exact;
    private readonly List<(string Start, CodeRule Rule)> starts;

    private CodeShares(IReadOnlyList<CodeRule> rules)
    {
        Rules = rules;
        exact = rules.Where(r => !r.Code.EndsWith('*')).ToDictionary(r => r.Code, StringComparer.OrdinalIgnoreCase);
        starts = [.. rules.Where(r => r.Code.EndsWith('*')).Select(r => (r.Code[..^1], r)).OrderByDescending(r => r.Item1.Length)];
    }

    public IReadOnlyList<CodeRule> Rules { get; }

    /// <summary>Null where the code is not mapped.</summary>
    public CodeRule? For(string code) => exact.GetValueOrDefault(code) ?? starts.FirstOrDefault(s => code.StartsWith(s.Start, StringComparison.OrdinalIgnoreCase)).Rule;

    /// <summary>Reads what was typed, or every fault of it at once.</summary>
    /// <param name="lines">The slugs of the partner's lines; null where what was kept is read again.</param>
    public static (CodeShares? Shares, IReadOnlyList<CodeFault> Faults) Read(string typed, IReadOnlySet<string>? lines)
    {
        var rows = typed.ReplaceLineEndings("\n").Split('\n').Select((text, i) => (Text: text.Trim(), Row: i + 1)).Where(r => r.Text.Length > 0).ToList();
        var (rules, faults, seen) = (new List<CodeRule>(), new List<CodeFault>(), new HashSet<string>(StringComparer.OrdinalIgnoreCase));
        foreach (var (text, row) in rows.Take(RulesMax))
        {
            var (rule, sentence) = Rule(text, lines);
            sentence ??= seen.Add(rule!.Code) ? null : $"The code {rule.Code} is mapped above already. Map it once.";
            if (sentence is null)
            {
                rules.Add(rule!);
            }
            else
            {
                faults.Add(new CodeFault(row, sentence));
            }
        }

        if (rows.Count > RulesMax)
        {
            faults.Add(new CodeFault(RulesMax + 1, $"There are more than {RulesMax:N0} rows. Map several codes by their beginning, such as 1E3*."));
        }

        return (faults.Count > 0 ? null : new CodeShares(rules), faults);
    }

    /// <exception cref="FormatException">It was not written by <see cref="ToString"/>.</exception>
    public static CodeShares Parse(string kept) => Read(kept, null) is { Shares: { } shares } ? shares : throw new FormatException("These are no codes with their lines.");

    public override string ToString() => string.Join('\n', Rules);

    private static (CodeRule? Rule, string? Fault) Rule(string text, IReadOnlySet<string>? lines)
    {
        var equals = text.IndexOf('=', StringComparison.Ordinal);
        var (code, right) = equals < 0 ? ("", "") : (text[..equals].Trim(), text[(equals + 1)..].Trim());
        if (code.Length == 0 || right.Length == 0 || code.Length > CodeLengthMax || code.IndexOf('*', StringComparison.Ordinal) is >= 0 and var star && star < code.Length - 1)
        {
            return (null, $"‘{Cut(text)}’ is not of the form ‘code = line’. A star stands at the end of a code alone.");
        }

        if (right.StartsWith(LeftOut, StringComparison.OrdinalIgnoreCase))
        {
            var why = right[LeftOut.Length..].TrimStart(':', ' ').Trim();
            return why.Length == 0 ? (null, $"Say why {code} is left out: ‘{code} = {LeftOut}: balance sheet’.") : (new CodeRule(code, [], why), null);
        }

        var shares = right.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Share).ToList();
        return Wrong(code, shares, lines) is { } fault ? (null, fault) : (new CodeRule(code, [.. shares.Select(s => new LineShare(s.Line, s.Percent!.Value))], null), null);
    }

    private static string? Wrong(string code, List<(string Line, decimal? Percent)> shares, IReadOnlySet<string>? lines)
    {
        var unread = shares.Where(s => s.Percent is not (> 0 and <= Whole) || decimal.Round(s.Percent.Value, 4) != s.Percent).Select(s => s.Line).FirstOrDefault();
        var unknown = lines is null ? null : shares.Select(s => s.Line).FirstOrDefault(line => !lines.Contains(line));
        var total = shares.Sum(s => s.Percent ?? 0);
        return unread is not null ? $"The share of {unread} in {code} is no percentage above 0 and up to 100."
            : unknown is not null ? $"{code} goes to ‘{Cut(unknown)}’, which is none of your service lines. They are {Sentences.List([.. lines!.Order(StringComparer.Ordinal)])}."
            : shares.DistinctBy(s => s.Line).Count() < shares.Count ? $"{code} names a service line twice. Give it one share."
            : total != Whole ? $"The shares of {code} come to {total.ToString("0.####", CultureInfo.InvariantCulture)}%, and must come to 100%." : null;
    }

    // "older-people 60" and "older-people 60%"; a line alone has all of it.
    private static (string Line, decimal? Percent) Share(string text)
    {
        var blank = text.LastIndexOf(' ');
        return blank < 0 ? (text, Whole)
            : (text[..blank].Trim(), decimal.TryParse(text[(blank + 1)..].TrimEnd('%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) ? percent : null);
    }

    private static string Cut(string text) => text.Length <= 60 ? text : $"{text[..59]}…";
}
