using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Interests;
using Commonweal.Domain.Governance.Meetings;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Persistence;

namespace Commonweal.Governance.Meetings;

/// <summary>What the keeper of a meeting's record enters: papers out, opened, who came, what was done, closed.</summary>
public sealed class RunMeeting(CommonwealContext context, KeepAct acts, Standing standing)
{
    /// <summary>Papers out, opened, closed or cancelled, on the partnership's today.</summary>
    public async Task<Refusal?> StepAsync(MeetingPageReading meeting, StepKind step, string? reason, TimeOnly? at, Guid requestKey, CancellationToken cancellation)
    {
        var reading = meeting.Reading;
        var lawful = May(meeting).Then(_ => MeetingStates.MayTake(reading.Meeting, reading.State, step, acts.Today, reason, reading.Clock))
            .Then<StepKind>(_ => step == StepKind.Closed && at is { } closes && MeetingHours.MayClose(reading.Steps, meeting.Written, closes).Refusal is { } early ? early : step);
        return await SaveAsync(
            meeting, lawful.Refusal,
            new MeetingStep { Meeting = reading.Meeting.Slug, Kind = step, On = acts.Today, At = at, Reason = string.IsNullOrWhiteSpace(reason) ? null : reason, KnownFrom = acts.Now, Provenance = Provenance.OfAnAct() },
            $"{step}Meeting", $"{reading.Meeting.Title}: {Words(step)}{(string.IsNullOrWhiteSpace(reason) ? "" : $", because {reason}")}.", requestKey, cancellation);
    }

    public async Task<Refusal?> AddItemAsync(MeetingPageReading meeting, AgendaItem item, Guid requestKey, CancellationToken cancellation) => await SaveAsync(
        meeting, May(meeting).Then(_ => AgendaRules.MayAdd(item, meeting.Body.Body.Name, meeting.Body.Body.Kind, meeting.Reading.State)).Refusal, item,
        "AddAgendaItem", $"Item {item.Number} of {meeting.Reading.Meeting.Title}: {item.Title}{(item.IsLate ? $". Late, because {item.LateReason}" : "")}.", requestKey, cancellation);

    public async Task<Refusal?> AddPaperAsync(MeetingPageReading meeting, PackDocument paper, Guid requestKey, CancellationToken cancellation) => await SaveAsync(
        meeting, May(meeting).Then(_ => MeetingPack.MayAdd(paper, meeting.Items.FirstOrDefault(i => i.Number == paper.Item), meeting.Reading.State)).Refusal, paper,
        "AddPaper", paper.IsExempt ? $"{meeting.Reading.Meeting.Title}: an exempt paper to item {paper.Item}." : $"{meeting.Reading.Meeting.Title}: {paper.Title}, {paper.Pages} pages{(paper.IsSupplement ? ", as a supplement" : "")}.", requestKey, cancellation);

    public async Task<Refusal?> WriteReportAsync(MeetingPageReading meeting, ReportSection section, Guid requestKey, CancellationToken cancellation) => await SaveAsync(
        meeting, May(meeting).Then(_ => meeting.Reading.State is MeetingState.Closed or MeetingState.Cancelled ? new AgendaIsClosed(meeting.Reading.State) : BackgroundPapers.MayWrite(section)).Refusal, section,
        "WriteReport", $"{meeting.Reading.Meeting.Title}, report to item {section.Item}: {section.Heading.InWords()}.", requestKey, cancellation);

