using Commonweal.Domain.Partnership.People;

namespace Commonweal.Tests.Partnership;

/// <summary>What holds of every page that asks for an act: who may not do it is told before they type, what is wrong is said all at once, and what is sent twice is done once.</summary>
public sealed class CommandPagesTests(Sites sites) : IClassFixture<Sites>
{
    private const string Uclh = "/partnership/partners/uclh";
    private const string Whittington = "/partnership/partners/whittington-health";
    private const string Main = "/partnership/agreements/partnership-agreement";
    private const string WhittingtonRecorder = "Whittington Health as Recorder (demonstration)";

    public static IEnumerable<TheoryDataRow<string, string, string>> WhoMayNot =>
    [
        new($"{Uclh}/edit", "whittington-recorder", new SpeaksOnlyForItself("UCLH", WhittingtonRecorder).Sentence),
        new($"{Uclh}/shares", "whittington-recorder", new SpeaksOnlyForItself("UCLH", WhittingtonRecorder).Sentence),
        new($"{Uclh}/posts/name", "whittington-recorder", new SpeaksOnlyForItself("UCLH", WhittingtonRecorder).Sentence),
        new($"{Main}/approvals/uclh/sign", "whittington-recorder", new SpeaksOnlyForItself("UCLH", WhittingtonRecorder).Sentence),
        new("/partnership/agreements/section-75-haringey/approvals/record", "whittington-recorder", new SpeaksForNoParty(WhittingtonRecorder).Sentence),
        new($"{Uclh}/status", "whittington-recorder", new OnlyTheTeam(WhittingtonRecorder).Sentence),
        new("/partnership/partners/invite", "whittington-recorder", new OnlyTheTeam(WhittingtonRecorder).Sentence),
        new($"{Main}/versions/add", "whittington-recorder", new OnlyTheTeam(WhittingtonRecorder).Sentence),
        new($"{Whittington}/edit", "whittington-finance", new SpeaksOnlyForItself("Whittington Health", "Whittington Health as Finance lead (demonstration)").Sentence),
        new($"{Whittington}/edit", "programme-director", new SpeaksOnlyForItself("Whittington Health", "the partnership's own team as Programme director (demonstration)").Sentence),
        new($"{Uclh}/status", "auditor", new OnlyTheTeam("the partnership's own team as Auditor (demonstration)").Sentence),
    ];

    public static IEnumerable<TheoryDataRow<string, string, string[]>> Forms =>
    [
        new($"{Whittington}/edit", "whittington-recorder", ["Input.Name: Enter the full name", "Input.ShortName: Enter the short name", "Input.Description: Say what it does here"]),
        new($"{Whittington}/shares", "whittington-recorder",
        [
            "Input.Measure: Choose what the shares are of", "Input.From: Enter the first day of these shares",
            "Input.Percent[0]: The share of Haringey must be a number from 0 to 100, with at most two decimals",
            "Input.Percent[1]: The share of Islington must be a number from 0 to 100, with at most two decimals",
            "Input.Percent[2]: The share of Elsewhere must be a number from 0 to 100, with at most two decimals",
        ]),
        new($"{Whittington}/posts/name", "whittington-recorder",
            ["Input.Name: Enter the name", "Input.Title: Enter the title of the post", "Input.Role: Choose the role", "Input.From: Enter the first day in post"]),
        new($"{Main}/approvals/record", "whittington-recorder",
        [
            "Input.Partner: Choose the organisation that approved it", "Input.Version: Choose the version that was approved", "Input.Body: Choose the body that decided",
            "Input.Date: Enter the date of the decision", "Input.Minute: Enter the number or title of the minute",
        ]),
        new($"{Main}/approvals/whittington-health/sign", "whittington-recorder",
            ["Input.Place: Choose the place that was signed", "Input.SignedBy: Enter who signed", "Input.SignedOn: Enter the day it was signed"]),
        new($"{Uclh}/status", "programme-director",
            ["Input.Status: Choose what it becomes", "Input.From: Enter the first day of the new status", "Input.Reason: Say who decided it, and where it is minuted"]),
        new("/partnership/partners/invite", "programme-director",
        [
            "Input.Name: Enter the name of the organisation", "Input.Kind: Choose what kind of organisation it is", "Input.Description: Say what it does here",
            "Input.From: Enter the day it was invited", "Input.Reason: Say who decided to invite it, and where it is minuted",
        ]),
        new($"{Main}/versions/add", "programme-director", ["Input.Title: Enter a title for this version", "Input.Text: Enter the exact text"]),
    ];

