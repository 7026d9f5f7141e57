using Commonweal.Domain.Community.Complaints;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using FsCheck.Fluent;

namespace Commonweal.Domain.Tests.Community.Complaints;

public sealed class LeadRulesTests
{
    private static readonly PartnerOrganisation Council = Of(1, "A Council", PartnerKind.Council);
    private static readonly PartnerOrganisation Commissioner = Of(2, "B Commissioner", PartnerKind.ClinicalCommissioningGroup);
    private static readonly PartnerOrganisation Trust = Of(3, "C Trust", PartnerKind.NhsTrust);
    private static readonly PartnerOrganisation OtherTrust = Of(4, "D Trust", PartnerKind.MentalHealthTrust);
    private static readonly PartnerOrganisation Federation = Of(5, "E Federation", PartnerKind.GpFederation);
    private static readonly PartnerOrganisation[] All = [Council, Commissioner, Trust, OtherTrust, Federation];

    [Theory]
    [InlineData(ComplaintSubject.HealthCare, "C Trust")]
    [InlineData(ComplaintSubject.NotKnown, "C Trust")]
    [InlineData(ComplaintSubject.AdultSocialCare, "A Council")]
    [InlineData(ComplaintSubject.ChildrensSocialCare, "A Council")]
    [Trait("Requirement", "LAW-30")]
    public void Whoever_gives_that_kind_of_care_is_proposed_to_lead(ComplaintSubject subject, string lead) =>
        Assert.Equal(lead, LeadRules.Propose(subject, [Council, Commissioner, Trust], Commissioner.Id).Partner.Name);

    [Fact]
    [Trait("Requirement", "LAW-30")]
    public void Of_several_it_is_the_one_that_reads_what_is_sent_to_nobody_and_else_the_first_by_name()
    {
        Assert.Equal(OtherTrust, LeadRules.Propose(ComplaintSubject.HealthCare, [Trust, OtherTrust], OtherTrust.Id).Partner);
        Assert.Equal(Trust, LeadRules.Propose(ComplaintSubject.HealthCare, [OtherTrust, Trust], Council.Id).Partner);
    }

    [Fact]
    [Trait("Requirement", "LAW-30")]
    public void The_reason_says_why_and_that_it_can_be_agreed_otherwise() => Assert.Equal(
        "C Trust is proposed to lead, as the complaint is about health care and it is an NHS organisation. The organisations can agree that another leads, and say why.",
        LeadRules.Propose(ComplaintSubject.HealthCare, [Council, Trust], Council.Id).Why);

    [Fact]
    [Trait("Requirement", "LAW-30")]
    public void In_whatever_order_they_are_named_the_same_one_of_them_leads() => Laws.Hold(
        Gen.Choose(1, (1 << All.Length) - 1).Zip(Gen.Choose(0, 4)).Zip(Gen.Choose(0, 4)),
        chosen =>
        {
            var ((set, subject), desk) = chosen;
            PartnerOrganisation[] named = [.. All.Where((_, i) => (set & (1 << i)) != 0)];
            var lead = LeadRules.Propose((ComplaintSubject)subject, named, All[desk].Id);
            return named.Contains(lead.Partner) && lead == LeadRules.Propose((ComplaintSubject)subject, [.. named.Reverse()], All[desk].Id);
        });

    private static PartnerOrganisation Of(int number, string name, PartnerKind kind) => new()
    {
        Id = new PartnerId(new Guid(number, 0, 0, new byte[8])), Slug = $"p{number}", Name = name, ShortName = name, Kind = kind, Description = "It gives care.", Boroughs = [], Provenance = new("S0:426"),
    };
}
