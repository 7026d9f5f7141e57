using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Risks;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Risks;

/// <summary>The form of one entry of a risk.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class AddModel(ReadRisks read, KeepRisks keep, Standing standing, Notices notices) : ActPageModel(notices)
{
    private List<RiskPart> parts = [];

    public RiskReading Reading { get; private set; } = null!;

    public RiskForm Form { get; private set; } = null!;

    public override Refusal? Refusal => Reading.History.MayBegin(Form.Kind, Reading.Owner, standing.Speaker).Refusal;

    public IEnumerable<Choice> Entries => Reading.History.Entries.Where(e => e.Kind != RiskEntryKind.Corrected)
        .Select(e => new Choice(e.Id.ToString(), $"{e.Kind.InWords()}, {e.On:d MMMM yyyy}: {(e.Words.Length <= 60 ? e.Words : e.Words[..60] + "…")}"));

    [BindProperty]
    public AddInput Input { get; set; } = new();

    public string NameOf(int share) => Reading.Partners.Values.First(p => p.Slug == Input.Shares[share].Partner).Name;

    protected override string Done => "It is entered.";

    protected override string After => Reading.Url;

    protected override void Check()
    {
        parts = Form.Kind == RiskEntryKind.Shared ? Parts() : [];
        foreach (var (field, error) in Form.Kind == RiskEntryKind.Rated ? Input.Rating.Missing() : [])
        {
            ModelState.TryAddModelError($"Input.Rating.{field}", error);
        }
    }

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        var isRating = Form.Kind == RiskEntryKind.Rated;
        var words = new RiskEntryWords(Form.Kind, Input.Words!.Trim())
        {
            Before = isRating ? Input.Rating.Before : null, After = isRating ? Input.Rating.After : null, ReviewBy = isRating ? Input.Rating.ReviewBy : null,
            MitigationOwner = Input.MitigationOwner?.Trim(), MitigationBy = Input.MitigationBy, Parts = parts, Corrects = Form.Kind == RiskEntryKind.Corrected ? Input.Corrects : null,
        };
        return keep.AddAsync(Reading, words, RequestKey, cancellation);
    }

    private List<RiskPart> Parts()
    {
        var made = new List<RiskPart>();
        for (var i = 0; i < Input.Shares.Count; i++)
        {
            var typed = Input.Shares[i];
            if (string.IsNullOrWhiteSpace(typed.Percent))
            {
                continue;
            }

            if (!decimal.TryParse(typed.Percent, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var percent) || percent > 100 || percent * 100 != decimal.Truncate(percent * 100))
            {
                ModelState.AddModelError($"Input.Shares[{i}].Percent", "A share must be a number from 0 to 100, with two decimals at most");
                continue;
            }

            made.Add(new RiskPart(Reading.Partners.Values.First(p => p.Slug == typed.Partner).Id, (int)(percent * 100)));
        }

        return made;
    }

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (RiskForm.All.FirstOrDefault(f => f.Slug == RouteText("step")) is not { } form || await read.FindAsync(RouteSlug, cancellation) is not { } reading)
        {
            return false;
        }

        (Reading, Form) = (reading, form);
        // What stands now is where a new saying begins.
        var typed = Input.Shares.Count == 0
            ? reading.History.Parts.ToDictionary(p => reading.Partners[p.PartnerId].Slug, p => (string?)(p.BasisPoints / 100m).ToString("0.##", CultureInfo.InvariantCulture))
            : Input.Shares.Where(s => s.Partner is not null).DistinctBy(s => s.Partner).ToDictionary(s => s.Partner!, s => s.Percent);
        Input.Shares = [.. reading.Partners.Values.OrderBy(p => p.Name, StringComparer.CurrentCulture).Select(p => new ShareInput { Partner = p.Slug, Percent = typed.GetValueOrDefault(p.Slug) })];
        return true;
    }
}

public sealed class AddInput
{
    [Required(ErrorMessage = "Say it in words"), StringLength(2000, ErrorMessage = "The words must be 2,000 characters or fewer")]
    public string? Words { get; set; }

    public RatingInput Rating { get; set; } = new();

    [StringLength(200, ErrorMessage = "The post must be 200 characters or fewer")]
    public string? MitigationOwner { get; set; }

    public DateOnly? MitigationBy { get; set; }

    public List<ShareInput> Shares { get; set; } = [];

    public Guid? Corrects { get; set; }
}

public sealed class ShareInput
{
    public string? Partner { get; set; }

    public string? Percent { get; set; }
}
