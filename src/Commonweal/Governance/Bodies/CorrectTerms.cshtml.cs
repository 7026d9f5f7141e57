using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.People;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Bodies;

/// <summary>Puts terms right that were entered in error, by another text from the same day.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class CorrectTermsModel(ReadBodies bodies, ReadPeople people, SetTerms setTerms, Standing standing, Notices notices) : TermsFormModel(bodies, people, standing, notices), IAskForTerms
{
    /// <summary>The text that was wrong.</summary>
    public TermsOfReference Wrong { get; private set; } = null!;

    [BindProperty]
    public CorrectTermsInput Input { get; set; } = new();

    TermsInput IAskForTerms.Input => Input;

    protected override TermsInput Terms => Input;

    protected override DateOnly FirstDay => Wrong.From;

    protected override string Done => "The terms are corrected. What was wrong stays in the history.";

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (!await base.FindAsync(cancellation) || Whole.AllTerms.FirstOrDefault(t => $"{t.Number}" == RouteText("number")) is not { } wrong)
        {
            return false;
        }

        Wrong = wrong;
        return true;
    }

    protected override void Fill()
    {
        Input.Fill(Wrong);
        Input.AgreedAt = SetTerms.AgreedAt(Wrong);
    }

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation) => (await setTerms.CorrectAsync(Whole, Wrong, Entry, Input.Why!.Trim(), RequestKey, cancellation)).Refusal;
}

public sealed class CorrectTermsInput : TermsInput
{
    [Required(ErrorMessage = "Say what was wrong, as anybody may read it"), StringLength(800, ErrorMessage = "What was wrong must be 800 characters or fewer")]
    public string? Why { get; set; }
}
