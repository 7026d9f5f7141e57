using Commonweal.Domain.Partnership.Partners;

namespace Commonweal.Domain.Community.Complaints;

/// <summary>
/// To whom whoever complained may go after the answer. It follows from who answers and not from what was complained of: one ombudsman looks at the NHS and another at councils,
/// and where both answer both are named. What social care a trust gives it gives for a council, so a complaint about social care always names the ombudsman of councils.
/// </summary>
public static class Ombudsmen
{
    /// <param name="answering">The kinds of the organisations that answer.</param>
    public static IReadOnlyList<ComplaintLaw> Of(IEnumerable<ComplaintLaw> law, ComplaintSubject subject, IReadOnlyCollection<PartnerKind> answering)
    {
        var ofCouncils = subject == ComplaintSubject.ChildrensSocialCare ? subject : ComplaintSubject.AdultSocialCare;
        var namesCouncils = subject == ofCouncils || answering.Contains(PartnerKind.Council);
        var namesNhs = subject == ComplaintSubject.HealthCare || answering.Any(kind => kind != PartnerKind.Council);
        return [.. law.Where(l => l.Limit == ComplaintTimeLimit.Ombudsman && ((namesNhs && l.Subject == ComplaintSubject.HealthCare) || (namesCouncils && l.Subject == ofCouncils)))];
    }
}
