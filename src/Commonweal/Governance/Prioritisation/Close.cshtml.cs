using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Prioritisation;

/// <summary>The partnership's team closes an exercise.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class CloseModel(ReadPriorities read, Prioritise prioritise, Notices notices) : ActPageModel(notices)
{
    public ExerciseCase Exercise { get; private set; } = null!;

    public int Missing => Exercise.List.Schemes.Sum(s => s.Missing.Count);

    public override Refusal? Refusal => prioritise.MayClose(Exercise, "").Refusal;

    [BindProperty, Required(ErrorMessage = "Say where the list goes from here"), StringLength(2000, ErrorMessage = "This must be 2,000 characters or fewer")]
    public string? Words { get; set; }

    protected override string Done => "The exercise is closed, and its list is fixed.";

    protected override string After => Exercise.Url;

    protected override async Task<bool> FindAsync(CancellationToken cancellation) => (Exercise = (await read.FindAsync(RouteSlug, cancellation))!) is not null;

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) => prioritise.CloseAsync(Exercise, Words!.Trim(), RequestKey, cancellation);
}
