using System.Net;
using Commonweal.Domain.Community;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Community.Complaints;

public sealed class LogTests(Sites sites) : IClassFixture<Sites>
{
    private const string Form = "/community/complaints/log";

    [Fact]
    [Trait("Requirement", "CMP-01")]
    [Trait("Requirement", "LAW-30")]
    public async Task A_complaint_by_letter_is_entered_with_the_day_it_came_and_its_time_runs_from_that_day()
    {
        var site = await sites.DemonstrationAsync();
        using var manager = await site.SignInAsAsync(Complaining.Manager);

        var page = await manager.SendFormAsync(Form, [.. Letter, .. Forms.Day("Input.ReceivedOn", 4, 10, 2017)]);
        var code = page.Body()[(page.Body().IndexOf("only now: ", StringComparison.Ordinal) + 10)..][..27];
        using var resident = site.NewVisitor();

        Assert.Contains("To be acknowledged by 9 October 2017", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("4 October 2017 by Whittington Health. By letter", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("By post: Ida Fell, 3 Hill Road", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("Only Whittington Health sees it.", (await resident.PageAsync($"/community/complaints/follow/{code}")).MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_said_at_once_beside_its_field()
    {
        using var manager = await (await sites.DemonstrationAsync()).SignInAsAsync(Complaining.Manager);

        var empty = await manager.SendFormAsync(Form);
        var wrong = await manager.SendFormAsync(Form, [.. Letter.Where(f => f.Item1 != "Input.Contact"), ("Input.Partners", "islington-council"), .. Forms.Day("Input.ReceivedOn", 10, 10, 2017), .. Forms.Day("Input.HappenedOn", 11, 10, 2017)]);

        Assert.Equal(6, empty.Problems().Count);
        Assert.Equal(new ReceivedInTheFuture().Sentence, wrong.ProblemAt("Input.ReceivedOn"));
        Assert.StartsWith("You named more than one organisation", wrong.ProblemAt("Input.Share"), StringComparison.Ordinal);
        Assert.StartsWith("Tell us where", wrong.ProblemAt("Input.Contact"), StringComparison.Ordinal);
        Assert.Equal("It cannot have happened after it was received", wrong.ProblemAt("Input.HappenedOn"));
        Assert.Equal("The lift stood still.", wrong.Typed("Input.Words"));
    }

    [Fact]
    [Trait("Requirement", "CMP-02")]
    public async Task Nobody_but_a_complaints_manager_comes_here()
    {
        using var director = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");

        using var response = await director.GetAsync(Form);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    private static (string, string)[] Letter =>
        [("Input.Through", "Letter"), ("Input.Words", "The lift stood still."), ("Input.Subject", "HealthCare"), ("Input.Share", "No"), ("Input.Means", "Post"), ("Input.Contact", "Ida Fell, 3 Hill Road")];
}
