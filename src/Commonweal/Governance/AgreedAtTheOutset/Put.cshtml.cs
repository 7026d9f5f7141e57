using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.AgreedAtTheOutset;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.AgreedAtTheOutset;

/// <summary>The partnership's team puts a version to the chief executives.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class PutModel(ReadOutset read, KeepAct keep, Standing standing, Notices notices) : OutsetFormModel(read, notices)
{
    public override Refusal? Refusal => SpeakingFor.ThePartnership(standing.Speaker).Refusal;

    [BindProperty]
    public PutInput Input { get; set; } = new();

    protected override string Done => "The version is put. Each chief executive agrees it for their own organisation.";

    protected override void Fill() => Input = new PutInput { Priorities = Case.Reading.Current?.Priorities, Parameters = Case.Reading.Current?.Parameters };

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        var terms = new OutsetTerms
        {
            FinancialYear = Case.Reading.FinancialYear, Number = Case.Reading.Versions.Count + 1, Priorities = Plain(Input.Priorities!), Parameters = Plain(Input.Parameters!), Why = Trimmed(Input.Why), On = keep.Today, KnownFrom = keep.Now,
            Provenance = Provenance.OfAnAct(),
        };
        return keep.KeepAsync(Case.Reading.MayPut(terms, standing.Speaker), "PutOutset", Case.Url, $"{Case.Reading.Title}: put version {terms.Number} to the chief executives.", RequestKey, cancellation);
    }

    // A browser sends lines ended its own way; the same words are the same text.
    private static string Plain(string text) => text.ReplaceLineEndings("\n").Trim();
}

public sealed class PutInput
{
    [Required(ErrorMessage = "Say what is invested in first"), StringLength(2000, ErrorMessage = "This must be 2,000 characters or fewer")]
    public string? Priorities { get; set; }

    [Required(ErrorMessage = "Say within which limits risk is shared"), StringLength(2000, ErrorMessage = "This must be 2,000 characters or fewer")]
    public string? Parameters { get; set; }

    [StringLength(1000, ErrorMessage = "The reason must be 1,000 characters or fewer")]
    public string? Why { get; set; }
}
