using Commonweal.Platform.Audit;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Platform.Persistence;

/// <summary>
/// The database of person-level data, apart from all governance data (QUA-03): its own file or server database, its own migrations and its own audit chain.
/// It holds the chain alone until there are records to view.
/// </summary>
public sealed class RecordContext(DbContextOptions<RecordContext> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.ApplyConfiguration(new AuditEntryMapping());
        modelBuilder.ApplyConfiguration(new AuditHeadMapping());
    }

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) => Conventions.Apply(configurationBuilder);
}
