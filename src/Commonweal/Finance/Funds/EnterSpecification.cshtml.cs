using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.Funds;

/// <summary>The pool manager enters a version of the specification, from a day.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class EnterSpecificationModel(ReadFunds read, ManageFund manage, KeepSpecification keep, Notices notices) : FundFormModel(read, notices)
{
    public override Refusal? Refusal => manage.MayPrepare(Fund).Refusal;

    [BindProperty]
    public SpecificationInput Input { get; set; } = new();

    public IReadOnlyList<Choice> Areas => [.. Fund.Of(FundStatementKind.OutcomeArea).Select(a => new Choice($"{a.Number}", a.Title ?? a.Words))];

    protected override string Done => "The specification is entered. Versions before it stay in its history.";

    protected override string After => $"{Fund.Url}/specification";

    protected override void Fill()
    {
        if (Fund.Specification is { } stands)
        {
            string Names(bool isUnderIt) => string.Join('\n', stands.Providers.Where(p => p.IsUnderIt == isUnderIt).Select(p => p.Name));
            Input = new() { Title = stands.Title, Words = stands.Words, Outcomes = [.. stands.Outcomes.Select(o => $"{o}")], UnderIt = Names(true), NotYet = Names(false) };
        }
    }

    protected override void Check()
    {
        ModelState.NeedsDay(Input.From);
        if (Input.Outcomes.Count == 0 || Input.Outcomes.Any(o => Areas.All(a => a.Value != o)))
        {
            ModelState.AddModelError("Input.Outcomes", "Choose the outcomes that all providers share: one at least");
        }

        foreach (var (field, typed) in new[] { ("Input.UnderIt", Input.UnderIt), ("Input.NotYet", Input.NotYet) })
        {
            if (FundSpecification.Named(typed, true).FirstOrDefault(p => p.Name.Length > 80) is { } tooLong)
            {
                ModelState.AddModelError(field, $"“{tooLong.Name[..40]}…” is longer than 80 characters. Put each name on a line of its own");
            }
        }
    }

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) => keep.EnterAsync(
        Fund,
        new FundSpecification(
            Input.Title!.Trim(), Input.Words!.Trim(), [.. Areas.Where(a => Input.Outcomes.Contains(a.Value)).Select(a => int.Parse(a.Value, System.Globalization.CultureInfo.InvariantCulture))],
            [.. FundSpecification.Named(Input.UnderIt, true), .. FundSpecification.Named(Input.NotYet, false)], Input.From!.Value),
        Input.Decision!.Trim(), RequestKey, cancellation);
}

public sealed class SpecificationInput
{
    [Required(ErrorMessage = "Give it a title"), StringLength(100, ErrorMessage = "The title must be 100 characters or fewer")]
    public string? Title { get; set; }

    public DateOnly? From { get; set; }

    [Required(ErrorMessage = "Say what is asked of every provider"), StringLength(2000, ErrorMessage = "This must be 2,000 characters or fewer")]
    public string? Words { get; set; }

    public List<string> Outcomes { get; set; } = [];

    [Required(ErrorMessage = "Name one provider at least")]
    public string? UnderIt { get; set; }

    public string? NotYet { get; set; }

    [Required(ErrorMessage = "Say where it was decided"), StringLength(200, ErrorMessage = "This must be 200 characters or fewer")]
    public string? Decision { get; set; }
}
