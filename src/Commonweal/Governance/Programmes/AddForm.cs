using Commonweal.Domain.Governance.Programmes;

namespace Commonweal.Governance.Programmes;

/// <summary>One thing that can be added to a programme, as a form asks for it.</summary>
/// <param name="Slug">In its address.</param>
/// <param name="Button">What leads to it.</param>
/// <param name="Title">The heading of its form.</param>
/// <param name="Fits">Whether there is anything to add it to.</param>
public sealed record AddForm(string Slug, string Button, string Title, Func<ProgrammeCase, bool> Fits)
{
    public const string Milestone = "milestone";
    public const string News = "news";
    public const string Stage = "stage";
    public const string Staff = "staff-time";
    public const string Money = "money";
    public const string Case = "business-case";
    public const string Benefit = "benefit";
    public const string Figure = "figure";
    public const string Lesson = "lesson";
    public const string Join = "join";

    public static IReadOnlyList<AddForm> All { get; } =
    [
        new(Milestone, "Set a milestone", "Set a milestone", _ => true),
        new(News, "Say that a milestone was reached, moved or dropped", "What became of the milestone?", p => p.Reading.Milestones.Any(m => m.State is MilestoneState.Ahead or MilestoneState.Late)),
        new(Stage, "Say that a stage was reached", "Which stage is reached?", p => p.Reading.Stage != RedesignStage.PartOfEverydayWork),
        new(Staff, "Enter staff time", "Enter staff time", _ => true),
        new(Money, "Enter what it costs or saves", "What does it cost or save?", _ => true),
        new(Case, "Enter a version of the business case", "Enter a version of the business case", _ => true),
        new(Benefit, "Enter a benefit", "Enter a benefit", _ => true),
        new(Figure, "Enter a figure of a benefit", "What came of it?", p => p.Reading.Benefits.Count > 0),
        new(Lesson, "Enter a lesson", "What was learnt?", _ => true),
        new(Join, "Join it with another programme", "Join it with another programme", _ => true),
    ];
}
