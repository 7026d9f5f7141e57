using System.Net;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Persistence;
using Commonweal.Tests.Community.Complaints;
using Commonweal.Tests.Community.Requests;
using Commonweal.Tests.Governance.Concerns;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Platform.Security;

/// <summary>Forms that anybody sends, when their address has sent enough of them.</summary>
public sealed class HoldBackFormsTests(Sites sites) : IClassFixture<Sites>
{
    private const string Answer = "/community/consultations/evening-clinics/answer";

    public static TheoryData<string, string, (string, string)[]> Forms => new()
    {
        { Complaining.Form, "Input.Words", Complaining.Fields() },
        { Asking.Form, "Input.Words", Asking.Fields() },
        { Answer, "Words", [("Words", "Late on Tuesdays.")] },
        { "/community/subscribe", "Input.Email", [("Input.Email", "resident@example.org"), ("Input.Topic", "Decisions")] },
    };

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task The_form_comes_back_with_what_was_typed_and_when_to_send_it(string path, string field, (string, string)[] fields)
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var resident = site.NewVisitor();
        var form = (await resident.PageAsync(path)).Command();
        FormLimitsTests.UseUp(site, path);

        using var response = await resident.SendAsync(form, fields);
        var page = await PageText.ParseAsync(await response.Content.ReadAsStringAsync());

        Assert.Equal((HttpStatusCode.TooManyRequests, TimeSpan.FromMinutes(10)), (response.StatusCode, response.Headers.RetryAfter!.Delta));
        Assert.Contains("Nothing of yours has been sent, and what you typed is still below. Send it in 10 minutes.", page.Errors(), StringComparison.Ordinal);
        Assert.Equal(fields.First(f => f.Item1 == field).Item2, page.Typed(field));
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Nothing_of_it_is_kept(string path, string field, (string, string)[] fields)
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var resident = site.NewVisitor();
        var form = (await resident.PageAsync(path)).Command();
        FormLimitsTests.UseUp(site, path);
        var before = await KeptAsync(site);

        using var response = await resident.SendAsync(form, fields);

        Assert.Equal((before, field), (await KeptAsync(site), field));
    }

    [Fact]
    public async Task What_is_added_to_a_complaint_comes_back_too()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var resident = site.NewVisitor();
        var (follow, _) = await resident.ComplainAsync();
        var form = (await resident.PageAsync(follow)).FormOf("Add");
        FormLimitsTests.UseUp(site, follow);

        using var response = await resident.SendAsync(form, ("Input.Words", "It was a Sunday."));

        Assert.Equal("It was a Sunday.", (await PageText.ParseAsync(await response.Content.ReadAsStringAsync())).Typed("Input.Words"));
    }

    [Fact]
    public async Task Files_are_to_be_chosen_again()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var resident = site.NewVisitor();
        FormLimitsTests.UseUp(site, Complaining.Form);

        using var response = await resident.SendFilesAsync(Complaining.Form, [("letter.csv", "a,b\n1,2\n"u8.ToArray())], Complaining.Fields());

        Assert.Contains("Choose your files again then.", await response.TextOfAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_wrong_with_a_form_counts_for_nothing()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var resident = site.NewVisitor();
        var form = (await resident.PageAsync(Complaining.Form)).Command();
        for (var i = 0; i < 21; i++)
        {
            (await resident.SendAsync(form, ("Input.Words", ""))).Dispose();
        }

        using var response = await resident.SendAsync(form, Complaining.Fields());

        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
    }

    [Fact]
    public async Task A_code_is_followed_and_news_is_stopped_however_many_did_so_before()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var resident = site.NewVisitor();
        var (follow, _) = await resident.ComplainAsync();
        FormLimitsTests.UseUp(site, "/community/complaints/follow");
        FormLimitsTests.UseUp(site, "/community/unsubscribe");

        using var followed = await resident.SendAsync((await resident.PageAsync("/community/complaints/follow")).Command(), ("Code", follow.Split('/')[^1]));
        using var stopped = await resident.SendAsync((await resident.PageAsync($"/community/unsubscribe?token={new string('a', Commonweal.Community.Subscriptions.Subscribe.TokenLength)}")).Command());

        Assert.Equal((HttpStatusCode.Redirect, HttpStatusCode.OK), (followed.StatusCode, stopped.StatusCode));
    }

    private static async Task<int> KeptAsync(TestSite site)
    {
        await using var scope = site.NewScope();
        var context = scope.ServiceProvider.GetRequiredService<CommonwealContext>();
        return await context.Set<AuditEntry>().CountAsync(TestContext.Current.CancellationToken)
            + await context.Set<Commonweal.Community.Consultations.ConsultationAnswer>().CountAsync(TestContext.Current.CancellationToken)
            + await context.Set<Commonweal.Community.Subscriptions.Subscription>().CountAsync(TestContext.Current.CancellationToken);
    }
}
