using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Meetings;

namespace Commonweal.Domain.Tests.Governance.Meetings;

/// <summary>A meeting and its parts for tests that need one.</summary>
internal static class Made
{
    public static readonly DateOnly Day = new(2017, 10, 9);

    public static readonly Provenance Ours = new(null, "Made up for a test");

    public static Meeting Meeting(string body = "a-body", DateOnly? day = null, bool isInformal = false) => new()
    {
        Slug = "a-meeting", Body = body, Title = "A meeting", Day = day ?? Day, IsDayKnown = true, IsInformal = isInformal, KnownFrom = default, Provenance = Ours,
    };

    public static AgendaItem Item(AskedFor asked = AskedFor.Note, int? paragraph = null, string? test = null, bool isLate = false, string? lateReason = null) => new()
    {
        Meeting = "a-meeting", Number = 1, Title = "An item", AskedFor = asked, ExemptParagraph = paragraph, PublicInterest = test, IsLate = isLate, LateReason = lateReason, KnownFrom = default, Provenance = Ours,
    };

    public static MeetingStep Step(StepKind kind, DateOnly on, long id = 0, TimeOnly? at = null) => new() { Id = id, Meeting = "a-meeting", Kind = kind, On = on, At = at, KnownFrom = default, Provenance = Ours };

    public static MinutesText Minutes(MinutesState state) => new() { Meeting = "a-meeting", Number = 1, State = state, Text = "Text", KnownFrom = default, Provenance = Ours };

    public static QuorumReading Quorum(bool isMet) => new(isMet, [], [], isMet ? [] : ["3 voting members are needed, and 1 is there"]);
}
