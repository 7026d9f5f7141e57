using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;

namespace Commonweal.Domain.Community.Engagement;

/// <summary>Who enters what residents were asked and said, and what was done: engagement leads, those who speak for their own organisation, and the partnership's own team.</summary>
public static class CommunitySpeaking
{
    public const string EngagementLead = "engagement-lead";

    public static Outcome<Speaker> MayRecord(Speaker speaker) =>
        !SpeakingFor.ThePartnership(speaker).IsRefused || (speaker.Partner is not null && (speaker.Role == EngagementLead || SpeakingFor.RecordingRoles.Contains(speaker.Role)))
            ? speaker : new OnlyThoseWhoEngage(speaker.InWords);
}

public sealed record OnlyThoseWhoEngage(string ActingFor) : Refusal($"This is entered by those who lead engagement or speak for their organisation, and you are acting for {ActingFor}.")
{
    public override string RestsOn => "S4:115; S1:118";

    public override string WhoCouldMend => "An engagement lead, a recorder or chief executive of a partner, or the partnership's own team";
}
