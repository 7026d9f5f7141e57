using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Commonweal.Domain.Finance.Savings;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Finance.Funds;
using Commonweal.Partnership.Services;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.Savings;

/// <summary>A partner enters a scheme that saves money; what each partner claims of it comes next.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class EnterModel(ReadSavings read, ReadServices services, ReadFunds funds, IKnowProgrammes programmes, KeepSavings keep, Standing standing, Notices notices) : FinanceFormModel(notices)
{
    private SavingsReading savings = null!;
    private SavingsScheme? entered;

    public override Refusal? Refusal => keep.MayEnter();

    public IReadOnlyList<Choice> Services { get; private set; } = [];

    public IReadOnlyList<Choice> Programmes { get; private set; } = [];

    public IReadOnlyList<Choice> Funds { get; private set; } = [];

    public IReadOnlyList<Choice> Years => [.. Enumerable.Range(FinancialYear.Of(keep.Today).Begins, 4).Select(y => new Choice(y.ToString(CultureInfo.InvariantCulture), new FinancialYear(y).ToString()))];

    public static IReadOnlyList<Choice> Recurrences { get; } = [new("true", "Every year from now on"), new("false", "Once")];

    [BindProperty]
    public SchemeInput Input { get; set; } = new();

    protected override string Done => "The scheme is entered. Now enter what you claim of it.";

    protected override string After => $"{SavingsReading.Address(entered!.Slug)}/claim";

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        savings = await read.ReadAsync(cancellation);
        Services = [.. (await services.CatalogueAsync(cancellation)).Services.Select(s => new Choice(s.Service.Slug, s.Service.Name)).OrderBy(c => c.Text, StringComparer.CurrentCulture)];
        Programmes = [.. (await programmes.KnownAsync(cancellation)).Select(p => new Choice(p.Slug, p.Title))];
        Funds = [.. (await funds.ListAsync(cancellation)).Select(f => new Choice(f.Fund.Slug, f.Fund.Title))];
        return true;
    }

    protected override void Check()
    {
        MustBe("Input.Service", Input.Service, Services);
        MustBe("Input.Programme", Input.Programme, Programmes);
        MustBe("Input.Fund", Input.Fund, Funds);
    }

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        var entry = new SavingsEntry(Input.Title!.Trim(), Input.Words!.Trim(), Input.Service!, Input.Year!.Value, Input.IsRecurrent!.Value, Trimmed(Input.Programme), Trimmed(Input.Fund));
        var outcome = await keep.EnterAsync(savings, savings.Partners[standing.PartnerId!.Value], entry, RequestKey, cancellation);
        entered = outcome.Refusal is null ? outcome.Value : null;
        return outcome.Refusal;
    }

    private void MustBe(string field, string? typed, IReadOnlyList<Choice> among)
    {
        if (!string.IsNullOrEmpty(typed) && among.All(c => c.Value != typed))
        {
            ModelState.AddModelError(field, "Choose one from the list");
        }
    }
}

public sealed class SchemeInput
{
    [Required(ErrorMessage = "Enter what it is called"), StringLength(200, ErrorMessage = "The name must be 200 characters or fewer")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Say what would change"), StringLength(2000, ErrorMessage = "This must be 2,000 characters or fewer")]
    public string? Words { get; set; }

    [Required(ErrorMessage = "Choose the service")]
    public string? Service { get; set; }

    [Required(ErrorMessage = "Choose the year")]
    public int? Year { get; set; }

    [Required(ErrorMessage = "Choose whether it saves once or every year")]
    public bool? IsRecurrent { get; set; }

    public string? Programme { get; set; }

    public string? Fund { get; set; }
}