    /// <summary>What a council's committee system gave back, kept row by row.</summary>
    public async Task<Refusal?> TakeBackAsync(MeetingPageReading meeting, string inTheNameOf, ReturnReading returned, Guid requestKey, CancellationToken cancellation)
    {
        var rows = returned.Rows.Select(r => new PublishedElsewhere { Meeting = meeting.Reading.Meeting.Slug, InTheNameOf = inTheNameOf, Item = r.Item, Link = r.Link, On = r.On, Minute = r.Minute, KnownFrom = acts.Now, Provenance = Provenance.OfAnAct() });
        var refusal = May(meeting).Refusal;
        context.AddRange(refusal is null ? rows.SkipLast(1) : []);
        return refusal ?? await SaveAsync(meeting, null, rows.Last(), "TakeBack", $"{meeting.Reading.Meeting.Title}: {returned.Rows.Length} items as published in the name of {inTheNameOf}.", requestKey, cancellation);
    }

    public async Task<Refusal?> MoveAsync(MeetingPageReading meeting, AttendanceEvent happened, Guid requestKey, CancellationToken cancellation) => await SaveAsync(
        meeting, MayWrite(meeting, happened.At).Then(_ => new AttendanceRoll(meeting.Attendance).MayHappen(happened)).Refusal, happened,
        "RecordAttendance", $"{meeting.Reading.Meeting.Title}, {happened.At:HH\\:mm}: {meeting.SeatName(happened.SeatId)} {MeetingWords.InWords(happened)}.", requestKey, cancellation);

    /// <summary>Marks an entry of the roll as entered in error, so that it no longer counts.</summary>
    public async Task<Refusal?> MarkInErrorAsync(MeetingPageReading meeting, AttendanceEvent entry, string why, Guid requestKey, CancellationToken cancellation) => await SaveAsync(
        meeting, MayMark(meeting, entry), new AttendanceError { EntryId = entry.Id, Why = why, By = acts.Speaker.InWords, On = acts.Today, KnownFrom = acts.Now },
        "MarkInError", $"{meeting.Reading.Meeting.Title}: that {meeting.SeatName(entry.SeatId)} {MeetingWords.InWords(entry)} at {entry.At:HH\\:mm} was entered in error: {why}", requestKey, cancellation);

    public Refusal? MayMark(MeetingPageReading meeting, AttendanceEvent entry) => May(meeting).Then(_ => AttendanceError.MayMark(meeting.ErrorOf(entry) is not null, meeting.Minutes, meeting.Body.Body.Kind)).Refusal;

    public async Task<Refusal?> DeclareAsync(MeetingPageReading meeting, InterestDeclaration declared, Guid requestKey, CancellationToken cancellation) => await SaveAsync(
        meeting, May(meeting).Then(_ => MeetingStates.MayWrite(meeting.Reading.State)).Then(_ => InterestRules.MayActFrom(meeting.Present.Any(p => p.SeatId == declared.SeatId), declared.Action))
            .Then(_ => InterestRules.MayAct(meeting.Body.Body.Kind, declared.Kind, declared.Action, declared.Dispensation)).Refusal, declared,
        "DeclareInterest", $"{meeting.Reading.Meeting.Title}: {meeting.SeatName(declared.SeatId)} declares: {declared.Text} ({declared.Action.InWords()})", requestKey, cancellation);

    /// <summary>What the body did at a time, with the quorum that it had at that time.</summary>
    public async Task<Refusal?> RecordAsync(MeetingPageReading meeting, ItemOutcome outcome, Guid requestKey, CancellationToken cancellation) => await SaveAsync(
        meeting, meeting.NotAppointed ?? MayWrite(meeting, outcome.At!.Value).Then(at => ItemOutcome.MayRecord(
            meeting.Reading.Meeting, meeting.Body.Body.Name, meeting.Body.Body.Kind, outcome.Verb, meeting.Reading.State, meeting.QuorumAt(at), meeting.Outcomes.Any(o => o.Item == outcome.Item && o.Verb == outcome.Verb))).Refusal, outcome,
        "RecordOutcome", $"{meeting.Reading.Meeting.Title}, item {outcome.Item}: {outcome.Verb.InWords()}. {outcome.Words}", requestKey, cancellation);

