using Commonweal.Domain.Finance.OpenBook;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Finance.OpenBook;

public sealed class MonthLifeTests
{
    private static readonly PartnerId Council = new(Guid.CreateVersion7());
    private static readonly Month July = new(2017, 7);
    private static readonly DateOnly Today = new(2017, 8, 9);
    private static readonly Speaker Lead = new(Council, "finance-lead", "Council as Finance lead");
    private static readonly Speaker Recorder = new(Council, "recorder", "Council as Recorder");
    private static readonly Speaker Team = new(null, "programme-director", "the partnership's own team");
    private static readonly Speaker Other = new(new PartnerId(Guid.CreateVersion7()), "finance-lead", "Trust as Finance lead");

    [Fact]
    [Trait("Requirement", "OPB-03")]
    public void A_month_is_sent_by_its_partner_when_it_is_over_and_not_twice_alike()
    {
        var (empty, sent) = (Life([]), Life([Version(1, "a", null)]));

        Assert.Null(May(empty, Lead, Today, "a"));
        Assert.Null(May(empty, Recorder, Today, "a"));
        Assert.IsType<SpeaksOnlyForItself>(May(empty, Other, Today, "a"));
        Assert.IsType<BookMonthNotOver>(May(empty, Lead, new DateOnly(2017, 7, 30), "a"));
        Assert.IsType<SameFigures>(May(sent, Lead, Today, "a"));
        Assert.Null(May(sent, Lead, Today, "b"));
    }

    [Fact]
    [Trait("Requirement", "OPB-03")]
    public void What_was_signed_or_locked_is_stated_again_only_with_a_reason()
    {
        var signed = Life([Version(1, "a", 2)]);
        var missed = Life([], Step(BookStepKind.Locked, 9));

        Assert.Contains("has been signed", Assert.IsType<RestatementNeedsReason>(May(signed, Lead, Today, "b")).Sentence, StringComparison.Ordinal);
        Assert.Contains("is locked", new RestatementNeedsReason(July, true).Sentence, StringComparison.Ordinal);
        Assert.Contains("come late", Assert.IsType<LateNeedsReason>(May(missed, Lead, Today, "b")).Sentence, StringComparison.Ordinal);
        Assert.Null(signed.MaySubmit(Council, "Council", Lead, "sender", Today, "b", "An invoice came late."));
    }

    [Fact]
    [Trait("Requirement", "OPB-02")]
    public void The_finance_lead_signs_what_somebody_else_sent_once_and_as_it_was_seen()
    {
        var sent = Life([Version(1, "a", null)]);

        Assert.Null(Sign(sent, Lead, "lead", "a"));
        Assert.IsType<OnlyFinanceLeadSigns>(Sign(sent, Recorder, "recorder", "a"));
        Assert.IsType<OnlyFinanceLeadSigns>(Sign(sent, Other, "other", "a"));
        Assert.IsType<SignerPrepared>(Sign(sent, Lead, "sender", "a"));
        Assert.IsType<ChangedSinceSeen>(Sign(sent, Lead, "lead", "b"));
        Assert.IsType<NothingToSign>(Sign(Life([]), Lead, "lead", "a"));
        Assert.IsType<SignedAlready>(Sign(Life([Version(1, "a", 2)]), Lead, "lead", "a"));
    }

    [Fact]
    public void What_waits_for_a_signature_is_sent_again_unchanged_by_another_hand_and_what_is_signed_is_not()
    {
        Assert.Null(Life([Version(1, "a", null)]).MaySubmit(Council, "Council", Recorder, "another", Today, "a", null));
        Assert.IsType<SameFigures>(Life([Version(1, "a", 2)]).MaySubmit(Council, "Council", Recorder, "another", Today, "a", "A reason"));
    }

    [Fact]
    public void A_signature_of_other_figures_is_none() =>
        Assert.False(new BookVersion(Return(1, "a"), new BookSignature { ReturnId = default, Hash = "b", By = "lead", On = Today, KnownFrom = At(2) }).IsSigned);

