using Commonweal.Domain.Finance.Incentives;
using Commonweal.Tests.Partnership;
using Commonweal.Tests.Partnership.Commitments;

namespace Commonweal.Tests.Finance.Incentives;

public sealed class EnterTests(Sites sites) : IClassFixture<Sites>
{
    [Theory, BothDatabases]
    [Trait("Requirement", "BUD-07")]
    public async Task An_incentive_is_entered_to_be_shaped_and_agreed_later(Engine engine)
    {
        using var director = await (await sites.OnAsync(engine)).SignInAsAsync("programme-director");
        (string, string)[] form =
        [
            ("Input.Title", "Blood pressure found early"), ("Input.Rewards", "More people know their blood pressure"), ("Input.Target", "TGT-U.2"), ("Input.Bearer", "haringey-ccg"), ("Input.Gainer", "haringey-gp-federation"),
            ("Input.Words", "Finance leads asked"),
        ];

        var refused = await director.SendFormAsync("/finance/incentives/enter", [.. form, ("Input.Stage", "Idea")]);
        var entered = await director.SendFormAsync("/finance/incentives/enter", [.. form, ("Input.Stage", "Idea"), ("Input.NextStep", "Agree the sum."), .. Forms.Day("Input.NextBy", 1, 12, 2017)]);
        var agreed = await director.SendFormAsync(
            "/finance/incentives/blood-pressure-found-early/change", [("Input.Stage", "Agreed"), ("Input.Sum", "60,000"), ("Input.AgreedBy", "The Board, minute 3"), ("Input.Words", "Agreed"), .. Forms.Day("Input.From", 1, 10, 2017)]);

        Assert.Contains("say what has to be done next", refused.Errors(), StringComparison.Ordinal);
        Assert.Contains("An idea", entered.Table("Everything that was said of it").Column("Where it stood"));
        Assert.Equal(["An idea", "Agreed"], agreed.Table("Everything that was said of it").Column("Where it stood"));
    }

    [Fact]
    public async Task The_same_incentive_is_entered_once_and_the_first_is_shown()
    {
        using var director = await (await sites.DemonstrationAsync()).SignInAsAsync("programme-director");
        (string, string)[] form =
        [
            ("Input.Rewards", "Fewer falls"), ("Input.Target", "TGT-U.2"), ("Input.Bearer", "haringey-ccg"), ("Input.Gainer", "haringey-gp-federation"), ("Input.Words", "Finance leads asked"), ("Input.Stage", "Idea"),
            ("Input.NextStep", "Agree the sum."), .. Forms.Day("Input.NextBy", 1, 12, 2017),
        ];
        await director.SendFormAsync("/finance/incentives/enter", [.. form, ("Input.Title", "Falls prevented")]);

        var again = await director.SendFormAsync("/finance/incentives/enter", [.. form, ("Input.Title", "falls  Prevented")]);

        Assert.Contains(new IncentiveEnteredAlready("Falls prevented", new(2017, 10, 9), "").Sentence, again.Errors(), StringComparison.Ordinal);
        Assert.NotNull(again.QuerySelector(".nhsuk-error-summary a[href='/finance/incentives/falls-prevented']"));
    }

    [Fact]
    public async Task Every_gap_is_named_at_once_and_only_the_team_enters_it()
    {
        var site = await sites.DemonstrationAsync();
        using var director = await site.SignInAsAsync("programme-director");
        using var finance = await site.SignInAsAsync("whittington-finance");

        Assert.Equal(7, (await director.SendFormAsync("/finance/incentives/enter", ("Input.Title", ""))).Problems().Count);
        Assert.Contains("the partnership's own team", (await finance.PageAsync("/finance/incentives/enter")).MainText(), StringComparison.Ordinal);
    }
}
