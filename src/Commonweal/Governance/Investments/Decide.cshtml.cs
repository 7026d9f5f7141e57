using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Investments;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Investments;

/// <summary>A partner says what it decided of its scheme, by its own powers; without notice, it is flagged and not refused.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class DecideModel(ReadInvestments read, GiveNotice notice, Notices notices) : SchemeFormModel(read, notices)
{
    public static IReadOnlyList<Choice> Results { get; } = [.. Enum.GetValues<SchemeResult>().Select(r => new Choice(r.ToString(), r.InWords()))];

    public override Refusal? Refusal => notice.Own(Scheme).Refusal;

    [BindProperty]
    public DecideInput Input { get; set; } = new();

    protected override string Done => "What you decided is recorded.";

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) => notice.DecideAsync(Scheme, Input.On!.Value, Input.Result!.Value, Input.Words!.Trim(), RequestKey, cancellation);
}

public sealed class DecideInput
{
    [Required(ErrorMessage = "Choose what became of it")]
    public SchemeResult? Result { get; set; }

    [Required(ErrorMessage = "Enter the day of the decision")]
    public DateOnly? On { get; set; }

    [Required(ErrorMessage = "Give the minute"), StringLength(2000, ErrorMessage = "This must be 2,000 characters or fewer")]
    public string? Words { get; set; }
}
