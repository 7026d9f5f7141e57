using Commonweal.Platform;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Fixtures;

/// <summary>The real application, as the serve verb puts it together, on databases of its own and a free port.</summary>
public sealed class TestSite : IAsyncDisposable
{
    private readonly TestDatabases? databases;
    // What sites of one process need not make again, each for itself.
    private static readonly Action<WebApplicationBuilder> Shared = builder => PagesDescribedOnce.TakeOver(builder.Services);

    // Let go of when it is disposed: what still holds the site must not hold all its services.
    private WebApplication app;

    private TestSite(TestDatabases? databases, WebApplication app, Settings settings) => (this.databases, this.app, Settings) = (databases, app, settings);

    public Settings Settings { get; }

    public IServiceProvider Services => app.Services;

    /// <summary>Such as http://localhost:41234, without a slash at the end. Passkeys need the name.</summary>
    public string Address => $"http://localhost:{new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First()).Port}";

    /// <param name="time">The system's time; null for the machine's.</param>
    /// <param name="port">Where it is reached; 0 for any free one.</param>
    /// <param name="change">Changes the settings before the site starts.</param>
    /// <param name="adjust">Adds what only this test needs to the site.</param>
    public static async Task<TestSite> StartAsync(
        TestDatabases databases, Engine engine = Engine.Sqlite, bool isDemonstration = true, TimeProvider? time = null, Func<Settings, Settings>? change = null, int port = 0,
        Action<WebApplicationBuilder>? adjust = null)
    {
        var copied = await databases.CopyAsync(engine, isDemonstration);
        var settings = change is null ? copied : change(copied);
        var app = Site.Build(settings, $"http://127.0.0.1:{port}", Repository.ContentRoot, time, Shared + adjust);
        await Startup.PrepareAsync(app.Services, settings, CancellationToken.None);
        await app.StartAsync();
        return new TestSite(databases, app, settings);
    }

    /// <summary>Another node on this site's databases, which stay when it is gone.</summary>
    public async Task<TestSite> AnotherNodeAsync(Func<Settings, Settings>? change = null, TimeProvider? time = null)
    {
        var settings = change is null ? Settings : change(Settings);
        var node = Site.Build(settings, "http://127.0.0.1:0", Repository.ContentRoot, time, Shared);
        await node.StartAsync();
        return new TestSite(null, node, settings);
    }

    /// <summary>Someone with cookies of their own, not signed in. Redirects are not followed unless asked for.</summary>
    public Visitor NewVisitor() => new(Address);

    /// <summary>A demonstration person, signed in with one click: <c>await site.SignInAsAsync("haringey-recorder")</c>.</summary>
    public async Task<Visitor> SignInAsAsync(string signIn)
    {
        var visitor = NewVisitor();
        await visitor.SignInAsAsync(signIn);
        return visitor;
    }

    /// <summary>Services of one piece of work, as a request has them.</summary>
    public AsyncServiceScope NewScope() => app.Services.CreateAsyncScope();

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
        app = null!;
        if (databases is not null)
        {
            await databases.RemoveAsync(Settings);
        }
    }
}

/// <summary>The sites of one test class, each started when a test first asks for it: take it as <c>IClassFixture&lt;Sites&gt;</c>.</summary>
public sealed class Sites(TestDatabases databases) : IAsyncDisposable
{
    private readonly Dictionary<(Engine, bool), TestSite> started = [];
    private readonly SemaphoreSlim turn = new(1);

    public TestDatabases Databases => databases;

    /// <summary>A demonstration with the facts and people of the first partnership, on SQLite.</summary>
    public Task<TestSite> DemonstrationAsync() => OnAsync(Engine.Sqlite);

    /// <summary>Production before anybody did anything, on SQLite.</summary>
    public Task<TestSite> ProductionAsync() => OnAsync(Engine.Sqlite, isDemonstration: false);

    public async Task<TestSite> OnAsync(Engine engine, bool isDemonstration = true)
    {
        await turn.WaitAsync();
        try
        {
            return started.TryGetValue((engine, isDemonstration), out var site)
                ? site
                : started[(engine, isDemonstration)] = await TestSite.StartAsync(databases, engine, isDemonstration);
        }
        finally
        {
            turn.Release();
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var site in started.Values)
        {
            await site.DisposeAsync();
        }

        started.Clear();
        turn.Dispose();
    }
}
