using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Messages;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Partnership.Messages;

public sealed class CommonMessageMapping : IEntityTypeConfiguration<CommonMessage>
{
    public void Configure(EntityTypeBuilder<CommonMessage> builder)
    {
        builder.ToTable("common_messages").IsPublic();
        builder.HasSlug(m => m.Slug);
        builder.Property(m => m.Title).HasMaxLength(Mapping.NameLengthMax);
        builder.HasProvenance(m => m.Provenance);
    }
}

public sealed class MessageVersionMapping : IEntityTypeConfiguration<MessageVersion>
{
    public void Configure(EntityTypeBuilder<MessageVersion> builder)
    {
        builder.ToTable("message_versions").IsPublic();
        builder.HasKey(v => new { v.Message, v.Number });
        builder.Property(v => v.Message).HasMaxLength(Slug.LengthMax);
        builder.Property(v => v.Number).ValueGeneratedNever();
        builder.HasProvenance(v => v.Provenance);
    }
}
