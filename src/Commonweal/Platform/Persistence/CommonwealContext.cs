using Commonweal.Domain.Foundation;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Identity;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Platform.Persistence;

/// <summary>
/// The partnership's database: governance, agreements, accounts and their audit; no person-level data.
/// Its tables are mapped beside the features that own them: every <see cref="IEntityTypeConfiguration{T}"/> of this assembly outside the record's namespace is taken up.
/// </summary>
public sealed class CommonwealContext(DbContextOptions<CommonwealContext> options, TwoDates dates, AuditChain chain)
    : IdentityUserContext<Account, Guid>(options)
{
    /// <summary>The name of the one query filter, which reads both dates. History pages set it aside by this name.</summary>
    public const string AsAtFilter = "AsAt";

    public CommonwealContext(DbContextOptions<CommonwealContext> options) : this(options, TwoDates.Unbounded, new AuditChain(TimeProvider.System))
    {
    }

    /// <summary>The schema of accounts that keeps passkeys.</summary>
    protected override Version SchemaVersion => IdentitySchemaVersions.Version3;

    private DateOnly AsAt => dates.AsAt;

    private DateTime KnownAt => dates.KnownAt;

    /// <summary>What is being done by this save: every save that changes anything has one, or is refused.</summary>
    public Act? Act { get; set; }

    /// <summary>Facts of every day, earlier and later ones too, as known by the chosen instant.</summary>
    public IQueryable<T> OfEveryDay<T>() where T : class, IVersionedFact => Set<T>().IgnoreQueryFilters([CommonwealContext.AsAtFilter]).AsNoTracking()
        .Where(f => f.KnownFrom <= KnownAt && (f.SupersededAt == null || f.SupersededAt > KnownAt));

    /// <exception cref="InvalidOperationException">Something changes and no act says who does what.</exception>
    /// <exception cref="ActDoneBeforeException">The same form was sent twice.</exception>
    public override async Task<int> SaveChangesAsync(bool acceptAllChangesOnSuccess, CancellationToken cancellationToken = default)
    {
        ChangeTracker.DetectChanges();
        var changed = ChangeTracker.Entries()
            .Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted && e.Metadata.FindAnnotation(ChangeList.NotAudited) is null).ToList();
        if (changed.Count == 0 || (Act is null && AccountActs.IsNothing(changed)))
        {
            return await base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken);
        }

        var act = Act ?? await AccountActs.OfAsync(this, changed, cancellationToken) ?? throw new InvalidOperationException($"A save that changes {changed[0].Metadata.GetTableName()} must say who does what: set Act first.");
        var rows = await chain.SaveAsync(this, act, () => base.SaveChangesAsync(acceptAllChangesOnSuccess, cancellationToken), cancellationToken);
        Act = null;
        return rows;
    }

    public override int SaveChanges(bool acceptAllChangesOnSuccess) => throw new NotSupportedException("Saving is asynchronous here: the audit chain waits its turn.");

    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        AccountMapping.MapOthers(builder);
        builder.ApplyConfigurationsFromAssembly(typeof(CommonwealContext).Assembly, type => type.Namespace?.StartsWith("Commonweal.CareRecord", StringComparison.Ordinal) != true);
        foreach (var type in builder.Model.GetEntityTypes().Select(t => t.ClrType).ToList())
        {
            if (type.IsAssignableTo(typeof(IVersionedFact)))
            {
                Invoke(nameof(FilterFacts), type, builder);
            }
            else if (type.IsAssignableTo(typeof(IEvent)))
            {
                Invoke(nameof(FilterEvents), type, builder);
            }
        }
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => Conventions.Apply(configurationBuilder);

    private void Invoke(string method, Type type, ModelBuilder builder) =>
        typeof(CommonwealContext).GetMethod(method, System.Reflection.BindingFlags.NonPublic | System.Reflection.BindingFlags.Instance)!
            .MakeGenericMethod(type).Invoke(this, [builder]);

    private void FilterFacts<T>(ModelBuilder builder) where T : class, IVersionedFact => builder.Entity<T>().HasQueryFilter(AsAtFilter, fact =>
        fact.From <= AsAt && (fact.To == null || fact.To >= AsAt)
        && fact.KnownFrom <= KnownAt && (fact.SupersededAt == null || fact.SupersededAt > KnownAt));

    private void FilterEvents<T>(ModelBuilder builder) where T : class, IEvent => builder.Entity<T>().HasQueryFilter(AsAtFilter, e => e.KnownFrom <= KnownAt);
}
