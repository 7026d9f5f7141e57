using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Agreements;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.Funds;

/// <summary>Another group of people gets a schedule of the framework, as a draft.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class AddModel(ReadAgreements readAgreements, AddSchedule add, Notices notices) : FinanceFormModel(notices)
{
    private IReadOnlyList<AgreementReading> agreements = [];
    private Fund? added;

    public override Refusal? Refusal => Chosen is { } agreement ? add.MayAdd(agreement) : null;

    [BindProperty]
    public ScheduleInput Input { get; set; } = new();

    public IReadOnlyList<Choice> Agreements => [.. agreements.Select(a => new Choice(a.Agreement.Slug, a.Agreement.Title))];

    protected override string Done => $"The schedule is added as a draft. Its page says what it needs before it can go live.";

    protected override string After => FundCase.Address(added!.Slug);

    // With one framework there is nothing to choose.
    private AgreementReading? Chosen => agreements.FirstOrDefault(a => a.Agreement.Slug == Input.Agreement) ?? (agreements is [var only] ? only : null);

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        agreements = [.. (await readAgreements.ListAsync(cancellation)).Where(a => a.Agreement.Kind == AgreementKind.Section75)];
        return agreements.Count > 0;
    }

    protected override void Fill() => Input.Agreement = agreements is [var only] ? only.Agreement.Slug : null;

    protected override void Check()
    {
        if (Chosen is null)
        {
            ModelState.AddModelError("Input.Agreement", "Choose the framework");
        }
    }

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        var outcome = await add.ExecuteAsync(
            Chosen!, await add.FundsAsync(cancellation), new ScheduleEntry(Input.Title!.Trim(), Input.Purpose!.Trim(), Input.Persons!.Trim(), Input.Decision!.Trim()), RequestKey, cancellation);
        added = outcome.IsRefused ? null : outcome.Value;
        return outcome.Refusal;
    }
}

public sealed class ScheduleInput
{
    public string? Agreement { get; set; }

    [Required(ErrorMessage = "Name the group of people"), StringLength(80, ErrorMessage = "This must be 80 characters or fewer")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Say for whom and for what, in a sentence for residents"), StringLength(500, ErrorMessage = "This must be 500 characters or fewer")]
    public string? Purpose { get; set; }

    [Required(ErrorMessage = "Say which persons and which kinds of service it is for"), StringLength(1000, ErrorMessage = "This must be 1,000 characters or fewer")]
    public string? Persons { get; set; }

    [Required(ErrorMessage = "Say where it was decided"), StringLength(200, ErrorMessage = "This must be 200 characters or fewer")]
    public string? Decision { get; set; }
}