    [Fact]
    public void A_month_is_consolidated_then_accepted_then_locked_by_the_partnerships_own_team()
    {
        var signed = Life([Version(1, "a", 2)]);

        Assert.IsType<OnlyTheTeam>(Whole(signed).May(BookStepKind.Consolidated, Lead));
        Assert.IsType<NothingSignedYet>(Whole(Life([Version(1, "a", null)])).May(BookStepKind.Consolidated, Team));
        Assert.IsType<NotConsolidated>(Whole(signed).May(BookStepKind.Accepted, Team));
        Assert.IsType<NotAccepted>(Whole(signed).May(BookStepKind.Locked, Team));
        Assert.IsType<SignedSinceConsolidated>(Whole(Life([Version(1, "a", 5)]), Step(BookStepKind.Consolidated, 4)).May(BookStepKind.Accepted, Team));
        Assert.IsType<AcceptedAlready>(Whole(signed, Step(BookStepKind.Consolidated, 3), Step(BookStepKind.Accepted, 4)).May(BookStepKind.Consolidated, Team));
        Assert.IsType<BookLockedAlready>(Whole(signed, Step(BookStepKind.Accepted, 4), Step(BookStepKind.Locked, 5)).May(BookStepKind.Locked, Team));
    }

    [Fact]
    [Trait("Requirement", "OPB-03")]
    public void A_restatement_stands_beside_what_was_first_reported()
    {
        var life = Life([Version(1, "a", 2), Version(2, "b", 8)], Step(BookStepKind.Locked, 5));

        Assert.Equal((1, 2), (life.FirstReported!.Return.Number, life.Signed!.Return.Number));
        Assert.Equal(BookState.Signed, life.State);
        Assert.Equal(BookState.Restating, Life([Version(1, "a", 2), Version(2, "b", null)]).State);
    }

    [Fact]
    [Trait("Requirement", "OPB-02")]
    public void First_figures_after_the_lock_are_late_and_no_restatement()
    {
        var locked = Step(BookStepKind.Locked, 5);

        Assert.True(Life([Version(1, "a", 8, sentAt: 7)], locked).IsFirstAfterLock);
        Assert.True(Life([Version(1, "a", null, sentAt: 7)], locked).IsFirstAfterLock);
        Assert.False(Life([Version(1, "a", 2)], locked).IsFirstAfterLock);
        Assert.False(Life([Version(1, "a", 2), Version(2, "b", 8)], locked).IsFirstAfterLock);
    }

    [Fact]
    [Trait("Requirement", "OPB-02")]
    public void Figures_sent_before_the_lock_and_signed_after_it_are_not_sent_late()
    {
        var life = Life([Version(1, "a", 8)], Step(BookStepKind.Locked, 5));

        Assert.Equal((false, true), (life.IsFirstAfterLock, life.IsSignedAfterLock));
    }

    [Fact]
    [Trait("Requirement", "OPB-02")]
    public void What_was_done_with_a_month_says_whether_it_was_whole_then()
    {
        var whole = new WholeMonth(July, [Life([Version(1, "a", 2)]), Life([Version(1, "b", 8)])], []);

        Assert.Equal("Partial: 1 of 2 partners had not signed", whole.CompletenessAt(Step(BookStepKind.Consolidated, 5)));
        Assert.Equal("Every partner with lines had signed", whole.CompletenessAt(Step(BookStepKind.Consolidated, 9)));
    }

    [Fact]
    [Trait("Requirement", "OPB-02")]
    public void A_month_is_accepted_at_a_meeting_on_or_after_the_day_on_which_it_was_consolidated()
    {
        var whole = new WholeMonth(July, [], [Step(BookStepKind.Consolidated, 5)]);

        Assert.Null(whole.MayBeAcceptedOn(Today));
        Assert.IsType<NoMeetingSince>(whole.MayBeAcceptedOn(Today.AddDays(-1)));
        Assert.IsType<NoMeetingSince>(whole.MayBeAcceptedOn(null));
        Assert.IsType<NoMeetingSince>((whole with { Steps = [] }).MayBeAcceptedOn(Today));
    }

