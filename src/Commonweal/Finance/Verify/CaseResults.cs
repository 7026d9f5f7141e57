using System.Text.Json.Nodes;
using Commonweal.Domain.Finance;
using Commonweal.Domain.Foundation;

namespace Commonweal.Finance.Verify;

/// <summary>Writes results in the words of the cases.</summary>
internal static class CaseResults
{
    public static JsonNode Node(this Money sum) => JsonValue.Create(sum.ToString());

    public static JsonNode? Node(this Money? sum) => sum?.Node();

    public static JsonNode Node(this DateOnly day) => JsonValue.Create(day.ToString("O"));

    public static JsonObject Node(this IEnumerable<KeyValuePair<string, Money>> sums) => new(sums.Select(s => KeyValuePair.Create<string, JsonNode?>(s.Key, s.Value.Node())));

    public static JsonObject Node(this PartnerSums sums) => Node((IEnumerable<KeyValuePair<string, Money>>)sums);

    public static JsonArray Array(IEnumerable<JsonNode?> items) => new([.. items]);

    /// <summary>NotANumber is not_a_number.</summary>
    public static string Code(this Enum name) => string.Concat(name.ToString().Select((c, i) => char.IsUpper(c) ? (i == 0 ? "" : "_") + char.ToLowerInvariant(c) : c.ToString()));
}
