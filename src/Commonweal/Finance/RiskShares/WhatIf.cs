using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Finance.MonthlyFigures;
using Commonweal.Domain.Finance.RiskShare;
using Commonweal.Domain.Foundation;
using Commonweal.Finance.Funds;

namespace Commonweal.Finance.RiskShares;

/// <summary>One sum that a reader may change, as it stands in the address.</summary>
/// <param name="Error">What is wrong with what was typed; null where it is read.</param>
public sealed record WhatIfField(string Key, string Label, string Typed, Money Value, string? Error);

/// <summary>A way to share that a reader may try.</summary>
public sealed record SharingVariant(string Key, string Name, RiskSharePolicy Policy);

/// <summary>What would each partner's bill be, if? Reads the question from the address and writes nothing.</summary>
public sealed class WhatIf
{
    private WhatIf(FundCase fund, IReadOnlyDictionary<string, Money> forecast, TermsReading? terms, IQueryCollection query)
    {
        (Fund, Variants) = (fund, VariantsOf(fund, terms));
        Outturns = [.. fund.LinesOfTheYear.Where(l => l.Part is not FundPart.Contingency).Select(l => Field(query, $"spend-{l.Slug}", $"{l.Name} ({l.Part.InWords().ToLowerInvariant()})", forecast[l.Slug]))];
        Contributions = [.. fund.Contributors.Where(p => FundYears.LargestPoolLine(fund, p.ShortName) is not null).Select(p => Field(query, $"put-in-{p.Slug}", p.ShortName, fund.Position.Agreed(p.Slug)))];
        Chosen = Variants.FirstOrDefault(v => v.Key == query["share"]) ?? Variants[0];
        IsChanged = query.Keys.Any(k => k == "share" || k.StartsWith("spend-", StringComparison.Ordinal) || k.StartsWith("put-in-", StringComparison.Ordinal));
    }

    public FundCase Fund { get; }

    public IReadOnlyList<SharingVariant> Variants { get; }

    public IReadOnlyList<WhatIfField> Outturns { get; }

    public IReadOnlyList<WhatIfField> Contributions { get; }

    public SharingVariant Chosen { get; }

    public bool IsChanged { get; }

    public bool IsRead => Outturns.Concat(Contributions).All(f => f.Error is null);

    /// <param name="fund">With all that is agreed for the year.</param>
    /// <param name="forecast">What each line would have spent at the end of the year, by slug.</param>
    public static WhatIf From(FundCase fund, IReadOnlyDictionary<string, Money> forecast, TermsReading? terms, IQueryCollection query) => new(fund, forecast, terms, query);

    public Outcome<YearEnd> Under(SharingVariant variant) => YearEnd.Of(FundYears.Of(
        Fund, variant.Policy, Outturns.ToDictionary(f => f.Key["spend-".Length..], f => f.Value, StringComparer.Ordinal), Contributions.ToDictionary(f => f.Key["put-in-".Length..], f => f.Value, StringComparer.Ordinal)));

    private static IReadOnlyList<SharingVariant> VariantsOf(FundCase fund, TermsReading? terms)
    {
        var each = fund.Contributors.ToDictionary(p => p.ShortName, _ => 1m, StringComparer.Ordinal);
        return
        [
            .. terms is null ? (SharingVariant[])[] : [new("agreed", "As agreed", terms.Policy)],
            new("contributions", "Pro rata", new RiskSharePolicy(new ProRataToContributions())),
            new("equal", "In equal parts", new RiskSharePolicy(new FixedPercent(each))),
            .. fund.Setting.Host is { } host && each.ContainsKey(host) ? (SharingVariant[])[new("host", "The host bears all", new RiskSharePolicy(new SingleBearer(host)))] : [],
            new("none", "No risk share", new RiskSharePolicy(new NoRiskShare())),
        ];
    }

    private static WhatIfField Field(IQueryCollection query, string key, string label, Money usual)
    {
        if (!query.TryGetValue(key, out var given) || given.ToString().Trim() is not { Length: > 0 } typed)
        {
            return new(key, label, usual.ToString(), usual, null);
        }

        var reading = AmountCell.Read(typed.Replace('−', '-'));
        var error = reading.Fault is { } fault ? fault.InWords() : reading.Value is { Sign: < 0 } ? "Enter a sum of nought or above" : null;
        return new(key, label, typed, error is null ? reading.Value ?? usual : usual, error);
    }
}
