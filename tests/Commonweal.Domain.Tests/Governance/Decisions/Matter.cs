using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Calendar;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Governance.Impacts;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Book;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Tests.Partnership;
using Commonweal.Domain.Tests.Partnership.Book;

namespace Commonweal.Domain.Tests.Governance.Decisions;

/// <summary>A matter on its way: every act asks the rules first, and only what they allow becomes part of the history.</summary>
internal sealed class Matter
{
    public const string Cabinet = "cabinet";
    public const string Board = "health-and-wellbeing-board";
    public const string FirstGoverningBody = "first-governing-body";
    public const string SecondGoverningBody = "second-governing-body";
    public const string TrustBoard = "trust-board";
    public const string Forum = "partnership-board";

    public static readonly PartnerId Council = Papers.Partner("council");
    public static readonly PartnerId FirstCcg = Papers.Partner("first-ccg");
    public static readonly PartnerId SecondCcg = Papers.Partner("second-ccg");
    public static readonly PartnerId Trust = Papers.Partner("trust");
    public static readonly PartnerId[] Partners = [Council, FirstCcg, SecondCcg, Trust];

    private static readonly Provenance Made = new(null, "Made up for a test");
    private static readonly AgreementBook Book = MakeBook();
    private int made;

    public Matter(DecisionSubject subject = DecisionSubject.ServiceChange, string? forum = Forum, PartnerId? fundLead = null)
    {
        Today = new DateOnly(2017, 6, 5);
        History = new DecisionHistory(new Decision
        {
            Id = DecisionId.From(Papers.Id("matter")), Slug = "the-matter", Title = "The matter", Question = "Shall it be done?", Subject = subject, Forum = forum, Fund = "older-people", FundLead = fundLead,
            ProposedOn = Today, KnownFrom = default, Provenance = Made,
        });
    }

    public bool HidesViews { get; init; }

    public DateOnly Today { get; private set; }

    public DecisionHistory History { get; private set; }

    public DecisionSetting Setting { get; init; } = new(
        new[]
        {
            Body(Cabinet, Council, SovereignBodyKind.Cabinet), Body(Board, Council, SovereignBodyKind.HealthAndWellbeingBoard), Body(FirstGoverningBody, FirstCcg, SovereignBodyKind.GoverningBody),
            Body(SecondGoverningBody, SecondCcg, SovereignBodyKind.GoverningBody), Body(TrustBoard, Trust, SovereignBodyKind.TrustBoard),
        }.ToDictionary(b => b.Slug),
        new Dictionary<PartnerId, string> { [Council] = "The Council", [FirstCcg] = "The First CCG", [SecondCcg] = "The Second CCG", [Trust] = "The Trust" },
        [TermsOf(VotingRule.NoObjection)],
        [],
        new LawOfBodies([]),
        new BankHolidays([new(2017, 8, 28)], new(2016, 1, 1), new(2019, 12, 31)));

    public DecisionReading Now => On(Today);

    public DecisionReading On(DateOnly day) => DecisionReading.On(History, Setting, day);

    public void Wait(int days) => Today = Today.AddDays(days);

    public Refusal? Do(StepKind kind, DateOnly? on = null, DateOnly? until = null) => Keep(
        DecisionRules.MayTakeStep(Now, new Step { Id = Next(), DecisionId = Id, Kind = kind, On = on ?? Today, Until = until, Words = "As minuted", KnownFrom = At() }),
        step => History = History with { Steps = [.. History.Steps, step] });

    public Refusal? Say(ConsultationPosition consultation = ConsultationPosition.NotNeeded, bool hasNoMoney = true, DateOnly? assessed = null, string? heard = "At two workshops", string? regard = "It answers a need that is named there") => Keep(
        DecisionRules.MaySay(Now, new Particulars
        {
            Id = Next(), DecisionId = Id, On = Today, Effect = EffectOnResidents.Better, EffectInWords = "Care nearer home", HowUsersWereHeard = heard, Equality = EqualityPosition.Assessed,
            EqualityAssessedOn = assessed ?? Today.AddDays(-1), EqualityInWords = "No group is worse off", Consultation = consultation, ConsultationInWords = "With those who use it",
            Procurement = ProcurementRoute.ExistingContract, ProcurementInWords = "Within the contract", Indicators = "Waits", Objective = "Care nearer home", RegardToNeeds = regard, RegardToStrategies = regard,
            HasNoMoney = hasNoMoney, KnownFrom = At(),
        }),
        said => History = History with { Particulars = [.. History.Particulars, said] });

    public Refusal? Enter(PartnerId partner, MoneyDirection direction, long pence, MoneyKind kind = MoneyKind.AnnualRevenue) => Keep(
        DecisionRules.MayEnter(Now, new MoneyLine { Id = Next(), DecisionId = Id, PartnerId = partner, Kind = kind, Direction = direction, AmountPence = pence, Words = "Its share", On = Today, KnownFrom = At() }),
        line => History = History with { Money = [.. History.Money, line] });

