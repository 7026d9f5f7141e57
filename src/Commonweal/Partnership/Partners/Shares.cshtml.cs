using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Places;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Partners;

[Shows(KindOfThing.Partnership)]
public sealed class SharesModel(CommonwealContext context, SetShares setShares, Standing standing, Notices notices) : ActPageModel(notices)
{
    private (string Area, int BasisPoints)[] shares = [];

    public static IReadOnlyList<Choice> Measures { get; } = [.. Enum.GetValues<ShareMeasure>().Select(m => new Choice(m.ToString(), m.ToString()))];

    public PartnerOrganisation Partner { get; private set; } = null!;

    /// <summary>The boroughs, then everywhere else.</summary>
    public IReadOnlyList<Choice> Areas { get; private set; } = [];

    public override Refusal? Refusal => SpeakingFor.APartner(Partner.Id, Partner.ShortName, standing.Speaker).Refusal;

    [BindProperty]
    public SharesInput Input { get; set; } = new();

    protected override string Done => "The shares are entered. Those before them stay in the history.";

    protected override string After => PartnerReading.Address(Partner.Slug);

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        Partner = (await context.Set<PartnerOrganisation>().AsNoTracking().SingleOrDefaultAsync(p => p.Slug == RouteSlug, cancellation))!;
        Areas = [.. (await context.Set<Borough>().AsNoTracking().OrderBy(b => b.Name).ToListAsync(cancellation)).Select(b => new Choice(b.Slug, b.Name)), new Choice("elsewhere", "Elsewhere")];
        return Partner is not null;
    }

    protected override void Fill() => Input.Percent = new string?[Areas.Count];

    protected override void Check()
    {
        Input.Percent = [.. Input.Percent.Take(Areas.Count), .. new string?[Math.Max(0, Areas.Count - Input.Percent.Length)]];
        shares = [.. Areas.Select((area, i) => (area.Value, BasisPoints(i, area.Text)))];
    }

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation) =>
        (await setShares.ExecuteAsync(Partner, Input.Measure!.Value, shares, Input.From!.Value, RequestKey, cancellation)).Refusal;

    private int BasisPoints(int i, string area)
    {
        if (decimal.TryParse(Input.Percent[i]?.Trim().TrimEnd('%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent)
            && percent is >= 0 and <= 100 && decimal.Round(percent, 2) == percent)
        {
            return (int)(percent * 100);
        }

        ModelState.AddModelError($"Input.Percent[{i}]", $"The share of {area} must be a number from 0 to 100, with at most two decimals");
        return 0;
    }
}

public sealed class SharesInput
{
    [Required(ErrorMessage = "Choose what the shares are of")]
    public ShareMeasure? Measure { get; set; }

    /// <summary>As typed, in the order of the areas.</summary>
    public string?[] Percent { get; set; } = [];

    [Required(ErrorMessage = "Enter the first day of these shares")]
    public DateOnly? From { get; set; }
}
