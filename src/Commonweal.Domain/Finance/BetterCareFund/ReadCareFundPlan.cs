using System.Globalization;
using Commonweal.Domain.Finance.MonthlyFigures;
using Commonweal.Domain.Finance.OpenBook;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Finance.BetterCareFund;

/// <summary>A part of a plan as it was typed, or as it came in a sheet of the workbook: the columns are the same.</summary>
public enum CareFundPart
{
    Funding,
    Schemes,
    Metrics,
    Conditions,
}

/// <summary>What is wrong in one cell: its part, where it stands, and what to do.</summary>
public sealed record CareFundFinding(CareFundPart Part, ReturnFinding Finding);

/// <summary>Reads a typed plan whole, or names every fault at once by cell. Sums that do not agree with each other are no faults here: a plan may be kept before it is finished, and <see cref="CareFundChecks"/> says what is missing.</summary>
public sealed class ReadCareFundPlan(CareFundTerms terms)
{
    public const int NameLengthMax = 200;
    public const int WordsLengthMax = 1000;

    private readonly List<CareFundFinding> found = [];

    public IReadOnlyList<CareFundFinding> Faults => [.. found.OrderBy(f => f.Part).ThenBy(f => f.Finding.Cell.Length).ThenBy(f => f.Finding.Cell, StringComparer.Ordinal)];

    public static IReadOnlyList<string> Commissioners { get; } = [.. Enum.GetValues<SchemeCommissioner>().Select(c => c.InWords())];

    public static IReadOnlyList<string> Areas { get; } = [.. Enum.GetValues<AreaOfSpend>().Select(a => a.InWords())];

    public static IReadOnlyList<string> Providers { get; } = [.. Enum.GetValues<SchemeProvider>().Select(p => p.InWords())];

    public static IReadOnlyList<string> NewOrNot { get; } = ["New", "Existing"];

    public static IReadOnlyList<string> YesOrNo { get; } = ["Yes", "No"];

    /// <summary>A source, B paid by, C sum.</summary>
    public IReadOnlyList<CareFundIncome> Funding(IEnumerable<TypedRow> rows)
    {
        var read = new List<CareFundIncome>();
        foreach (var row in rows.Where(r => !string.IsNullOrWhiteSpace(r.Cell('C')) || !string.IsNullOrWhiteSpace(r.Cell('A'))))
        {
            var line = terms.Lines.FirstOrDefault(l => Same(l.SourceName, row.Cell('A')) && Same(l.PayerName, row.Cell('B')));
            if (line is null)
            {
                Fault(CareFundPart.Funding, row, 'A', "This source and payer are not among those of the area and year. Leave the grey cells as they were.");
            }
            else if (read.Any(i => i.Source == line.Source && i.Payer == line.Payer))
            {
                Fault(CareFundPart.Funding, row, 'A', "This source stands here twice. Enter its sum once.");
            }
            else
            {
                read.Add(new(line.Source, line.Payer, Sum(CareFundPart.Funding, row, 'C').Pence));
            }
        }

        return read;
    }

    /// <summary>A number, B name, C words, D type, E sub-type, F area of spend, G commissioner, H NHS per cent, I council per cent, J provider, K source, L paid by, M sum, N new or existing.</summary>
    public IReadOnlyList<CareFundScheme> Schemes(IEnumerable<TypedRow> rows)
    {
        var (read, seen) = (new List<CareFundScheme>(), new HashSet<int>());
        foreach (var row in rows.Where(r => r.Cells.Skip(1).Any(c => !string.IsNullOrWhiteSpace(c))))
        {
            var scheme = Scheme(row);
            read.Add(scheme);
            if (scheme.Number > 0 && !seen.Add(scheme.Number))
            {
                Fault(CareFundPart.Schemes, row, 'A', "Another scheme has this number. Give each its own.");
            }
        }

        return read;
    }

