using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Commitments;

/// <summary>Enters a promise with its owner.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class MakeModel(MakePromise makePromise, CommonwealContext context, Standing standing, PartnershipClock clock, Notices notices) : PartnerFormModel(context, notices)
{
    private const string OfAPartner = "partner:";
    private const string OfABody = "body:";

    private List<OwningBody> bodies = [];

    public IEnumerable<Choice> Owners => [.. Partners.Select(p => p with { Value = OfAPartner + p.Value }), .. bodies.Select(b => new Choice(OfABody + b.Slug, b.Name))];

    [BindProperty]
    public MakeInput Input { get; set; } = new();

    protected override string Done => "The promise is written down, for everyone to read.";

    protected override string After => PromiseReading.ListAddress;

    protected override async Task<bool> ReadMoreAsync(CancellationToken cancellation)
    {
        bodies = await Context.Set<OwningBody>().AsNoTracking().OrderBy(b => b.Name).ToListAsync(cancellation);
        return true;
    }

    protected override void Fill() => (Input.Owner, Input.MadeOn) = (standing.PartnerSlug is { } slug ? OfAPartner + slug : null, clock.Today);

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        var partner = Input.Owner?.StartsWith(OfAPartner, StringComparison.Ordinal) == true ? Partner(Input.Owner[OfAPartner.Length..]) : null;
        var entry = new PromiseEntry(Input.Text!.Trim(), Input.MadeAt!.Trim(), Input.MadeOn!.Value, Input.Due, partner, bodies.Find(b => OfABody + b.Slug == Input.Owner));
        return (await makePromise.ExecuteAsync(entry, RequestKey, cancellation)).Refusal;
    }
}

public sealed class MakeInput
{
    [Required(ErrorMessage = "Say what was promised"), StringLength(2000, ErrorMessage = "The promise must be 2,000 characters or fewer")]
    public string? Text { get; set; }

    /// <summary>Without an owner the promise is lawfully refused, with what that rests on.</summary>
    public string? Owner { get; set; }

    [Required(ErrorMessage = "Say where it was made"), StringLength(200, ErrorMessage = "The place must be 200 characters or fewer")]
    public string? MadeAt { get; set; }

    [Required(ErrorMessage = "Enter the day it was made")]
    public DateOnly? MadeOn { get; set; }

    public DateOnly? Due { get; set; }
}
