using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Interests;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Interests;

/// <summary>The manager or lead commissioner of a fund flags a conflict of interest in it.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class RaiseFlagModel(FlagConflict flags, Notices notices) : ActPageModel(notices)
{
    private IReadOnlyList<KnownFund> funds = [];

    public static IReadOnlyList<Choice> Natures { get; } = [.. Enum.GetValues<ConflictNature>().Select(n => new Choice(n.ToString(), n.InWords()))];

    public IReadOnlyList<Choice> Funds => [.. funds.Where(f => f.IsMine).Select(f => new Choice(f.Slug, f.Title))];

    public override Refusal? Refusal => funds.Any(f => f.IsMine) ? null : new OnlyManagerOrLeadFlags("a fund");

    [BindProperty]
    public FlagInput Input { get; set; } = new();

    protected override string Done => "It is flagged, and stands on the next agenda of the Joint Executive Team.";

    protected override string After => FlagConflict.ListAddress;

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        funds = await flags.FundsAsync(cancellation);
        return true;
    }

    protected override void Check()
    {
        if (Input.Fund is { } typed && funds.All(f => f.Slug != typed))
        {
            ModelState.AddModelError("Input.Fund", "Choose one of the funds in the list");
        }
    }

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) =>
        flags.ExecuteAsync(funds.Single(f => f.Slug == Input.Fund), Input.Nature!.Value, Input.Concerns!.Trim(), Input.Words!.Trim(), RequestKey, cancellation);
}

public sealed class FlagInput
{
    [Required(ErrorMessage = "Choose the fund")]
    public string? Fund { get; set; }

    [Required(ErrorMessage = "Choose whether it is about money")]
    public ConflictNature? Nature { get; set; }

    [Required(ErrorMessage = "Say whom it concerns"), StringLength(200, ErrorMessage = "This must be 200 characters or fewer")]
    public string? Concerns { get; set; }

    [Required(ErrorMessage = "Say what the conflict is"), StringLength(2000, ErrorMessage = "This must be 2,000 characters or fewer")]
    public string? Words { get; set; }
}