    public Refusal? Ask(PartnerId partner, int days = 14) => Keep(
        DecisionRules.MayAsk(Now, new ImpactAsked { Id = Next(), DecisionId = Id, PartnerId = partner, On = Today, ReplyBy = Today.AddDays(days), KnownFrom = At() }),
        asked => History = History with { Asked = [.. History.Asked, asked] });

    public Refusal? Answer(PartnerId partner, ImpactKind kind, long? pence = null, DateOnly? until = null) => Keep(
        DecisionRules.MayAnswer(Now, new ImpactAnswer { Id = Next(), DecisionId = Id, PartnerId = partner, Kind = kind, AmountPence = pence, NeedsUntil = until, Words = "Our answer", On = Today, KnownFrom = At() }),
        answer => History = History with { Answers = [.. History.Answers, answer] });

    public Refusal? Put(string words)
    {
        var text = ExactText.From(words);
        return Keep(DecisionRules.MayPutText(Now, text), number => History = History with
        {
            Texts = [.. History.Texts, new DecisionText { Id = Next(), DecisionId = Id, Number = number, Text = text.Text, Hash = text.Hash, PublishedOn = Today, KnownFrom = At() }],
        });
    }

    public Refusal? Require(string body, BodyNeed need = BodyNeed.Approve, DateOnly? planned = null) => Keep(
        DecisionRules.MayRequire(Now, new BodyRequirement { Id = Next(), DecisionId = Id, Body = body, Need = need, Why = "Its function", PlannedOn = planned, On = Today, KnownFrom = At(), Provenance = Made }),
        need => History = History with { Requirements = [.. History.Requirements, need] });

    public Refusal? Call(params Elector[] electors)
    {
        var seats = electors.Length > 0 ? electors : [.. Partners.Select(p => Seat(p))];
        var permission = Book.Permits(new AgreeInBody(WhoActs.As(Council), Forum, [.. seats.Where(e => e.Right == ElectorRight.MayGiveView).Select(e => e.PartnerId)], "The matter", "It is ready"), Today);
        if (permission.IsRefused)
        {
            return permission.Refusal;
        }

        var id = ForumCallId.From(Papers.Id($"call {++made}"));
        var call = new ForumCall
        {
            Id = id, DecisionId = Id, Number = History.Calls.Count + 1, Hash = Now.Text?.Hash ?? default, On = Today, TermsNumber = 1, Voting = Setting.Terms[0].Voting,
            Basis = permission.Value.Basis.InWords, IsHidden = HidesViews, KnownFrom = At(),
        };
        return Keep(DecisionRules.MayCall(Now, permission.Value, BodyKind.InformalForum, seats, call), kept => History = History with
        {
            Calls = [.. History.Calls, kept], Electors = [.. History.Electors, .. seats.Select(e => Of(e, id))],
        });
    }

    public Refusal? View(PartnerId partner, ViewKind kind = ViewKind.Agree, long? limit = null, string reason = "It helps residents") => Now.Calls is [.., var last] ? Keep(
        DecisionRules.MayGiveView(Now, last.Call.Id, new ViewGiven { Id = Next(), CallId = last.Call.Id, Seat = SeatOf(partner), Kind = kind, Reason = reason, Capacity = "Chief executive", LimitPence = limit, On = Today, KnownFrom = At() }),
        view => History = History with { Views = [.. History.Views, view] }) : new CallIsClosed();

    public Refusal? Close() => Now.Calls is [.., var last] ? Keep(DecisionRules.MayClose(Now, last.Call.Id, At()), closed => History = History with { Closed = [.. History.Closed, closed] }) : new CallIsClosed();

    public Refusal? Record(string body, OutcomeKind kind = OutcomeKind.Approved, DateOnly? on = null, int? text = null, string? condition = null, string? urgent = null, DateOnly? published = null, PartnerId? by = null, string? reasons = "It helps", bool isPublished = true, bool read = true, bool byCommittee = false)
    {
        var partner = by ?? Setting.Bodies[body].PartnerId;
        var outcome = new BodyOutcome
        {
            Id = BodyOutcomeId.From(Papers.Id($"outcome {++made}")), DecisionId = Id, Body = body, Kind = kind, On = on ?? Today, Minute = "12", Condition = condition, Reasons = reasons, OptionsRejected = "Doing nothing",
            TextHash = History.Texts.FirstOrDefault(t => t.Number == (text ?? History.Texts.Count))?.Hash ?? TextHash.Of("No text"), Interests = "None", PublishedOn = body == Cabinet && isPublished ? published ?? on ?? Today : null,
            UrgentBecause = urgent, AssessmentWasRead = read, ByPrimaryCareCommittee = byCommittee, KnownFrom = At(), Provenance = Made,
        };
        return Keep(OutcomeRules.MayRecord(Now, Book.Permits(new OwnAct(partner, "Decides", "Its minute"), Today).Value, outcome), kept => History = History with { Outcomes = [.. History.Outcomes, kept] });
    }

