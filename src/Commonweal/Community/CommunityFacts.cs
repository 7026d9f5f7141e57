using Commonweal.Domain.Community.Consultations;
using Commonweal.Domain.Community.Engagement;
using Commonweal.Domain.Community.Equality;
using Commonweal.Domain.Community.Pledges;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Facts;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Community;

/// <summary>Reads community.json: how residents were heard, consultations, pledges, statements and equality assessments. What is made up is loaded in a demonstration alone.</summary>
public sealed class CommunityFacts : IFactsReader
{
    private const string MadeUp = "madeUp";

    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        if (load.File("community.json", isRequired: false) is not { } file)
        {
            return;
        }

        await KeepAsync<EngagementActivity>(load, file, "activities", Activity, cancellation);
        await KeepAsync<WorkstreamMeasure>(load, file, "measures", Measure, cancellation);
        await KeepAsync<ResidentStatement>(load, file, "statements", Statement, cancellation);
        await KeepAsync<Pledge>(load, file, "pledges", Pledge, cancellation);
        await KeepAsync<Consultation>(load, file, "consultations", AskedAndJudged.Consultation, cancellation);
        await KeepAsync<EqualityAssessment>(load, file, "assessments", AskedAndJudged.Assessment, cancellation);
        file.LeaveAside("note");
        file.Done();
    }

    // Each list for itself: some are all made up, and so are empty where no demonstration is loaded.
    private static async Task KeepAsync<T>(FactLoad load, Fact file, string list, Func<FactLoad, Fact, bool, IEnumerable<object>> read, CancellationToken cancellation) where T : class => load.Keep(
        [.. file.List(list, false).SelectMany(f => Wanted(load, f, read))], await load.Context.Set<T>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).AnyAsync(cancellation));

    private static List<object> Wanted(FactLoad load, Fact fact, Func<FactLoad, Fact, bool, IEnumerable<object>> read)
    {
        var isMadeUp = fact.Flag(MadeUp);
        var rows = read(load, fact, isMadeUp).ToList();
        fact.Done();
        return isMadeUp && !load.WithDemonstration ? [] : rows;
    }

    /// <summary>What has no other day counts as known from the day it was said or done.</summary>
    internal static DateTime KnownOn(DateOnly on) => PartnershipClock.StartOf(on);

    private static IEnumerable<object> Activity(FactLoad load, Fact fact, bool isMadeUp)
    {
        var (slug, from, provenance) = (fact.SlugText("slug"), fact.Date("from"), fact.Provenance());
        yield return new EngagementActivity
        {
            Slug = slug, Title = fact.Text("title"), Level = fact.Choice<EngagementLevel>("level"), About = fact.Text("about"), With = fact.Text("with"), From = from, To = fact.DateOrNone("to") ?? from, Decision = fact.TextOrNone("decision"),
            Workstream = fact.TextOrNone("workstream"), RunBy = fact.ReferenceOrNone<PartnerId>("runBy"), IsMadeUp = isMadeUp, KnownFrom = load.KnownFrom(provenance, fact.DateOrNone("plannedOn") ?? from), Provenance = provenance,
        };
        foreach (var (point, i) in fact.List("points", false).Select((p, i) => (p, i)))
        {
            var said = point.Date("saidOn");
            yield return new VoicePoint { Activity = slug, Number = i + 1, Voice = point.Choice<Voice>("voice"), Words = point.Text("words"), SaidOn = said, KnownFrom = KnownOn(said) };
            foreach (var answer in point.List("answers", false))
            {
                yield return Answer(answer, slug, i + 1);
            }

            point.Done();
        }
    }

    private static PointAnswer Answer(Fact fact, string activity, int number)
    {
        var on = fact.Date("on");
        var answer = new PointAnswer
        {
            Activity = activity, Number = number, Kind = fact.Choice<AnswerKind>("kind"), Words = fact.Text("words"), DoneBy = fact.DateOrNone("doneBy"), By = fact.ReferenceOrNone<PartnerId>("by"), On = on,
            Decision = fact.TextOrNone("decision"), Target = fact.TextOrNone("target"), KnownFrom = KnownOn(on),
        };
        fact.Done();
        return answer;
    }

    private static IEnumerable<object> Measure(FactLoad load, Fact fact, bool isMadeUp)
    {
        var (on, provenance) = (fact.Date("on"), fact.Provenance());
        yield return new WorkstreamMeasure
        {
            Workstream = fact.SlugText("workstream"), Aspect = fact.Choice<CommunityAspect>("aspect"), On = on, Measure = fact.Text("measure"), Found = fact.Text("found"), IsAssured = fact.Flag("assured"), IsMadeUp = isMadeUp,
            KnownFrom = load.KnownFrom(provenance, on), Provenance = provenance,
        };
    }

    private static IEnumerable<object> Statement(FactLoad load, Fact fact, bool isMadeUp)
    {
        var provenance = fact.Provenance();
        yield return new ResidentStatement
        {
            Slug = fact.SlugText("slug"), Number = fact.Whole("number"), Text = fact.Text("text"), Targets = fact.Words("targets"), KnownFrom = load.KnownFrom(provenance, fact.Date("from")), Provenance = provenance,
        };
    }

    private static IEnumerable<object> Pledge(FactLoad load, Fact fact, bool isMadeUp)
    {
        var (slug, made, provenance) = (fact.SlugText("slug"), fact.Date("madeOn"), fact.Provenance());
        yield return new Pledge
        {
            Slug = slug, Text = fact.Text("text"), PartnerId = fact.Reference<PartnerId>("partner"), GivenBy = fact.Text("givenBy"), MadeOn = made, DueOn = fact.DateOrNone("dueOn"), Statement = fact.TextOrNone("statement"),
            IsMadeUp = isMadeUp, KnownFrom = load.KnownFrom(provenance, made), Provenance = provenance,
        };
        foreach (var report in fact.List("reports", false))
        {
            var on = report.Date("on");
            yield return new PledgeReport { Pledge = slug, Standing = report.Choice<PledgeStanding>("standing"), Words = report.Text("words"), Evidence = report.TextOrNone("evidence"), On = on, KnownFrom = KnownOn(on) };
            report.Done();
        }
    }
}
