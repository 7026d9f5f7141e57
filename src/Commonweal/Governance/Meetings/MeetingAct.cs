using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.Meetings;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;

namespace Commonweal.Governance.Meetings;

/// <summary>A page that asks for one act at one meeting, and leads back to its part of the meeting's page.</summary>
public abstract class MeetingAct(ReadMeetings meetings, Standing standing, PartnershipClock clock, TimeProvider time, Notices notices) : ActPageModel(notices)
{
    public MeetingPageReading Whole { get; private set; } = null!;

    public override Refusal? Refusal => WhyNot();

    public IReadOnlyList<Choice> Items => [.. Whole.Items.Select(i => new Choice($"{i.Number}", $"{i.Number}. {i.Title}"))];

    public IReadOnlyList<Choice> Seats => [.. Whole.Sitters.Select(s => new Choice(s.Id, s.Seat))];

    /// <summary>Where the act leads back to on the page of the meeting, such as "attendance".</summary>
    protected abstract string Anchor { get; }

    /// <summary>Who enters it, as whom they act.</summary>
    protected string By => standing.Speaker.InWords;

    protected DateOnly Today => clock.Today;

    protected DateTime Now => time.GetUtcNow().UtcDateTime;

    protected override string Done => "It is entered in the record of the meeting.";

    protected override string After => $"{Whole.Reading.Url}#{Anchor}";

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        var found = await meetings.FindAsync(RouteSlug, cancellation);
        Whole = found!;
        return found is not null;
    }

    protected Task<MeetingPageReading?> ReadAsync(string meeting, CancellationToken cancellation) => meetings.FindAsync(meeting, cancellation);

    /// <summary>For an item that no list of this agenda offered.</summary>
    protected void RequireItem(int? item) => RequireAmong("Input.Item", item, Whole.Items.Select(i => (int?)i.Number), new NoSuchItem().Sentence);

    protected virtual Refusal? WhyNot() => BodyRules.MayEnterFor(Whole.Body.Body, Whole.Body.Of, standing.Speaker).Refusal;
}
