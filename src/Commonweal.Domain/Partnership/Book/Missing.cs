using System.Collections.Immutable;
using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Book;

/// <summary>Why a clause does not bind a partner on a day, and who could mend it.</summary>
public sealed record Missing(PartnerId Partner, string Sentence, string? WhoCouldMend)
{
    internal static ClauseNotInForce From(BookContext context, BookEntry entry, IReadOnlyList<PartnerId> needed, DateOnly asAt)
    {
        var missing = ImmutableArray.CreateBuilder<Missing>();
        foreach (var partner in needed)
        {
            if (entry.For(partner, asAt) is null)
            {
                missing.Add(For(context, entry, partner, asAt));
            }
        }

        return new ClauseNotInForce(entry.Clause, entry.Agreement, missing.DrainToImmutable());
    }

    private static Missing For(BookContext context, BookEntry entry, PartnerId partner, DateOnly asAt)
    {
        var (name, body, agreement) = (context.NameOf(partner), context.ItsBody(partner), entry.Agreement.InWords);
        var standing = context.StandingOf(entry.Agreement.VersionId, partner, asAt);
        var sentence = standing?.Kind switch
        {
            null when !entry.Agreement.Parties.Contains(partner) => $"{name} is not a party to {agreement}; a version that names it could be put to every party.",
            null or StandingKind.NotApproved => $"{name} has not approved {agreement}; {body} could.",
            StandingKind.OnCondition => $"{name} approved {agreement} on a condition not yet met ({standing.Value.Approval!.Condition}); {body} could record it as met.",
            StandingKind.AnotherText => $"{name} approved another text of {agreement} and not this one; {body} could approve this text.",
            StandingKind.Withdrawn => $"{name} has withdrawn its approval of {agreement}; {body} could approve it again.",
            StandingKind.NoEffectiveDate => $"{agreement} names no day on which it takes effect; a version with a day could be put to every party.",
            StandingKind.NotYetEffective => $"{agreement} takes effect on {entry.Agreement.EffectiveFrom:d MMMM yyyy}, and that day has not come.",
            StandingKind.Ended => $"{name} has ended {agreement}; its parties could agree another.",
            StandingKind.Replaced => $"version {entry.Agreement.Number} of {agreement} has been replaced; the text that replaced it is the one to ask about.",
            _ => OwnDates(entry, asAt),
        };
        return new Missing(partner, char.ToUpperInvariant(sentence[0]) + sentence[1..], context.BodyOf(partner));
    }

    private static string OwnDates(BookEntry entry, DateOnly asAt) =>
        entry.Clause.Effect.From > asAt
            ? $"what clause {entry.Clause.Reference} of {entry.Agreement.InWords} allows begins on {entry.Clause.Effect.From:d MMMM yyyy}."
            : $"what clause {entry.Clause.Reference} of {entry.Agreement.InWords} allowed ended on {entry.Clause.Effect.To:d MMMM yyyy}; its parties could agree a new clause.";
}
