using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Prioritisation;
using Commonweal.Governance.Decisions;
using Commonweal.Platform.Facts;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Prioritisation;

/// <summary>Reads prioritisation.json: exercises, made up for the demonstration and loaded there alone. The papers ask the question and record no exercise.</summary>
public sealed class PrioritisationFacts : IFactsReader
{
    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        if (!load.WithDemonstration || load.File("prioritisation.json", isRequired: false) is not { } file)
        {
            return;
        }

        var rows = file.List("exercises").SelectMany(fact => Exercise(load, fact)).ToList();
        file.LeaveAside("note");
        file.Done();
        load.Keep(rows, await load.Context.Set<PriorityExercise>().AnyAsync(cancellation));
    }

    private static List<object> Exercise(FactLoad load, Fact fact)
    {
        var (on, id) = (fact.Date("openedOn"), load.NewId<PrioritisationId>());
        var known = DecisionFacts.KnownOn(on);
        var exercise = new PriorityExercise
        {
            Id = id, Slug = fact.SlugText("slug"), Title = fact.Text("title"), Words = fact.Text("words"), FinancialYear = fact.Whole("financialYear"), BudgetPence = DecisionFacts.Pence(fact, "budgetPounds"), OpenedOn = on, IsMadeUp = true,
            KnownFrom = known, Provenance = fact.Provenance(),
        };
        var criteria = fact.List("criteria").Select((f, i) => Done(f, new PriorityCriterion { ExerciseId = id, Number = i + 1, Title = f.Text("title"), WeightPercent = f.Whole("weight"), KnownFrom = known })).ToList();
        var schemes = fact.List("schemes").Select(f => Done(f, new PriorityScheme { ExerciseId = id, ProgrammeId = f.Reference<ProgrammeId>("programme"), CostPence = DecisionFacts.Pence(f, "costPounds"), KnownFrom = known })).ToList();
        var voices = fact.References<PartnerId>("voices");
        if (PriorityExercise.MayOpen(exercise, criteria, schemes, voices.Count).Refusal is { } refusal)
        {
            fact.Error("criteria", refusal.Sentence);
        }

        var rows = new List<object> { exercise };
        rows.AddRange(criteria);
        rows.AddRange(schemes);
        rows.AddRange(voices.Select(v => new PriorityVoice { ExerciseId = id, PartnerId = v, KnownFrom = known }));
        rows.AddRange(fact.List("scores", false).SelectMany(f => Scores(f, id)));
        fact.Done();
        return rows;
    }

    private static List<PriorityScore> Scores(Fact fact, PrioritisationId id)
    {
        var (on, partner, programme) = (fact.Date("on"), fact.Reference<PartnerId>("partner"), fact.Reference<ProgrammeId>("programme"));
        var scores = fact.Words("scores").Select((s, i) => (Criterion: i + 1, Text: s)).Where(s => s.Text.Length > 0).Select(s => new PriorityScore
        {
            ExerciseId = id, ProgrammeId = programme, Criterion = s.Criterion, PartnerId = partner, Score = int.TryParse(s.Text, out var score) ? score : 0, On = on, KnownFrom = DecisionFacts.KnownOn(on),
        }).ToList();
        fact.Done();
        return scores;
    }

    private static T Done<T>(Fact fact, T row)
    {
        fact.Done();
        return row;
    }
}
