using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;

namespace Commonweal.Domain.Governance.Bodies;

/// <summary>What must hold for a seat to be given or ended, and for terms to be set.</summary>
public static class BodyRules
{
    /// <summary>A partner enters what its own body is; the partnership's team what bodies of the partnership and of several partners are.</summary>
    /// <param name="partnerName">The name of the partner whose body it is; empty for others.</param>
    public static Outcome<Speaker> MayEnterFor(Body body, string partnerName, Speaker speaker) =>
        body.PartnerId is { } partner ? SpeakingFor.APartner(partner, partnerName, speaker) : SpeakingFor.ThePartnership(speaker);

    /// <param name="partnerClass">The class of the partner the seat is for; null where it is for none.</param>
    /// <param name="others">The members of the same body as known.</param>
    public static Outcome<Membership> MaySeat(Membership seat, BodyKind kind, PartnerClass? partnerClass, IEnumerable<Membership> others, string? direction)
    {
        if (seat.To < seat.From)
        {
            return new SeatEndsBeforeItBegins(seat.From);
        }

        if (partnerClass is null ? seat.Class is not (null or PartnerClass.Community) : seat.Class != partnerClass)
        {
            return new SeatInAnotherClass(partnerClass);
        }

        // SI 2013/218, regulation 6: on a health and wellbeing board everybody votes unless the council directs otherwise, having asked the board (LAW-20).
        if (kind == BodyKind.HealthAndWellbeingBoard && seat.Vote == VoteRight.DoesNotVote && string.IsNullOrWhiteSpace(direction))
        {
            return new NoVoteNeedsDirection();
        }

        return others.Any(o => o.SeatKey == seat.SeatKey && o.From <= (seat.To ?? DateOnly.MaxValue) && seat.From <= (o.To ?? DateOnly.MaxValue))
            ? new SeatIsTaken(seat.Seat)
            : seat;
    }

    public static Outcome<DateOnly> MayEndSeat(Membership seat, DateOnly lastDay) => lastDay < seat.From ? new SeatEndsBeforeItBegins(seat.From) : lastDay;

    /// <param name="current">The terms in force, where there are any.</param>
    /// <param name="law">The law of the body's kind on the day the terms begin.</param>
    /// <param name="seats">The seats of the body on the day the terms begin.</param>
    public static Outcome<TermsOfReference> MaySetTerms(TermsOfReference terms, BodyKind kind, TermsOfReference? current, LawOfBodies law, IReadOnlyCollection<Membership> seats) =>
        current is not null && terms.From <= current.From ? new TermsBeginTooEarly(current.From, current.Number)
        : current is not null && terms.SaysTheSameAs(current) ? new TermsSayTheSame(current.Number) : AreLawful(terms, kind, law, seats);

    /// <summary>Terms that were entered in error are put right by another text from the same day.</summary>
    public static Outcome<TermsOfReference> MayCorrectTerms(TermsOfReference right, TermsOfReference wrong, BodyKind kind, LawOfBodies law, IReadOnlyCollection<Membership> seats) =>
        right.SaysTheSameAs(wrong) ? new TermsSayTheSame(wrong.Number) : AreLawful(right, kind, law, seats);

    private static Outcome<TermsOfReference> AreLawful(TermsOfReference terms, BodyKind kind, LawOfBodies law, IReadOnlyCollection<Membership> seats)
    {
        if (!terms.Quorum.IsSet)
        {
            return new TermsNeedQuorum();
        }

        if (terms.Quorum.OutOfReachOf(seats).FirstOrDefault() is { } unreachable)
        {
            return unreachable;
        }

        if (terms.AllowsWrittenDecisions && law.WrittenDecisions(kind, terms.From) is { IsAllowed: false } rule)
        {
            return new NoWrittenDecisions(kind, rule.Statute);
        }

        if (terms.AllowsHiddenViews && law.HiddenViews(kind, terms.From) is not { IsAllowed: true })
        {
            return new NoHiddenViews(kind, law.HiddenViews(kind, terms.From)?.Statute);
        }

        return terms.Notice is { } notice && law.Notice(kind, terms.From) is { Notice: { } lawful } rule2 && notice.Days < lawful.Days
            ? new NoticeShorterThanLaw(lawful.InWords, rule2.Statute)
            : terms;
    }
}

public sealed record SeatEndsBeforeItBegins(DateOnly From) : Refusal($"The last day of the seat cannot be before its first, {Sentences.Day(From)}.");

public sealed record SeatInAnotherClass(PartnerClass? Partners)
    : Refusal(Partners is { } own
        ? $"A member sits in the class of the organisation they come from, which is {own.InWords().ToLowerInvariant()}."
        : "Somebody who speaks for no partner sits for the community, or in no class.");

public sealed record NoVoteNeedsDirection()
    : Refusal("On a health and wellbeing board every member votes, unless the council directs otherwise after asking the board. Name the direction and its day.")
{
    public override string RestsOn => "SI 2013/218, regulation 6";

    public override string WhoCouldMend => "The council";
}

public sealed record SeatIsTaken(string Seat) : Refusal($"The seat {Seat} is filled at that time. End it first, or give another first day.");

/// <param name="Current">The number of the text in force.</param>
public sealed record TermsBeginTooEarly(DateOnly CurrentFrom, int Current)
    : Refusal($"Terms are in force from {Sentences.Day(CurrentFrom)}. New ones begin on a later day, and the old stay on record. If text {Current} was entered in error, correct it from the page of the body.");

public sealed record TermsSayTheSame(int Number) : Refusal($"Nothing is different from text {Number}. Change what is to be different, or go back.");

public sealed record TermsNeedQuorum() : Refusal("Terms without a quorum cannot be used: say at least how many voting members must be there.")
{
    public override string RestsOn => "S0:423";
}

public sealed record NoWrittenDecisions(BodyKind Kind, string Statute)
    : Refusal($"A body of this kind ({Kind.InWords()}) decides in a meeting, so its terms cannot allow decisions in writing.")
{
    public override string RestsOn => Statute;
}

/// <param name="Statute">What forbids it; null where nothing is entered for the kind, which is read as not allowed.</param>
public sealed record NoHiddenViews(BodyKind Kind, string? Statute)
    : Refusal($"A body of this kind ({Kind.InWords()}) decides in the open, so its terms cannot hide views until the asking is closed.")
{
    public override string? RestsOn => Statute;
}

public sealed record NoticeShorterThanLaw(string Lawful, string Statute) : Refusal($"The law asks for {Lawful}: the body's own terms may ask for more, and not for less.")
{
    public override string RestsOn => Statute;
}