    public Refusal? Key(bool isKey = false, DateOnly? published = null, string[]? said = null, DateOnly? told = null, DateOnly? agreed = null)
    {
        History = History with
        {
            Keys = [.. History.Keys, new KeyDecision { Id = Next(), DecisionId = Id, Body = Cabinet, IsKey = isKey, Reason = "By our line", NoticePublishedOn = published, Said = said ?? Enum.GetNames<NoticeParticular>(), ScrutinyChairToldOn = told, ScrutinyChairAgreedOn = agreed, KnownFrom = At() }],
        };
        return null;
    }

    public Refusal? Follow(string body, FollowUpKind kind, DateOnly? on = null) => Last(body) is not { } outcome ? new NoConditionOpen() : Keep(
        OutcomeRules.MayFollow(Now, outcome, kind, on ?? Today),
        kept => History = History with { FollowUps = [.. History.FollowUps, new OutcomeFollowUp { Id = Next(), OutcomeId = outcome.Id, Kind = kept, On = on ?? Today, Words = "As minuted", KnownFrom = At() }] });

    public Refusal? CallIn(string body = Cabinet, DateOnly? on = null, string reason = "It was not costed") => Last(body) is not { } outcome ? new CannotBeCalledIn(body) : Keep(
        OutcomeRules.MayCallIn(Now, outcome, new CallIn { Id = Next(), OutcomeId = outcome.Id, On = on ?? Today, By = "Five councillors", Reason = reason, KnownFrom = At() }),
        kept => History = History with { CallIns = [.. History.CallIns, kept] });

    public Refusal? Resolve(CallInResult result, string body = Cabinet, DateOnly? on = null) => Last(body) is not { } outcome ? new NoCallInOpen(body) : Keep(
        OutcomeRules.MayResolve(Now, outcome, new CallInResolved { Id = Next(), OutcomeId = outcome.Id, On = on ?? Today, Result = result, Words = "As minuted", KnownFrom = At() }),
        kept => History = History with { Resolved = [.. History.Resolved, kept] });

    /// <summary>Shared, said, heard and with a text: ready to be decided today.</summary>
    public Matter Ready(string text = "Text one", params string[] approvers)
    {
        Do(StepKind.Shared);
        Say();
        Put(text);
        foreach (var body in approvers)
        {
            Require(body);
        }

        Key();
        Wait(7);
        return this;
    }

    /// <summary>Ready, and agreed in the forum by everybody.</summary>
    public Matter Agreed(params string[] approvers)
    {
        Ready("Text one", approvers).Call();
        return AgreeAll();
    }

    public Matter AgreeAll()
    {
        foreach (var partner in Partners)
        {
            View(partner);
        }

        Close();
        return this;
    }

    public static Elector Seat(PartnerId partner, ElectorRight right = ElectorRight.MayGiveView, string? why = null) => new()
    {
        CallId = default, Seat = SeatOf(partner), Name = SeatOf(partner), PartnerId = partner, Right = right, Why = why, KnownFrom = default,
        Class = partner == Council ? PartnerClass.LocalAuthority : partner == Trust ? PartnerClass.Provider : PartnerClass.Commissioner,
    };

    public static TermsOfReference TermsOf(VotingRule voting) => new()
    {
        Body = Forum, Number = 1, Quorum = QuorumRule.None, CountsPartnersOnly = true, Voting = voting, Publication = PublicationRule.PapersAndMinutes, SharingDays = 7, AllowsWrittenDecisions = false,
        From = new(2017, 1, 1), KnownFrom = default, Provenance = Made,
    };

    private DecisionId Id => History.Decision.Id;

    private BodyOutcome? Last(string body) => History.Outcomes.LastOrDefault(o => o.Body == body);

    private long Next() => ++made;

    // A tick for each act, so that the later of two on one day is known.
    private DateTime At() => DateTime.UnixEpoch.AddSeconds(made);

    private static Refusal? Keep<T>(Outcome<T> outcome, Action<T> keep) where T : notnull
    {
        if (outcome.Refusal is null)
        {
            keep(outcome.Value);
        }

        return outcome.Refusal;
    }

    private static string SeatOf(PartnerId partner) => partner == Council ? "council" : partner == FirstCcg ? "first-ccg" : partner == SecondCcg ? "second-ccg" : "trust";

    private static Elector Of(Elector seat, ForumCallId call) => new()
    {
        CallId = call, Seat = seat.Seat, Name = seat.Name, PartnerId = seat.PartnerId, Class = seat.Class, Right = seat.Right, Why = seat.Why, KnownFrom = default,
    };

    private static SovereignBody Body(string slug, PartnerId partner, SovereignBodyKind kind) => new()
    {
        Id = SovereignBodyId.From(Papers.Id(slug)), PartnerId = partner, Slug = slug, Name = $"The {slug}", Kind = kind, Provenance = Made,
    };

    private static AgreementBook MakeBook()
    {
        var maker = new BookMaker();
        var version = maker.Agree("Partnership agreement", AgreementKind.Partnership, Partners, new(2017, 1, 1));
        maker.Clause(version, "G1", new CreatesBody(Forum, "Advises."));
        maker.ApproveEach(version, new(2017, 1, 1), Partners);
        return maker.Book();
    }
}
