using System.Net;
using System.Text.RegularExpressions;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Community.Requests;

/// <summary>A request as anybody makes it, to UCLH.</summary>
internal static partial class Asking
{
    public const string Front = "/community/requests";
    public const string Form = "/community/requests/ask";
    public const string Ours = "/community/requests/ours";

    /// <summary>A name that stands in the request and nowhere else.</summary>
    public const string Name = "Ada Quillfeather";

    /// <summary>Who answers it.</summary>
    public const string Officer = "information-governance";

    /// <summary>Who looks again at what the first answered.</summary>
    public const string Reviewer = "information-review";

    /// <summary>Who reads what is asked once told, and not who asked.</summary>
    public const string Told = "north-middlesex-information";

    /// <summary>What would give whoever asked away.</summary>
    public static readonly string[] WhoAsked = [Name, "ada@example.org"];

    /// <summary>A word that stands in the request and nowhere else.</summary>
    public const string Marker = "celandine";

    public static (string, string)[] Fields(params (string Name, string Value)[] other) =>
    [
        .. new[] { ("Input.Partner", "uclh"), ("Input.Words", $"What did the {Marker} lifts cost in 2016?"), ("Input.Name", Name), ("Input.Contact", "ada@example.org") }.Where(f => other.All(o => o.Name != f.Item1)),
        .. other,
    ];

    /// <summary>Asks, and gives the reference.</summary>
    public static async Task<string> AskAsync(this Visitor resident, params (string, string)[] other)
    {
        using var response = await resident.SendAsync((await resident.PageAsync(Form)).Command(), Fields(other));
        Assert.True(response.StatusCode == HttpStatusCode.Redirect, await response.TextOfAsync());
        return Reference().Match((await resident.PageAsync(response.Headers.Location!.ToString())).Body()).Groups[1].Value;
    }

    public static Task<AngleSharp.Html.Dom.IHtmlDocument> StepAsync(this Visitor officer, string reference, string step, params (string, string)[] fields) =>
        officer.SendFormAsync($"{Ours}/{reference}/{step}", fields);

    public static (string, string)[] Answer(params (string Name, string Value)[] other) =>
    [
        .. new[]
        {
            ("Input.Regime", "FreedomOfInformation"), ("Input.Outcome", "GivenInPart"), ("Input.Exemption", "section-43"), ("Input.Weighed", "A tender is open until spring."), ("Input.Asked", "What new lifts cost in 2016"),
            ("Input.Disclosed", "The sum of all lifts."), ("Input.Words", "Dear reader, the sum is in the table."),
        }.Where(f => other.All(o => o.Name != f.Item1)),
        .. other,
    ];

    [GeneratedRegex("its reference: ([2-9a-z]{8})")]
    private static partial Regex Reference();
}
