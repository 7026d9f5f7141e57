using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Calendar;
using Commonweal.Domain.Governance.Interests;
using Commonweal.Domain.Governance.Meetings;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Governance.Bodies;
using Commonweal.Governance.Calendar;
using Commonweal.Governance.Law;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.Meetings;

/// <summary>A meeting in the forward plan.</summary>
/// <param name="Clock">The last day to publish; null where neither law nor terms set one.</param>
/// <param name="Election">The weeks before an election in which it falls; null where it falls in none.</param>
public sealed record MeetingReading(Meeting Meeting, Body Body, MeetingState State, IReadOnlyList<MeetingStep> Steps, NoticeClock? Clock, ElectionPeriod? Election, DateOnly AsAt)
{
    public string Url => Address(Meeting.Slug);

    public MeetingStep? Published => Steps.LastOrDefault(s => s.Kind == StepKind.Published);

    /// <summary>Its papers are not out, and the last day for them has passed.</summary>
    public bool IsPastNotice => State == MeetingState.Planned && Clock?.Latest < AsAt && Meeting.Day >= AsAt;

    public bool IsLate => MeetingStates.IsLate(Steps, Clock);

    /// <summary>A day that has passed without a word about it is told so: silence is no record.</summary>
    public string StateInWords => State is MeetingState.Planned or MeetingState.Published && Meeting.Day < AsAt ? "Its day passed, nothing recorded" : State.InWords();

    public static string Address(string slug) => $"/governance/meetings/{slug}";
}

/// <summary>An action, and whether it is still open.</summary>
/// <param name="Reports">What was said of it, the last said last.</param>
public sealed record ActionReading(MeetingAction Action, Body Body, bool IsOpen, IReadOnlyList<ActionReport> Reports);

/// <summary>Every action as it stood on a day, the first due first.</summary>
public sealed record ActionsOfDay(IReadOnlyList<ActionReading> Actions);

/// <summary>Everything the page of one meeting shows.</summary>
/// <param name="Sitters">The seats as they stood on the day of the meeting.</param>
/// <param name="Present">Who is in the room, by what was recorded.</param>
/// <param name="Attendance">What counts of the roll: nothing that was entered in error.</param>
/// <param name="CarriedOver">Actions of earlier meetings of the same body, and of all bodies that report to it: those that are open, and those of which something was said here.</param>
/// <param name="SameMatter">Where the same matters were or will be taken.</param>
public sealed record MeetingPageReading(
    MeetingReading Reading, BodyReading Body, IReadOnlyList<AgendaItem> Items, IReadOnlyList<ReportSection> Sections, IReadOnlyList<PackDocument> Pack, IReadOnlyList<ItemOutcome> Outcomes,
    IReadOnlyList<ItemQuestion> Questions, IReadOnlyList<QuestionView> Views, IReadOnlyList<Sitter> Sitters, IReadOnlyList<AttendanceEvent> Attendance, IReadOnlyList<Presence> Present, CountingRules Counting, QuorumReading Quorum,
    IReadOnlyList<InterestDeclaration> Declarations, IReadOnlyList<MinutesText> Minutes, IReadOnlyList<ActionReading> Actions, IReadOnlyList<ActionReading> CarriedOver,
    IReadOnlyList<(AgendaItem Item, MeetingReading Meeting)> SameMatter, IReadOnlyList<MeetingReading> LaterMeetings, IReadOnlyList<BodyPublisher> Publishers, IReadOnlyList<PublishedElsewhere> Returned, Refusal? NotAppointed)
{
    /// <summary>How long the law of its day opens its papers; none where no law does.</summary>
    public IReadOnlyList<BodyLaw> Keeping { get; init; } = [];

    /// <summary>What was entered in error in the roll: it stays to be seen.</summary>
    public IReadOnlyList<(AttendanceEvent Entry, AttendanceError Error)> InError { get; init; } = [];

    /// <summary>Every entry of the roll, whether it counts or not, in order.</summary>
    public IReadOnlyList<AttendanceEvent> Entries => [.. Attendance.Concat(InError.Select(e => e.Entry)).OrderBy(a => a.At).ThenBy(a => a.Id)];

    /// <summary>Whether its roll is kept here. Of a meeting that only papers show it is not, and nothing is held against it.</summary>
    public bool KeepsRoll => Attendance.Count > 0 || MeetingHours.OpenedAt(Reading.Steps) is not null;

    /// <summary>The actions of this meeting, and those carried over to it.</summary>
    public IReadOnlyList<ActionReading> ShownActions => [.. Actions, .. CarriedOver];

    /// <summary>The times of all that is recorded of the room.</summary>
    public IEnumerable<TimeOnly> Written => Attendance.Select(a => a.At).Concat(Outcomes.Select(o => o.At).OfType<TimeOnly>());

    /// <summary>The quorum as it was at a time of the meeting.</summary>
    public QuorumReading QuorumAt(TimeOnly at) => QuorumCount.Take(Counting, Sitters, new AttendanceRoll(Attendance).At(at));

    public AttendanceError? ErrorOf(AttendanceEvent entry) => InError.FirstOrDefault(e => e.Entry.Id == entry.Id).Error;

    /// <summary>Why somebody who is there does not count: an interest only where one was declared for what they left for, by them in any of their seats.</summary>
    public string NotCountingInWords(string seat, NotCounted why)
    {
        var holder = Sitters.FirstOrDefault(s => s.Id == seat)?.Holder;
        var seats = Sitters.Where(s => s.Id == seat || (holder is not null && s.Holder?.Id == holder.Id)).Select(s => s.Id).ToHashSet();
        var item = Attendance.LastOrDefault(a => a.Movement == Movement.LeavesForItem && seats.Contains(a.SeatId))?.Item;
        return why == NotCounted.IsOutForInterest && !Declarations.Any(d => seats.Contains(d.SeatId) && (d.Item is null || d.Item == item)) ? "has left for this item" : why.InWords();
    }

    public string SeatName(string seat) => Sitters.FirstOrDefault(s => s.Id == seat)?.Seat ?? seat;
}

