namespace Commonweal.Platform.Audit;

/// <summary>One thing done by one person, for whom and as what (QUA-02). It goes into the audit with the changes it made, in the same transaction.</summary>
/// <param name="Actor">Who does it, as chosen before the act.</param>
/// <param name="Verb">The use case, such as RecordApproval.</param>
/// <param name="Subject">The address of the thing it was done to, such as /partnership/partners/whittington-health.</param>
/// <param name="Sentence">What was done, in words that a reader of the audit understands without the system.</param>
/// <param name="RequestKey">The key of the form that asked for it: the same key twice is the same act, done once.</param>
public sealed record Act(Actor Actor, string Verb, string Subject, string Sentence, Guid? RequestKey = null)
{
    /// <summary>How the subject of an act begins that only those it concerns may know of.</summary>
    public const string InConfidenceMark = "in-confidence:";

    /// <summary>
    /// An act kept in confidence. The chain holds it like every other; the pages of the audit show of it that an act was done, and not what, by whom or for whom,
    /// alike for everything kept in confidence, so that none of them tells of which kind it was. Those it concerns read it where it was done.
    /// </summary>
    public static Act InConfidence(Actor actor, string verb, string subject, string sentence, Guid? requestKey) => new(actor, verb, InConfidenceMark + subject, sentence, requestKey);
}

/// <summary>Who acts, for which partner and as what. The system itself acts for nobody.</summary>
/// <param name="Person">The slug of the person, or "system".</param>
/// <param name="ActingFor">The slug of the partner, or empty for the partnership's own posts and the system.</param>
/// <param name="ActingAs">The title of the post.</param>
public sealed record Actor(string Person, string ActingFor, string ActingAs)
{
    public static Actor System { get; } = new("system", "", "the program itself");

    public static Actor CommandLine { get; } = new("command-line", "", "the operator at the command line");
}
