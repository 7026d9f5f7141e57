using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;

namespace Commonweal.Domain.Governance.Meetings;

/// <summary>What a body is asked to do with an item, as the papers put it (BRD-21).</summary>
public enum AskedFor
{
    /// <summary>Standing business that asks for nothing: apologies, declarations, matters arising.</summary>
    Business,

    Note,
    Endorse,
    Approve,
    ConsiderAndGiveViews,
    Agree,
}

/// <summary>One item of an agenda. It is entered once; a withdrawn one stays, marked.</summary>
public sealed class AgendaItem : IEvent
{
    public long Id { get; init; }

    public required string Meeting { get; init; }

    /// <summary>Its place on the agenda, from 1.</summary>
    public required int Number { get; init; }

    public required string Title { get; init; }

    public required AskedFor AskedFor { get; init; }

    public string? LeadOfficer { get; init; }

    /// <summary>The slug of the matter that travels through several bodies, so that each step leads to the others (BRD-23).</summary>
    public string? Matter { get; init; }

    /// <summary>The paragraph of Schedule 12A under which its report is exempt, 1 to 7; null where it is open.</summary>
    public int? ExemptParagraph { get; init; }

    /// <summary>Why the public interest in keeping it back outweighs that in disclosing it.</summary>
    public string? PublicInterest { get; init; }

    /// <summary>Why it is taken though it came after the papers were out, as the chair states it.</summary>
    public string? LateReason { get; init; }

    public required bool IsLate { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }

    public bool IsExempt => ExemptParagraph is not null;
}

public static class AgendaRules
{
    /// <summary>The items with which an agenda begins, by kind of body.</summary>
    public static IReadOnlyList<(string Title, AskedFor AskedFor)> Template(BodyKind kind) =>
    [
        ("Apologies for absence and substitutes", AskedFor.Business),
        ("Declarations of interest", AskedFor.Business),
        ("Minutes of the last meeting", AskedFor.Business),
        ("Matters arising and actions", AskedFor.Business),
        .. kind.IsOfACouncil() ? [("Questions from the public", AskedFor.Business)] : Array.Empty<(string, AskedFor)>(),
    ];

    public static Outcome<AgendaItem> MayAdd(AgendaItem item, string bodyName, BodyKind kind, MeetingState state)
    {
        if (state is MeetingState.Closed or MeetingState.Cancelled)
        {
            return new AgendaIsClosed(state);
        }

        if (item.AskedFor.Verb() is { } verb && BodyVerbs.May(bodyName, kind, verb).Refusal is { } lacks)
        {
            return lacks;
        }

        if (item.ExemptParagraph is < 1 or > 7)
        {
            return new NoSuchParagraph(item.ExemptParagraph.Value);
        }

        if (item.IsExempt && string.IsNullOrWhiteSpace(item.PublicInterest))
        {
            return new ExemptNeedsTest(kind.IsOfACouncil());
        }

        return item.IsLate && string.IsNullOrWhiteSpace(item.LateReason) ? new LateItemNeedsReason(kind.IsOfACouncil()) : item;
    }

    /// <summary>What a body needs to be able to do for what it is asked; null where nothing is asked.</summary>
    public static BodyVerb? Verb(this AskedFor asked) => asked switch
    {
        AskedFor.Note => BodyVerb.Note,
        AskedFor.Endorse => BodyVerb.Endorse,
        AskedFor.Approve => BodyVerb.Approve,
        AskedFor.ConsiderAndGiveViews => BodyVerb.Recommend,
        AskedFor.Agree => BodyVerb.Agree,
        _ => null,
    };

    public static string InWords(this AskedFor asked) => asked switch
    {
        AskedFor.Business => "Nothing: standing business",
        AskedFor.Note => "To note",
        AskedFor.Endorse => "To consider and endorse",
        AskedFor.Approve => "To approve",
        AskedFor.ConsiderAndGiveViews => "To consider and give views",
        AskedFor.Agree => "To agree a course",
        _ => throw new ArgumentOutOfRangeException(nameof(asked)),
    };

    /// <summary>What the public is told of an item: of an exempt one its title, paragraph and reason, and nothing of its report (LAW-05).</summary>
    public static string PublicWords(this AgendaItem item) =>
        item.IsExempt ? $"Exempt under paragraph {item.ExemptParagraph} of Schedule 12A. {item.PublicInterest}" : "Open";
}

public sealed record AgendaIsClosed(MeetingState State) : Refusal($"The meeting stands at “{State.InWords()}”, and nothing is added to its agenda.");

public sealed record NoSuchParagraph(int Paragraph) : Refusal($"Schedule 12A has paragraphs 1 to 7, and none {Paragraph}.")
{
    public override string RestsOn => "Local Government Act 1972, Schedule 12A";
}

/// <param name="IsOfACouncil">Whether the law of councils is the body's law, or a way that it took over.</param>
public sealed record ExemptNeedsTest(bool IsOfACouncil) : Refusal("An exempt item says why the public interest in keeping it back outweighs that in disclosing it.")
{
    public override string? RestsOn => IsOfACouncil ? "Local Government Act 1972, Schedule 12A, paragraph 10" : null;

    public override string WhoCouldMend => IsOfACouncil ? "The proper officer of the council" : "Whoever keeps the record of the body";
}

/// <param name="IsOfACouncil">Whether the law of councils is the body's law.</param>
public sealed record LateItemNeedsReason(bool IsOfACouncil) : Refusal("The papers are out, so this is a late item: it is taken only by reason of special circumstances that the chair states and the minutes keep. Enter the chair's reason.")
{
    public override string? RestsOn => IsOfACouncil ? "Local Government Act 1972, section 100B(4)(b)" : null;

    public override string WhoCouldMend => "The chair of the meeting";
}
