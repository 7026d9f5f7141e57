using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Commands;
using Commonweal.Tests.Platform.Identity;

namespace Commonweal.Tests.Partnership.Partners;

/// <summary>A partner edits what its own page says; two people at once lose nothing.</summary>
public sealed class EditTests(Sites sites) : IClassFixture<Sites>
{
    private const string Whittington = "/partnership/partners/whittington-health";
    private const string Haringey = "/partnership/partners/haringey-council";

    [Fact]
    [Trait("Requirement", "PAR-10")]
    public async Task A_partner_changes_what_its_own_page_says()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        var page = await recorder.FillInAsync($"{Haringey}/edit", ("Input.Description", "The council, in its own words."), ("Input.OdsCode", " abc "));

        Assert.Equal("The council, in its own words.", page.QuerySelector(".cw-lead").Words());
        Assert.Equal("ABC", page.Fact("ODS code"));
    }

    [Fact]
    public async Task Of_two_people_at_once_the_second_sees_what_the_first_saved_and_loses_nothing_typed()
    {
        var site = await sites.DemonstrationAsync();
        using var first = await site.SignInAsAsync("whittington-recorder");
        using var second = await site.SignInAsAsync("whittington-recorder");
        var opened = await second.PageAsync($"{Whittington}/edit");
        await first.FillInAsync($"{Whittington}/edit", ("Input.Description", "What the first typed."));

        var conflict = await second.SendAndReadAsync(opened.Form(), ("Input.Description", "What the second typed."));

        Assert.Equal(new SavedMeanwhile().Sentence, Assert.Single(conflict.Problems()));
        Assert.Equal("What the first typed.", conflict.Fact("What it does here"));
        Assert.Equal("What the second typed.", conflict.Typed("Input.Description").Trim());
        Assert.Equal("What the first typed.", (await first.PageAsync(Whittington)).QuerySelector(".cw-lead").Words());
        Assert.Equal("What the second typed.", (await second.SendAndReadAsync(conflict.Form())).QuerySelector(".cw-lead").Words());
    }

    [Fact]
    public async Task What_came_back_after_the_session_ended_does_not_overwrite_unseen_what_another_person_saved_meanwhile()
    {
        var time = new TimeThatMoves();
        await using var site = await TestSite.StartAsync(sites.Databases, time: time);
        using var second = await site.SignInAsAsync("whittington-recorder");
        var opened = await second.PageAsync($"{Whittington}/edit");
        time.Pass(TimeSpan.FromHours(9));
        using var first = await site.SignInAsAsync("whittington-recorder");
        await first.FillInAsync($"{Whittington}/edit", ("Input.Description", "What the first typed."));

        using var ended = await second.SendAsync(opened.Form(), ("Input.Description", "What the second typed."));
        var draft = Uri.UnescapeDataString(ended.Headers.Location!.ToString().Split("returnUrl=")[1]);
        await second.SignInAsAsync("whittington-recorder");
        var back = await second.PageAsync(draft);
        var conflict = await second.SendAndReadAsync(back.Form());

        Assert.Equal("What the second typed.", back.Typed("Input.Description").Trim());
        Assert.Equal(opened.Typed("Input.Version"), back.Typed("Input.Version"));
        Assert.Equal(new SavedMeanwhile().Sentence, Assert.Single(conflict.Problems()));
        Assert.Equal("What the first typed.", conflict.Fact("What it does here"));
        Assert.Equal("What the second typed.", conflict.Typed("Input.Description").Trim());
        Assert.Equal("What the first typed.", (await first.PageAsync(Whittington)).QuerySelector(".cw-lead").Words());
    }

    [Fact]
    public async Task A_code_that_is_none_is_said_beside_its_field()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        var page = await recorder.FillInAsync($"{Haringey}/edit", ("Input.OdsCode", "A-1"));

        Assert.Equal("The ODS code must be 3 to 8 letters and digits, such as RKE", page.ProblemAt("Input.OdsCode"));
        Assert.Equal("A-1", page.Typed("Input.OdsCode"));
    }

    [Fact]
    [Trait("Requirement", "PAR-13")]
    public async Task No_partner_takes_the_name_of_the_partnership()
    {
        using var recorder = await (await sites.DemonstrationAsync()).SignInAsAsync("haringey-recorder");

        var page = await recorder.FillInAsync($"{Haringey}/edit", ("Input.ShortName", "Wellbeing Partnership"));

        Assert.StartsWith(new ThePartnershipIsNoOrganisation("Haringey and Islington Wellbeing Partnership").Sentence, Assert.Single(page.Problems()));
    }

    [Fact]
    [Trait("Requirement", "QUA-02")]
    [Trait("Requirement", "QUA-03")]
    public async Task A_recorder_sees_in_the_audit_what_was_done_for_their_own_partner_and_nothing_else()
    {
        var site = await sites.DemonstrationAsync();
        using var haringey = await site.SignInAsAsync("haringey-recorder");
        using var islington = await site.SignInAsync("islington-recorder", "Islington Council");
        await haringey.FillInAsync($"{Haringey}/edit", ("Input.Description", "Seen by Haringey."));
        await islington.FillInAsync("/partnership/partners/islington-council/edit", ("Input.Description", "Seen by Islington."));

        var entries = await CsvFile.ReadAsync(haringey, "/audit?format=csv");

        Assert.NotEmpty(entries.Rows);
        Assert.All(entries.Column("For"), partner => Assert.Equal("haringey-council", partner));
    }
}
