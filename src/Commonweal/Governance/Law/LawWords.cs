using Commonweal.Domain.Governance.Bodies;
using Commonweal.Platform.Layout;

namespace Commonweal.Governance.Law;

public static class LawWords
{
    public static string Confirmed(BodyLaw rule) => rule.NeedsLawyer ? "A lawyer must confirm it" : rule.Provenance.Source is null ? "Our reading" : "Read in the statute";

    public static StateShape Shape(BodyLaw rule) => rule.NeedsLawyer ? StateShape.Caution : rule.Provenance.Source is null ? StateShape.Plain : StateShape.Good;

    public static string InWords(LawSubject subject) => subject switch
    {
        LawSubject.Notice => "Notice of meetings",
        LawSubject.PublicMeeting => "Who may come",
        LawSubject.RemoteAttendance => "Taking part from elsewhere",
        LawSubject.WrittenDecisions => "Decisions in writing",
        LawSubject.HiddenViews => "Views hidden while members are asked",
        LawSubject.CallIn => "Call-in",
        LawSubject.KeyDecision => "Key decisions",
        LawSubject.PrivateMeeting => "Meeting in private",
        LawSubject.Interests => "Interests",
        LawSubject.Keeping => "How long minutes and reports stay open",
        LawSubject.KeepingBackground => "How long background papers stay open",
        LawSubject.Seats => "Seats it must have",
        LawSubject.Voting => "Who votes",
        _ => throw new ArgumentOutOfRangeException(nameof(subject)),
    };
}