/// <summary>Reads meetings as known by an instant; how each stands is read for the chosen day.</summary>
public sealed class ReadMeetings(KeptOfDay<IReadOnlyList<MeetingReading>> ofDay, KeptOfDay<ActionsOfDay> actionsOfDay, CommonwealContext context, TwoDates dates, ReadBodies bodies, ReadPartners partners, ReadLaw law, ReadCalendar calendar) : IKnowMeetings
{
    public string CallAddress(string body) => $"/governance/bodies/{body}/meetings/call";

    /// <summary>Every meeting, the last day first.</summary>
    public async Task<IReadOnlyList<MeetingReading>> ListAsync(CancellationToken cancellation) => await ofDay.ReadAsync(this, dates, reader => reader.WorkOutAsync(CancellationToken.None), cancellation);

    private async Task<IReadOnlyList<MeetingReading>> WorkOutAsync(CancellationToken cancellation)
    {
        var meetings = await context.Set<Meeting>().AsNoTracking().Where(m => m.KnownFrom <= dates.KnownAt).OrderByDescending(m => m.Day).ThenBy(m => m.Slug).ToListAsync(cancellation);
        var steps = (await context.Set<MeetingStep>().AsNoTracking().Where(s => s.On <= dates.AsAt).OrderBy(s => s.On).ThenBy(s => s.Id).ToListAsync(cancellation)).ToLookup(s => s.Meeting);
        var (names, terms) = (await bodies.NamesAsync(cancellation), await bodies.AllTermsAsync(cancellation));
        var (rules, holidays, elections) = (await law.AllAsync(cancellation), await calendar.HolidaysAsync(cancellation), await calendar.ElectionsAsync(cancellation));
        return [.. meetings.Select(m => Reading(m, names[m.Body], [.. steps[m.Slug]], terms[m.Body], rules, holidays, elections))];
    }

