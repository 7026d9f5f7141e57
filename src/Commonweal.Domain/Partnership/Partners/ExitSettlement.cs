using System.Collections.Immutable;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Book;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Posts;

namespace Commonweal.Domain.Partnership.Partners;

/// <summary>What kind of thing is to be settled when a partner leaves, in the order in which it is settled.</summary>
public enum ExitSubject
{
    Data,
    Section75,
    OtherAgreement,
    PooledFund,
    Contribution,
    JointPost,
    Secondment,
    Target,
    Promise,
}

/// <summary>One thing to settle.</summary>
/// <param name="Key">Names it within its subject: a slug, a reference, a title.</param>
/// <param name="What">In words, as it stands.</param>
/// <param name="Until">The last day it runs by itself, where it has one.</param>
public sealed record ExitItem(ExitSubject Subject, string Key, string What, DateOnly? Until);

/// <summary>Everything in which a partner may stand, as it is held on a day.</summary>
public sealed record ExitSources
{
    public ImmutableArray<ClauseInForce> Bound { get; init; } = [];

    public ImmutableArray<ResourceContribution> Contributions { get; init; } = [];

    public ImmutableArray<JointPost> Posts { get; init; } = [];

    public ImmutableArray<AuthorityGrant> Grants { get; init; } = [];

    public ImmutableArray<Secondment> Secondments { get; init; } = [];

    /// <summary>The targets and promises that the partner owns, with how they stand.</summary>
    public ImmutableArray<(string Reference, string Text, TargetState State)> Targets { get; init; } = [];

    public ImmutableArray<(string Slug, string Text, TargetState State)> Promises { get; init; } = [];
}

/// <summary>
/// What leaving settles: access to data, money, posts and people lent, open actions, and the section 75 agreements, which run on their own law (MON-04).
/// It is worked out from what exists and never typed, so that nothing is settled by being left off a list.
/// </summary>
public static class ExitSettlement
{
    public static ImmutableArray<ExitItem> Of(PartnerId partner, ExitSources held, DateOnly asAt) =>
    [
        .. Agreements(held.Bound),
        .. held.Bound.Select(c => (c, Effect: c.Clause.Effect as PoolsFund)).Where(p => p.Effect?.Contributors.Contains(partner) == true)
            .DistinctBy(p => p.Effect!.Fund).Select(p => new ExitItem(ExitSubject.PooledFund, p.Effect!.Fund, $"The pooled fund for {Sentences.Plain(p.Effect.Fund)}", p.c.Agreement.Expires)),
        .. held.Contributions.Where(c => c.PartnerId == partner && c.Holds(asAt)).Select(c => new ExitItem(ExitSubject.Contribution, c.What, c.What, c.To)),
        .. held.Posts.Where(p => p.EmployerId == partner || held.Grants.Any(g => Stands(g, p, partner, asAt)))
            .Select(p => new ExitItem(ExitSubject.JointPost, p.Slug, PostInWords(p, partner), held.Grants.Where(g => Stands(g, p, partner, asAt)).Max(g => g.To))),
        .. held.Secondments.Where(s => (s.LenderId == partner || s.HostId == partner) && s.From <= asAt && (s.To is null || s.To >= asAt))
            .Select(s => new ExitItem(ExitSubject.Secondment, s.Slug, $"{s.Title}, {(s.LenderId == partner ? "lent by it" : "lent to it")}", s.To)),
        .. held.Targets.Where(t => IsOpen(t.State)).Select(t => new ExitItem(ExitSubject.Target, t.Reference, t.Text, null)),
        .. held.Promises.Where(p => IsOpen(p.State)).Select(p => new ExitItem(ExitSubject.Promise, p.Slug, p.Text, null)),
    ];

