using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Programmes;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Programmes;

/// <summary>Whoever leads a programme adds one thing to it.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class AddModel(ReadProgrammes read, ActOnProgramme acts, Notices notices) : ProgrammeFormModel(read, acts, notices)
{
    private IReadOnlyList<ProgrammeCase> all = [];

    public static IReadOnlyList<Choice> News { get; } = [new(nameof(MilestoneNews.Reached), "It was reached"), new(nameof(MilestoneNews.Moved), "It was moved to another day"), new(nameof(MilestoneNews.Dropped), "It was dropped")];

    public AddForm Form { get; private set; } = null!;

    public IReadOnlyList<Choice> Partners => [.. Programme.Partners.Values.OrderBy(p => p.Name, StringComparer.CurrentCulture).Select(p => new Choice(p.Slug, p.Name))];

    public IReadOnlyList<Choice> Years => [.. Enumerable.Range(FinancialYear.Of(Acts.Today).Begins, 5).Select(y => new Choice(y.ToString(CultureInfo.InvariantCulture), new FinancialYear(y).ToString()))];

    public DateOnly Today => Acts.Today;

    public string ChoiceLabel => Form.Slug switch
    {
        AddForm.News => "Which milestone?",
        AddForm.Stage => "Which stage?",
        AddForm.Money => "Is it a cost or a saving?",
        AddForm.Figure => "Of which benefit?",
        _ => "Which programme?",
    };

    public IReadOnlyList<Choice> Choices => Form.Slug switch
    {
        AddForm.News => [.. Programme.Reading.Milestones.Where(m => m.State is MilestoneState.Ahead or MilestoneState.Late).Select(m => new Choice($"{m.Milestone.Number}", m.Milestone.Title))],
        AddForm.Stage => [.. Enum.GetValues<RedesignStage>().Where(s => s > Programme.Reading.Stage).Select(s => new Choice(s.ToString(), s.InWords()))],
        AddForm.Money => [new(nameof(ProgrammeMoneyKind.Cost), "A cost"), new(nameof(ProgrammeMoneyKind.Saving), "A saving")],
        AddForm.Figure => [.. Programme.Reading.Benefits.Select(b => new Choice($"{b.Benefit.Number}", b.Benefit.Title))],
        AddForm.Join => [.. all.Where(p => p.Programme.Id != Programme.Programme.Id).Select(p => new Choice(p.Programme.Slug, p.Programme.Title))],
        _ => [],
    };

    public string? DayLabel => Form.Slug switch
    {
        AddForm.Milestone => "By which day?",
        AddForm.Staff => "From which month? (any day of it)",
        AddForm.Money or AddForm.Benefit => null,
        AddForm.Figure => "Of which day is the figure?",
        _ => "On which day?",
    };

    public string? UntilLabel => Form.Slug switch
    {
        AddForm.News => "To which new day? (where it was moved)",
        AddForm.Staff => "Until which month? (any day of it)",
        AddForm.Benefit => "By which day? (where a figure is to be reached)",
        _ => null,
    };

    public string? WordsLabel => Form.Slug switch
    {
        AddForm.Milestone or AddForm.Benefit => null,
        AddForm.Staff => "Who gives the time?",
        AddForm.Money => "For what?",
        AddForm.Case => "What does it ask for, and what changed since the last version?",
        AddForm.Lesson => "What happened, and what does it teach?",
        AddForm.Join => "Why, and who leads?",
        _ => "What happened?",
    };

    [BindProperty]
    public AddInput Input { get; set; } = new();

    protected override string Done => "It is entered, for everyone to read.";

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        all = await Read.ListAsync(cancellation);
        return (Form = AddForm.All.FirstOrDefault(f => f.Slug == RouteText("what"))!) is not null && await base.FindAsync(cancellation);
    }

    protected override void Fill() => (Input.Choice, Input.On) = (Request.Query["with"], Form.Slug is AddForm.Milestone ? null : Acts.Today);

    protected override void Check() => Added.Check(this, ModelState);

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        var joined = Form.Slug == AddForm.Join ? await Read.JoinedAsync(cancellation) : [];
        var (rule, verb, sentence) = Added.Of(this, all, joined, Acts);
        return await Acts.AddAsync(Programme, rule, verb, sentence, RequestKey, cancellation);
    }
}

public sealed class AddInput
{
    public string? Choice { get; set; }

    public string? Second { get; set; }

    public string? Partner { get; set; }

    [StringLength(200, ErrorMessage = "This must be 200 characters or fewer")]
    public string? Title { get; set; }

    [StringLength(400, ErrorMessage = "This must be 400 characters or fewer")]
    public string? Indicator { get; set; }

    [StringLength(80, ErrorMessage = "This must be 80 characters or fewer")]
    public string? Unit { get; set; }

    public string? Amount { get; set; }

    public string? Whole { get; set; }

    public int? Year { get; set; }

    public DateOnly? On { get; set; }

    public DateOnly? Until { get; set; }

    [StringLength(2000, ErrorMessage = "This must be 2,000 characters or fewer")]
    public string? Words { get; set; }

    [StringLength(2000, ErrorMessage = "This must be 2,000 characters or fewer")]
    public string? ToDo { get; set; }
}
