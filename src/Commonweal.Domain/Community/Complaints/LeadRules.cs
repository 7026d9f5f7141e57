using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;

namespace Commonweal.Domain.Community.Complaints;

/// <param name="Why">In words that whoever complained reads too.</param>
public sealed record ProposedLead(PartnerOrganisation Partner, string Why);

/// <summary>
/// Who leads the answer to a complaint about several partners before they have agreed it, as SI 2009/309, regulation 9 has them seek to. The law names nobody, and which part is the greatest no program knows;
/// so by our choice it is whoever gives the kind of care that the complaint is about.
/// </summary>
public static class LeadRules
{
    /// <param name="named">One at least.</param>
    /// <param name="desk">The partner that reads what names nobody: it leads where several would.</param>
    public static ProposedLead Propose(ComplaintSubject subject, IReadOnlyList<PartnerOrganisation> named, PartnerId desk)
    {
        var nearest = named.Min(p => Distance(subject, p.Kind));
        var likely = named.Where(p => Distance(subject, p.Kind) == nearest).ToList();
        var lead = likely.OrderBy(p => p.Id != desk).ThenBy(p => p.Name, StringComparer.Ordinal).First();
        var chosen = likely.Count == 1 ? "" : lead.Id == desk ? " Of several such it is the one that reads what is sent to nobody in particular." : " Of several such it is the first by name.";
        return new(lead, $"{lead.Name} is proposed to lead, as {Reason(subject, nearest)}.{chosen} The organisations can agree that another leads, and say why.");
    }

    // A trust gives care and a commissioner buys it; a council stands nearest to social care.
    private static int Distance(ComplaintSubject subject, PartnerKind kind) => (subject, kind) switch
    {
        (ComplaintSubject.AdultSocialCare or ComplaintSubject.ChildrensSocialCare, PartnerKind.Council) => 0,
        (ComplaintSubject.AdultSocialCare or ComplaintSubject.ChildrensSocialCare or ComplaintSubject.SomethingElse, _) => 1,
        (_, PartnerKind.Council) => 3,
        (_, PartnerKind.ClinicalCommissioningGroup) => 2,
        (_, PartnerKind.GpFederation) => 1,
        _ => 0,
    };

    private static string Reason(ComplaintSubject subject, int distance) => (subject, distance) switch
    {
        (ComplaintSubject.HealthCare, < 3) => "the complaint is about health care and it is an NHS organisation",
        (ComplaintSubject.NotKnown, < 3) => "it is not known yet what kind of care the complaint is about, which counts as health care, and it is an NHS organisation",
        (ComplaintSubject.AdultSocialCare or ComplaintSubject.ChildrensSocialCare, 0) => "the complaint is about social care and it is the council",
        _ => "none of those named stands nearer to what the complaint is about",
    };
}