    public CareFundScheme Scheme(TypedRow row)
    {
        const CareFundPart part = CareFundPart.Schemes;
        var type = Code(row, 'D', CareFundCodeKind.SchemeType);
        var commissioner = Choice<SchemeCommissioner>(row, 'G', c => c.InWords());
        var line = terms.Lines.FirstOrDefault(l => Same(l.SourceName, row.Cell('K')) && Same(l.PayerName, row.Cell('L')));
        if (terms.Sources.All(s => !Same(s.Name, row.Cell('K'))))
        {
            Fault(part, row, 'K', "Choose the source that pays for it from the list.");
        }
        else if (line is null)
        {
            Fault(part, row, 'L', "This body does not pay that source. Choose one from the list that does.");
        }

        var number = int.TryParse(row.Cell('A'), NumberStyles.None, CultureInfo.InvariantCulture, out var typed) && typed is > 0 and < 1000 ? typed : 0;
        if (number == 0)
        {
            Fault(part, row, 'A', "Number the scheme, from 1 to 999.");
        }

        return new CareFundScheme(
            number, Words(part, row, 'B', NameLengthMax, "Name the scheme."), Words(part, row, 'C', WordsLengthMax, "Say in a sentence what the scheme does."), type?.Slug ?? "", SubType(row, type), Choice<AreaOfSpend>(row, 'F', a => a.InWords()),
            commissioner, Percents(row, commissioner), Choice<SchemeProvider>(row, 'J', p => p.InWords()), line?.Source ?? "", line?.Payer ?? "", Sum(part, row, 'M').Pence, OneOf(part, row, 'N', NewOrNot) == NewOrNot[0]);
    }

    /// <summary>A metric, B what it was, C what is planned, D how.</summary>
    public IReadOnlyList<CareFundMetric> Metrics(IEnumerable<TypedRow> rows)
    {
        var read = new List<CareFundMetric>();
        foreach (var row in rows.Where(r => "BCD".Any(c => !string.IsNullOrWhiteSpace(r.Cell(c)))))
        {
            var metric = terms.Of(CareFundCodeKind.Metric).FirstOrDefault(m => Same(m.Name, row.Cell('A')));
            if (metric is null || read.Any(m => m.Metric == metric.Slug))
            {
                Fault(CareFundPart.Metrics, row, 'A', "This is no metric of the year, or it stands here twice. Leave the grey cells as they were.");
                continue;
            }

            read.Add(new(metric.Slug, Number(row, 'B'), Number(row, 'C'), Words(CareFundPart.Metrics, row, 'D', WordsLengthMax, "Say how it is to be reached.")));
        }

        return read;
    }

    /// <summary>A condition, B yes or no, C words, which a no needs.</summary>
    public IReadOnlyList<CareFundCondition> Conditions(IEnumerable<TypedRow> rows)
    {
        var read = new List<CareFundCondition>();
        foreach (var row in rows.Where(r => "BC".Any(c => !string.IsNullOrWhiteSpace(r.Cell(c)))))
        {
            var condition = terms.Of(CareFundCodeKind.NationalCondition).FirstOrDefault(m => Same(m.Name, row.Cell('A')));
            if (condition is null || read.Any(c => c.Condition == condition.Slug))
            {
                Fault(CareFundPart.Conditions, row, 'A', "This is no condition of the year, or it stands here twice. Leave the grey cells as they were.");
                continue;
            }

            var answer = OneOf(CareFundPart.Conditions, row, 'B', YesOrNo);
            var words = answer != YesOrNo[1] && string.IsNullOrWhiteSpace(row.Cell('C')) ? null : Words(CareFundPart.Conditions, row, 'C', WordsLengthMax, "Say why it is not met, and by when it will be.");
            read.Add(new(condition.Slug, answer == YesOrNo[0], words));
        }

        return read;
    }

