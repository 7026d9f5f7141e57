using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Commitments;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Partnership.Commitments;

/// <summary>Says that a promise is kept, or how it stands.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class ReportPromiseModel(ReadPromises read, MakePromise makePromise, Notices notices) : ActPageModel(notices)
{
    public static IReadOnlyList<Choice> Statuses { get; } =
    [
        new(nameof(ReportedStatus.Met), "It is kept"),
        new(nameof(ReportedStatus.Underway), "It is under way"),
        new(nameof(ReportedStatus.NotInPlace), "Nothing of it holds yet"),
        new(nameof(ReportedStatus.Late), "It is late, or will be"),
    ];

    public PromiseReading Reading { get; private set; } = null!;

    [BindProperty]
    public ReportPromiseInput Input { get; set; } = new();

    protected override string Done => "How the promise stands is written down.";

    protected override string After => PromiseReading.ListAddress;

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        Reading = (await read.FindAsync(RouteSlug, cancellation))!;
        return Reading is not null;
    }

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation) => (await makePromise.ReportAsync(Reading, Input.Status!.Value, Input.Words!.Trim(), RequestKey, cancellation)).Refusal;
}

public sealed class ReportPromiseInput
{
    [Required(ErrorMessage = "Choose how it stands")]
    public ReportedStatus? Status { get; set; }

    [Required(ErrorMessage = "Say in words how it stands, and what shows it"), StringLength(4000, ErrorMessage = "The words must be 4,000 characters or fewer")]
    public string? Words { get; set; }
}
