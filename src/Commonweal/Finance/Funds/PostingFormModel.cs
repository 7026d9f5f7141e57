using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Finance.Ledger;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Commonweal.Finance.Funds;

/// <summary>A page that posts money. It asks why where that goes above what was agreed, and leads to what had been posted already.</summary>
public abstract class PostingFormModel(ReadFunds read, Notices notices) : FundFormModel(read, notices)
{
    private PostedSet? posted;

    /// <summary>Asked for only where it goes above what was agreed for the year.</summary>
    [BindProperty, StringLength(300, ErrorMessage = "The reason must be 300 characters or fewer")]
    public string? AboveBecause { get; set; }

    public bool AsksWhyAbove => AboveBecause is not null || ModelState.GetFieldValidationState(nameof(AboveBecause)) == ModelValidationState.Invalid;

    /// <summary>What the next page says where it was posted now.</summary>
    protected abstract string DonePosting { get; }

    protected virtual string AfterPosting => Fund.Url;

    protected sealed override string Done => posted is { StoodBefore: true } before
        ? $"This had been posted already, on {AuditTime.InLondon(before.RecordedAt)}: it is set {before.Number}, on this page. Nothing more was posted." : DonePosting;

    protected sealed override string After => posted is { StoodBefore: true } before ? $"{Fund.Url}/journal/{before.Number}" : AfterPosting;

    protected abstract Task<Outcome<PostedSet>> PostAsync(CancellationToken cancellation);

    protected sealed override async Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        var outcome = await PostAsync(cancellation);
        posted = outcome.IsRefused ? null : outcome.Value;
        return outcome.Refusal;
    }

    protected sealed override string FieldOf(Refusal refusal) => refusal is MoreThanAgreed ? nameof(AboveBecause) : "";
}