    /// <summary>Per cents are for what both commission, and come to 100.</summary>
    private decimal? Percents(TypedRow row, SchemeCommissioner commissioner)
    {
        var (nhs, council) = (Percent(row, 'H'), Percent(row, 'I'));
        if (commissioner != SchemeCommissioner.Joint)
        {
            if (nhs is not null || council is not null)
            {
                Fault(CareFundPart.Schemes, row, nhs is null ? 'I' : 'H', "Per cents are only for what both commission. Clear them, or choose both jointly.");
            }

            return null;
        }

        if (nhs is null || council is null)
        {
            Fault(CareFundPart.Schemes, row, nhs is null ? 'H' : 'I', "Both commission it: enter the per cent of each.");
        }
        else if (nhs + council != 100)
        {
            Fault(CareFundPart.Schemes, row, 'H', $"The two per cents come to {nhs + council:0.##}, and must come to 100.");
        }

        return nhs;
    }

    private decimal? Percent(TypedRow row, char column)
    {
        var text = row.Cell(column).Trim().TrimEnd('%').Trim();
        if (text.Length == 0)
        {
            return null;
        }

        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) && percent is >= 0 and <= 100)
        {
            return percent;
        }

        Fault(CareFundPart.Schemes, row, column, "Enter a per cent from 0 to 100.");
        return null;
    }

    private string? SubType(TypedRow row, CareFundCode? type)
    {
        var own = terms.Of(CareFundCodeKind.SchemeSubType).Where(s => s.Parent == type?.Slug).ToList();
        var sub = own.FirstOrDefault(s => Same(s.Name, row.Cell('E')));
        if (type is not null && (own.Count > 0 ? sub is null : !string.IsNullOrWhiteSpace(row.Cell('E'))))
        {
            Fault(CareFundPart.Schemes, row, 'E', own.Count > 0 ? $"Choose what kind it is within its type: {Sentences.List([.. own.Select(s => s.Name)])}." : "This type has no kinds within it. Clear the cell.");
        }

        return sub?.Slug;
    }

    private CareFundCode? Code(TypedRow row, char column, CareFundCodeKind kind)
    {
        var code = terms.Of(kind).FirstOrDefault(c => Same(c.Name, row.Cell(column)));
        if (code is null)
        {
            Fault(CareFundPart.Schemes, row, column, $"Choose one of the list of {terms.Year}.");
        }

        return code;
    }

    private T Choice<T>(TypedRow row, char column, Func<T, string> inWords) where T : struct, Enum
    {
        if (Enum.GetValues<T>().Where(v => Same(inWords(v), row.Cell(column))).ToArray() is [var chosen])
        {
            return chosen;
        }

        Fault(CareFundPart.Schemes, row, column, "Choose one of the list.");
        return default;
    }

    private string? OneOf(CareFundPart part, TypedRow row, char column, IReadOnlyList<string> allowed)
    {
        var chosen = allowed.FirstOrDefault(a => Same(a, row.Cell(column)));
        if (chosen is null)
        {
            Fault(part, row, column, $"Enter {allowed[0]} or {allowed[1]}.");
        }

        return chosen;
    }

    private Money Sum(CareFundPart part, TypedRow row, char column)
    {
        var reading = AmountCell.Read(row.Cell(column).Replace('−', '-'), CareFundTerms.LargestSum);
        if (reading.Fault is { } fault || reading.Value < Money.Zero)
        {
            Fault(part, row, column, reading.Fault is null ? "A sum cannot be below nought." : reading.Fault.Value.InWords());
        }

        return reading.Value ?? Money.Zero;
    }

    private decimal Number(TypedRow row, char column)
    {
        if (decimal.TryParse(row.Cell(column).Trim(), NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var number))
        {
            return number;
        }

        Fault(CareFundPart.Metrics, row, column, "Enter a number, such as 21.4.");
        return 0;
    }

    private string Words(CareFundPart part, TypedRow row, char column, int longest, string missing)
    {
        var words = row.Cell(column).Trim();
        if (words.Length == 0 || words.Length > longest)
        {
            Fault(part, row, column, words.Length == 0 ? missing : $"This is longer than {longest:N0} characters. Shorten it.");
        }

        return words;
    }

    private void Fault(CareFundPart part, TypedRow row, char column, string sentence) => found.Add(new(part, new ReturnFinding($"{column}{row.Number}", row.Cell(column), sentence)));

    private static bool Same(string name, string typed) => string.Equals(name, typed.Trim(), StringComparison.OrdinalIgnoreCase);
}
