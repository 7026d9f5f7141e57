using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace Commonweal.Tests.Fixtures;

/// <summary>Someone at the site without a browser: keeps cookies, reads pages as HTML and sends their forms as a browser would.</summary>
public sealed class Visitor : IDisposable
{
    private readonly HttpClientHandler handler = new() { AllowAutoRedirect = false, CookieContainer = new CookieContainer() };

    public Visitor(string address) => Client = new HttpClient(handler) { BaseAddress = new Uri(address) };

    public HttpClient Client { get; }

    public CookieContainer Cookies => handler.CookieContainer;

    /// <summary>The answer as it comes: redirects are not followed.</summary>
    public Task<HttpResponseMessage> GetAsync(string path) => Client.GetAsync(new Uri(path, UriKind.Relative));

    /// <summary>The page, which must come with status 200 (or the one given), after following redirects.</summary>
    public async Task<IHtmlDocument> PageAsync(string path, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var response = await FollowAsync(await GetAsync(path));
        return await ReadAsync(response, status);
    }

    /// <summary>The text of an answer that must come with status 200.</summary>
    public async Task<string> TextAsync(string path)
    {
        using var response = await GetAsync(path);
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path} answered {(int)response.StatusCode}: {text}");
        return text;
    }

    /// <summary>Sends a form with what stands in it, and with the fields given here in place of its own. The answer as it comes.</summary>
    /// <param name="button">The button that was pressed; null for none.</param>
    public async Task<HttpResponseMessage> SendAsync(IHtmlFormElement form, IElement? button, params (string Name, string Value)[] fields)
    {
        var values = ValuesOf(form).Where(own => !fields.Any(f => f.Name == own.Name)).Concat(fields);
        if (button?.GetAttribute("name") is { } name)
        {
            values = values.Append((name, button.GetAttribute("value") ?? ""));
        }

        var action = button?.GetAttribute("formaction") ?? form.GetAttribute("action");
        var address = string.IsNullOrEmpty(action) ? form.BaseUri : action;
        using var content = new FormUrlEncodedContent(values.Select(v => KeyValuePair.Create(v.Item1, v.Item2)));
        return await Client.PostAsync(new Uri(new Uri(form.BaseUri), address), content);
    }

    public Task<HttpResponseMessage> SendAsync(IHtmlFormElement form, params (string Name, string Value)[] fields) =>
        SendAsync(form, form.QuerySelector("button:not([type=button]), input[type=submit]"), fields);

    /// <summary>Sends a form and reads the page it leads to.</summary>
    public async Task<IHtmlDocument> SendAndReadAsync(IHtmlFormElement form, params (string Name, string Value)[] fields)
    {
        using var response = await FollowAsync(await SendAsync(form, fields));
        return await ReadAsync(response, response.StatusCode);
    }

    /// <summary>One click on the demonstration's list of people at /sign-in.</summary>
    public async Task SignInAsAsync(string signIn)
    {
        var page = await PageAsync("/sign-in");
        var button = page.QuerySelector($"[value='{signIn}']");
        Assert.True(button is not null, $"The sign-in page has no button for {signIn}.");
        using var response = await SendAsync((IHtmlFormElement)button.Closest("form")!, button.LocalName == "button" ? button : null);
        Assert.True(response.StatusCode == HttpStatusCode.Redirect, $"Signing in as {signIn} answered {(int)response.StatusCode}: {await response.Content.ReadAsStringAsync()}");
    }

    public void Dispose()
    {
        Client.Dispose();
        handler.Dispose();
    }

    private async Task<HttpResponseMessage> FollowAsync(HttpResponseMessage response)
    {
        for (var hops = 0; hops < 5 && response.StatusCode is HttpStatusCode.Redirect or HttpStatusCode.SeeOther or HttpStatusCode.MovedPermanently or HttpStatusCode.PermanentRedirect; hops++)
        {
            var location = new Uri(response.RequestMessage!.RequestUri!, response.Headers.Location!);
            response.Dispose();
            response = await Client.GetAsync(location);
        }

        return response;
    }

    private static async Task<IHtmlDocument> ReadAsync(HttpResponseMessage response, HttpStatusCode status)
    {
        var text = await response.Content.ReadAsStringAsync();
        var address = response.RequestMessage!.RequestUri!.ToString();
        Assert.True(response.StatusCode == status, $"{address} answered {(int)response.StatusCode} and not {(int)status}: {text}");
        return (IHtmlDocument)await BrowsingContext.New().OpenAsync(request => request.Content(text).Address(address));
    }

    private static IEnumerable<(string Name, string Value)> ValuesOf(IHtmlFormElement form)
    {
        foreach (var element in form.Elements.Where(e => e.GetAttribute("name") is { Length: > 0 } && !e.HasAttribute("disabled")))
        {
            var name = element.GetAttribute("name")!;
            switch (element)
            {
                case IHtmlInputElement { Type: "checkbox" or "radio" } choice when choice.IsChecked:
                    yield return (name, choice.GetAttribute("value") ?? "on");
                    break;
                case IHtmlInputElement { Type: "checkbox" or "radio" or "submit" or "button" or "file" }:
                    break;
                case IHtmlInputElement input:
                    yield return (name, input.Value);
                    break;
                case IHtmlTextAreaElement area:
                    yield return (name, area.Value);
                    break;
                case IHtmlSelectElement select:
                    yield return (name, select.Value ?? "");
                    break;
                default:
                    break;
            }
        }
    }
}
