using System.Text.Json;
using System.Text.Json.Serialization;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Book;

/// <summary>An effect as the text it is stored as: JSON, enums by name, a partner's id as its bare GUID.</summary>
public static class ClauseEffectText
{
    private static readonly JsonSerializerOptions Options = new()
    {
        Converters = { new JsonStringEnumConverter(), new PartnerIdConverter() },
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    };

    public static string Write(ClauseEffect effect) => JsonSerializer.Serialize(effect, Options);

    /// <exception cref="JsonException">The text is not an effect of the closed set.</exception>
    public static ClauseEffect Read(string text) =>
        JsonSerializer.Deserialize<ClauseEffect>(text, Options) ?? throw new JsonException("A clause has an effect; null is none.");

    private sealed class PartnerIdConverter : JsonConverter<PartnerId>
    {
        public override PartnerId Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => PartnerId.From(reader.GetGuid());

        public override void Write(Utf8JsonWriter writer, PartnerId value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
    }
}