    [Fact]
    [Trait("Requirement", "OPB-02")]
    public void By_whatever_acts_are_tried_a_month_goes_only_where_it_lawfully_may() => Laws.Hold(Gen.Choose(0, 5).ArrayOf(), acts =>
    {
        var (versions, steps, at) = (new List<BookVersion>(), new List<BookStep>(), 0);
        foreach (var act in acts)
        {
            var (life, was) = (Life(versions, [.. steps]), Life(versions, [.. steps]).State);
            at++;
            if (act < 2 && life.MaySubmit(Council, "Council", Lead, "sender", Today, $"h{at}", act == 0 ? null : "A reason") is null)
            {
                versions.Add(Version(versions.Count + 1, $"h{at}", null));
            }
            else if (act == 2 && Sign(life, Lead, "lead", null) is null)
            {
                versions[^1] = Version(versions.Count, versions[^1].Return.Hash, at);
            }
            else if (act > 2 && Whole(life, [.. steps]).May((BookStepKind)(act - 3), Team) is null)
            {
                steps.Add(Step((BookStepKind)(act - 3), at));
            }

            if (!MayFollow(was, Life(versions, [.. steps]).State))
            {
                return false;
            }
        }

        return steps.Count(s => s.Kind == BookStepKind.Locked) <= 1 && (steps.All(s => s.Kind != BookStepKind.Locked) || steps.Any(s => s.Kind == BookStepKind.Accepted));
    });

    private static bool MayFollow(BookState was, BookState now) => was == now || (was, now) switch
    {
        (BookState.Open, BookState.Submitted) or (BookState.Submitted, BookState.Signed) or (BookState.Restating, BookState.Signed) => true,
        (BookState.Signed, BookState.Consolidated) or (BookState.Consolidated, BookState.Accepted) or (BookState.Accepted, BookState.Locked) => true,
        // Accepted and locked while it was stated again: the older version is what the group had.
        (_, BookState.Restating) => was is BookState.Signed or BookState.Consolidated or BookState.Accepted or BookState.Locked,
        // Stated again after acceptance, and locked with it.
        (BookState.Signed, BookState.Locked) => true,
        _ => false,
    };

    private static Refusal? May(MonthLife life, Speaker speaker, DateOnly today, string hash) => life.MaySubmit(Council, "Council", speaker, "sender", today, hash, null);

    private static Refusal? Sign(MonthLife life, Speaker speaker, string person, string? seen) => life.MaySign(Council, "Council", speaker, person, seen);

    private static MonthLife Life(IReadOnlyList<BookVersion> versions, params BookStep[] steps) => new(July, versions, steps);

    private static WholeMonth Whole(MonthLife life, params BookStep[] steps) => new(July, [life], steps);

    private static BookVersion Version(int number, string hash, int? signedAt, int? sentAt = null) =>
        new(Return(number, hash, sentAt ?? number), signedAt is { } at ? new BookSignature { ReturnId = default, Hash = hash, By = "lead", On = Today, KnownFrom = At(at) } : null);

    private static BookReturn Return(int number, string hash, int sentAt = 1) => new()
    {
        Id = default, PartnerId = Council, Month = July.FirstDay, Number = number, Hash = hash, FileName = "july.xlsx", By = "sender", On = Today, IsMadeUp = false, KnownFrom = At(sentAt), Provenance = Provenance.OfAnAct(),
    };

    private static BookStep Step(BookStepKind kind, int at) => new() { Month = July.FirstDay, Kind = kind, Round = 1, Words = "Done.", By = "team", On = Today, IsMadeUp = false, KnownFrom = At(at) };

    private static DateTime At(int minute) => new DateTime(2017, 8, 9, 9, 0, 0, DateTimeKind.Utc).AddMinutes(minute);
}
