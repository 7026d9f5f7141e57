using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Partnership.Access;

public sealed class AccessRuleMapping : IEntityTypeConfiguration<AccessRule>
{
    public void Configure(EntityTypeBuilder<AccessRule> builder)
    {
        builder.ToTable("access_rules").IsPublic();
        builder.HasProvenance(r => r.Provenance);
    }
}
