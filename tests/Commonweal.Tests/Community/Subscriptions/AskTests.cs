using Commonweal.Community.Subscriptions;
using Commonweal.Platform.Mail;
using Commonweal.Platform.Persistence;
using Commonweal.Tests.Partnership;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Commonweal.Tests.Community.Subscriptions;

public sealed class AskTests(Sites sites) : IClassFixture<Sites>
{
    [Fact]
    public async Task Asking_sends_one_question_and_a_flood_of_asking_no_more_than_three()
    {
        await using var site = await TestSite.StartAsync(sites.Databases);
        using var resident = site.NewVisitor();

        for (var i = 0; i < 5; i++)
        {
            var page = await resident.FillInAsync("/community/subscribe", ("Input.Email", "Resident@Example.org"), ("Input.Topic", "Decisions"));
            Assert.Equal("Look in your mail", page.Heading());
        }

        await using var scope = site.NewScope();
        Assert.Equal(Subscribe.QuestionsADay, await scope.ServiceProvider.GetRequiredService<CommonwealContext>().Set<OutboxMail>().CountAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task What_is_missing_is_told_beside_its_field()
    {
        using var resident = (await sites.DemonstrationAsync()).NewVisitor();

        var wrong = await resident.FillInAsync("/community/subscribe", ("Input.Email", "nobody@example"), ("Input.Topic", "Meetings"));

        Assert.Contains("correct format", wrong.ProblemAt("Input.Email"), StringComparison.Ordinal);
        Assert.Contains("Choose the body", wrong.ProblemAt("Input.Body"), StringComparison.Ordinal);
    }
}
