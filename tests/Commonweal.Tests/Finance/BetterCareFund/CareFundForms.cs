using AngleSharp.Html.Dom;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.BetterCareFund;

/// <summary>Plans of the demonstration, and their forms filled in as they should be, or otherwise where a test says so.</summary>
internal static class CareFundForms
{
    public const string List = "/finance/better-care-fund";
    public const string Haringey = List + "/haringey/2017";
    public const string Islington = List + "/islington/2017";

    private static readonly (string Name, string Value)[] NightSitting =
    [
        ("Input.Name", "Night sitting"), ("Input.Words", "Somebody sits with people at night"), ("Input.Type", "carers/respite"), ("Input.Area", "Social care"), ("Input.Commissioner", "Council"), ("Input.Provider", "Charity or voluntary sector"),
        ("Input.Source", "improved-better-care-fund/haringey-council"), ("Input.Sum", "1,000"), ("Input.IsNew", "New"),
    ];

    public static Task<IHtmlDocument> AddSchemeAsync(this Visitor visitor, string plan, params (string Name, string Value)[] more) =>
        visitor.SendFormAsync($"{plan}/scheme", [.. NightSitting.Where(own => more.All(m => m.Name != own.Name)), .. more]);

    public static async Task<byte[]> BytesAsync(this Visitor visitor, string path)
    {
        using var response = await visitor.GetAsync(path);
        response.EnsureSuccessStatusCode();
        return await response.Content.ReadAsByteArrayAsync();
    }
}
