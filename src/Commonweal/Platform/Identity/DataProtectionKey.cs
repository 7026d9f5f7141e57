using Commonweal.Platform.Audit;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Platform.Identity;

/// <summary>A key that protects cookies and forms, in the database so that every node reads what any of them wrote.</summary>
public sealed class DataProtectionKey
{
    public long Id { get; init; }

    public required string Name { get; init; }

    public required string Xml { get; init; }
}

public sealed class DataProtectionKeyMapping : IEntityTypeConfiguration<DataProtectionKey>
{
    public const string Table = "data_protection_keys";

    public void Configure(EntityTypeBuilder<DataProtectionKey> builder)
    {
        builder.ToTable(Table).HasAnnotation(ChangeList.NotAudited, true);
        builder.Property(k => k.Name).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(k => k.Xml).HasMaxLength(Mapping.Unlimited);
    }
}