    /// <summary>What has to be done about it.</summary>
    public static string ToSettle(this ExitSubject subject) => subject switch
    {
        ExitSubject.Data => "Access ends on the last day, both ways; what was received is kept or destroyed as the agreement says",
        ExitSubject.Section75 => "Runs on under its own law: leaving the partnership does not end it, and its own notice does",
        ExitSubject.OtherAgreement => "Ends for this organisation when its own body says so",
        ExitSubject.PooledFund => "Its money stays under the section 75 agreement until that ends; then shares are settled by its terms",
        ExitSubject.Contribution => "What is given or owed up to the last day is settled, and the rest ends",
        ExitSubject.JointPost => "Its authority is withdrawn, and who leads or employs is agreed anew",
        ExitSubject.Secondment => "The person returns to the employer or the lending is agreed anew; recharges are settled up to the last day",
        ExitSubject.Target => "It is handed to another owner, or the Board decides what becomes of it",
        ExitSubject.Promise => "It is kept before the last day, or handed to whoever will keep it",
        _ => throw new ArgumentOutOfRangeException(nameof(subject)),
    };

    public static string InWords(this ExitSubject subject) => subject switch
    {
        ExitSubject.Data => "Data shared",
        ExitSubject.Section75 => "Section 75 agreement",
        ExitSubject.OtherAgreement => "Other agreement",
        ExitSubject.PooledFund => "Pooled fund",
        ExitSubject.Contribution => "Contribution",
        ExitSubject.JointPost => "Joint post",
        ExitSubject.Secondment => "Secondment",
        ExitSubject.Target => "Open target",
        ExitSubject.Promise => "Open promise",
        _ => throw new ArgumentOutOfRangeException(nameof(subject)),
    };

    /// <summary>The head of terms under which it falls (HOT-03, HOT-05 to HOT-09).</summary>
    public static Provenance Basis(this ExitSubject subject) => subject switch
    {
        ExitSubject.Data => new("S0:418", OurReading),
        ExitSubject.Section75 or ExitSubject.PooledFund => new("S0:395-398", OurReading),
        ExitSubject.Contribution => new("S0:411-416", OurReading),
        ExitSubject.JointPost => new("S0:403-406", OurReading),
        ExitSubject.Secondment => new("S0:407-410", OurReading),
        _ => new(null, "No head of terms speaks of what an organisation leaves open. That somebody takes it over is our choice."),
    };

    private const string OurReading = "The heads of terms say what is to be agreed, and nothing of leaving. That each of them is settled then is our choice.";

    private static IEnumerable<ExitItem> Agreements(ImmutableArray<ClauseInForce> bound)
    {
        foreach (var clauses in bound.GroupBy(c => c.Agreement.Id))
        {
            var agreement = clauses.First().Agreement;
            if (agreement.Kind == AgreementKind.Section75)
            {
                yield return new ExitItem(ExitSubject.Section75, agreement.Title, agreement.Title, agreement.Expires);
            }
            else if (agreement.Kind is not AgreementKind.Partnership and not AgreementKind.InformationSharing)
            {
                yield return new ExitItem(ExitSubject.OtherAgreement, agreement.Title, agreement.Title, agreement.Expires);
            }

            foreach (var shared in clauses.Select(c => c.Clause.Effect).OfType<SharesData>().DistinctBy(s => (s.Source, s.Purpose)))
            {
                yield return new ExitItem(ExitSubject.Data, agreement.Title, $"{Sentences.Plain(shared.Source)} for {Sentences.Plain(shared.Purpose)}, under {agreement.Title}", agreement.Expires);
            }
        }
    }

    private static bool Stands(AuthorityGrant grant, JointPost post, PartnerId partner, DateOnly asAt) => grant.Post == post.Slug && grant.PartnerId == partner && grant.Holds(asAt);

    private static string PostInWords(JointPost post, PartnerId partner) => post.EmployerId == partner ? $"{post.Title}, whom it employs" : $"{post.Title}, to whom it has granted authority";

    private static bool IsOpen(TargetState state) => !state.IsMet() && state != TargetState.NotYetSet;
}
