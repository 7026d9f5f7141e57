using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Governance.Decisions;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Investments;

/// <summary>A partner answers for itself what a scheme would mean for it.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class AnswerNoticeModel(ReadInvestments read, GiveNotice notice, Standing standing, Notices notices) : SchemeFormModel(read, notices)
{
    private long? pence;

    public override Refusal? Refusal => SpeakingFor.AParty(Scheme.Impacts.Select(i => i.Partner), standing.Speaker).Refusal;

    [BindProperty]
    public AnswerInput Input { get; set; } = new();

    protected override string Done => "Your answer is recorded.";

    protected override void Check()
    {
        pence = Pounds.Read(Input.Amount);
        if (!string.IsNullOrWhiteSpace(Input.Amount) && pence is null)
        {
            ModelState.AddModelError("Input.Amount", "The sum must be in pounds, such as 310,000 or 1250.50");
        }
    }

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation) => standing.PartnerId is { } partner
        ? await notice.AnswerAsync(Scheme, Scheme.Partners[partner], Input.Kind!.Value, pence, Input.NeedsUntil, Input.Words!.Trim(), RequestKey, cancellation) : Refusal;
}
