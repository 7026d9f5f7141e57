using System.Net;
using Commonweal.Domain.Governance.Concerns;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.Concerns;

/// <summary>A concern of Haringey CCG about Whittington Health, as its parties bring it about by their forms.</summary>
internal static class Served
{
    /// <summary>A word that stands in the concern and nowhere else.</summary>
    public const string Marker = "quillwort";

    /// <summary>Its parties' own leaders; acting for anybody else they are nobody in particular too, and are tried so in IndexTests.</summary>
    public static readonly string[] Parties = ["shared-accountable-officer", "whittington-chief-executive"];

    public static readonly byte[] Pdf = "%PDF-1.7 what shows it"u8.ToArray();

    /// <summary>What would give away to a reader that the concern at this address exists.</summary>
    public static IEnumerable<string> WordsOf(string address) => [Marker, address.Split('/')[^1], "behaviour concern about"];

    public static Task<Visitor> RaiserAsync(this TestSite site) => site.SignInAsync("shared-accountable-officer", "Haringey CCG");

    /// <summary>Raises it and says its address.</summary>
    public static async Task<string> RaiseAsync(this Visitor raiser, string subject = "whittington-health", params (string, string)[] more)
    {
        using var response = await raiser.SendFilesAsync(
            "/governance/concerns/raise", [($"{Marker}.pdf", Pdf)],
            [("Input.Subject", subject), ("Input.Behaviours", "open-book"), ("Input.Behaviours", "no-undermining"), ("Input.Words", $"The figures of {Marker} ward were kept back for three months."), .. more]);
        Assert.True(response.StatusCode == HttpStatusCode.Redirect, await response.TextOfAsync());
        return response.Headers.Location!.ToString();
    }

    public static async Task<string> RaiseAndServeAsync(this Visitor raiser, string subject = "whittington-health", params (string, string)[] more)
    {
        var address = await raiser.RaiseAsync(subject, more);
        var page = await raiser.StepAsync(address, "serve", [("Input.Words", "Please answer."), .. Forms.Day("Input.AnswerBy", 30, 10, 2017)]);
        Assert.Contains(ConcernState.Served.InWords(), page.MainText(), StringComparison.Ordinal);
        return address;
    }

    public static async Task<AngleSharp.Html.Dom.IHtmlDocument> StepAsync(this Visitor visitor, string address, string step, params (string, string)[] fields) =>
        await visitor.SendAndReadAsync((await visitor.PageAsync($"{address}/steps/{step}")).Command(), fields);

    public static async Task<HttpResponseMessage> SendFilesAsync(this Visitor visitor, string path, (string Name, byte[] Bytes)[] files, (string Name, string Value)[] fields)
    {
        var form = (await visitor.PageAsync(path)).Command();
        Assert.Equal("multipart/form-data", form.GetAttribute("enctype"));
        using var content = new MultipartFormDataContent();
        foreach (var (name, value) in form.QuerySelectorAll("input[type=hidden]").Select(i => (i.GetAttribute("name")!, i.GetAttribute("value") ?? "")).Concat(fields))
        {
            content.Add(new StringContent(value), name);
        }

        foreach (var (name, bytes) in files)
        {
            content.Add(new ByteArrayContent(bytes), "Input.Files", name);
        }

        return await visitor.Client.PostAsync(new Uri(path, UriKind.Relative), content);
    }
}
