using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.AgreedAtTheOutset;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.AgreedAtTheOutset;

/// <summary>A chief executive or accountable officer agrees the version they read, for their own partner.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class AgreeModel(ReadOutset read, KeepAct keep, Standing standing, Notices notices) : OutsetFormModel(read, notices)
{
    public override Refusal? Refusal => Case.Reading.MayAgree(standing.PartnerId, standing.PartnerName ?? "", standing.Speaker).Refusal;

    /// <summary>The version that was read.</summary>
    [BindProperty]
    public int Number { get; set; }

    protected override string Done => "Agreed for your organisation.";

    protected override void Check()
    {
        if (Case.Reading.Current is { } current && current.Number != Number)
        {
            ModelState.AddModelError("", $"Version {current.Number} has been put since you opened this page. Read it first, and agree then.");
        }
    }

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) => keep.KeepAsync(
        Case.Reading.MayAgree(standing.PartnerId, standing.PartnerName ?? "", standing.Speaker).Then(current => (Outcome<OutsetAgreed>)new OutsetAgreed
        {
            FinancialYear = current.FinancialYear, Number = current.Number, PartnerId = standing.PartnerId!.Value, By = $"{standing.PersonName}, {standing.Post}", On = keep.Today, KnownFrom = keep.Now,
        }),
        "AgreeOutset", Case.Url, $"{standing.PartnerName} agreed version {Number} of {Case.Reading.Title}.", RequestKey, cancellation);
}
