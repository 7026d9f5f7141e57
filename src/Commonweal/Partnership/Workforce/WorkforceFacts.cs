using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Workforce;
using Commonweal.Platform.Facts;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Workforce;

/// <summary>Reads workforce.json: how far each level of staff has met the new way of working, who was trained, and who was briefed. Its enablers belong to the commitments.</summary>
public sealed class WorkforceFacts : IFactsReader
{
    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        var isNew = !await load.Context.Set<DevelopmentReach>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).AnyAsync(cancellation);
        if (load.File("workforce.json", isRequired: false) is not { } file)
        {
            return;
        }

        var rows = (file.Object("developmentReach") is { } reach ? Development(load, reach) : [])
            .Concat(file.List("training", isRequired: false).Select(fact => (object)Training(load, fact)))
            .Concat(file.List("briefings", isRequired: false).Select(fact => (object)Briefing(load, fact)))
            .Concat(file.Object("assessment") is { } assessment ? [Assessment(assessment)] : []).ToList();
        file.LeaveAside("note", "source", "enablers", "briefingsNote", "briefingsSource");
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

    private static List<object> Development(FactLoad load, Fact fact)
    {
        var levels = fact.List("levels").Select((level, i) => Reach(load, level, i + 1)).ToList<object>();
        if (fact.Object("programme") is { } programme)
        {
            levels.Add(new DevelopmentProgramme { Slug = "organisational-development", Text = programme.Text("text"), StartedOn = programme.DateOrNone("started"), Provenance = programme.Provenance() });
            programme.Done();
        }

        fact.LeaveAside("note", "source");
        fact.Done();
        return levels;
    }

    private static DevelopmentReach Reach(FactLoad load, Fact fact, int order)
    {
        var (asOf, provenance) = (fact.Date("asOf"), fact.Provenance());
        var reach = new DevelopmentReach
        {
            Level = fact.SlugText("level"),
            Name = fact.Text("name"),
            Order = order,
            Reach = fact.Choice<ReachOfStaff>("reach"),
            Text = fact.Text("text"),
            AsOf = asOf,
            KnownFrom = load.KnownFrom(provenance, asOf),
            Provenance = provenance,
        };
        fact.Done();
        return reach;
    }

    private static TrainingCount Training(FactLoad load, Fact fact)
    {
        var (asOf, provenance) = (fact.Date("asOf"), fact.Provenance());
        var count = new TrainingCount
        {
            Training = fact.SlugText("slug"),
            Title = fact.Text("title"),
            Trained = fact.Whole("trained"),
            IsAtLeast = fact.Flag("atLeast"),
            Who = fact.Text("who"),
            AsOf = asOf,
            KnownFrom = load.KnownFrom(provenance, asOf),
            Provenance = provenance,
        };
        fact.Done();
        if (TrainingCount.MayRecord(count, count.AsOf).Refusal is { } refusal)
        {
            fact.Error("trained", refusal.Sentence);
        }

        return count;
    }

    private static StaffBriefing Briefing(FactLoad load, Fact fact)
    {
        var (on, provenance) = (fact.Date("on"), fact.Provenance());
        var briefing = new StaffBriefing
        {
            PartnerId = fact.Reference<PartnerId>("partner"),
            On = on,
            Audience = fact.Text("audience"),
            Words = fact.Text("words"),
            KnownFrom = load.KnownFrom(provenance, on),
            Provenance = provenance,
        };
        fact.Done();
        return briefing;
    }

    private static WorkforceAssessment Assessment(Fact fact)
    {
        var assessment = new WorkforceAssessment { Id = 1, Text = fact.Text("text"), Target = fact.Text("target"), Provenance = fact.Provenance() };
        fact.Done();
        return assessment;
    }
}
