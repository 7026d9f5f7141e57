using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Governance.Bodies;

/// <summary>What a body can do with a matter. A body whose kind lacks a verb cannot do it, whoever asks (GAP-2).</summary>
public enum BodyVerb
{
    /// <summary>Settle a course together, which binds nobody until each organisation has decided for itself.</summary>
    Agree,

    Recommend,
    Note,

    /// <summary>Ask an organisation or another body for an answer, an assessment or a paper.</summary>
    Ask,

    Endorse,

    /// <summary>Decide within its own functions.</summary>
    Approve,

    /// <summary>Make its own organisation's approval of what was agreed together.</summary>
    Ratify,

    /// <summary>Exercise a statutory function.</summary>
    Execute,

    /// <summary>Hold back a decision of the executive and ask it to think again.</summary>
    CallIn,

    /// <summary>Record what an officer present decided under the powers of that officer's own post.</summary>
    RecordOfficersDecision,
}

public static class BodyVerbs
{
    public static string InWords(this BodyVerb verb) => verb switch
    {
        BodyVerb.Agree => "agree a course",
        BodyVerb.Recommend => "recommend",
        BodyVerb.Note => "note",
        BodyVerb.Ask => "ask",
        BodyVerb.Endorse => "endorse",
        BodyVerb.Approve => "approve within its own functions",
        BodyVerb.Ratify => "approve for its own organisation",
        BodyVerb.Execute => "exercise a statutory function",
        BodyVerb.CallIn => "call in a decision",
        BodyVerb.RecordOfficersDecision => "record what an officer decided",
        _ => throw new ArgumentOutOfRangeException(nameof(verb)),
    };

    /// <summary>Whether a body may do this with a matter.</summary>
    public static Outcome<BodyVerb> May(string bodyName, BodyKind kind, BodyVerb verb) => kind.Can(verb) ? verb : new BodyLacksTheVerb(bodyName, kind, verb);
}

public sealed record BodyLacksTheVerb(string BodyName, BodyKind Kind, BodyVerb Verb)
    : Refusal($"The {BodyName} cannot {Verb.InWords()}. As {Article(Kind)} it can {Sentences.List([.. Kind.Verbs().Select(v => v.InWords())])}.")
{
    public override string RestsOn => "S1:207; S3:168";

    public override string WhoCouldMend => "A body of the organisation whose power it is";

    private static string Article(BodyKind kind)
    {
        var words = WithinSentence(kind);
        return ("aeiou".Contains(words[0]) ? "an " : "a ") + words;
    }

    private static string WithinSentence(BodyKind kind) => kind is BodyKind.NhsTrustBoard or BodyKind.FoundationTrustBoard or BodyKind.GoverningBody or BodyKind.FederationBoard
        ? kind.InWords() : char.ToLowerInvariant(kind.InWords()[0]) + kind.InWords()[1..];
}
