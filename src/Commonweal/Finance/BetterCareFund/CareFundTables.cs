using Commonweal.Domain.Finance.BetterCareFund;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Layout;

namespace Commonweal.Finance.BetterCareFund;

/// <summary>The parts of a plan as tables.</summary>
internal static class CareFundTables
{
    public static DataTable Checks(CareFundReading reading) => new DataTable<CareFundCheck>("Rules that the plan is to meet",
        [
            new("rule", "Rule", c => c.Rule),
            Pounds<CareFundCheck>("asked", "Asked", c => c.Asked),
            Pounds<CareFundCheck>("has", "In the plan", c => c.Has),
            new("state", "State", c => c.IsMet ? "Met" : "Not met") { State = c => c.IsMet ? StateShape.Good : StateShape.Caution },
            new("mend", "Where, and what to do", c => c.IsMet ? "" : $"{c.Where}: {c.Fault}"),
        ],
        reading.Checks, TableQuery.None) { IsPlain = true, Things = "rules", Thing = "rule" };

    public static DataTable Funding(CareFundReading reading)
    {
        var (terms, plan) = (reading.Terms, reading.Plan);
        return new DataTable<FundingLine>("Where the money comes from",
            [
                new("source", "Source", l => l.SourceName),
                new("payer", "Paid by", l => l.PayerName),
                Pounds<FundingLine>("sum", "Paid in", l => plan.IncomeOf(l.Source, l.Payer)),
                Pounds<FundingLine>("spent", "Spent by schemes", l => plan.SpendOf(l.Source, l.Payer)),
                new("reported", "Reported", l => terms.Find(CareFundCodeKind.Source, l.Source)?.Frequency?.InWords()),
            ],
            terms.Lines, TableQuery.None) { IsPlain = true, IsMadeUp = _ => reading.IsMadeUp };
    }

    public static DataTable<CareFundScheme> Schemes(CareFundReading reading, TableQuery query, Func<CareFundScheme, string?> change) => new("Schemes",
        [
            new("number", "Number", s => $"{s.Number}") { IsNumeric = true, IsSortable = false },
            new("name", "Scheme", s => s.Name) { Link = change },
            new("words", "What it does", s => s.Words) { IsSortable = false },
            new("type", "Type", s => TypeOf(reading.Terms, s)),
            new("area", "Area of spend", s => s.Area.InWords()),
            new("commissioner", "Commissioned by", s => s.NhsPercent is { } nhs ? $"{s.Commissioner.InWords()}: NHS {nhs:0.##}%, council {s.CouncilPercent:0.##}%" : s.Commissioner.InWords()) { IsSortable = false },
            new("provider", "Provider", s => s.Provider.InWords()),
            new("source", "Paid from", s => $"{reading.Terms.NameOf(CareFundCodeKind.Source, s.Source)}, {reading.NameOf(s.Payer)}") { IsSortable = false },
            Pounds<CareFundScheme>("sum", "In the year", s => s.Sum),
            new("new", "New or existing", s => ReadCareFundPlan.NewOrNot[s.IsNew ? 0 : 1]) { IsSortable = false },
        ],
        reading.Plan.Schemes, query) { Things = "schemes", Thing = "scheme", WhenEmpty = "No scheme is entered yet", IsMadeUp = _ => reading.IsMadeUp };

    public static DataTable Metrics(CareFundReading reading) => new DataTable<CareFundMetric>("What is to get better",
        [
            new("metric", "Metric", m => reading.Terms.NameOf(CareFundCodeKind.Metric, m.Metric)),
            new("was", "It was", m => $"{m.Baseline:#,##0.##}") { IsNumeric = true },
            new("plan", "Planned", m => $"{m.Plan:#,##0.##}") { IsNumeric = true },
            new("words", "How", m => m.Words),
        ],
        reading.Plan.Metrics, TableQuery.None) { IsPlain = true, WhenEmpty = "No metric is entered yet", IsMadeUp = _ => reading.IsMadeUp };

    public static DataTable Versions(CareFundReading reading) => new DataTable<CareFundPlanVersion>("Versions",
        [
            new("number", "Version", v => $"{v.Number}") { IsNumeric = true },
            new("on", "Entered on", v => v.On.ToString("d MMMM yyyy")),
            new("words", "What was changed", v => v.Words),
            new("signed", "Signed", v => reading.Signatures.LastOrDefault(s => s.Quarter is null && s.Hash == v.Hash) is { } signed ? $"{signed.SignedOn:d MMMM yyyy}, {signed.Minute}" : "Not signed"),
            new("hash", "SHA-256", v => v.Hash[..12]),
        ],
        [.. reading.Versions.Reverse()], TableQuery.None) { IsPlain = true, WhenEmpty = "No version is entered yet", IsMadeUp = v => v.IsMadeUp };

    public static DataTable Quarters(CareFundReading reading) => new DataTable<int>("Quarterly reports",
        [
            new("quarter", "Quarter", q => $"Quarter {q} of {reading.Year}") { Link = reading.ReturnUrl },
            new("state", "State", reading.ReturnState) { State = reading.ReturnShape },
        ],
        [1, 2, 3, 4], TableQuery.None) { IsPlain = true };

    public static string TypeOf(CareFundTerms terms, CareFundScheme s) =>
        terms.NameOf(CareFundCodeKind.SchemeType, s.Type) + (s.SubType is null ? "" : $": {terms.NameOf(CareFundCodeKind.SchemeSubType, s.SubType)}");

    private static Column<T> Pounds<T>(string key, string header, Func<T, Money?> sum) => new(key, header, r => sum(r)?.InWords) { IsNumeric = true, SortBy = r => sum(r)?.Pence, Csv = r => sum(r)?.ToString() };
}
