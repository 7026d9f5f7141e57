using System.Text.RegularExpressions;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace Commonweal.Tests.Fixtures;

/// <summary>One browser window with cookies of its own.</summary>
public sealed partial class BrowserPage : IAsyncDisposable
{
    private static readonly TimeSpan AxeMax = TimeSpan.FromMinutes(1);

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    // In the page itself: its package for Playwright opens a second page to sum up frames, of which we have none, and takes twice the time.
    // What a page does right is not asked for: it would be longer than the page.
    private const string FaultsFound = """
        async () => {
            const options = { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
            const { violations } = await axe.run(document, options);
            return violations.flatMap(v => v.nodes.map(node => `${v.id} (${v.impact}): ${v.help}: ${node.html}`));
        }
        """;

    private readonly IBrowserContext context;
    private readonly List<string> complaints = [];

    public BrowserPage(IBrowserContext context, IPage page)
    {
        (this.context, Page) = (context, page);
        page.Console += (_, message) => Note(message.Type == "error", $"console: {message.Text}");
        page.PageError += (_, error) => Note(true, $"script: {error}");
        page.RequestFailed += (_, request) => Note(request.Failure != "net::ERR_ABORTED", $"request: {request.Url} {request.Failure}");
    }

    public IPage Page { get; }

    /// <summary>What the browser complained of so far: errors of scripts, failed requests, violations of the content policy.</summary>
    public IReadOnlyList<string> Complaints
    {
        get
        {
            lock (complaints)
            {
                return [.. complaints];
            }
        }
    }

    public Task<IResponse?> GoAsync(string path) => Page.GotoAsync(path, new() { WaitUntil = WaitUntilState.Load });

    public async Task SignInAsAsync(string signIn)
    {
        await GoAsync("/sign-in");
        var button = Page.Locator($"button[value='{signIn}'], form:has(input[value='{signIn}']) button").First;
        await FollowAsync(button);
        Assert.DoesNotMatch(OfSignIn(), Page.Url);
    }

    /// <summary>Clicks what leads to another page, or to the same one anew, and waits until that has loaded. A click alone is over before anything has come, and whatever is asked next would be asked of the page left behind.</summary>
    public async Task FollowAsync(ILocator what)
    {
        await Page.EvaluateAsync("document.documentElement.setAttribute('data-left-behind', '')");
        await what.ClickAsync();

        // Asked again and again rather than waited for: the page that comes may have loaded before anyone waits.
        await Assertions.Expect(Page.Locator("html:not([data-left-behind])")).ToHaveCountAsync(1, new() { Timeout = Browser.WaitMaxMs });
        while (await Page.EvaluateAsync<string>("document.readyState") != "complete")
        {
            await Task.Delay(20);
        }
    }

    /// <summary>What axe finds on the page as it stands, one line each; empty where it finds nothing.</summary>
    public async Task<IReadOnlyList<string>> AccessibilityFaultsAsync()
    {
        await Page.EvaluateAsync(Axe);

        // A page without scripts would be waited for without end.
        return await Page.EvaluateAsync<string[]>(FaultsFound).WaitAsync(AxeMax);
    }

    /// <summary>By how many pixels the page as a whole is wider than its window; 0 where it does not scroll sideways.</summary>
    public Task<int> OverflowAsync() => Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

    public async ValueTask DisposeAsync()
    {
        await Page.CloseAsync();
        await context.CloseAsync();
    }

    private void Note(bool isComplaint, string text)
    {
        if (isComplaint)
        {
            lock (complaints)
            {
                complaints.Add(text);
            }
        }
    }

    [GeneratedRegex("^https?://[^/]+/sign-in")]
    private static partial Regex OfSignIn();
}
