using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Investments;

/// <summary>A partner gives the notice of its scheme, and asks those whom it may touch.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class BringModel(ReadInvestments read, GiveNotice notice, Notices notices) : SchemeFormModel(read, notices)
{
    public IReadOnlyList<Choice> Partners => [.. Scheme.Partners.Values.Where(p => p.Id != Scheme.Partner.Id && Scheme.Impacts.All(i => i.Partner != p.Id)).Select(p => new Choice(p.Slug, p.Name))];

    public override Refusal? Refusal => notice.Own(Scheme).Refusal;

    [BindProperty]
    public BringInput Input { get; set; } = new();

    protected override string Done => "The notice is given.";

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) =>
        notice.BringAsync(Scheme, [.. Scheme.Partners.Values.Where(p => Input.Partners.Contains(p.Slug))], Input.ReplyBy, Input.On!.Value, Input.Words!.Trim(), RequestKey, cancellation);
}

public sealed class BringInput
{
    [Required(ErrorMessage = "Enter the day it was brought")]
    public DateOnly? On { get; set; }

    [Required(ErrorMessage = "Say at which item"), StringLength(2000, ErrorMessage = "This must be 2,000 characters or fewer")]
    public string? Words { get; set; }

    public List<string> Partners { get; set; } = [];

    public DateOnly? ReplyBy { get; set; }
}
