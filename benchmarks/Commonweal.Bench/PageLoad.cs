using System.Diagnostics;
using Commonweal.Platform;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Bench;

/// <summary>A site of its own under the load of 20 clients, with an empty Razor page in the same process as the peer. Client and server share the machine.</summary>
public sealed class PageLoad : IAsyncDisposable
{
    private const int Clients = 20;
    private static readonly TimeSpan Warm = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan Run = TimeSpan.FromSeconds(2);

    private readonly WebApplication app;
    private readonly string address;
    private readonly double p95Max;
    private Load? empty;

    private PageLoad(WebApplication app, string address, double p95Max) => (this.app, this.address, this.p95Max) = (app, address, p95Max);

    public IServiceProvider Services => app.Services;

    /// <param name="fill">Fills the databases further, once they are there.</param>
    /// <param name="p95Max">Milliseconds.</param>
    public static async Task<PageLoad> StartAsync(Action<Settings>? fill = null, double p95Max = 50)
    {
        var settings = Measure.NewSettings();
        var app = Site.Build(settings, "http://127.0.0.1:0", Measure.ContentRoot, adjust: AddEmptyPage);
        await Startup.PrepareAsync(app.Services, settings, CancellationToken.None);
        fill?.Invoke(settings);
        await app.StartAsync();
        return new PageLoad(app, app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First(), p95Max);
    }

    /// <param name="cookie">As <see cref="SignInAsync"/> gives it; null for a reader who is not signed in.</param>
    /// <param name="requestsMin">Requests a second; 0 where only the time of each is promised.</param>
    public async Task<Promise> JudgeAsync(string path, string? cookie = null, int requestsMin = 0)
    {
        empty ??= await BestAsync(address + "/bench/empty", null);
        var load = await BestAsync(address + path, cookie);
        return new Promise(
            load.P95 <= p95Max && load.RequestsASecond >= requestsMin && load.Failed == 0,
            cookie is null ? path : $"{path}, signed in",
            $"p95 {load.P95:0.0} ms, {load.RequestsASecond:N0} requests a second{(load.Failed > 0 ? $", {load.Failed} FAILED" : "")}",
            $"limit p95 {p95Max:0} ms{(requestsMin > 0 ? $" and {requestsMin:N0} a second" : "")}; an empty Razor page: p95 {empty.P95:0.0} ms, {empty.RequestsASecond:N0} a second");
    }

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    private static void AddEmptyPage(WebApplicationBuilder builder)
    {
        var parts = builder.Services.AddMvcCore().PartManager.ApplicationParts;
        parts.Add(new AssemblyPart(typeof(EmptyModel).Assembly));
        parts.Add(new CompiledRazorAssemblyPart(typeof(EmptyModel).Assembly));
    }

    private static async Task<Load> BestAsync(string url, string? cookie)
    {
        await LoadAsync(url, cookie, Warm);
        Load? best = null;
        for (var i = 0; i < Measure.Tries; i++)
        {
            var load = await LoadAsync(url, cookie, Run);
            best = best is null || load.RequestsASecond > best.RequestsASecond ? load : best;
        }

        return best!;
    }

    private static async Task<Load> LoadAsync(string url, string? cookie, TimeSpan length)
    {
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = Clients, UseCookies = false, AllowAutoRedirect = false };
        using var client = new HttpClient(handler);
        var started = Stopwatch.GetTimestamp();
        var results = await Task.WhenAll(Enumerable.Range(0, Clients).Select(_ => Task.Run(() => ClientAsync(client, url, cookie, started, length))));
        var times = results.SelectMany(r => r.Times).Order().ToList();
        return new Load(times[(int)(times.Count * 0.95)], times.Count / Stopwatch.GetElapsedTime(started).TotalSeconds, results.Sum(r => r.Failed));
    }

    private static async Task<(List<double> Times, int Failed)> ClientAsync(HttpClient client, string url, string? cookie, long started, TimeSpan length)
    {
        var (times, failed) = (new List<double>(), 0);
        while (Stopwatch.GetElapsedTime(started) < length)
        {
            var (milliseconds, isThere) = await OneAsync(client, url, cookie);
            failed += isThere ? 0 : 1;
            times.Add(milliseconds);
        }

        return (times, failed);
    }

    private static async Task<(double Milliseconds, bool IsThere)> OneAsync(HttpClient client, string url, string? cookie)
    {
        var sent = Stopwatch.GetTimestamp();
        using var request = new HttpRequestMessage(HttpMethod.Get, url);
        if (cookie is not null)
        {
            request.Headers.Add("Cookie", cookie);
        }

        using var response = await client.SendAsync(request);
        await response.Content.CopyToAsync(Stream.Null);
        return (Stopwatch.GetElapsedTime(sent).TotalMilliseconds, response.IsSuccessStatusCode);
    }

    /// <summary>The p95 of one reader after another, in milliseconds; the first two are warming.</summary>
    public async Task<double> P95OfOneReaderAsync(string path, string cookie, int times)
    {
        using var handler = new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false };
        using var client = new HttpClient(handler);
        var taken = new List<double>();
        for (var i = 0; i < times + 2; i++)
        {
            var (milliseconds, isThere) = await OneAsync(client, address + path, cookie);
            taken.Add(isThere ? milliseconds : double.PositiveInfinity);
        }

        return taken.Skip(2).Order().ElementAt((int)(times * 0.95));
    }

    public async Task<string> SignInAsync(string signIn)
    {
        using var handler = new HttpClientHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(handler);
        var page = await client.GetStringAsync(address + "/sign-in");
        var token = page.Split("name=\"__RequestVerificationToken\"", 2)[1].Split("value=\"", 2)[1].Split('"', 2)[0];
        var form = System.Text.RegularExpressions.Regex.Match(page, "<form[^>]*action=\"([^\"]*)\"[^>]*>(?:(?!</form>).)*value=\"" + signIn + "\"", System.Text.RegularExpressions.RegexOptions.Singleline);
        var action = form.Success ? System.Net.WebUtility.HtmlDecode(form.Groups[1].Value) : "/sign-in";
        using var content = new FormUrlEncodedContent([new("__RequestVerificationToken", token), new("signIn", signIn)]);
        using var response = await client.PostAsync(address + action, content);
        return string.Join("; ", handler.CookieContainer.GetCookies(new Uri(address)).Select(c => $"{c.Name}={c.Value}"));
    }

    private sealed record Load(double P95, double RequestsASecond, int Failed);
}
