using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Commonweal.Domain.Finance.BetterCareFund;

namespace Commonweal.Finance.BetterCareFund;

/// <summary>How a plan and a quarter's answers stand as text: the same content is always the same text, so that a hash names it.</summary>
public static class CareFundText
{
    /// <summary>Of a SHA-256 in hexadecimal.</summary>
    public const int HashLength = 64;

    private static readonly JsonSerializerOptions Form = new() { IgnoreReadOnlyProperties = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, Converters = { new JsonStringEnumConverter() } };

    public static string Of(CareFundPlan plan) => JsonSerializer.Serialize(plan, Form);

    public static string Of(IReadOnlyDictionary<string, string> answers) => JsonSerializer.Serialize(answers.Where(a => a.Value.Length > 0).OrderBy(a => a.Key, StringComparer.Ordinal).ToDictionary(), Form);

    public static CareFundPlan Plan(CareFundPlanVersion version) => JsonSerializer.Deserialize<CareFundPlan>(version.Content, Form)!;

    public static IReadOnlyDictionary<string, string> Answers(CareFundReturnVersion version) => JsonSerializer.Deserialize<Dictionary<string, string>>(version.Content, Form)!;

    public static string HashOf(string content) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)));
}
