using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Posts;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Partnership.Posts;

public sealed class JointPostMapping : IEntityTypeConfiguration<JointPost>
{
    public void Configure(EntityTypeBuilder<JointPost> builder)
    {
        builder.ToTable("joint_posts");
        builder.HasSlug(p => p.Slug);
        builder.Property(p => p.Title).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(p => p.Fund).HasMaxLength(Slug.LengthMax);
        builder.Property(p => p.ReportsTo).HasMaxLength(Slug.LengthMax);
        builder.Property(p => p.Version).IsConcurrencyToken();
        builder.References<JointPost, PartnerOrganisation>(p => p.EmployerId);
        builder.References<JointPost, Agreement>(p => p.AgreementId);
        builder.HasProvenance(p => p.Provenance);
    }
}

public sealed class PostTenureMapping : IEntityTypeConfiguration<PostTenure>
{
    public void Configure(EntityTypeBuilder<PostTenure> builder)
    {
        builder.ToTable("post_tenures");
        builder.Property(t => t.Post).HasMaxLength(Slug.LengthMax);
        builder.References<PostTenure, Person>(t => t.HolderId);
        builder.References<PostTenure, PartnerOrganisation>(t => t.EmployerId);
        builder.HasProvenance(t => t.Provenance);
    }
}

public sealed class AuthorityGrantMapping : IEntityTypeConfiguration<AuthorityGrant>
{
    public void Configure(EntityTypeBuilder<AuthorityGrant> builder)
    {
        builder.ToTable("authority_grants");
        builder.Property(g => g.Post).HasMaxLength(Slug.LengthMax);
        builder.Property(g => g.Fund).HasMaxLength(Slug.LengthMax);
        builder.References<AuthorityGrant, PartnerOrganisation>(g => g.PartnerId);
        builder.HasProvenance(g => g.Provenance);
    }
}

public sealed class AwaitedGrantMapping : IEntityTypeConfiguration<AwaitedGrant>
{
    public void Configure(EntityTypeBuilder<AwaitedGrant> builder)
    {
        builder.ToTable("awaited_grants");
        builder.HasKey(g => new { g.Post, g.PartnerId });
        builder.Property(g => g.Post).HasMaxLength(Slug.LengthMax);
        builder.References<AwaitedGrant, PartnerOrganisation>(g => g.PartnerId);
        builder.HasProvenance(g => g.Provenance);
    }
}

public sealed class GrantingPowerMapping : IEntityTypeConfiguration<GrantingPower>
{
    public void Configure(EntityTypeBuilder<GrantingPower> builder)
    {
        builder.ToTable("granting_powers");
        builder.References<GrantingPower, PartnerOrganisation>(p => p.PartnerId);
        builder.HasProvenance(p => p.Provenance);
    }
}

public sealed class ManagementSavingMapping : IEntityTypeConfiguration<ManagementSaving>
{
    public void Configure(EntityTypeBuilder<ManagementSaving> builder)
    {
        builder.ToTable("management_savings");
        builder.Property(s => s.Post).HasMaxLength(Slug.LengthMax);
        builder.Property(s => s.IsTakenBack).HasDefaultValue(false);
        builder.HasProvenance(s => s.Provenance);
    }
}

public sealed class SecondmentMapping : IEntityTypeConfiguration<Secondment>
{
    public void Configure(EntityTypeBuilder<Secondment> builder)
    {
        builder.ToTable("secondments");
        builder.Property(s => s.Slug).HasMaxLength(Slug.LengthMax);
        builder.Property(s => s.Title).HasMaxLength(Mapping.NameLengthMax);
        builder.References<Secondment, PartnerOrganisation>(s => s.LenderId);
        builder.References<Secondment, PartnerOrganisation>(s => s.HostId);
        builder.HasProvenance(s => s.Provenance);
    }
}
