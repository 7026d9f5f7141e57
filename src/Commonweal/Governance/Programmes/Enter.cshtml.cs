using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Programmes;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Programmes;

/// <summary>An organisation enters a programme of its own register, or the team one of the partnership.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class EnterModel(ReadPartners partners, ActOnProgramme acts, Standing standing, Notices notices) : EnteringPageModel(notices), IAskForProgramme
{
    private PartnerOrganisation? own;

    public static IReadOnlyList<Choice> Kinds { get; } = [.. Enum.GetValues<ProgrammeKind>().Select(k => new Choice(k.ToString(), k.InWords()))];

    public override Refusal? Refusal => acts.MayLead(own).Refusal;

    [BindProperty]
    public ProgrammeInput Input { get; set; } = new();

    ProgrammeParts IAskForProgramme.Input => Input;

    protected override string Done => "The programme is entered. Share it at the Board next.";

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        own = (await partners.ListAsync(cancellation)).Select(p => p.Partner).FirstOrDefault(p => p.Id == standing.PartnerId);
        return true;
    }

    protected override void Check() => Input.Check(ModelState);

    protected override async Task<Outcome<string>> EnterAsync(CancellationToken cancellation)
    {
        var entry = new ProgrammeEntry(Input.Title!.Trim(), Input.Words!.Trim(), Input.Kind!.Value, own, Input.Workstream, Input.IsLimited)
        {
            Cohorts = Input.Cohorts, Conditions = Input.Conditions, Settings = Input.Settings, Lead = Trimmed(Input.Lead), SeniorResponsibleOwner = Trimmed(Input.SeniorResponsibleOwner), ClinicalLead = Trimmed(Input.ClinicalLead),
            Risks = Trimmed(Input.Risks),
        };
        return (await acts.EnterAsync(entry, RequestKey, cancellation)).Then(p => Outcome.Of(ProgrammeCase.Address(p.Slug)));
    }
}

public sealed class ProgrammeInput : ProgrammeParts
{
    [Required(ErrorMessage = "Choose the register")]
    public ProgrammeKind? Kind { get; set; }
}
