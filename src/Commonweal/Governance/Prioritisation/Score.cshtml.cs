using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Prioritisation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Prioritisation;

/// <summary>A partner scores the schemes by its own voice.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class ScoreModel(ReadPriorities read, Prioritise prioritise, Standing standing, Notices notices) : ActPageModel(notices)
{
    private PartnerOrganisation? own;

    public static IReadOnlyList<Choice> Choices { get; } = [.. Enumerable.Range(0, PriorityScore.Most + 1).Select(s => new Choice($"{s}", $"{s}"))];

    public ExerciseCase Exercise { get; private set; } = null!;

    /// <summary>Each scheme with each criterion, in the order of the form.</summary>
    public IReadOnlyList<(ProgrammeId Programme, int Criterion, string Title)> Asked { get; private set; } = [];

    public override Refusal? Refusal => prioritise.MayScore(Exercise, own).Refusal;

    [BindProperty]
    public List<string?> Input { get; set; } = [];

    protected override string Done => "Your scores are given.";

    protected override string After => Exercise.Url;

    private List<(ProgrammeId Programme, int Criterion, int Score)> Given =>
        [.. Asked.Zip(Input).Where(a => a.Second is { Length: 1 }).Select(a => (a.First.Programme, a.First.Criterion, a.Second![0] - '0'))];

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (await read.FindAsync(RouteSlug, cancellation) is not { } exercise)
        {
            return false;
        }

        Exercise = exercise;
        own = standing.PartnerId is { } partner ? exercise.Partners.GetValueOrDefault(partner) : null;
        Asked = [.. exercise.History.Schemes.OrderBy(s => exercise.TitleOf(s.ProgrammeId), StringComparer.CurrentCulture).SelectMany(s => exercise.History.Criteria.Select(c => (s.ProgrammeId, c.Number, c.Title)))];
        return true;
    }

    protected override void Fill() =>
        Input = [.. Asked.Select(a => Exercise.Scores.FirstOrDefault(s => s.PartnerId == own?.Id && s.ProgrammeId == a.Programme && s.Criterion == a.Criterion) is { } given ? $"{given.Score}" : null)];

    protected override void Check()
    {
        Input = [.. Input.Concat(Enumerable.Repeat<string?>(null, Asked.Count)).Take(Asked.Count)];
        for (var i = 0; i < Asked.Count; i++)
        {
            if (Input[i] is { Length: > 0 } typed && Choices.All(c => c.Value != typed))
            {
                ModelState.AddModelError($"Input[{i}]", "Choose a score from 0 to 5");
            }
        }

        if (Given.Count == 0 && ModelState.IsValid)
        {
            ModelState.AddModelError("Input[0]", "Give one score at least");
        }
    }

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation) =>
        own is null ? new OnlyPartnersScore() : await prioritise.ScoreAsync(Exercise, own, Given, RequestKey, cancellation);
}
