using Commonweal.Domain.Governance.Decisions;
using Commonweal.Platform.Commands;
using Commonweal.Tests.Governance.Decisions;
using Commonweal.Tests.Partnership;
using Record = Commonweal.Tests.Governance.Meetings.Record;

namespace Commonweal.Tests.Platform.Commands;

/// <summary>Two who do the same thing at once: one of them did it, and the other is told so.</summary>
public sealed class SameMomentTests(Sites sites) : IClassFixture<Sites>
{
    [Theory, BothDatabases]
    public async Task Of_two_chairs_who_close_one_item_at_once_one_closes_it_and_the_other_is_told(Engine engine)
    {
        var site = await sites.OnAsync(engine);
        using var way = await new OnItsWay(site).ReadyAsync($"A matter of two chairs on {engine}");
        await way.CallAsync();
        using var first = await site.SignInAsAsync("programme-director");
        using var second = await site.SignInAsAsync("programme-director");
        var forms = new[] { (first, (await first.PageAsync($"{way.Url}/close")).Form()), (second, (await second.PageAsync($"{way.Url}/close")).Form()) };

        var pages = await Task.WhenAll(forms.Select(f => f.Item1.SendAndReadAsync(f.Item2)));

        var texts = pages.Select(p => p.Body()).ToList();
        Assert.Single(texts, t => t.Contains("The call is closed.", StringComparison.Ordinal) && !t.Contains(new DoneAtTheSameMoment().Sentence, StringComparison.Ordinal) && !t.Contains(new CallIsClosed().Sentence, StringComparison.Ordinal));
        Assert.Single(texts, t => t.Contains(new DoneAtTheSameMoment().Sentence, StringComparison.Ordinal) || t.Contains(new CallIsClosed().Sentence, StringComparison.Ordinal));
    }

    [Theory, BothDatabases]
    public async Task A_meeting_is_opened_once_by_however_many(Engine engine)
    {
        await using var site = await TestSite.StartAsync(sites.Databases, engine);
        using var secretary = await site.SignInAsAsync("board-secretary");
        using var director = await site.SignInAsAsync("programme-director");
        var forms = new[] { (secretary, (await secretary.PageAsync($"{Record.Joint}/step")).Form()), (director, (await director.PageAsync($"{Record.Joint}/step")).Form()) };

        await Task.WhenAll(forms.Select(f => f.Item1.SendAndReadAsync(f.Item2, ("Input.Kind", "Opened"), ("Input.At", "14:00"))));

        var page = await secretary.PageAsync(Record.Joint);
        Assert.Contains("In progress", page.Body(), StringComparison.Ordinal);
    }
}
