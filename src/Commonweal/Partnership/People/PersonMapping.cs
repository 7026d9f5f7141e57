using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Partnership.People;

public sealed class PersonMapping : IEntityTypeConfiguration<Person>
{
    public void Configure(EntityTypeBuilder<Person> builder)
    {
        builder.ToTable("people").IsPublic();
        builder.HasSlug(p => p.Slug);
        builder.Property(p => p.Name).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.HasProvenance(p => p.Provenance);
    }
}

public sealed class PostMapping : IEntityTypeConfiguration<Post>
{
    public void Configure(EntityTypeBuilder<Post> builder)
    {
        builder.ToTable("posts").IsPublic();
        builder.Property(p => p.Title).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(p => p.Role).HasMaxLength(Slug.LengthMax);
        builder.References<Post, PartnerOrganisation>(p => p.PartnerId);
        builder.References<Post, Role>(p => p.Role);
        builder.HasProvenance(p => p.Provenance);
    }
}

public sealed class PostHoldingMapping : IEntityTypeConfiguration<PostHolding>
{
    public void Configure(EntityTypeBuilder<PostHolding> builder)
    {
        builder.ToTable("post_holdings").IsPublic();
        builder.References<PostHolding, Post>(h => h.PostId);
        builder.References<PostHolding, Person>(h => h.PersonId);
        builder.HasProvenance(h => h.Provenance);
    }
}

public sealed class RoleMapping : IEntityTypeConfiguration<Role>
{
    public void Configure(EntityTypeBuilder<Role> builder)
    {
        builder.ToTable("roles").IsPublic();
        builder.HasKey(r => r.Slug);
        builder.Property(r => r.Slug).HasMaxLength(Slug.LengthMax);
        builder.Property(r => r.Title).HasMaxLength(Mapping.NameLengthMax);
        builder.HasProvenance(r => r.Provenance);
    }
}
