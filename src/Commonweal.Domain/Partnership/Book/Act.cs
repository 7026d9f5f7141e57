using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Posts;

namespace Commonweal.Domain.Partnership.Book;

/// <summary>Who does the act: a partner for itself or for others, or the holder of a joint post.</summary>
/// <param name="Post">The slug of a joint post, where the act is done in one.</param>
public readonly record struct WhoActs(PartnerId? Partner, string? Post)
{
    public static WhoActs As(PartnerId partner) => new(partner, null);

    public static WhoActs InPost(string post) => new(null, post);
}

/// <summary>
/// What the book is asked about: who acts, for whom, with what, how much and why. A closed set. Sums are pence; their sign does not matter to a limit.
/// </summary>
public abstract record Act
{
    private protected Act(WhoActs by, string why) => (By, Why) = (by, why);

    public WhoActs By { get; }

    /// <summary>The reason, in the words of whoever acts; kept with what was done.</summary>
    public string Why { get; }
}

/// <summary>A body's act for itself under its own powers: never refused for want of a clause, only labelled.</summary>
public sealed record OwnAct(PartnerId Partner, string What, string Why) : Act(WhoActs.As(Partner), Why)
{
    /// <summary>What it is, where partners promised to tell each other of such acts.</summary>
    public NoticeSubject? Kind { get; init; }

    public long CapitalPence { get; init; }

    public long AnnualRevenuePence { get; init; }
}

/// <summary>To carry out a function that the law gives to one body.</summary>
/// <param name="DecidedIn">The slug of the partnership's body whose decision it would be; null where the body itself decides.</param>
public sealed record ExecuteStatutoryFunction(WhoActs By, string Function, PartnerId Of, string? DecidedIn, string Why) : Act(By, Why);

/// <summary>To bind a GP practice by what its federation agreed.</summary>
public sealed record BindPractice(PartnerId Federation, string Practice, string What, string Why) : Act(WhoActs.As(Federation), Why);

/// <summary>A new commitment of pooled money.</summary>
public sealed record CommitPooled(WhoActs By, string Fund, long AmountPence, string Why) : Act(By, Why)
{
    /// <summary>The budget line, where it matters to the phase.</summary>
    public string? Line { get; init; }
}

/// <summary>To spend pooled money within what was already planned: no new commitment.</summary>
public sealed record SpendPooled(WhoActs By, string Fund, long AmountPence, string Why) : Act(By, Why)
{
    public string? Line { get; init; }
}

/// <summary>To move money between lines of one pooled fund (virement).</summary>
/// <param name="MovedThisYearPence">What the same post has already moved in this fund this financial year.</param>
public sealed record MovePooled(WhoActs By, string Fund, long AmountPence, long MovedThisYearPence, string Why) : Act(By, Why);

/// <summary>To pay for, or go on with, what was arranged on an earlier day under the clauses of that day.</summary>
public sealed record PayUnderArrangement(WhoActs By, string Fund, DateOnly ArrangedOn, long AmountPence, string Why) : Act(By, Why);

/// <summary>To share an overspend, an underspend or a saving of a pooled fund among its contributors.</summary>
public sealed record ApplyRiskShare(WhoActs By, string Fund, RiskCover Of, long AmountPence, string Why) : Act(By, Why);

/// <summary>To decide on a service of a fund for other contributors, as their lead commissioner.</summary>
public sealed record CommissionFor(WhoActs By, string Fund, IReadOnlyList<PartnerId> For, string Why) : Act(By, Why);

/// <summary>To decide, spend or manage staff on a service for partners, as the holder of a joint post.</summary>
public sealed record LeadFor(string Post, string Service, LeadActions Action, IReadOnlyList<PartnerId> For, string Why) : Act(WhoActs.InPost(Post), Why)
{
    public long? AmountPence { get; init; }
}

/// <summary>What data moves or is seen.</summary>
/// <param name="Holder">The partner whose data it is.</param>
/// <param name="Source">The slug of the set of data.</param>
/// <param name="Role">The role of whoever sees it.</param>
public sealed record DataAsked(PartnerId Holder, string Source, string Purpose, string Role, string DataClass);

/// <summary>To see another partner's record of a person.</summary>
public sealed record ViewRecord(PartnerId Viewer, DataAsked Data, KindOfView View, string Why) : Act(WhoActs.As(Viewer), Why);

public enum KindOfView
{
    Ordinary,

    /// <summary>In an emergency: timed, and reviewed afterwards.</summary>
    Emergency,
}

/// <summary>To give data to another partner.</summary>
public sealed record ShareData(PartnerId To, DataAsked Data, string Why) : Act(WhoActs.As(Data.Holder), Why)
{
    /// <summary>The section relied on, where the law and not a clause allows it, such as "Care Act 2014 s.45".</summary>
    public string? Statute { get; init; }
}

/// <summary>To agree a course in a body of the partnership, each for itself.</summary>
/// <param name="Body">The slug of the body.</param>
public sealed record AgreeInBody(WhoActs By, string Body, IReadOnlyList<PartnerId> For, string What, string Why) : Act(By, Why);

/// <summary>To change a term of a body of the partnership.</summary>
public sealed record ChangeTerms(WhoActs By, string Body, BodyTerm Term, string Why) : Act(By, Why);
