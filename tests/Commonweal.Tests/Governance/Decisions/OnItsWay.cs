using AngleSharp.Html.Dom;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Governance.Decisions;

/// <summary>Brings a matter of its own forward by the forms, as far as a test needs. The demonstration stands at 9 October 2017.</summary>
internal sealed class OnItsWay(TestSite site) : IDisposable
{
    private readonly Dictionary<string, Visitor> visitors = [];

    public string Url { get; private set; } = "";

    public async Task<Visitor> AsAsync(string signIn, string? post = null)
    {
        if (!visitors.TryGetValue(signIn, out var visitor))
        {
            visitors[signIn] = visitor = await site.SignInAsAsync(signIn);
        }

        if (post is not null)
        {
            await visitor.ActAsAsync(post);
        }

        return visitor;
    }

    public async Task<IHtmlDocument> ProposeAsync(string title, string subject = "ServiceChange", string forum = "wellbeing-partnership-board", params (string, string)[] more)
    {
        var page = await (await AsAsync("programme-director")).SendFormAsync("/governance/decisions/propose", [("Input.Title", title), ("Input.Question", "Shall it be done?"), ("Input.Subject", subject), ("Input.Forum", forum), .. more]);
        Assert.Equal(title, page.Heading());
        Url = new Uri(page.BaseUri).AbsolutePath;
        return page;
    }

    public async Task<IHtmlDocument> SendAsync(string form, string signIn, params (string, string)[] fields) => await (await AsAsync(signIn)).SendFormAsync($"{Url}/{form}", fields);

    public Task<IHtmlDocument> ShareAsync() => SendAsync("step", "programme-director", [("Input.Kind", "Shared"), .. Forms.Day("Input.On", 9, 10, 2017), ("Input.Words", "Put before the partners")]);

    public Task<IHtmlDocument> SayAsync(bool hasNoMoney = true) => SendAsync("particulars", "programme-director",
    [
        ("Input.Effect", "Better"), ("Input.EffectInWords", "Care nearer home"), ("Input.HowUsersWereHeard", "At two workshops"), ("Input.Equality", "Assessed"), .. Forms.Day("Input.EqualityAssessedOn", 1, 9, 2017),
        ("Input.EqualityInWords", "Nobody is worse off"), ("Input.Consultation", "NotNeeded"), ("Input.ConsultationInWords", "No clinic closes"), ("Input.Procurement", "ExistingContract"), ("Input.ProcurementInWords", "Within the contract"),
        ("Input.Indicators", "Weeks waited"), ("Input.Objective", "Care nearer home"),
        ("Input.RegardToNeeds", "More people wait in pain"), ("Input.RegardToStrategies", "Longer healthy life"), .. hasNoMoney ? new[] { ("Input.Money", "yes") } : [],
    ]);

    public Task<IHtmlDocument> PutAsync(string text, string why = "") => SendAsync("text", "programme-director", ("Input.Text", text), ("Input.Why", why));

    public Task<IHtmlDocument> RequireAsync(string body, string need = "Approve") => SendAsync("bodies", "programme-director", ("Input.Body", body), ("Input.Need", need), ("Input.Why", "Its function"));

    public Task<IHtmlDocument> CallAsync() => SendAsync("call", "programme-director");

    public async Task<IHtmlDocument> ViewAsync(string signIn, string? post, string seat, string kind = "Agree", string limit = "")
    {
        await AsAsync(signIn, post);
        return await SendAsync("view", signIn, ("Input.Seat", seat), ("Input.Kind", kind), ("Input.Reason", "It helps"), ("Input.Capacity", "As its recorder"), ("Input.Limit", limit));
    }

    public async Task AgreeAsync()
    {
        await GiveViewsAsync();
        await SendAsync("close", "programme-director");
    }

    public async Task GiveViewsAsync()
    {
        await ViewAsync("haringey-recorder", null, "chief-executive-haringey-council");
        await ViewAsync("haringey-recorder", null, "cabinet-member-for-health-haringey-council");
        await ViewAsync("islington-recorder", "Islington Council", "chief-executive-islington-council");
        await ViewAsync("islington-recorder", null, "councillor-islington-council");
        await ViewAsync("shared-accountable-officer", "Haringey", "accountable-officer-haringey-ccg");
        await ViewAsync("shared-accountable-officer", "Islington", "accountable-officer-islington-ccg");
        await ViewAsync("whittington-recorder", null, "chief-executive-whittington-health");
    }

    public async Task<IHtmlDocument> RecordAsync(string body, string signIn, string? post, string kind = "Approved", params (string, string)[] more)
    {
        await AsAsync(signIn, post);
        return await SendAsync($"bodies/{body}/record", signIn, [("Input.Kind", kind), .. Forms.Day("Input.On", 9, 10, 2017), ("Input.Minute", "Item 7"), ("Input.Confirmed", "read"), .. more]);
    }

    /// <summary>Shared, said and with a text, and two governing bodies asked to approve.</summary>
    public async Task<OnItsWay> ReadyAsync(string title, bool hasNoMoney = true)
    {
        Url = await site.ShareEarlierAsync(title);
        await SayAsync(hasNoMoney);
        await PutAsync("The service moves.");
        await RequireAsync("haringey-ccg-governing-body");
        return this;
    }

    public async Task<IHtmlDocument> PageAsync(string query = "") => await (await AsAsync("programme-director")).PageAsync(Url + query);

    public void Dispose()
    {
        foreach (var visitor in visitors.Values)
        {
            visitor.Dispose();
        }
    }
}
