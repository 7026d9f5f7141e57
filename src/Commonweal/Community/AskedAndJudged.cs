using Commonweal.Domain.Community.Consultations;
using Commonweal.Domain.Community.Equality;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Facts;

namespace Commonweal.Community;

/// <summary>Reads the consultations and equality assessments of community.json.</summary>
internal static class AskedAndJudged
{
    public static IEnumerable<object> Consultation(FactLoad load, Fact fact, bool isMadeUp)
    {
        var (slug, opens, provenance) = (fact.SlugText("slug"), fact.Date("opens"), fact.Provenance());
        yield return new Consultation
        {
            Slug = slug, Title = fact.Text("title"), About = fact.Text("about"), Question = fact.Text("question"), Information = fact.TextOrNone("information"), Opens = opens, Closes = fact.Date("closes"),
            Decision = fact.TextOrNone("decision"), RunBy = fact.ReferenceOrNone<PartnerId>("runBy"), IsMadeUp = isMadeUp, KnownFrom = load.KnownFrom(provenance, opens), Provenance = provenance,
        };
        foreach (var result in fact.List("results", false))
        {
            var on = result.Date("on");
            yield return new ConsultationResult { Consultation = slug, On = on, Said = result.Text("said"), Did = result.Text("did"), KnownFrom = CommunityFacts.KnownOn(on) };
            result.Done();
        }
    }

    public static IEnumerable<object> Assessment(FactLoad load, Fact fact, bool isMadeUp)
    {
        var (slug, on, provenance) = (fact.SlugText("slug"), fact.Date("assessedOn"), fact.Provenance());
        var known = load.KnownFrom(provenance, on);
        var assessment = new EqualityAssessment
        {
            Slug = slug, Title = fact.Text("title"), Decision = fact.TextOrNone("decision"), AssessedOn = on, Judgement = fact.Choice<EqualityJudgement>("judgement"), Summary = fact.Text("summary"), JudgedBy = fact.Text("judgedBy"),
            PartnerId = fact.ReferenceOrNone<PartnerId>("partner"), EliminateInWords = fact.TextOrNone("eliminate"), AdvanceInWords = fact.TextOrNone("advance"), FosterInWords = fact.TextOrNone("foster"), IsMadeUp = isMadeUp,
            KnownFrom = known, Provenance = provenance,
        };
        var effects = fact.List("effects", false).Select(f => Effect(f, slug, known)).ToList();

        // What papers say is kept as they say it, whole or not; what is made up keeps the law.
        if (isMadeUp && EqualityRules.MayAssess(assessment, effects, on).Refusal is { } refusal)
        {
            fact.Error("effects", refusal.Sentence);
        }

        return [assessment, .. effects, .. fact.List("reads", false).Select(f => Read(f, slug))];
    }

    private static CharacteristicEffect Effect(Fact fact, string slug, DateTime known)
    {
        var characteristic = fact.Choice<Characteristic>("characteristic");
        var effect = new CharacteristicEffect
        {
            Assessment = slug, Characteristic = characteristic, Effect = fact.Choice<LikelyEffect>("effect"), Aims = characteristic.AimsOf(), Evidence = fact.Text("evidence"), Mitigation = fact.TextOrNone("mitigation"), KnownFrom = known,
        };
        fact.Done();
        return effect;
    }

    private static AssessmentRead Read(Fact fact, string slug)
    {
        var on = fact.Date("on");
        var read = new AssessmentRead { Assessment = slug, PartnerId = fact.Reference<PartnerId>("partner"), Person = fact.Text("person"), On = on, KnownFrom = CommunityFacts.KnownOn(on) };
        fact.Done();
        return read;
    }
}
