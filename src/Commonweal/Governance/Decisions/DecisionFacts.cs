using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Governance.Impacts;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Facts;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Decisions;

/// <summary>Reads decisions.json: what each council says of its executive's decisions, and matters with their history. Made-up matters are loaded in a demonstration alone.</summary>
public sealed class DecisionFacts(ReadPartners partners) : IFactsReader
{
    private const string MadeUp = "madeUp";

    public async Task ReadAsync(FactLoad load, CancellationToken cancellation)
    {
        foreach (var held in await load.Context.Set<Decision>().AsNoTracking().Select(d => new { d.Slug, d.Id }).ToListAsync(cancellation))
        {
            load.Name(held.Slug, held.Id);
        }

        if (load.File("decisions.json", isRequired: false) is not { } file)
        {
            return;
        }

        var periods = file.List("callInPeriods", isRequired: false).Select(fact => Period(load, fact)).ToList();
        load.Keep(periods, await load.Context.Set<CallInPeriod>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).AnyAsync(cancellation));
        var forums = await ForumsAsync(load, cancellation);
        file.LeaveAside("note");
        foreach (var fact in file.List("decisions"))
        {
            Read(load, fact, forums);
        }

        file.Done();
    }

    private static void Read(FactLoad load, Fact fact, FactsOfForums forums)
    {
        var slug = fact.SlugText("slug");
        var held = load.Find<DecisionId>(slug);
        if (fact.Flag(MadeUp) && !load.WithDemonstration)
        {
            return;
        }

        var decision = Decision(load, fact, slug, held ?? load.NewId<DecisionId>());
        load.Name(slug, decision.Id);
        var rows = new List<object> { decision };
        rows.AddRange(fact.List("particulars", false).Select(f => Particulars(f, decision.Id)));
        rows.AddRange(fact.List("money", false).Select(f => Money(f, decision.Id)));
        rows.AddRange(fact.List("steps", false).Select(f => Step(f, decision.Id)));
        rows.AddRange(fact.List("asked", false).Select(f => Asked(f, decision.Id)));
        rows.AddRange(fact.List("answers", false).Select(f => Answer(f, decision.Id)));
        var texts = fact.List("texts", false).Select((f, i) => Text(f, decision.Id, i + 1)).ToList();
        rows.AddRange(texts);
        rows.AddRange(fact.List("bodies", false).Select(f => Need(load, f, decision)));
        rows.AddRange(fact.List("keys", false).Select(f => OutcomeFacts.Key(f, decision.Id)));
        rows.AddRange(fact.List("calls", false).SelectMany((f, i) => OutcomeFacts.Call(load, f, forums, decision, texts, i + 1)));
        rows.AddRange(fact.List("outcomes", false).SelectMany(f => OutcomeFacts.Outcome(load, f, decision, texts)));
        fact.Done();
        load.Keep(rows, held is not null);
    }

    // Seats, terms and statuses are those just read, or else those held from before.
    private async Task<FactsOfForums> ForumsAsync(FactLoad load, CancellationToken cancellation)
    {
        var (seats, terms, statuses) = (load.Rows.OfType<Membership>().ToList(), load.Rows.OfType<TermsOfReference>().ToList(), load.Rows.OfType<StatusPeriod>().ToList());
        if (seats.Count == 0)
        {
            seats = await load.Context.Set<Membership>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).AsNoTracking().Where(m => m.SupersededAt == null).ToListAsync(cancellation);
            terms = await load.Context.Set<TermsOfReference>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).AsNoTracking().Where(t => t.SupersededAt == null).ToListAsync(cancellation);
        }

        foreach (var partner in statuses.Count == 0 ? await partners.ListAsync(cancellation) : [])
        {
            statuses.AddRange(await partners.StatusesAsync(partner.Partner.Id, cancellation));
        }

        return new FactsOfForums(seats, terms, statuses.ToLookup(s => s.PartnerId));
    }

    /// <summary>A made-up act, or one of a paper, counts as known from its day.</summary>
    internal static DateTime KnownOn(DateOnly on) => PartnershipClock.StartOf(on);

    internal static long Pence(Fact fact, string field) => (long)(fact.Number(field) * 100);

    internal static long? PenceOrNone(Fact fact, string field) => fact.NumberOrNone(field) is { } pounds ? (long)(pounds * 100) : null;

    /// <summary>The slug of a sovereign body that partners.json names.</summary>
    internal static string Body(FactLoad load, Fact fact)
    {
        var slug = fact.SlugText("body");
        if (load.Find<SovereignBodyId>(slug) is null)
        {
            fact.Error("body", $"there is no sovereign body '{slug}'");
        }

        return slug;
    }

    private static Decision Decision(FactLoad load, Fact fact, string slug, DecisionId id)
    {
        var (on, provenance) = (fact.Date("proposedOn"), fact.Provenance());
        return new Decision
        {
            Id = id, Slug = slug, Title = fact.Text("title"), Question = fact.Text("question"), Subject = fact.Choice<DecisionSubject>("subject"), Forum = fact.TextOrNone("forum"), Fund = fact.TextOrNone("fund"),
            FundLead = fact.ReferenceOrNone<PartnerId>("fundLead"), ProposedBy = fact.ReferenceOrNone<PartnerId>("proposedBy"), ProposedOn = on, Reopens = fact.ReferenceOrNone<DecisionId>("reopens"),
            ReopenedBecause = fact.TextOrNone("reopenedBecause"), IsMadeUp = fact.Flag(MadeUp), KnownFrom = load.KnownFrom(provenance, on), Provenance = provenance,
        };
    }

    private static CallInPeriod Period(FactLoad load, Fact fact)
    {
        var (from, provenance) = (fact.Date("from"), fact.Provenance());
        var period = new CallInPeriod
        {
            Body = Body(load, fact), WorkingDays = fact.Whole("workingDays"), KeyThresholdPence = Pence(fact, "keyThresholdPounds"), From = from, To = fact.DateOrNone("to"),
            KnownFrom = load.KnownFrom(provenance, from), Provenance = provenance,
        };
        fact.Done();
        return period;
    }

    private static Particulars Particulars(Fact fact, DecisionId id)
    {
        var on = fact.Date("on");
        var said = new Particulars
        {
            DecisionId = id, On = on, Effect = Choice<EffectOnResidents>(fact, "effect"), EffectInWords = fact.TextOrNone("effectInWords"), HowUsersWereHeard = fact.TextOrNone("howUsersWereHeard"),
            Equality = Choice<EqualityPosition>(fact, "equality"), EqualityAssessedOn = fact.DateOrNone("equalityAssessedOn"), EqualityInWords = fact.TextOrNone("equalityInWords"),
            Consultation = Choice<ConsultationPosition>(fact, "consultation"), ConsultationInWords = fact.TextOrNone("consultationInWords"), Procurement = Choice<ProcurementRoute>(fact, "procurement"),
            ProcurementInWords = fact.TextOrNone("procurementInWords"), AdvertNamesPartners = fact.Flag("advertNamesPartners"), Indicators = fact.TextOrNone("indicators"), Objective = fact.TextOrNone("objective"),
            RegardToNeeds = fact.TextOrNone("regardToNeeds"), RegardToStrategies = fact.TextOrNone("regardToStrategies"),
            HasNoMoney = fact.Flag("hasNoMoney"), KnownFrom = KnownOn(on),
        };
        fact.LeaveAside("source");
        fact.Done();
        return said;
    }

    private static T? Choice<T>(Fact fact, string field) where T : struct, Enum => fact.TextOrNone(field) is null ? null : fact.Choice<T>(field);

    private static MoneyLine Money(Fact fact, DecisionId id)
    {
        var on = fact.Date("on");
        var line = new MoneyLine
        {
            DecisionId = id, PartnerId = fact.Reference<PartnerId>("partner"), Kind = fact.Choice<MoneyKind>("kind"), Direction = fact.Choice<MoneyDirection>("direction"), AmountPence = Pence(fact, "amountPounds"),
            Words = fact.Text("words"), On = on, KnownFrom = KnownOn(on),
        };
        fact.Done();
        return line;
    }

    private static Step Step(Fact fact, DecisionId id)
    {
        var on = fact.Date("on");
        var step = new Step { DecisionId = id, Kind = fact.Choice<StepKind>("kind"), On = on, Until = fact.DateOrNone("until"), Committee = fact.TextOrNone("committee"), Words = fact.Text("words"), KnownFrom = KnownOn(on) };
        fact.Done();
        return step;
    }

    private static ImpactAsked Asked(Fact fact, DecisionId id)
    {
        var on = fact.Date("on");
        var asked = new ImpactAsked { DecisionId = id, PartnerId = fact.Reference<PartnerId>("partner"), On = on, ReplyBy = fact.Date("replyBy"), KnownFrom = KnownOn(on) };
        fact.Done();
        return asked;
    }

    private static ImpactAnswer Answer(Fact fact, DecisionId id)
    {
        var on = fact.Date("on");
        var answer = new ImpactAnswer
        {
            DecisionId = id, PartnerId = fact.Reference<PartnerId>("partner"), Kind = fact.Choice<ImpactKind>("kind"), AmountPence = PenceOrNone(fact, "amountPounds"), NeedsUntil = fact.DateOrNone("needsUntil"),
            Words = fact.Text("words"), On = on, KnownFrom = KnownOn(on),
        };
        fact.Done();
        return answer;
    }

    private static DecisionText Text(Fact fact, DecisionId id, int number)
    {
        var (on, text) = (fact.Date("on"), ExactText.From(fact.Text("text")));
        var put = new DecisionText { DecisionId = id, Number = number, Text = text.Text, Hash = text.Hash, PublishedOn = on, Why = fact.TextOrNone("why"), KnownFrom = KnownOn(on) };
        fact.Done();
        return put;
    }

    private static BodyRequirement Need(FactLoad load, Fact fact, Decision decision)
    {
        var on = fact.DateOrNone("on") ?? decision.ProposedOn;
        var provenance = fact.Provenance(isRequired: false);
        var need = new BodyRequirement
        {
            DecisionId = decision.Id, Body = Body(load, fact), Need = fact.Choice<BodyNeed>("need"), Why = fact.Text("why"), PlannedOn = fact.DateOrNone("plannedOn"), On = on, KnownFrom = KnownOn(on),
            Provenance = provenance is { Source: null, Ours: null } ? decision.Provenance : provenance,
        };
        fact.Done();
        return need;
    }
}

/// <summary>Who sat where, by which terms, and how each partner stood: from which the electorate of a day follows.</summary>
internal sealed record FactsOfForums(IReadOnlyList<Membership> Seats, IReadOnlyList<TermsOfReference> Terms, ILookup<PartnerId, StatusPeriod> Statuses);
