using Commonweal.Community.Consultations;
using Commonweal.Community.Engagement;
using Commonweal.Community.Equality;
using Commonweal.Domain.Community.Consultations;
using Commonweal.Domain.Community.Equality;
using Commonweal.Governance.Decisions;

namespace Commonweal.Community;

/// <summary>At a matter's gates: who was heard, what was asked, and what its equality assessment says of its day.</summary>
public sealed class TellOfDecision(ReadEngagement engagement, ReadConsultations consultations, ReadAssessments assessments) : ITellOfDecision
{
    public async Task<IReadOnlyList<DecisionNote>> NotesAsync(DecisionCase matter, CancellationToken cancellation)
    {
        var slug = matter.Decision.Slug;
        var heard = (await engagement.ListAsync(cancellation)).Where(a => a.Activity.Decision == slug).ToList();
        var asked = (await consultations.ListAsync(cancellation)).Where(c => c.Consultation.Decision == slug).ToList();
        var judged = (await assessments.ListAsync(cancellation)).Where(a => a.Assessment.Decision == slug).ToList();
        return
        [
            .. heard.Select(a => new DecisionNote($"How people were heard: {a.DaysInWords}, {a.AnswersInWords.ToLowerInvariant()}.", a.Activity.Title, a.Url, a.UnansweredCount > 0)),
            .. asked.Select(c => new DecisionNote($"Consultation: {c.StateInWords.ToLowerInvariant()}.{FaultsOf(c)}", c.Consultation.Title, c.Url, c.IsOpen || c.Checks.Any(k => k.State == CheckState.NotMet))),
            .. judged.Count == 0 ? [new DecisionNote("No equality assessment is published for this.", "All equality assessments", AssessmentReading.ListAddress, true)] : judged.Select(Judged),
        ];
    }

    private static DecisionNote Judged(AssessmentReading a) => new(
        $"Equality: {a.JudgementInWords.ToLowerInvariant()} on {a.Assessment.AssessedOn:d MMMM yyyy}. {a.Timing.InWords()}.{(a.NotRead.Count > 0 ? $" Not yet read, as far as is recorded, by: {string.Join(", ", a.NotRead)}." : "")}",
        a.Assessment.Title, a.Url, a.Timing == AssessmentTiming.TooLate || a.NotRead.Count > 0);

    private static string FaultsOf(ConsultationReading consultation) => string.Concat(consultation.Checks.Where(c => c.State == CheckState.NotMet).Select(c => $" {c.Words}"));
}
