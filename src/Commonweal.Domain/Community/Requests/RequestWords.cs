namespace Commonweal.Domain.Community.Requests;

public static class RequestWords
{
    public static string InWords(this RequestRegime regime) => regime switch
    {
        RequestRegime.FreedomOfInformation => "Freedom of Information Act",
        RequestRegime.EnvironmentalInformation => "Environmental Information Regulations",
        _ => throw new ArgumentOutOfRangeException(nameof(regime)),
    };

    public static string InWords(this RequestOutcome outcome) => outcome switch
    {
        RequestOutcome.Given => "Given",
        RequestOutcome.GivenInPart => "Given in part",
        RequestOutcome.Refused => "Refused",
        RequestOutcome.NotHeld => "Not held",
        RequestOutcome.PublishedAlready => "Published already",
        _ => throw new ArgumentOutOfRangeException(nameof(outcome)),
    };

    public static string InWords(this RequestStepKind kind) => kind switch
    {
        RequestStepKind.Received => "Request received",
        RequestStepKind.HolderTold => "Another holder told",
        RequestStepKind.ClarificationAsked => "Asked what is meant",
        RequestStepKind.Clarified => "What is meant was said",
        RequestStepKind.Extended => "Time made longer",
        RequestStepKind.Answered => "Answer",
        RequestStepKind.ReviewAsked => "Review asked for",
        RequestStepKind.Reviewed => "Review",
        RequestStepKind.RemovalPutOff => "Removal put off",
        RequestStepKind.RemovalNoLongerPutOff => "Removal no longer put off",
        RequestStepKind.TextsRemoved => "What was written was removed",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };

    public static string InWords(this ReviewResult result) => result switch
    {
        ReviewResult.Stands => "The answer stands",
        ReviewResult.ChangedInPart => "The answer is changed in part",
        ReviewResult.Changed => "The answer is changed",
        _ => throw new ArgumentOutOfRangeException(nameof(result)),
    };

    public static string InWords(this RequestTimeLimit limit) => limit switch
    {
        RequestTimeLimit.Answer => "To answer",
        RequestTimeLimit.Extend => "To answer, where it is made longer",
        RequestTimeLimit.Review => "To look at an answer again",
        _ => throw new ArgumentOutOfRangeException(nameof(limit)),
    };
}
