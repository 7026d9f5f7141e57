using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Agreements;

[Shows(KindOfThing.Partnership)]
public sealed class AddModel(ReadAgreements agreements, AddVersion addVersion, CommonwealContext context, Standing standing, Notices notices) : EnteringPageModel(notices)
{
    public AgreementReading Reading { get; private set; } = null!;

    public IReadOnlyList<HeadOfTerms> Heads { get; private set; } = [];

    public override Refusal? Refusal => SpeakingFor.ThePartnership(standing.Speaker).Refusal;

    [BindProperty]
    public AddInput Input { get; set; } = new();

    protected override string Done => "The version is put forward. No partner has approved it yet.";

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        Reading = (await agreements.FindAsync(RouteSlug, cancellation))!;
        Heads = await context.Set<HeadOfTerms>().AsNoTracking().OrderBy(h => h.Number).ToListAsync(cancellation);
        return Reading is not null;
    }

    protected override void Fill() => Input = new AddInput { Text = Reading.Versions is [.., var last] ? last.Text : null, Answers = new string?[Heads.Count] };

    protected override void Check() => Input.Answers = [.. Input.Answers.Take(Heads.Count), .. new string?[Math.Max(0, Heads.Count - Input.Answers.Length)]];

    protected override async Task<Outcome<string>> EnterAsync(CancellationToken cancellation)
    {
        var answers = Heads.Zip(Input.Answers).ToDictionary(pair => pair.First.Number, pair => Trimmed(pair.Second));
        var entry = new VersionEntry(Input.Title!.Trim(), Input.Text!, Input.EffectiveFrom, Input.RefreshDue, Input.Expires, answers);
        return (await addVersion.ExecuteAsync(Reading, entry, RequestKey, cancellation)).Then(v => Outcome.Of($"{Reading.Url}/versions/{v.Number}"));
    }
}

public sealed class AddInput
{
    [Required(ErrorMessage = "Enter a title for this version"), StringLength(200, ErrorMessage = "The title must be 200 characters or fewer")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Enter the exact text"), StringLength(1_000_000, ErrorMessage = "The text must be a million characters or fewer")]
    public string? Text { get; set; }

    public DateOnly? EffectiveFrom { get; set; }

    public DateOnly? RefreshDue { get; set; }

    public DateOnly? Expires { get; set; }

    /// <summary>One for each head, in the order of the heads; empty is "not agreed yet".</summary>
    public string?[] Answers { get; set; } = [];
}