    public async Task<MeetingPageReading?> FindAsync(string slug, CancellationToken cancellation)
    {
        var all = await ListAsync(cancellation);
        if (all.FirstOrDefault(m => m.Meeting.Slug == slug) is not { } reading || await bodies.FindAsync(reading.Body.Slug, cancellation) is not { } body)
        {
            return null;
        }

        var sitters = await SittersAsync(reading, cancellation);
        var (attendance, inError) = await RollAsync(slug, cancellation);
        var present = new AttendanceRoll(attendance).At();
        var allLaw = await law.AllAsync(cancellation);
        var terms = (await bodies.TermsOfAsync(body.Body.Slug, cancellation)).LastOrDefault(t => t.From <= reading.Meeting.Day);
        var rules = new CountingRules(terms?.Quorum ?? QuorumRule.None, terms?.CountsPartnersOnly ?? false, allLaw.RemoteCounts(body.Body.Kind, reading.Meeting.Day));
        var items = await Of<AgendaItem>(i => i.Meeting == slug).OrderBy(i => i.Number).ToListAsync(cancellation);
        var actions = await ActionsSeenFromAsync(body.Body.Slug, cancellation);
        var days = all.ToDictionary(m => m.Meeting.Slug, m => m.Meeting.Day);
        return new MeetingPageReading(
            reading, body, items,
            await Of<ReportSection>(s => s.Meeting == slug).OrderBy(s => s.Id).ToListAsync(cancellation),
            await Of<PackDocument>(d => d.Meeting == slug).OrderBy(d => d.Id).ToListAsync(cancellation),
            await Of<ItemOutcome>(o => o.Meeting == slug).OrderBy(o => o.Id).ToListAsync(cancellation),
            await Of<ItemQuestion>(q => q.Meeting == slug).OrderBy(q => q.Item).ThenBy(q => q.Number).ToListAsync(cancellation),
            await Of<QuestionView>(v => v.Meeting == slug).OrderBy(v => v.Id).ToListAsync(cancellation),
            sitters, attendance, present, rules, QuorumCount.Take(rules, sitters, present),
            await Of<InterestDeclaration>(d => d.Meeting == slug).OrderBy(d => d.Id).ToListAsync(cancellation),
            await Of<MinutesText>(m => m.Meeting == slug).OrderBy(m => m.Number).ToListAsync(cancellation),
            [.. actions.Where(a => a.Action.Meeting == slug)],
            [.. actions.Where(a => a.Action.Meeting != slug && (a.IsOpen || a.Reports.Any(r => r.SaidAt == slug)) && days[a.Action.Meeting] < reading.Meeting.Day)],
            await SameMatterAsync(items, all, cancellation),
            [.. all.Where(m => m.Body.Slug == body.Body.Slug && m.Meeting.Day > reading.Meeting.Day).OrderBy(m => m.Meeting.Day)],
            await bodies.PublishersAsync(body.Body.Slug, cancellation),
            await Of<PublishedElsewhere>(p => p.Meeting == slug).OrderBy(p => p.Item).ThenBy(p => p.Id).ToListAsync(cancellation),
            await bodies.NotAppointedAsync(body.Body, reading.Meeting.Day, cancellation)) { InError = inError, Keeping = BackgroundPapers.Keeping(allLaw, body.Body.Kind, reading.Meeting.Day) };
    }

    public async Task<IReadOnlyList<HeldMeeting>> HeldAsync(string body, CancellationToken cancellation)
    {
        var held = (await ListAsync(cancellation)).Where(m => m.Body.Slug == body && m.State == MeetingState.Closed).ToList();
        var slugs = held.Select(m => m.Meeting.Slug).ToList();
        var approved = await Of<MinutesText>(m => slugs.Contains(m.Meeting) && m.State == MinutesState.Approved).Select(m => m.Meeting).ToListAsync(cancellation);
        return [.. held.Select(m => new HeldMeeting(m.Meeting.Slug, m.Meeting.Title, m.Meeting.Day, approved.Contains(m.Meeting.Slug), m.Url))];
    }

    /// <summary>Every action of a body and of those that report to it, the first due first (DEC-14).</summary>
    public async Task<IReadOnlyList<ActionReading>> ActionsSeenFromAsync(string body, CancellationToken cancellation)
    {
        var seen = ActionRules.SeenFrom(body, (await bodies.LinesAsync(cancellation)).Select(l => (l.Body, l.ReportsTo)));
        return [.. (await ActionsAsync(cancellation)).Where(a => seen.Contains(a.Action.Body))];
    }

    /// <summary>Every action, the first due first.</summary>
    public async Task<IReadOnlyList<ActionReading>> ActionsAsync(CancellationToken cancellation) =>
        (await actionsOfDay.ReadAsync(this, dates, reader => reader.WorkOutActionsAsync(CancellationToken.None), cancellation)).Actions;