    /// <summary>The page, who sends it, what is filled in, and how its audit sentence begins.</summary>
    private static readonly (string Path, string SignIn, string Fields, string Sentence)[] All =
    [
        ($"{Whittington}/edit", "whittington-recorder", "Input.Description=Sent twice", "Changed what the page of Whittington Health NHS Trust says."),
        ($"{Whittington}/shares", "whittington-recorder", "Input.Measure=Activity;Input.Percent[0]=50;Input.Percent[1]=50;Input.Percent[2]=0;Input.From=2017-10-02", "Entered the shares of Whittington Health NHS Trust's activity"),
        ($"{Whittington}/posts/name", "whittington-recorder", "Input.Name=Sent Twice;Input.Title=Chair;Input.Role=chair;Input.From=2017-10-02", "Named Sent Twice as Chair"),
        ($"{Main}/approvals/record", "whittington-recorder", "Input.Date=2017-07-04;Input.Minute=Sent twice", "Recorded that Whittington Health Trust Board approved version 2"),
        ($"{Main}/approvals/whittington-health/sign", "whittington-recorder", "Input.Place=LeaderOrChair;Input.SignedBy=Sent Twice;Input.SignedOn=2017-07-05", "Recorded that Sent Twice signed version 2"),
        ($"{Uclh}/status", "programme-director", "Input.Status=Suspended;Input.From=2017-10-02;Input.Reason=Sent twice", "University College London Hospitals NHS Foundation Trust is Suspended"),
        ("/partnership/partners/invite", "programme-director", "Input.Name=Sent Twice Ltd;Input.Kind=Council;Input.Description=D;Input.From=2017-10-02;Input.Reason=R", "Invited Sent Twice Ltd to take part"),
        ($"{Main}/versions/add", "programme-director", "Input.Title=Sent twice;Input.Text=T1 | Sent twice. | ours", "Put forward version 3 of Haringey and Islington Wellbeing Partnership Agreement"),
    ];

    public static IEnumerable<TheoryDataRow<Engine, string, string, string, string>> Acts =>
        Enum.GetValues<Engine>().SelectMany(engine => All.Select(act => new TheoryDataRow<Engine, string, string, string, string>(engine, act.Path, act.SignIn, act.Fields, act.Sentence)));

    /// <summary>The same acts, asked for by somebody who may not.</summary>
    public static IEnumerable<TheoryDataRow<string, string, string>> Forged => All.Select(act => new TheoryDataRow<string, string, string>(act.Path, act.Fields, act.Sentence));

    [Theory, MemberData(nameof(WhoMayNot))]
    [Trait("Requirement", "PAR-10")]
    public async Task Who_may_not_do_it_is_told_before_they_type_why_and_who_could(string path, string signIn, string sentence)
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync(signIn);

        var page = await visitor.PageAsync(path);

        Assert.False(page.HasForm());
        Assert.Equal(sentence, page.Problems()[0]);
        Assert.StartsWith("Who could mend it: ", page.Problems()[^1]);
        Assert.Equal($"/acting?returnUrl={Uri.EscapeDataString(path)}", page.QuerySelector("main a[href^='/acting']")?.GetAttribute("href"));
    }

    [Theory, MemberData(nameof(Forms))]
    [Trait("Requirement", "EQA-04")]
    public async Task A_form_sent_empty_says_all_that_is_missing_at_its_head_and_beside_each_field(string path, string signIn, string[] problems)
    {
        using var visitor = await (await sites.DemonstrationAsync()).SignInAsAsync(signIn);
        var form = (await visitor.PageAsync(path)).Form();

        var page = await visitor.SendAndReadAsync(form, [.. Fields(form).Select(name => (name, ""))]);

        Assert.Equal(problems.Select(p => p.Split(": ")[1]).Order(), page.Problems().Order());
        Assert.All(problems, problem => Assert.Equal(problem.Split(": ")[1], page.ProblemAt(problem.Split(": ")[0])));
        Assert.All(page.QuerySelectorAll(".nhsuk-error-summary a"), a => Assert.NotNull(page.GetElementById(a.GetAttribute("href")![1..])));
        Assert.StartsWith("Error: ", page.Title);
    }

    [Theory, MemberData(nameof(Acts))]
    [Trait("Requirement", "QUA-02")]
    public async Task What_is_sent_twice_is_done_once_and_the_audit_says_by_whom_for_whom_and_as_what(Engine engine, string path, string signIn, string fields, string sentence)
    {
        var site = await sites.OnAsync(engine);
        using var visitor = await site.SignInAsAsync(signIn);
        var form = (await visitor.PageAsync(path)).Form();

        using var first = await visitor.SendAsync(form, Filled(fields));
        using var second = await visitor.SendAsync(form, Filled(fields));

        Assert.InRange((int)second.StatusCode, 200, 399);
        var act = Assert.Single(await site.ActsAsync(sentence));
        Assert.Equal(
            signIn == "programme-director" ? ("marigold-osei-thorne", "", "Programme director (demonstration)") : ("yewande-brightmoor", "whittington-health", "Recorder (demonstration)"),
            (act.Person, act.For, act.As));
    }

    [Theory, MemberData(nameof(Forged))]
    [Trait("Requirement", "PAR-10")]
    public async Task What_a_forged_form_asks_for_another_is_refused_and_not_done(string path, string fields, string sentence)
    {
        var site = await sites.DemonstrationAsync();
        using var stranger = await site.SignInAsAsync("haringey-recorder");
        var form = (await stranger.PageAsync("/partnership/partners/haringey-council/edit")).Form();
        form.Action = path;

        var page = await stranger.SendAndReadAsync(form, [("Input.Partner", "whittington-health"), ("Input.Version", "2"), ("Input.Body", "whittington-health-board"), .. Filled(fields)]);

        Assert.NotEmpty(page.Problems());
        Assert.DoesNotContain(await site.ActsAsync(sentence), act => act.Person == "tobias-lanternwood");
    }

    private static (string, string)[] Filled(string fields) => [.. fields.Split(';').Select(field => field.Split('=', 2)).Select(pair => (pair[0], pair[1]))];

    private static IEnumerable<string> Fields(AngleSharp.Html.Dom.IHtmlFormElement form) => form.QuerySelectorAll("[name^='Input.']:not([type=hidden])").Select(e => e.GetAttribute("name")!).Distinct();
}
