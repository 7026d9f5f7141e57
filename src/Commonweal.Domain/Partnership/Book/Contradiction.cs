using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Posts;

namespace Commonweal.Domain.Partnership.Book;

/// <summary>That two clauses cannot both hold, or that a clause grants what its grantor does not have.</summary>
/// <param name="New">The clause not yet approved.</param>
/// <param name="Other">The clause it contradicts; null where it contradicts the grantor's own scheme.</param>
public abstract record Contradiction(Clause New, Clause? Other, string Said) : Refusal(Said)
{
    public override string RestsOn => Other is null ? $"Clause {New.Reference}" : $"Clauses {New.Reference} and {Other.Reference}";

    public override string WhoCouldMend => "Whoever drafts the new text, before any partner approves it";

    internal static List<Contradiction> Among(BookEntry[] proposed, BookEntry[] inForce, IReadOnlyList<GrantingPower> powers, BookContext context)
    {
        var found = new List<Contradiction>();
        for (var i = 0; i < proposed.Length; i++)
        {
            foreach (var other in inForce.Where(e => !IsReplacedBy(e, proposed[i])).Concat(proposed.Take(i)))
            {
                if (Overlap(Window(proposed[i]), Window(other)))
                {
                    found.AddRange(Between(proposed[i], other, context));
                }
            }

            if (proposed[i].Clause.Effect is GrantsAuthority grant)
            {
                found.AddRange(BeyondPower(proposed[i], grant, powers, context));
            }
        }

        return found;
    }

    private static bool IsReplacedBy(BookEntry entry, BookEntry by) => entry.Agreement.Id == by.Agreement.Id && entry.Agreement.Number <= by.Agreement.Number;

    private static (DateOnly From, DateOnly To) Window(BookEntry entry)
    {
        if (entry.InForce.Length == 0)
        {
            var effective = entry.Agreement.EffectiveFrom ?? DateOnly.MinValue;
            return (entry.Clause.Effect.From > effective ? entry.Clause.Effect.From.Value : effective, entry.Clause.Effect.To ?? DateOnly.MaxValue);
        }

        var (from, to) = (DateOnly.MaxValue, DateOnly.MinValue);
        foreach (var held in entry.InForce)
        {
            from = held.From < from ? held.From : from;
            to = held.To is not { } last ? DateOnly.MaxValue : last > to ? last : to;
        }

        return (from, to);
    }

    private static bool Overlap((DateOnly From, DateOnly To) a, (DateOnly From, DateOnly To) b) => a.From <= b.To && b.From <= a.To;

    private static IEnumerable<Contradiction> Between(BookEntry one, BookEntry other, BookContext context) => (one.Clause.Effect, other.Clause.Effect) switch
    {
        (PoolsFund a, PoolsFund b) when a.Fund == b.Fund => Funds(one, a, other, b, context),
        (SetsPhase a, SetsPhase b) when a.State != b.State && a.Funds.Intersect(b.Funds).FirstOrDefault() is { } fund && ShareALine(a, b) =>
            [new LineHasTwoPhases(one.Clause, other.Clause, fund, a.State, b.State)],
        (SetsTerms a, SetsTerms b) when a.Body == b.Body => Enum.GetValues<BodyTerm>()
            .Where(term => a.Value(term) is { } mine && b.Value(term) is { } theirs && mine != theirs)
            .Select(term => new BodyHasTwoTerms(one.Clause, other.Clause, a.Body, a.Value(term)!, b.Value(term)!)),
        (CreatesBody a, CreatesBody b) when a.Body == b.Body && a.Terms != b.Terms => [new BodyHasTwoTerms(one.Clause, other.Clause, a.Body, a.Terms, b.Terms)],
        _ => [],
    };

    private static IEnumerable<Contradiction> Funds(BookEntry one, PoolsFund a, BookEntry other, PoolsFund b, BookContext context)
    {
        if (a.Host is { } host && b.Host is { } otherHost && host != otherHost)
        {
            yield return new FundHasTwoHosts(one.Clause, other.Clause, a.Fund, context.NameOf(host), context.NameOf(otherHost));
        }

        if (a.IsLive && b.IsLive && (a.Model != b.Model || (a.Lead is not null && b.Lead is not null && a.Lead != b.Lead)))
        {
            yield return new FundHasTwoLeads(one.Clause, other.Clause, a.Fund, LeadOf(a, context), LeadOf(b, context));
        }
    }

    private static string LeadOf(PoolsFund fund, BookContext context) => fund.Lead is { } lead ? context.NameOf(lead) : "joint commissioning";

    private static bool ShareALine(SetsPhase a, SetsPhase b) => a.Lines.Count == 0 || b.Lines.Count == 0 || a.Lines.Intersect(b.Lines).Any();

    private static IEnumerable<Contradiction> BeyondPower(BookEntry entry, GrantsAuthority grant, IReadOnlyList<GrantingPower> powers, BookContext context)
    {
        var from = Window(entry).From;
        return entry.Concerns
            .Select(partner => (Partner: partner, Why: GrantingPower.WhyNot(powers, partner, grant.Services, grant.Actions, grant.LimitPence, from)))
            .Where(x => x.Why is not null)
            .Select(x => new ClauseGrantsBeyondPower(entry.Clause, context.NameOf(x.Partner), x.Why!));
    }
}

public sealed record FundHasTwoHosts(Clause New, Clause Other, string Fund, string Host, string OtherHost)
    : Contradiction(New, Other, $"The fund {Sentences.Plain(Fund)} would have two hosts, {Host} and {OtherHost}. Only one partner keeps its accounts.");

public sealed record FundHasTwoLeads(Clause New, Clause Other, string Fund, string Lead, string OtherLead)
    : Contradiction(New, Other, $"The fund {Sentences.Plain(Fund)} would be led in two ways, by {Lead} and by {OtherLead}.");

public sealed record LineHasTwoPhases(Clause New, Clause Other, string Fund, BudgetState State, BudgetState OtherState)
    : Contradiction(New, Other, $"The same lines of the fund {Sentences.Plain(Fund)} would be {State.ToString().ToLowerInvariant()} and {OtherState.ToString().ToLowerInvariant()} on the same days.");

public sealed record BodyHasTwoTerms(Clause New, Clause Other, string Body, string Term, string OtherTerm)
    : Contradiction(New, Other, $"The body {Sentences.Plain(Body)} would have two terms for the same thing: “{Term}” and “{OtherTerm}”.");

public sealed record ClauseGrantsBeyondPower(Clause New, string Partner, string Why)
    : Contradiction(New, null, $"{Partner} would grant more than it may: {Why}");
