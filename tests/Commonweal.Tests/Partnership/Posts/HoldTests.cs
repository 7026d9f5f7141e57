using AngleSharp.Html.Dom;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Partnership.Posts;

public sealed class HoldTests(Sites sites) : IClassFixture<Sites>
{
    private const string Post = "/partnership/joint-posts/diabetes-lead";

    [Theory, BothDatabases]
    [Trait("Requirement", "LEA-01")]
    public async Task The_employer_enters_who_holds_a_post_and_the_next_holder_ends_their_time(Engine engine)
    {
        await using var site = await TestSite.StartAsync(sites.Databases, engine);
        using var recorder = await site.SignInAsAsync("haringey-recorder");

        await HoldAsync(recorder, "haringey-council", "marcin-applewhite", 2);
        await HoldAsync(recorder, "haringey-council", "ishani-castlemere", 9);

        Assert.Contains("Ishani Castlemere", await HolderAsync(recorder, Post), StringComparison.Ordinal);
        Assert.Contains("Marcin Applewhite", await HolderAsync(recorder, $"{Post}?asAt=2017-10-08"), StringComparison.Ordinal);
        Assert.Contains("Haringey Council", (await recorder.PageAsync(Post)).MainText(), StringComparison.Ordinal);
    }

    [Fact]
    [Trait("Requirement", "PAR-13")]
    public async Task Nobody_enters_the_employee_of_another_partner()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        Assert.Contains("UCLH speaks for itself", (await HoldAsync(recorder, "uclh", "marcin-applewhite", 2)).Errors(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_that_is_missing_is_said_at_once()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        var errors = (await recorder.SendFormAsync($"{Post}/holder", ("Input.Holder", ""), ("Input.Minute", ""))).Errors();

        Assert.Contains("Choose who holds the post", errors, StringComparison.Ordinal);
        Assert.Contains("Enter the number or title of the minute", errors, StringComparison.Ordinal);
    }

    internal static Task<IHtmlDocument> HoldAsync(Visitor visitor, string employer, string holder, int day) => visitor.SendFormAsync(
        $"{Post}/holder", [("Input.Employer", employer), ("Input.Holder", holder), ("Input.Minute", "Cabinet, minute 4"), .. Forms.Day("Input.From", day, 10, 2017)]);

    private static async Task<string> HolderAsync(Visitor visitor, string path) => (await visitor.PageAsync(path)).QuerySelector(".nhsuk-summary-list__value")!.TextContent;
}
