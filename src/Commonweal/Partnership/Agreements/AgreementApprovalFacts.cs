using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Platform.Facts;

namespace Commonweal.Partnership.Agreements;

/// <summary>Reads the approvals and signatures of one agreement.</summary>
public static class AgreementApprovalFacts
{
    public static Approval Read(FactLoad load, Fact fact, Func<int, AgreementVersion?> versions, IReadOnlySet<PartnerId> parties)
    {
        var version = VersionOf(fact, versions);
        var (partner, date, notedOn, provenance) = (fact.Reference<PartnerId>("partner"), fact.DateOrNone("date"), fact.DateOrNone("notedOn"), fact.Provenance());
        if (date is null && notedOn is null)
        {
            fact.Error("date", "is missing: give the day of the body's decision, or in notedOn the day by which others noted it");
        }

        if (partner != default && !parties.Contains(partner))
        {
            fact.Error("partner", "is not among the parties of this agreement");
        }

        var approval = new Approval
        {
            Id = load.NewId<ApprovalId>(),
            AgreementVersionId = version?.Id ?? default,
            PartnerId = partner,
            BodyId = fact.ReferenceOrNone<SovereignBodyId>("body"),
            Date = date,
            NotedOn = notedOn,
            NotedBy = fact.TextOrNone("notedBy"),
            Minute = fact.TextOrNone("minute"),
            Hash = date is null ? null : version?.Hash,
            Condition = fact.TextOrNone("condition"),
            KnownFrom = load.KnownFrom(provenance, date ?? notedOn ?? default),
            Provenance = provenance,
        };
        fact.Done();
        return approval;
    }

    public static Signature ReadSignature(FactLoad load, Fact fact, Func<int, AgreementVersion?> versions)
    {
        var (provenance, signedOn) = (fact.Provenance(), fact.Date("signedOn"));
        var signature = new Signature
        {
            AgreementVersionId = VersionOf(fact, versions)?.Id ?? default,
            PartnerId = fact.Reference<PartnerId>("partner"),
            Place = fact.Choice<SignaturePlace>("place"),
            SignedBy = fact.Text("signedBy"),
            SignedOn = signedOn,
            KnownFrom = load.KnownFrom(provenance, signedOn),
            Provenance = provenance,
        };
        fact.Done();
        return signature;
    }

    private static AgreementVersion? VersionOf(Fact fact, Func<int, AgreementVersion?> versions)
    {
        var number = fact.Whole("version");
        var version = versions(number);
        if (version is null)
        {
            fact.Error("version", $"there is no version {number} of this agreement");
        }

        return version;
    }
}
