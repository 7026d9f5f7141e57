using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Collaboration;
using Commonweal.Platform.Facts;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Collaboration;

/// <summary>Reads ladders.json: the areas of collaboration with their stages, what was claimed of each, what is aimed at, and the forms the partnership could take instead.</summary>
public sealed class LadderFacts : IFactsReader
{
    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        var isNew = !await load.Context.Set<Ladder>().AnyAsync(cancellation);
        if (load.File("ladders.json", isRequired: false) is not { } file)
        {
            return;
        }

        var version = await VersionAsync(load, file, cancellation);
        var rows = file.List("areas").SelectMany((fact, i) => Area(load, fact, i + 1, version)).ToList();
        if (file.Object("ultimateAim") is { } aim)
        {
            rows.Add(new UltimateAim { Id = 1, Text = aim.Text("text"), Provenance = aim.Provenance() });
            aim.Done();
        }

        rows.AddRange(FormFacts.Read(load, file));
        file.LeaveAside("note", "source", "appraisalNote");
        file.Done();
        if (isNew)
        {
            load.Rows.AddRange(rows);
        }
        else
        {
            load.AlreadyHeld += rows.Count;
        }
    }

    /// <summary>The version in effect of the agreement whose part the ambitions are (LAD-03).</summary>
    private static async Task<AgreementVersion?> VersionAsync(FactLoad load, Fact file, CancellationToken cancellation)
    {
        var agreement = file.Reference<AgreementId>("ambitionsOf");
        var held = await load.Context.Set<AgreementVersion>().AsNoTracking().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).Where(v => v.AgreementId == agreement).ToListAsync(cancellation);
        return held.Concat(load.Rows.OfType<AgreementVersion>())
            .Where(v => v.AgreementId == agreement && v.EffectiveFrom is not null).MinBy(v => v.EffectiveFrom);
    }

    private static List<object> Area(FactLoad load, Fact fact, int order, AgreementVersion? version)
    {
        var letter = fact.Text("letter");
        var current = fact.Object("current");
        var rungs = fact.List("rungs", isRequired: false).ToDictionary(rung => rung.Whole("stage"), rung => rung.Words("groups"));
        var stages = fact.List("stages").Select(stage => Stage(stage, letter, rungs)).ToList();
        var ladder = new Ladder
        {
            Letter = letter,
            Order = order,
            Name = fact.Text("name"),
            EndAim = fact.Text("endAim"),
            IsDerivedFromServices = current?.TextOrNone("derivedFrom") is not null,
            Provenance = fact.Provenance(),
        };
        var ours = fact.TextOrNone("requiredOurs");
        var rows = new List<object> { ladder };
        rows.AddRange(stages);
        rows.AddRange(fact.References<PartnerId>("required").Select(partner => new RequiredPartner { Ladder = letter, PartnerId = partner, Provenance = new(null, ours) }));
        rows.AddRange(fact.List("ambitions").Select(ambition => Ambition(load, ambition, letter, version, stages.Count)));
        rows.AddRange(fact.List("steps").Select(step => Step(step, letter, stages.Count)));
        rows.AddRange(fact.List("positions").Select(position => Claim(load, position, letter, position.Reference<PartnerId>("partner"), stages.Count)));
        if (current is not null && !ladder.IsDerivedFromServices)
        {
            rows.Add(Claim(load, current, letter, null, stages.Count));
        }

        fact.LeaveAside("rungsOurs");
        fact.Done();
        return rows;
    }

    private static LadderStage Stage(Fact fact, string letter, Dictionary<int, IReadOnlyList<string>> rungs)
    {
        var number = fact.Whole("number");
        var stage = new LadderStage
        {
            Ladder = letter,
            Number = number,
            Text = fact.Text("text"),
            Origin = fact.Choice<StageOrigin>("origin"),
            Groups = rungs.GetValueOrDefault(number) ?? [],
            Provenance = fact.Provenance(),
        };
        fact.Done();
        return stage;
    }

    private static LadderStep Step(Fact fact, string letter, int last)
    {
        var step = new LadderStep { Ladder = letter, FromStage = fact.Whole("from"), ToStage = StageOf(fact, "to", last), Action = fact.Text("action"), Provenance = fact.Provenance() };
        fact.Done();
        return step;
    }

    private static Ambition Ambition(FactLoad load, Fact fact, string letter, AgreementVersion? version, int last)
    {
        var (by, provenance) = (fact.Date("by"), fact.Provenance());
        var setOn = version?.EffectiveFrom ?? by;
        var ambition = new Ambition
        {
            Ladder = letter,
            Stage = StageOf(fact, "stage", last),
            By = by,
            SetOn = setOn,
            AgreementVersionId = version?.Id,
            PartnerId = fact.ReferenceOrNone<PartnerId>("partner"),
            KnownFrom = load.KnownFrom(provenance, setOn),
            Provenance = provenance,
        };
        fact.Done();
        return ambition;
    }

    private static StageClaim Claim(FactLoad load, Fact fact, string letter, PartnerId? partner, int last)
    {
        var (on, provenance) = (fact.Date("on"), fact.Provenance());
        var claim = new StageClaim
        {
            Ladder = letter,
            PartnerId = partner,
            Stage = StageOf(fact, "stage", last),
            On = on,
            Evidence = fact.Text("evidence"),
            Minute = fact.TextOrNone("minute"),
            KnownFrom = load.KnownFrom(provenance, on),
            Provenance = provenance,
        };
        fact.Done();
        return claim;
    }

    private static int StageOf(Fact fact, string field, int last)
    {
        var stage = fact.Whole(field);
        if (stage < 0 || stage > last)
        {
            fact.Error(field, $"there is no stage {stage}: this area has stages 1 to {last}, and 0 for none reached");
        }

        return stage;
    }
}