    private async Task<ActionsOfDay> WorkOutActionsAsync(CancellationToken cancellation)
    {
        var names = await bodies.NamesAsync(cancellation);
        var actions = await context.Set<MeetingAction>().AsNoTracking().OrderBy(a => a.Due).ThenBy(a => a.Id).ToListAsync(cancellation);
        var reports = (await Of<ActionReport>(r => r.On <= dates.AsAt).OrderBy(r => r.On).ThenBy(r => r.Id).ToListAsync(cancellation)).ToLookup(r => (r.Meeting, r.Number));
        return new ActionsOfDay(
        [
            .. actions.Select(a => (Action: a, Reports: reports[(a.Meeting, a.Number)])).Select(a => new ActionReading(a.Action, names[a.Action.Body], ActionRules.IsOpen(a.Action, a.Reports, dates.AsAt), [.. a.Reports])),
        ]);
    }

    /// <summary>The roll of a meeting in order: what counts, and what was entered in error.</summary>
    private async Task<(IReadOnlyList<AttendanceEvent> Counts, IReadOnlyList<(AttendanceEvent, AttendanceError)> InError)> RollAsync(string slug, CancellationToken cancellation)
    {
        var entries = await Of<AttendanceEvent>(a => a.Meeting == slug).OrderBy(a => a.At).ThenBy(a => a.Id).ToListAsync(cancellation);
        var ids = entries.Select(e => e.Id).ToList();
        var errors = await Of<AttendanceError>(e => ids.Contains(e.EntryId)).ToDictionaryAsync(e => e.EntryId, cancellation);
        return ([.. entries.Where(e => !errors.ContainsKey(e.Id))], [.. entries.Where(e => errors.ContainsKey(e.Id)).Select(e => (e, errors[e.Id]))]);
    }

    private IQueryable<T> Of<T>(System.Linq.Expressions.Expression<Func<T, bool>> which) where T : class => context.Set<T>().AsNoTracking().Where(which);

    private MeetingReading Reading(
        Meeting meeting, Body body, IReadOnlyList<MeetingStep> steps, IEnumerable<TermsOfReference> terms, LawOfBodies rules, BankHolidays holidays, IReadOnlyList<ElectionPeriod> elections) => new(
        meeting, body, MeetingStates.Of(steps), steps, meeting.IsInformal || !meeting.IsDayKnown ? null : rules.ClockOf(body.Kind, terms.LastOrDefault(t => t.From <= meeting.Day && !(t.To < meeting.Day)), meeting.Day, holidays),
        elections.FirstOrDefault(e => e.Covers(meeting.Day) && body.Kind.IsOfACouncil()), dates.AsAt);

    /// <summary>Rights come from how things stood on the day of the meeting, not from how they stand now (GAP-9).</summary>
    private async Task<IReadOnlyList<Sitter>> SittersAsync(MeetingReading meeting, CancellationToken cancellation)
    {
        var statuses = await partners.StatusesOnAsync(meeting.Meeting.Day, cancellation);
        return [.. (await bodies.SeatsOfAsync(meeting.Body.Slug, cancellation)).Where(s => s.Seat.HoldsOn(meeting.Meeting.Day)).Select(s => new Sitter(
            s.Seat.SeatKey, s.Seat.Seat, s.Seat.Role, s.Seat.Class, s.Seat.Borough, s.Seat.Vote, s.Seat.PartnerId is { } partner && statuses.GetValueOrDefault(partner) == PartnerStatus.Partner,
            s.Person is { } person ? new SeatHolder(person.Id, person.Name) : null))];
    }

    private async Task<IReadOnlyList<(AgendaItem Item, MeetingReading Meeting)>> SameMatterAsync(List<AgendaItem> items, IReadOnlyList<MeetingReading> all, CancellationToken cancellation)
    {
        var matters = items.Select(i => i.Matter).OfType<string>().ToList();
        var others = await Of<AgendaItem>(i => i.Matter != null && matters.Contains(i.Matter)).ToListAsync(cancellation);
        return [.. others.Select(i => (i, Meeting: all.FirstOrDefault(m => m.Meeting.Slug == i.Meeting))).Where(p => p.Meeting is not null).Select(p => (p.i, p.Meeting!)).OrderBy(p => p.Item2.Meeting.Day)];
    }
}
