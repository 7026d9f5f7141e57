using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Programmes;
using Commonweal.Domain.Partnership.Corrections;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Corrections;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Programmes;

/// <summary>Whoever leads a programme puts right how one of its milestones was entered.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class CorrectMilestoneModel(ReadProgrammes read, ActOnProgramme acts, Notices notices) : ProgrammeFormModel(read, acts, notices)
{
    public MilestoneReading Milestone { get; private set; } = null!;

    [BindProperty]
    public CorrectMilestoneInput Input { get; set; } = new();

    protected override string Done => "It reads so from now on, and what stood there before is shown beside it.";

    protected override async Task<bool> FindAsync(CancellationToken cancellation) => await base.FindAsync(cancellation)
        && (Milestone = Programme.Reading.Milestones.FirstOrDefault(m => m.Milestone.Number.ToString(CultureInfo.InvariantCulture) == RouteText("number"))!) is not null;

    protected override void Fill() => (Input.Title, Input.DueOn) = (Milestone.Milestone.Title, Milestone.Milestone.DueOn);

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) => Acts.CorrectAsync(
        Programme, Milestone, [PartChange.Of(CorrectedPart.Title, Milestone.Milestone.Title, Input.Title), PartChange.Of(CorrectedPart.DueDay, Milestone.Milestone.DueOn, Input.DueOn)], Input.Why!.Trim(), RequestKey, cancellation);
}

public sealed class CorrectMilestoneInput : CorrectionInput
{
    [Required(ErrorMessage = "Enter it in a few words"), StringLength(200, ErrorMessage = "This must be 200 characters or fewer")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Enter the day")]
    public DateOnly? DueOn { get; set; }
}
