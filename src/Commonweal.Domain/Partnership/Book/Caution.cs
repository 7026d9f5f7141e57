using System.Collections.Immutable;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Book;

/// <summary>What to mind about a permitted act. It does not stop the act.</summary>
public abstract record Caution
{
    private protected Caution()
    {
    }

    public abstract string Sentence { get; }
}

/// <summary>The term of the agreement has passed (AGR-02).</summary>
public sealed record PastTerm(AgreementOfClause Agreement) : Caution
{
    public override string Sentence =>
        $"The term of {Agreement.InWords} passed on {Agreement.Expires:d MMMM yyyy}. It has not been ended, but it should be refreshed or replaced.";
}

/// <summary>Approvals known only as noted (X-15).</summary>
public sealed record ApprovalOnlyNoted(ImmutableArray<string> Partners) : Caution
{
    public override string Sentence =>
        $"The approval of {Sentences.List(Partners)} is known only as noted. That it approves this text, from the day the agreement took effect, is our reading.";
}

/// <summary>Partners promised to tell each other of such an act first. It fetters nobody's own decision unless the clause says so.</summary>
public sealed record NoticeAsked(Clause Clause, string GivenTo) : Caution
{
    public override string Sentence => $"Clause {Clause.Reference} asks that this be brought to {(GivenTo == RequiresNotice.OtherParty ? "the other party" : $"the {Sentences.Plain(GivenTo)}")}. Your own decision stays yours.";
}

/// <summary>An emergency view is timed and reviewed.</summary>
public sealed record TimedAndReviewed : Caution
{
    public override string Sentence => "This is an emergency view: it ends after a set time, and someone reviews why it was needed.";
}

/// <summary>A ring fence within the pool.</summary>
public sealed record RingFenced(Clause Clause) : Caution
{
    public override string Sentence => $"Clause {Clause.Reference} keeps this money ring-fenced: it may be spent only within its own care group.";
}

/// <summary>A federation speaks for itself (PAR-06).</summary>
public sealed record FederationForItself(string Federation) : Caution
{
    public override string Sentence => $"{Federation} acts here as an organisation. Nothing it agrees binds a member practice.";
}
