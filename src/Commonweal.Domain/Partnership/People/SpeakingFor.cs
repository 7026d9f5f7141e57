using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.People;

/// <summary>Who speaks: a person in a post, for a partner or for the partnership's own team.</summary>
/// <param name="Partner">Null for a post of the partnership itself, or for somebody without a post.</param>
/// <param name="Role">The slug of the role; null for somebody without a post.</param>
/// <param name="InWords">"Haringey Council as Finance lead".</param>
public sealed record Speaker(PartnerId? Partner, string? Role, string InWords);

/// <summary>
/// Each partner speaks for itself: only those whom it named enter its approvals, its people, its figures and its words; and only the partnership's own team enters what is
/// the partnership's. Which roles these are is our choice: the papers name no recorder.
/// </summary>
public static class SpeakingFor
{
    public const string Recorder = "recorder";

    /// <summary>The roles whose holders enter what their own partner says.</summary>
    public static IReadOnlyList<string> RecordingRoles { get; } = [Recorder, "chief-executive", "accountable-officer"];

    private static readonly string[] TeamRoles = ["director", "programme-director", "board-secretary"];

    public static Outcome<Speaker> APartner(PartnerId partner, string partnerName, Speaker speaker) =>
        speaker.Partner == partner && RecordingRoles.Contains(speaker.Role) ? speaker : new SpeaksOnlyForItself(partnerName, speaker.InWords);

    /// <summary>For one of the parties, whichever it is.</summary>
    public static Outcome<Speaker> AParty(IEnumerable<PartnerId> parties, Speaker speaker) =>
        parties.Any(party => APartner(party, "", speaker).Refusal is null) ? speaker : new SpeaksForNoParty(speaker.InWords);

    /// <summary>For the partner that entered something, which alone may take it back.</summary>
    /// <param name="partner">Null where a paper says it, and no partner entered it.</param>
    public static Outcome<Speaker> WhoEnteredIt(PartnerId? partner, string partnerName, Speaker speaker) =>
        partner is { } entered ? APartner(entered, partnerName, speaker) : new EnteredByNoPartner();

    public static Outcome<Speaker> ThePartnership(Speaker speaker) =>
        speaker.Partner is null && TeamRoles.Contains(speaker.Role) ? speaker : new OnlyTheTeam(speaker.InWords);
}

public sealed record SpeaksOnlyForItself(string PartnerName, string ActingFor)
    : Refusal(ActingFor.StartsWith($"{PartnerName} as ", StringComparison.Ordinal)
        ? $"{PartnerName} speaks for itself by those who record for it, and you are acting for it as {ActingFor[$"{PartnerName} as ".Length..]}."
        : $"{PartnerName} speaks for itself, and you are acting for {ActingFor}.")
{
    public override string RestsOn => "S1:118; S1:92";

    public override string WhoCouldMend => $"The recorder, chief executive or accountable officer of {PartnerName}";
}

public sealed record EnteredByNoPartner() : Refusal("A paper says this, and no partner entered it: none can take it back. Enter what is right beside it instead.");

public sealed record SpeaksForNoParty(string ActingFor)
    : Refusal($"Each party to this agreement speaks for itself, and you are acting for {ActingFor}.")
{
    public override string RestsOn => "S1:118; S1:92";

    public override string WhoCouldMend => "The recorder, chief executive or accountable officer of a party";
}

public sealed record OnlyTheTeam(string ActingFor) : Refusal($"This is entered by the partnership's own team, and you are acting for {ActingFor}.")
{
    public override string WhoCouldMend => "The director or programme director of the partnership, or the board's secretary";
}
