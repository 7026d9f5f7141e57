using Commonweal.Domain.Governance.Programmes;
using Commonweal.Domain.Governance.UpdatePapers;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Governance.Decisions;
using Commonweal.Governance.Programmes;
using Commonweal.Governance.Risks;
using Commonweal.Partnership.Commitments;
using Commonweal.Platform.Persistence;

namespace Commonweal.Governance.UpdatePapers;

/// <summary>The words of every section of an update as the record has them on the day viewed; a line for each paragraph. The same record gives the same words.</summary>
public sealed class DraftFromRecord(ReadTargets targets, ReadProgrammes programmes, ReadDecisions decisions, ReadRisks risks, ITellOfEquality equality, TwoDates dates)
{
    private const string ToWrite = "To be written by the officers of the organisation.";

    public async Task<IReadOnlyDictionary<UpdateHeading, string>> ReadAsync(CancellationToken cancellation)
    {
        var (all, work, matters) = (await targets.ListAsync(cancellation), await programmes.ListAsync(cancellation), await decisions.ListAsync(cancellation));
        var register = await risks.ListAsync(cancellation);
        var assessments = await equality.LinesAsync(cancellation);
        return Enum.GetValues<UpdateHeading>().ToDictionary(h => h, h => string.Join('\n', h switch
        {
            UpdateHeading.Risks => Risks(register, all, work),
            UpdateHeading.ResidentsAndEqualities => Equality(assessments, matters, work),
            _ => Lines(h, all, work, matters),
        }));
    }

    private List<string> Lines(UpdateHeading heading, IReadOnlyList<TargetReading> all, IReadOnlyList<ProgrammeCase> work, IReadOnlyList<DecisionCase> matters) => heading switch
    {
        UpdateHeading.Purpose => [$"This paper tells how the partnership is getting on, as its record stood on {dates.AsAt:d MMMM yyyy}.", Counted(all)],
        UpdateHeading.Issue => ["Progress against what the partners promised, what working together has changed, and what comes next."],
        UpdateHeading.Recommendation => ["To note the progress, the risks and the next steps set out below."],
        UpdateHeading.Background => matters.Count == 0 ? ["No matter is before the partners."] : [.. matters.Select(m => $"{m.Decision.Title}{Marked(m.Decision.IsMadeUp)}: {m.Reading.Stage.InWords()}.")],
        UpdateHeading.CaseStudies => CaseStudies(work),
        UpdateHeading.Progress => all.Count == 0 ? ["No target has been set."] : [.. all.Select(Progress)],
        UpdateHeading.NextSteps => NextSteps(all, work),
        UpdateHeading.StrategicOutcomes => ["Every programme says whom it is for and what it is to make better; the benefits register holds the measures."],
        _ => [ToWrite],
    };

    private static string Counted(IReadOnlyList<TargetReading> all) => $"Of {all.Count} dated targets, {all.Count(t => t.Now.State.IsLate())} are late.";

    private static string Progress(TargetReading target) =>
        $"{target.Target.Reference}, {target.UnderInWords}: {target.Target.Text.TrimEnd('.')}. {(target.DueInWords.Length > 0 ? $"{target.DueInWords}. " : "")}{target.Now.State.InWords()}.{(target.LatestInWords is { } said ? $" {said}" : "")}";

    private static List<string> CaseStudies(IReadOnlyList<ProgrammeCase> work)
    {
        var told = work.Where(c => c.Reading.Benefits.Any(b => b.Last is not null)).ToList();
        return told.Count == 0 ? ["No figure of a benefit is entered yet."] :
        [
            .. told.Select(c => $"{c.Programme.Title}{Marked(c.Programme.IsMadeUp)}. {c.Programme.Words} "
                + string.Join(" ", c.Reading.Benefits.Where(b => b.Last is not null).Select(b => $"{b.Benefit.Title}: {b.FigureInWords} by {b.Last!.AsOf:d MMMM yyyy}. {b.Last.Words}"))),
        ];
    }

    private static List<string> Risks(IReadOnlyList<RiskReading> register, IReadOnlyList<TargetReading> all, IReadOnlyList<ProgrammeCase> work)
    {
        List<string> risks =
        [
            .. register.Where(r => r.History.IsOpen)
                .Select(r => $"{r.Risk.Title}{Marked(r.Risk.IsMadeUp)}: {(r.History.Rated?.After is { } after ? $"{after.InWords} after mitigation" : "not rated yet")}. Owner: {r.Owner}."),
            .. work.SelectMany(c => c.Reading.Milestones.Where(m => m.State == MilestoneState.Late).Select(m => $"{c.Programme.Title}{Marked(c.Programme.IsMadeUp)}: “{m.Milestone.Title}” was due on {m.DueOn:d MMMM yyyy} and is late.")),
            .. work.Where(c => c.Programme.Risks is not null).Select(c => $"{c.Programme.Title}{Marked(c.Programme.IsMadeUp)}: {c.Programme.Risks}"),
        ];
        var silent = all.Count(t => t.Now.State == TargetState.PassedWithNothingReported);
        return silent > 0 ? [.. risks, $"Of {silent} targets past their day nothing has been reported."] : risks.Count == 0 ? ["No risk is entered."] : risks;
    }

    private List<string> NextSteps(IReadOnlyList<TargetReading> all, IReadOnlyList<ProgrammeCase> work)
    {
        var until = dates.AsAt.AddMonths(6);
        List<string> steps =
        [
            .. all.Where(t => !t.Now.State.IsLate() && t.Now.FallsOn >= dates.AsAt && t.Now.FallsOn <= until).Select(t => $"By {t.Now.FallsOn:d MMMM yyyy}: {t.Target.Text}"),
            .. work.SelectMany(c => c.Reading.Milestones.Where(m => m.State == MilestoneState.Ahead).Select(m => (m.DueOn, Text: $"By {m.DueOn:d MMMM yyyy}: {m.Milestone.Title} ({c.Programme.Title}{Marked(c.Programme.IsMadeUp)})."))).OrderBy(m => m.DueOn).Select(m => m.Text),
            .. work.Any(c => c.Reading.Sharing == SharingState.NotShared)
                ? [$"To be shared at the Partnership Board: {string.Join("; ", work.Where(c => c.Reading.Sharing == SharingState.NotShared).Select(c => c.Programme.Title + Marked(c.Programme.IsMadeUp)))}."] : Array.Empty<string>(),
        ];
        return steps.Count == 0 ? ["No step is dated."] : steps;
    }

    /// <summary>What the register of assessments holds, and what has no assessment there.</summary>
    private static List<string> Equality(IReadOnlyList<EqualityLine> assessments, IReadOnlyList<DecisionCase> matters, IReadOnlyList<ProgrammeCase> work)
    {
        var assessed = assessments.Select(a => a.Decision).ToHashSet();
        return
        [
            .. assessments.Select(a => a.Words),
            $"Of {matters.Count} matters, {matters.Count(m => !assessed.Contains(m.Decision.Slug))} have no equality assessment in the register. Of {work.Count} programmes, {work.Count(c => c.Matter is null || !assessed.Contains(c.Matter.Decision.Slug))} have none for the matter in which they are decided.",
        ];
    }

    private static string Marked(bool isMadeUp) => isMadeUp ? " (made up for the demonstration)" : "";
}
