using Commonweal.Domain.Community.Complaints;
using Commonweal.Domain.Foundation;
using FsCheck;
using FsCheck.Fluent;
using static Commonweal.Domain.Tests.Community.Complaints.MadeUpComplaint;

namespace Commonweal.Domain.Tests.Community.Complaints;

/// <summary>Whatever anybody tries in whatever order, nobody sees a complaint without consent and no step is skipped.</summary>
public sealed class ComplaintsAtRandomTests
{
    private static readonly PartnerId?[] Everybody = [Trust, Council, Stranger, null];

    private sealed record Attempt(ComplaintStepKind Kind, int By, int To, bool IsLead);

    private static readonly Gen<Attempt[]> Attempts = (
        from kind in Gen.Elements(Enum.GetValues<ComplaintStepKind>())
        from who in Gen.Choose(0, 3)
        from to in Gen.Choose(0, 1)
        from lead in Gen.Elements(true, false)
        select new Attempt(kind, who, to, lead)).ListOf(60).Select(list => list.ToArray());

    [Fact]
    [Trait("Requirement", "CMP-02")]
    public void A_second_partner_never_has_it_before_consent() => Laws.Hold(Attempts, attempts =>
    {
        var kinds = Taken(attempts).Steps.Select(s => s.Kind).ToList();
        return !kinds.Contains(ComplaintStepKind.Routed) || kinds.IndexOf(ComplaintStepKind.ConsentGiven) is >= 0 and var consent && consent < kinds.IndexOf(ComplaintStepKind.Routed);
    });

    [Fact]
    [Trait("Requirement", "CMP-01")]
    public void An_answer_never_comes_before_acknowledgement_plan_and_every_part() => Laws.Hold(Attempts, attempts =>
    {
        var history = Made();
        foreach (var step in Steps(attempts))
        {
            var next = Next(history, step);
            if (next.State == ComplaintState.Answered && history.State != ComplaintState.Answered && (history.State != ComplaintState.Planned || history.PartsAwaited.Length > 0))
            {
                return false;
            }

            history = next;
        }

        return true;
    });

    [Fact]
    public void Consent_is_given_by_whoever_complained_alone_and_a_stranger_does_nothing() => Laws.Hold(Attempts, attempts =>
        Taken(attempts).Steps.All(s => s.PartnerId != Stranger && (s.Kind != ComplaintStepKind.ConsentGiven || s.PartnerId is null)));

    [Fact]
    public void There_is_always_one_lead_among_its_partners() => Laws.Hold(Attempts, attempts => Taken(attempts) is var history && history.Partners.Contains(history.Lead));

    private static ComplaintHistory Taken(Attempt[] attempts) => Steps(attempts).Aggregate(Made(), Next);

    private static ComplaintHistory Next(ComplaintHistory history, ComplaintStep step)
    {
        var lawful = step.PartnerId is null ? history.MayTakeAsComplainant(step, "Said.") : history.MayTake(step, "Said.", Manager(step.PartnerId), Latest);
        return lawful.IsRefused ? history : history.With(step);
    }

    private static IEnumerable<ComplaintStep> Steps(Attempt[] attempts) => attempts.Select((a, i) => Step(
        a.Kind, Everybody[a.By], i + 1, to: a.Kind == ComplaintStepKind.Routed ? Everybody[a.To] : null, isLead: a.Kind == ComplaintStepKind.Routed && a.IsLead, lesson: a.Kind == ComplaintStepKind.LessonLogged ? "We ring first." : null));
}
