using System.Net;
using Commonweal.Domain.Community;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Community.Requests;

public sealed class LogTests(Sites sites) : IClassFixture<Sites>
{
    private const string Form = "/community/requests/log";

    [Fact]
    [Trait("Requirement", "LAW-29")]
    public async Task A_request_by_letter_is_entered_with_the_day_it_came_and_its_time_runs_from_that_day()
    {
        using var officer = await (await sites.DemonstrationAsync()).SignInAsAsync(Asking.Officer);

        var page = await officer.SendFormAsync(Form, [.. Letter, .. Forms.Day("Input.ReceivedOn", 2, 10, 2017)]);

        Assert.Contains("To be answered by 30 October 2017", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("2 October 2017 by UCLH. By letter", page.MainText(), StringComparison.Ordinal);
        Assert.Contains("Ida Fell, 3 Hill Road", page.MainText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Everything_that_is_wrong_is_said_at_once_beside_its_field()
    {
        var site = await sites.DemonstrationAsync();
        using var officer = await site.SignInAsAsync(Asking.Officer);
        using var director = await site.SignInAsAsync("programme-director");

        var empty = await officer.SendFormAsync(Form);
        var unreachable = await officer.SendFormAsync(Form, [.. Letter.Where(f => f.Item1 != "Input.Contact"), ("Input.Contact", "asdf"), .. Forms.Day("Input.ReceivedOn", 2, 10, 2017)]);
        var old = await officer.SendFormAsync(Form, [.. Letter, .. Forms.Day("Input.ReceivedOn", 8, 10, 2016)]);
        using var none = await director.GetAsync(Form);

        Assert.Equal(5, empty.Problems().Count);
        Assert.Equal(new LetterCannotArrive().Sentence, unreachable.ProblemAt("Input.Contact"));
        Assert.Equal(new ReceivedTooLongAgo(new(2016, 10, 9)).Sentence, old.ProblemAt("Input.ReceivedOn"));
        Assert.Equal(HttpStatusCode.Forbidden, none.StatusCode);
    }

    private static (string, string)[] Letter => [("Input.Through", "Letter"), ("Input.Words", "What does parking bring in?"), ("Input.Name", "Ida Fell"), ("Input.Contact", "3 Hill Road")];
}
