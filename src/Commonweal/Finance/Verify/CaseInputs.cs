using System.Globalization;
using System.Text.Json;
using Commonweal.Domain.Finance;
using Commonweal.Domain.Foundation;

namespace Commonweal.Finance.Verify;

/// <summary>Reads the inputs of a finance case. Money is text with two decimals; a field that is missing or of another form is named.</summary>
internal static class CaseInputs
{
    private static readonly JsonElement Nothing = JsonDocument.Parse("{}").RootElement;

    /// <summary>Null where it is missing or null.</summary>
    public static JsonElement? Find(this JsonElement inputs, string name) =>
        inputs.ValueKind == JsonValueKind.Object && inputs.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null ? value : null;

    public static JsonElement Need(this JsonElement inputs, string name) => inputs.Find(name) ?? throw new FormatException($"the case has no {name}");

    public static string Text(this JsonElement inputs, string name) => Words(inputs.Need(name));

    public static string? TextOrNull(this JsonElement inputs, string name) => inputs.Find(name) is { } value ? Words(value) : null;

    public static bool Flag(this JsonElement inputs, string name) => inputs.Find(name)?.GetBoolean() ?? false;

    public static int Whole(this JsonElement inputs, string name) => int.Parse(inputs.Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);

    public static Money Money(this JsonElement inputs, string name) => Domain.Foundation.Money.Parse(inputs.Text(name));

    public static Money MoneyOrNone(this JsonElement inputs, string name) => inputs.Find(name) is null ? default : inputs.Money(name);

    public static DateOnly Day(this JsonElement inputs, string name) => DateOnly.ParseExact(inputs.Text(name), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static IEnumerable<JsonElement> List(this JsonElement inputs, string name) => inputs.Need(name).EnumerateArray();

    public static IEnumerable<JsonElement> ListOrNone(this JsonElement inputs, string name) => inputs.Find(name)?.EnumerateArray() ?? [];

    public static string[] Texts(this JsonElement inputs, string name) => [.. inputs.ListOrNone(name).Select(Words)];

    public static Money[] Sums(this JsonElement inputs, string name) => [.. inputs.ListOrNone(name).Select(m => Domain.Foundation.Money.Parse(Words(m)))];

    public static IEnumerable<JsonProperty> Map(this JsonElement inputs, string name) => inputs.Need(name).EnumerateObject();

    public static Dictionary<string, Money> SumsByName(this JsonElement inputs, string name) =>
        (inputs.Find(name) ?? Nothing).EnumerateObject().ToDictionary(p => p.Name, p => Domain.Foundation.Money.Parse(Words(p.Value)), StringComparer.Ordinal);

    public static Dictionary<string, decimal> PercentsByName(this JsonElement inputs, string name) =>
        (inputs.Find(name) ?? Nothing).EnumerateObject().ToDictionary(p => p.Name, p => Percent(Words(p.Value)), StringComparer.Ordinal);

    public static decimal Percent(string text) => decimal.Parse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    /// <summary>The partners in declared order; where a case names none, the names of a map in its order.</summary>
    public static string[] Partners(this JsonElement inputs, params string[] maps) => inputs.Find("partners") is { } partners
        ? [.. partners.EnumerateArray().Select(p => p.ValueKind == JsonValueKind.Object ? p.Text("id") : Words(p))]
        : [.. maps.SelectMany(m => inputs.SumsByName(m).Keys).Distinct(StringComparer.Ordinal)];

    /// <summary>A map of sums for these partners; one that is not named has none.</summary>
    public static PartnerSums PartnerSums(this JsonElement inputs, string name, IReadOnlyList<string> partners)
    {
        var sums = inputs.SumsByName(name);
        return sums.Keys.FirstOrDefault(p => !partners.Contains(p)) is { } stranger
            ? throw new FormatException($"{stranger} in {name} is not among the partners")
            : Domain.Finance.PartnerSums.Of(partners, p => sums.GetValueOrDefault(p));
    }

    private static string Words(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();
}
