using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Book;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Posts;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Book;

/// <summary>The agreement book as it is known now, or as it was known at an earlier instant.</summary>
public sealed class TheBook(Kept<AgreementBook> kept)
{
    public ValueTask<AgreementBook> NowAsync(CancellationToken cancellation) =>
        kept.ReadAsync((context, cancel) => AsKnownAsync(context, DateTime.MaxValue, cancel), cancellation);

    public static async Task<AgreementBook> AsKnownAsync(CommonwealContext context, DateTime knownAt, CancellationToken cancellation) =>
        AgreementBook.From(await SourcesAsync(context, knownAt, cancellation));

    /// <summary>What the book is worked out from, whatever the day: so the day's filter is set aside, and the instant is asked for by hand.</summary>
    private static async Task<BookSources> SourcesAsync(CommonwealContext context, DateTime knownAt, CancellationToken cancellation)
    {
        IQueryable<T> Known<T>() where T : class => context.Set<T>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).AsNoTracking();
        return new BookSources
        {
            Partners = await Known<PartnerOrganisation>().ToListAsync(cancellation),
            Bodies = await Known<SovereignBody>().ToListAsync(cancellation),
            Agreements = await Known<Agreement>().ToListAsync(cancellation),
            Parties = await Known<AgreementParty>().ToListAsync(cancellation),
            Versions = await Known<AgreementVersion>().Where(e => e.KnownFrom <= knownAt).ToListAsync(cancellation),
            Clauses = await Known<Clause>().Where(e => e.KnownFrom <= knownAt).ToListAsync(cancellation),
            Approvals = await Known<Approval>().Where(e => e.KnownFrom <= knownAt).ToListAsync(cancellation),
            FollowUps = await Known<ApprovalFollowUp>().Where(e => e.KnownFrom <= knownAt).ToListAsync(cancellation),
            Endings = await Known<AgreementEnding>().Where(e => e.KnownFrom <= knownAt).ToListAsync(cancellation),
            Grants = await Known<AuthorityGrant>().Where(g => g.KnownFrom <= knownAt && (g.SupersededAt == null || g.SupersededAt > knownAt)).ToListAsync(cancellation),
            Posts = await Known<JointPost>().ToListAsync(cancellation),
            Statutes = await Known<Statute>().ToListAsync(cancellation),
        };
    }
}
