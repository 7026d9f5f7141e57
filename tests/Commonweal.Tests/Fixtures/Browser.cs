using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Commonweal.Tests.Fixtures.Browser))]

namespace Commonweal.Tests.Fixtures;

/// <summary>Debian's Chromium without a face where that is installed, since it draws no window of its own around each page, or else with one; started when a test first asks. Each page has cookies of its own and notes what the browser complains of.</summary>
public sealed class Browser : IAsyncDisposable
{
    /// <summary>How long a page is waited for: longer than any takes on a machine that does other work beside.</summary>
    public const int WaitMaxMs = 60_000;

    private static readonly string[] Programs = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

    private static readonly string[] Flags =
    [
        "--no-sandbox", "--disable-dev-shm-usage", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    // A policy violation is said aloud, wherever on the page it comes from.
    private const string SayViolations =
        "document.addEventListener('securitypolicyviolation', e => console.error('content policy: ' + e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sample))";

    private readonly SemaphoreSlim turn = new(1);
    private IPlaywright? playwright;
    private IBrowser? browser;

    /// <summary>A page at a site, of the given width in pixels. Skips the test where Chromium is not installed.</summary>
    public async Task<BrowserPage> OpenAsync(TestSite site, int width = 1280, string? signIn = null, bool javaScript = true)
    {
        var started = await StartedAsync();
        var context = await started.NewContextAsync(new()
        {
            BaseURL = site.Address,
            ViewportSize = new() { Width = width, Height = width < 600 ? 760 : 900 },
            Locale = "en-GB",
            TimezoneId = "Europe/London",
            ReducedMotion = ReducedMotion.Reduce,
            JavaScriptEnabled = javaScript,
        });
        context.SetDefaultTimeout(WaitMaxMs);
        await context.AddInitScriptAsync(SayViolations);
        var page = new BrowserPage(context, await context.NewPageAsync());
        if (signIn is not null)
        {
            await page.SignInAsAsync(signIn);
        }

        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.CloseAsync();
        }

        playwright?.Dispose();
        turn.Dispose();
    }

    private async Task<IBrowser> StartedAsync()
    {
        var program = Programs.FirstOrDefault(File.Exists);
        Assert.SkipWhen(program is null, "Chromium is not installed: apt-get install chromium-headless-shell");
        await turn.WaitAsync();
        try
        {
            playwright ??= await Playwright.CreateAsync();
            return browser ??= await playwright.Chromium.LaunchAsync(new() { ExecutablePath = program, Args = Flags });
        }
        finally
        {
            turn.Release();
        }
    }
}
