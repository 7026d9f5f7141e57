using System.Net;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Community.Complaints;

/// <summary>A complaint as somebody without a name makes it.</summary>
internal static class Complaining
{
    /// <summary>A word that stands in the complaint and nowhere else.</summary>
    public const string Marker = "saxifrage";

    /// <summary>Whom <see cref="ComplainAsync"/> routes it to.</summary>
    public const string Manager = "whittington-complaints";

    public const string Form = "/community/complaints/make";
    public const string Ours = "/community/complaints/ours";

    public static (string, string)[] Fields(params (string Name, string Value)[] other) =>
    [
        .. new[] { ("Input.Words", $"Nobody came to {Marker} ward for four hours."), ("Input.Subject", "HealthCare"), ("Input.Share", "No"), ("Input.Means", "ThisPage"), ("Input.Partners", "whittington-health") }
            .Where(f => other.All(o => o.Name != f.Item1)),
        .. other.Where(o => o.Value.Length > 0),
    ];

    /// <summary>What would give the complaint away to a reader.</summary>
    public static IEnumerable<string> WordsOf(string follow, string reference) => [Marker, reference, follow.Split('/')[^1]];

    /// <summary>Makes it, and gives the address behind the code and the reference.</summary>
    public static async Task<(string Follow, string Reference)> ComplainAsync(this Visitor resident, params (string, string)[] other)
    {
        using var response = await resident.SendAsync((await resident.PageAsync(Form)).Command(), Fields(other));
        Assert.True(response.StatusCode == HttpStatusCode.Redirect, await response.TextOfAsync());
        var follow = response.Headers.Location!.ToString();
        return (follow, (await resident.PageAsync(follow)).QuerySelector(".nhsuk-caption-xl").Words().Replace("Reference ", "", StringComparison.Ordinal));
    }

    public static Task<AngleSharp.Html.Dom.IHtmlDocument> HandleAsync(this Visitor manager, string reference, string step, params (string, string)[] fields) =>
        manager.SendFormAsync($"{Ours}/{reference}/{step}", fields);

    public static AngleSharp.Html.Dom.IHtmlFormElement FormOf(this AngleSharp.Html.Dom.IHtmlDocument page, string handler) =>
        (AngleSharp.Html.Dom.IHtmlFormElement)page.QuerySelector($"main form[action='?handler={handler}']")!;
}
