using Commonweal.Domain.Governance.Concerns;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Governance.Concerns;

public sealed class ConcernMapping : IEntityTypeConfiguration<Concern>
{
    public void Configure(EntityTypeBuilder<Concern> builder)
    {
        builder.ToTable("concerns");
        builder.Property(c => c.Reference).HasMaxLength(20);
        builder.HasIndex(c => c.Reference).IsUnique();
        builder.References<Concern, PartnerOrganisation>(c => c.SubjectId);
        builder.References<Concern, PartnerOrganisation>(c => c.RaisedBy);
    }
}

public sealed class ConcernRaiserMapping : IEntityTypeConfiguration<ConcernRaiser>
{
    public void Configure(EntityTypeBuilder<ConcernRaiser> builder)
    {
        builder.ToTable("concern_raisers");
        builder.HasKey(r => new { r.ConcernId, r.PartnerId });
        builder.References<ConcernRaiser, Concern>(r => r.ConcernId);
        builder.References<ConcernRaiser, PartnerOrganisation>(r => r.PartnerId);
    }
}

public sealed class ConcernStepMapping : IEntityTypeConfiguration<ConcernStep>
{
    public void Configure(EntityTypeBuilder<ConcernStep> builder)
    {
        builder.ToTable("concern_steps");
        builder.Property(s => s.Id).ValueGeneratedNever();
        builder.Property(s => s.DecisionReference).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(s => s.DecidedBy).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(s => s.Minute).HasMaxLength(Mapping.NameLengthMax);
        builder.References<ConcernStep, Concern>(s => s.ConcernId);
        builder.References<ConcernStep, PartnerOrganisation>(s => s.PartnerId);
        builder.References<ConcernStep, Person>(s => s.PersonId);
        builder.References<ConcernStep, ConcernStep>(s => s.Corrects);
    }
}

public sealed class ConcernEvidenceMapping : IEntityTypeConfiguration<ConcernEvidence>
{
    public void Configure(EntityTypeBuilder<ConcernEvidence> builder)
    {
        builder.ToTable("concern_evidence");
        builder.HasKey(e => new { e.ConcernId, e.Number });
        builder.Property(e => e.Number).ValueGeneratedNever();
        builder.Property(e => e.Name).HasMaxLength(Mapping.NameLengthMax);
        builder.Property(e => e.MediaType).HasMaxLength(100);
        builder.References<ConcernEvidence, Concern>(e => e.ConcernId);
        builder.References<ConcernEvidence, ConcernStep>(e => e.StepId);
    }
}
