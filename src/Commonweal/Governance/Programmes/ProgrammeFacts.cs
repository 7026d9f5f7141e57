using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Programmes;
using Commonweal.Governance.Decisions;
using Commonweal.Platform.Facts;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Programmes;

/// <summary>Reads programmes.json: programmes, what they are to bring and what was learnt, from the papers; and in a demonstration those made up beside them.</summary>
public sealed class ProgrammeFacts : IFactsReader
{
    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        if (load.File("programmes.json", isRequired: false) is not { } file)
        {
            return;
        }

        foreach (var held in await load.Context.Set<Programme>().AsNoTracking().Select(p => new { p.Slug, p.Id }).ToListAsync(cancellation))
        {
            load.Name(held.Slug, held.Id);
        }

        foreach (var fact in file.List("programmes").Where(f => Counts(load, f)))
        {
            var held = load.Find<ProgrammeId>(fact.SlugText("slug"));
            load.Keep([.. Programme(load, fact, held ?? load.NewId<ProgrammeId>())], held is not null);
        }

        var lessons = file.List("lessons", isRequired: false).Where(f => Counts(load, f)).Select(f => Lesson(load, f)).ToList();
        load.Keep(lessons, await load.Context.Set<Lesson>().AnyAsync(cancellation));
        var joined = file.List("joined", isRequired: false).Where(f => Counts(load, f)).Select(Joined).ToList();
        load.Keep(joined, await load.Context.Set<ProgrammesJoined>().AnyAsync(cancellation));
        file.LeaveAside("note", "ours");
        file.Done();
    }

    private static bool Counts(FactLoad load, Fact fact) => !fact.Flag("madeUp") || load.WithDemonstration;

    private static List<object> Programme(FactLoad load, Fact fact, ProgrammeId id)
    {
        var (on, provenance) = (fact.Date("proposedOn"), fact.Provenance());
        var programme = new Programme
        {
            Id = id, Slug = fact.SlugText("slug"), Title = fact.Text("title"), Words = fact.Text("words"), Kind = fact.Choice<ProgrammeKind>("kind"), PartnerId = fact.ReferenceOrNone<PartnerId>("partner"),
            Workstream = fact.TextOrNone("workstream") is null ? null : fact.Choice<StpWorkstream>("workstream"), IsLimited = fact.Flag("isLimited"), Cohorts = Known(fact, "cohorts", ProgrammeSubjects.Cohorts),
            Conditions = Known(fact, "conditions", ProgrammeSubjects.Conditions), Settings = Known(fact, "settings", ProgrammeSubjects.Settings), Lead = fact.TextOrNone("lead"),
            SeniorResponsibleOwner = fact.TextOrNone("seniorResponsibleOwner"), ClinicalLead = fact.TextOrNone("clinicalLead"), Risks = fact.TextOrNone("risks"),
            ProposedOn = on, IsMadeUp = fact.Flag("madeUp"), KnownFrom = load.KnownFrom(provenance, on), Provenance = provenance,
        };
        load.Name(programme.Slug, id);
        if (Domain.Governance.Programmes.Programme.MayEnter(programme).Refusal is { } refusal)
        {
            fact.Error("kind", refusal.Sentence);
        }

        var rows = new List<object> { programme };
        rows.AddRange(fact.List("milestones", false).SelectMany((f, i) => Milestone(load, f, id, i + 1)));
        rows.AddRange(fact.List("stages", false).Select(f => Stage(load, f, id)));
        rows.AddRange(fact.List("staff", false).Where(f => Counts(load, f)).Select(f => Staff(load, f, id)));
        rows.AddRange(fact.List("money", false).Select(f => Money(load, f, id)));
        rows.AddRange(fact.List("businessCases", false).Select((f, i) => Case(load, f, id, i + 1)));
        rows.AddRange(fact.List("benefits", false).SelectMany((f, i) => Benefit(load, f, id, i + 1)));
        rows.AddRange(fact.List("matter", false).Where(f => Counts(load, f)).Select(f => Matter(f, id)));
        fact.Done();
        return rows;
    }

    private static IReadOnlyList<string> Known(Fact fact, string field, IReadOnlyList<string> known)
    {
        var words = fact.Words(field);
        foreach (var stranger in words.Except(known))
        {
            fact.Error(field, $"'{stranger}' must be one of: {string.Join(", ", known)}");
        }

        return words;
    }

    private static IEnumerable<object> Milestone(FactLoad load, Fact fact, ProgrammeId id, int number)
    {
        var (on, provenance) = (fact.Date("setOn"), fact.Provenance());
        yield return new Milestone { ProgrammeId = id, Number = number, Title = fact.Text("title"), DueOn = fact.Date("dueOn"), SetOn = on, KnownFrom = load.KnownFrom(provenance, on), Provenance = provenance };
        if (fact.DateOrNone("reachedOn") is { } reached)
        {
            yield return new MilestoneReport { ProgrammeId = id, Number = number, News = MilestoneNews.Reached, On = reached, Words = fact.Text("reachedWords"), KnownFrom = load.KnownFrom(provenance, reached) };
        }

        fact.Done();
    }

    private static StageReached Stage(FactLoad load, Fact fact, ProgrammeId id)
    {
        var (on, provenance) = (fact.Date("on"), fact.Provenance());
        var stage = new StageReached { ProgrammeId = id, Stage = fact.Choice<RedesignStage>("stage"), On = on, Words = fact.Text("words"), KnownFrom = load.KnownFrom(provenance, on), Provenance = provenance };
        fact.Done();
        return stage;
    }

    private static StaffTime Staff(FactLoad load, Fact fact, ProgrammeId id)
    {
        var (from, provenance) = (fact.Date("from"), fact.Provenance());
        var time = new StaffTime
        {
            ProgrammeId = id, PartnerId = fact.Reference<PartnerId>("partner"), From = from, To = fact.Date("to"), Hundredths = (int)(fact.Number("posts") * 100), Words = fact.Text("words"),
            KnownFrom = load.KnownFrom(provenance, from), Provenance = provenance,
        };
        fact.Done();
        return time;
    }

    private static ProgrammeMoney Money(FactLoad load, Fact fact, ProgrammeId id)
    {
        var (on, provenance) = (fact.Date("on"), fact.Provenance());
        var money = new ProgrammeMoney
        {
            ProgrammeId = id, PartnerId = fact.Reference<PartnerId>("partner"), Kind = fact.Choice<ProgrammeMoneyKind>("kind"), FinancialYear = fact.Whole("financialYear"), AmountPence = DecisionFacts.Pence(fact, "amountPounds"),
            FullYearPence = DecisionFacts.Pence(fact, "fullYearPounds"), Words = fact.Text("words"), On = on, KnownFrom = load.KnownFrom(provenance, on), Provenance = provenance,
        };
        fact.Done();
        return money;
    }

    private static BusinessCase Case(FactLoad load, Fact fact, ProgrammeId id, int number)
    {
        var (on, provenance) = (fact.Date("on"), fact.Provenance());
        var written = new BusinessCase { ProgrammeId = id, Number = number, Words = fact.Text("words"), On = on, KnownFrom = load.KnownFrom(provenance, on), Provenance = provenance };
        fact.Done();
        return written;
    }

    private static List<object> Benefit(FactLoad load, Fact fact, ProgrammeId id, int number)
    {
        var (on, provenance) = (fact.Date("on"), fact.Provenance());
        var benefit = new Benefit
        {
            Id = load.NewId<BenefitId>(), ProgrammeId = id, Number = number, Title = fact.Text("title"), Indicator = fact.Text("indicator"), Unit = fact.Text("unit"), BaselineHundredths = Hundredths(fact, "baseline"),
            TargetHundredths = Hundredths(fact, "target"), TargetBy = fact.DateOrNone("targetBy"), OwnerId = fact.ReferenceOrNone<PartnerId>("owner"), On = on, KnownFrom = load.KnownFrom(provenance, on), Provenance = provenance,
        };
        var rows = new List<object> { benefit };
        rows.AddRange(fact.List("realised", false).Select(f => Realised(load, f, benefit.Id)));
        fact.Done();
        return rows;
    }

    private static BenefitRealised Realised(FactLoad load, Fact fact, BenefitId id)
    {
        var (on, provenance) = (fact.Date("asOf"), fact.Provenance());
        var realised = new BenefitRealised
        {
            BenefitId = id, FigureHundredths = (long)(fact.Number("figure") * 100), IsRough = fact.Flag("isRough"), AsOf = on, Words = fact.Text("words"), KnownFrom = load.KnownFrom(provenance, on), Provenance = provenance,
        };
        fact.Done();
        return realised;
    }

    private static long? Hundredths(Fact fact, string field) => fact.NumberOrNone(field) is { } number ? (long)(number * 100) : null;

    private static ProgrammeMatter Matter(Fact fact, ProgrammeId id)
    {
        var on = fact.Date("on");
        var matter = new ProgrammeMatter { ProgrammeId = id, DecisionId = fact.Reference<DecisionId>("decision"), On = on, KnownFrom = DecisionFacts.KnownOn(on) };
        fact.Done();
        return matter;
    }

    private static Lesson Lesson(FactLoad load, Fact fact)
    {
        var (on, provenance) = (fact.Date("on"), fact.Provenance());
        var lesson = new Lesson
        {
            ProgrammeId = fact.ReferenceOrNone<ProgrammeId>("programme"), LearntFrom = fact.TextOrNone("learntFrom"), Title = fact.Text("title"), Words = fact.Text("words"), WhatToDo = fact.Text("whatToDo"), On = on,
            IsMadeUp = fact.Flag("madeUp"), KnownFrom = load.KnownFrom(provenance, on), Provenance = provenance,
        };
        fact.Done();
        return lesson;
    }

    private static ProgrammesJoined Joined(Fact fact)
    {
        var on = fact.Date("on");
        var joined = new ProgrammesJoined { ProgrammeId = fact.Reference<ProgrammeId>("one"), OtherId = fact.Reference<ProgrammeId>("other"), On = on, Words = fact.Text("words"), KnownFrom = DecisionFacts.KnownOn(on) };
        fact.Done();
        return joined;
    }
}
