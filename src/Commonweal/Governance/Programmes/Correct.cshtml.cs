using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Programmes;
using Commonweal.Domain.Partnership.Corrections;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Corrections;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Programmes;

/// <summary>Whoever leads a programme puts right what is said of it. In whose register it stands is no part of that.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class CorrectModel(ReadProgrammes read, ActOnProgramme acts, Notices notices) : ProgrammeFormModel(read, acts, notices), IAskForProgramme
{
    [BindProperty]
    public ProgrammeParts Input { get; set; } = new();

    [BindProperty]
    public CorrectionInput Reason { get; set; } = new();

    protected override string Done => "It reads so from now on, and what stood there before is shown below it.";

    protected override void Fill() => Input = ProgrammeParts.Of(Programme.Programme);

    protected override void Check() => Input.Check(ModelState);

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        var now = Programme.Programme;
        return Acts.CorrectAsync(
            Programme, null,
            [
                PartChange.Of(CorrectedPart.Title, now.Title, Input.Title), PartChange.Of(CorrectedPart.About, now.Words, Input.Words),
                PartChange.Of(CorrectedPart.Workstream, ProgrammeCorrections.SlugOf(now.Workstream), ProgrammeCorrections.SlugOf(Input.Workstream)),
                PartChange.Of(CorrectedPart.Cohorts, now.Cohorts, Input.Cohorts), PartChange.Of(CorrectedPart.Conditions, now.Conditions, Input.Conditions), PartChange.Of(CorrectedPart.Settings, now.Settings, Input.Settings),
                PartChange.Of(CorrectedPart.Reach, ProgrammeCorrections.ReachOf(now.IsLimited), ProgrammeCorrections.ReachOf(Input.IsLimited)), PartChange.Of(CorrectedPart.Lead, now.Lead, Input.Lead),
                PartChange.Of(CorrectedPart.SeniorResponsibleOwner, now.SeniorResponsibleOwner, Input.SeniorResponsibleOwner), PartChange.Of(CorrectedPart.ClinicalLead, now.ClinicalLead, Input.ClinicalLead),
                PartChange.Of(CorrectedPart.Risks, now.Risks, Input.Risks),
            ],
            Reason.Why!.Trim(), RequestKey, cancellation);
    }
}
