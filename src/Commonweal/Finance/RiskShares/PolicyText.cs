using System.Text.Json;
using System.Text.Json.Nodes;
using Commonweal.Domain.Finance.RiskShare;
using Commonweal.Finance.Verify;

namespace Commonweal.Finance.RiskShares;

/// <summary>Reads a policy as it is kept: in the form of the finance cases, partners by slug.</summary>
internal static class PolicyText
{
    /// <param name="names">What each slug is called by those who read the workings.</param>
    /// <exception cref="FormatException">It is no policy.</exception>
    public static RiskSharePolicy Read(string json, IReadOnlyDictionary<string, string> names) =>
        SharingRuleInput.Policy(JsonSerializer.SerializeToElement(Named(JsonNode.Parse(json), names)));

    private static JsonNode? Named(JsonNode? node, IReadOnlyDictionary<string, string> names) => node switch
    {
        JsonObject o => new JsonObject(o.Select(p => KeyValuePair.Create(names.GetValueOrDefault(p.Key, p.Key), Named(p.Value, names)))),
        JsonArray a => new JsonArray([.. a.Select(item => Named(item, names))]),
        JsonValue v when v.GetValueKind() == JsonValueKind.String && names.TryGetValue(v.GetValue<string>(), out var name) => JsonValue.Create(name),
        _ => node?.DeepClone(),
    };
}