    public async Task<Refusal?> SetActionAsync(MeetingPageReading meeting, MeetingAction action, Guid requestKey, CancellationToken cancellation) => await SaveAsync(
        meeting, May(meeting).Then(_ => ActionRules.MaySet(action, meeting.Reading.Meeting)).Refusal, action,
        "SetAction", $"{meeting.Reading.Meeting.Title}: {action.Owner} is to: {action.Text}, by {action.Due:d MMMM yyyy}.", requestKey, cancellation);

    /// <summary>How an action stands, also one that another meeting set and that was carried over to this one. Of an action of another body, its own keeper says it.</summary>
    public async Task<Refusal?> ReportActionAsync(MeetingPageReading meeting, ActionReading action, ActionReport report, Guid requestKey, CancellationToken cancellation) => await SaveAsync(
        meeting, May(meeting).Then(_ => BodyRules.MayEnterFor(action.Body, action.Body.Name, standing.Speaker)).Refusal, report,
        "ReportAction", $"{meeting.Reading.Meeting.Title}: of the action “{action.Action.Text}” of {action.Action.Owner} it was said that it {(report.IsDone ? "is done" : "is still open")}: {report.Words}", requestKey, cancellation);

    /// <param name="later">The meeting that approves them; null for a draft and its amendments.</param>
    public async Task<Refusal?> MinuteAsync(MeetingPageReading meeting, MinutesText text, MeetingPageReading? later, Guid requestKey, CancellationToken cancellation)
    {
        var may = May(meeting);
        var isAttendee = may.Refusal is null || Attended(meeting);
        var lawful = text.State == MinutesState.Amended && isAttendee ? null : may.Refusal;
        return await SaveAsync(
            meeting, lawful ?? MinutesRules.MayAdd(meeting.Reading.Meeting, meeting.Body.Body.Kind, meeting.Reading.State, meeting.Minutes, text.State, isAttendee, later is null ? null : (later.Reading.Meeting, later.Reading.State))
                .Then<MinutesState>(next => next == MinutesState.Approved && later!.KeepsRoll && MayApprove(later, text.At!.Value) is { } not ? not : next).Refusal, text,
            "WriteMinutes", $"Minutes of {meeting.Reading.Meeting.Title}: {MeetingWords.InWords(text.State)}.", requestKey, cancellation);
    }

    private static Refusal? MayApprove(MeetingPageReading later, TimeOnly at) =>
        MeetingHours.MayHaveHappened(later.Reading.Steps, at).Then(_ => MinutesRules.MayApproveWith(later.Reading.Meeting.Title, at, later.QuorumAt(at))).Refusal;

    /// <summary>Whether whoever acts sat in a seat that came to the meeting.</summary>
    private bool Attended(MeetingPageReading meeting) => standing.PersonId is { } person
        && meeting.Body.Members.Any(m => m.Person?.Id == person && meeting.Attendance.Any(a => a.SeatId == m.Seat.SeatKey && a.Movement == Movement.Arrives && a.Who is null));

    private Outcome<Speaker> May(MeetingPageReading meeting) => BodyRules.MayEnterFor(meeting.Body.Body, meeting.Body.Of, standing.Speaker);

    private Outcome<TimeOnly> MayWrite(MeetingPageReading meeting, TimeOnly at) => May(meeting).Then(_ => MeetingHours.MayWrite(meeting.Reading.State, meeting.Reading.Steps, at));

    private Task<Refusal?> SaveAsync<T>(MeetingPageReading meeting, Refusal? refusal, T row, string verb, string sentence, Guid requestKey, CancellationToken cancellation) where T : class =>
        acts.KeepAsync(refusal is null ? Outcome.Of(row) : refusal, verb, meeting.Reading.Url, sentence, requestKey, cancellation);

    private static string Words(StepKind step) => step switch
    {
        StepKind.Published => "agenda and papers are out",
        StepKind.Opened => "the meeting is open",
        StepKind.Closed => "the meeting is closed",
        _ => "the meeting is cancelled",
    };
}
