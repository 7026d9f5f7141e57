using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Meetings;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.People;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Bodies;

/// <summary>Sets new terms of reference of a body.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class TermsModel(ReadBodies bodies, ReadPeople people, SetTerms setTerms, PartnershipClock clock, Standing standing, Notices notices) : TermsFormModel(bodies, people, standing, notices), IAskForTerms
{
    [BindProperty]
    public NewTermsInput Input { get; set; } = new();

    TermsInput IAskForTerms.Input => Input;

    protected override TermsInput Terms => Input;

    protected override DateOnly FirstDay => Input.From ?? clock.Today;

    protected override string Done => "The new terms are entered. The earlier ones stay on record.";

    protected override void Fill()
    {
        Input.Fill(Whole.Reading.Terms);
        Input.From = clock.Today;
    }

    protected override void Check()
    {
        base.Check();
        if (Input.From > CallingRules.LastDay(clock.Today))
        {
            ModelState.AddRefusal(new TooFarAhead(CallingRules.LastDay(clock.Today)), "Input.From");
        }
    }

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation) => (await setTerms.ExecuteAsync(Whole, Entry, RequestKey, cancellation)).Refusal;
}

public sealed class NewTermsInput : TermsInput
{
    [Required(ErrorMessage = "Enter the first day of the new terms")]
    public DateOnly? From { get; set; }
}
