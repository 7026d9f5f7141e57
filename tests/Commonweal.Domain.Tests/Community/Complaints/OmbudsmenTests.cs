using Commonweal.Domain.Community.Complaints;
using Commonweal.Domain.Partnership.Partners;

namespace Commonweal.Domain.Tests.Community.Complaints;

public sealed class OmbudsmenTests
{
    private const string Health = "Health";
    private const string Adults = "Adults";
    private const string Children = "Children";

    private static readonly IReadOnlyList<ComplaintLaw> Law = [Rule(ComplaintSubject.HealthCare, Health), Rule(ComplaintSubject.AdultSocialCare, Adults), Rule(ComplaintSubject.ChildrensSocialCare, Children)];

    [Theory]
    [InlineData(ComplaintSubject.HealthCare)]
    [InlineData(ComplaintSubject.NotKnown)]
    [InlineData(ComplaintSubject.SomethingElse)]
    [Trait("Requirement", "LAW-30")]
    public void Where_only_the_NHS_answers_only_the_health_ombudsman_is_named(ComplaintSubject subject) =>
        Assert.Equal([Health], Named(subject, PartnerKind.NhsTrust, PartnerKind.ClinicalCommissioningGroup));

    [Theory]
    [InlineData(ComplaintSubject.HealthCare)]
    [InlineData(ComplaintSubject.AdultSocialCare)]
    [InlineData(ComplaintSubject.NotKnown)]
    [InlineData(ComplaintSubject.SomethingElse)]
    [Trait("Requirement", "LAW-30")]
    public void Where_a_council_and_the_NHS_answer_together_both_ombudsmen_are_named(ComplaintSubject subject) =>
        Assert.Equal([Health, Adults], Named(subject, PartnerKind.NhsTrust, PartnerKind.Council));

    [Theory]
    [InlineData(ComplaintSubject.AdultSocialCare, Adults)]
    [InlineData(ComplaintSubject.ChildrensSocialCare, Children)]
    [InlineData(ComplaintSubject.NotKnown, Adults)]
    [Trait("Requirement", "LAW-30")]
    public void Where_only_a_council_answers_the_ombudsman_of_councils_is_named(ComplaintSubject subject, string law) => Assert.Equal([law], Named(subject, PartnerKind.Council));

    [Fact]
    [Trait("Requirement", "LAW-30")]
    public void A_complaint_about_social_care_names_the_ombudsman_of_councils_though_only_a_trust_answers() =>
        Assert.Equal([Health, Adults], Named(ComplaintSubject.AdultSocialCare, PartnerKind.MentalHealthTrust));

    private static IEnumerable<string> Named(ComplaintSubject subject, params PartnerKind[] answering) => Ombudsmen.Of(Law, subject, answering).Select(l => l.Text);

    private static ComplaintLaw Rule(ComplaintSubject subject, string text) => new()
    {
        Subject = subject, Limit = ComplaintTimeLimit.Ombudsman, Count = 12, Unit = ComplaintUnit.Months, Text = text, Statute = "An Act", NeedsLawyer = false, From = new(1993, 4, 1), Provenance = new("An Act"),
    };
}
