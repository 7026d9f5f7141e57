using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Facts;

namespace Commonweal.Governance.Decisions;

/// <summary>Reads the calls and outcomes of decisions.json. Who could answer a call follows from the members and statuses of its day, as for a call made here.</summary>
internal static class OutcomeFacts
{
    public static KeyDecision Key(Fact fact, DecisionId id)
    {
        var on = fact.Date("on");
        var key = new KeyDecision
        {
            DecisionId = id, Body = fact.SlugText("body"), IsKey = fact.Flag("isKey"), Reason = fact.Text("reason"), NoticePublishedOn = fact.DateOrNone("noticePublishedOn"), Said = fact.Words("said"),
            ScrutinyChairToldOn = fact.DateOrNone("scrutinyChairToldOn"), ScrutinyChairAgreedOn = fact.DateOrNone("scrutinyChairAgreedOn"), KnownFrom = DecisionFacts.KnownOn(on),
        };
        fact.Done();
        return key;
    }

    public static IEnumerable<object> Call(FactLoad load, Fact fact, FactsOfForums forums, Decision decision, List<DecisionText> texts, int number)
    {
        var on = fact.Date("on");
        var known = DecisionFacts.KnownOn(on);
        var terms = forums.Terms.FirstOrDefault(t => t.Body == decision.Forum && t.From <= on);
        var call = new ForumCall
        {
            Id = load.NewId<ForumCallId>(), DecisionId = decision.Id, Number = number, Hash = TextOf(fact, texts).Hash, On = on, Meeting = fact.TextOrNone("meeting"), TermsNumber = terms?.Number ?? 1, Voting = terms?.Voting ?? VotingRule.NoObjection,
            Basis = fact.Text("basis"), Cautions = fact.TextOrNone("cautions"), KnownFrom = known,
        };
        var conflicts = fact.List("conflicts", false).ToDictionary(c => c.Reference<PartnerId>("partner"), c => c.Text("why"));
        var electors = Electorate.Of(call.Id, forums.Seats.Where(m => m.Body == decision.Forum), on, p => new StatusHistory(forums.Statuses[p]).At(on)?.Status, terms?.CountsPartnersOnly ?? true, conflicts, known);
        var rows = new List<object> { call };
        rows.AddRange(electors);
        rows.AddRange(fact.List("views", false).Select(v => View(v, call, electors)));
        if (fact.DateOrNone("closedOn") is { } closed)
        {
            var history = new DecisionHistory(decision) { Electors = electors, Views = [.. rows.OfType<ViewGiven>()] };
            var reading = CallReading.Of(call, history, closed);
            rows.Add(new CallClosed { CallId = call.Id, On = closed, IsAgreed = reading.WouldBeAgreed, Words = reading.Workings, KnownFrom = DecisionFacts.KnownOn(closed) });
        }

        fact.Done();
        return rows;
    }

    public static IEnumerable<object> Outcome(FactLoad load, Fact fact, Decision decision, List<DecisionText> texts)
    {
        var (on, provenance) = (fact.Date("on"), fact.Provenance(isRequired: false));
        var outcome = new BodyOutcome
        {
            Id = load.NewId<BodyOutcomeId>(), DecisionId = decision.Id, Body = DecisionFacts.Body(load, fact), Kind = fact.Choice<OutcomeKind>("kind"), On = on, Minute = fact.Text("minute"),
            TextHash = TextOf(fact, texts).Hash, Condition = fact.TextOrNone("condition"), Reasons = fact.TextOrNone("reasons"), OptionsRejected = fact.TextOrNone("optionsRejected"), Interests = fact.TextOrNone("interests"),
            PublishedOn = fact.DateOrNone("publishedOn"), UrgentBecause = fact.TextOrNone("urgentBecause"), AssessmentWasRead = fact.Flag("assessmentRead"), KnownFrom = DecisionFacts.KnownOn(on), Provenance = provenance is { Source: null, Ours: null } ? decision.Provenance : provenance,
        };
        var rows = new List<object> { outcome };
        foreach (var followUp in fact.List("followUps", false))
        {
            var day = followUp.Date("on");
            rows.Add(new OutcomeFollowUp { OutcomeId = outcome.Id, Kind = followUp.Choice<FollowUpKind>("kind"), On = day, Words = followUp.Text("words"), KnownFrom = DecisionFacts.KnownOn(day) });
            followUp.Done();
        }

        fact.Done();
        return rows;
    }

    private static ViewGiven View(Fact fact, ForumCall call, IReadOnlyList<Elector> electors)
    {
        var (on, seat) = (fact.Date("on"), fact.SlugText("seat"));
        if (electors.All(e => e.Seat != seat))
        {
            fact.Error("seat", $"there is no seat '{seat}' on that day. Known are: {string.Join(", ", electors.Select(e => e.Seat))}");
        }

        var view = new ViewGiven
        {
            CallId = call.Id, Seat = seat, Kind = fact.Choice<ViewKind>("kind"), Reason = fact.Text("reason"), Capacity = fact.Text("capacity"), LimitPence = DecisionFacts.PenceOrNone(fact, "limitPounds"),
            WillRecommendTo = fact.TextOrNone("willRecommendTo"), On = on, KnownFrom = DecisionFacts.KnownOn(on),
        };
        fact.Done();
        return view;
    }

    private static DecisionText TextOf(Fact fact, List<DecisionText> texts)
    {
        var number = fact.Whole("text");
        if (texts.Find(t => t.Number == number) is { } text)
        {
            return text;
        }

        fact.Error("text", $"there is no text {number}");
        return new DecisionText { DecisionId = default, Number = number, Text = "", Hash = TextHash.Of(""), PublishedOn = default, KnownFrom = default };
    }
}
