namespace Commonweal.Domain.Community.Complaints;

public static class ComplaintWords
{
    public static string InWords(this ComplaintSubject subject) => subject switch
    {
        ComplaintSubject.HealthCare => "Health care",
        ComplaintSubject.AdultSocialCare => "Social care for adults",
        ComplaintSubject.ChildrensSocialCare => "Social care for children",
        ComplaintSubject.SomethingElse => "Something else",
        ComplaintSubject.NotKnown => "Not known",
        _ => throw new ArgumentOutOfRangeException(nameof(subject)),
    };

    public static string InWords(this ComplaintState state) => state switch
    {
        ComplaintState.Received => "Received",
        ComplaintState.Acknowledged => "Acknowledged",
        ComplaintState.Planned => "Being looked into",
        ComplaintState.Answered => "Answered",
        ComplaintState.Closed => "Closed",
        ComplaintState.Withdrawn => "Withdrawn",
        _ => throw new ArgumentOutOfRangeException(nameof(state)),
    };

    public static string InWords(this ComplaintStepKind kind) => kind switch
    {
        ComplaintStepKind.Made => "Complaint made",
        ComplaintStepKind.ConsentGiven => "May be shared",
        ComplaintStepKind.Added => "More was added",
        ComplaintStepKind.Withdrawn => "Withdrawn",
        ComplaintStepKind.ConsentAsked => "Asked whether it may be shared",
        ComplaintStepKind.Routed => "Passed to another organisation",
        ComplaintStepKind.Acknowledged => "Acknowledged",
        ComplaintStepKind.Planned => "Plan for the answer",
        ComplaintStepKind.PartGiven => "Part of the joint answer given",
        ComplaintStepKind.Answered => "Answer",
        ComplaintStepKind.Closed => "Closed",
        ComplaintStepKind.LessonLogged => "What was learnt",
        ComplaintStepKind.ConsentWithdrawn => "May no longer be shared",
        ComplaintStepKind.RemovalPutOff => "Removal put off",
        ComplaintStepKind.RemovalNoLongerPutOff => "Removal no longer put off",
        ComplaintStepKind.TextsRemoved => "What was written was removed",
        ComplaintStepKind.LeadProposed => "Who leads is proposed",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string InWords(this ComplaintTimeLimit limit) => limit switch
    {
        ComplaintTimeLimit.Make => "To make it",
        ComplaintTimeLimit.Acknowledge => "To acknowledge it",
        ComplaintTimeLimit.Answer => "To answer it",
        ComplaintTimeLimit.LaterStage => "A later stage",
        ComplaintTimeLimit.Ombudsman => "To go to the ombudsman",
        _ => throw new ArgumentOutOfRangeException(nameof(limit)),
    };

    public static string InWords(this AnswerMeans means) => means switch
    {
        AnswerMeans.ThisPage => "On this site, with a secret code",
        AnswerMeans.Email => "By email",
        AnswerMeans.Telephone => "By telephone",
        AnswerMeans.Post => "By post",
        _ => throw new ArgumentOutOfRangeException(nameof(means)),
    };
}
