using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Partnership.Contributions;

public sealed class ResourceContributionMapping : IEntityTypeConfiguration<ResourceContribution>
{
    public void Configure(EntityTypeBuilder<ResourceContribution> builder)
    {
        builder.ToTable("resource_contributions").IsPublic();
        builder.References<ResourceContribution, PartnerOrganisation>(c => c.PartnerId);
        builder.References<ResourceContribution, Agreement>(c => c.AgreementId);
        builder.HasProvenance(c => c.Provenance);
    }
}
