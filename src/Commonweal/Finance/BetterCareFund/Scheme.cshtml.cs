using System.Globalization;
using Commonweal.Domain.Finance.BetterCareFund;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.BetterCareFund;

/// <summary>One scheme is added, changed or taken out.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class SchemeModel(ReadCareFund read, KeepCareFund keep, Notices notices) : CareFundFormModel(read, keep, notices)
{
    private const char Between = '/';

    // The columns of the workbook's sheet, by the field that stands for each.
    private static readonly string[] Fields = ["Number", "Name", "Words", "Type", "Type", "Area", "Commissioner", "NhsPercent", "CouncilPercent", "Provider", "Source", "Source", "Sum", "IsNew"];

    private CareFundScheme? typed;

    /// <summary>Of the scheme that is changed; null for a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public int? Number { get; set; }

    [BindProperty]
    public SchemeInput Input { get; set; } = new();

    public CareFundScheme? Before => Reading.Plan.Schemes.FirstOrDefault(s => s.Number == Number);

    public IReadOnlyList<Choice> Types => [.. Reading.Terms.Of(CareFundCodeKind.SchemeType).SelectMany(t =>
        Reading.Terms.Of(CareFundCodeKind.SchemeSubType).Where(s => s.Parent == t.Slug).Select(s => new Choice($"{t.Slug}{Between}{s.Slug}", $"{t.Name}: {s.Name}")).DefaultIfEmpty(new Choice(t.Slug, t.Name)))];

    public IReadOnlyList<Choice> Sources => [.. Reading.Terms.Lines.Select(l => new Choice($"{l.Source}{Between}{l.Payer}", l.InWords))];

    public static IReadOnlyList<Choice> Areas { get; } = Choices(ReadCareFundPlan.Areas);

    public static IReadOnlyList<Choice> Commissioners { get; } = Choices(ReadCareFundPlan.Commissioners);

    public static IReadOnlyList<Choice> Providers { get; } = Choices(ReadCareFundPlan.Providers);

    public static IReadOnlyList<Choice> NewOrNot { get; } = Choices(ReadCareFundPlan.NewOrNot);

    public static IReadOnlyList<Choice> TakingOut { get; } = [new("true", "Take this scheme out of the plan", "Earlier versions keep it")];

    protected override Task<bool> ReadMoreAsync(CancellationToken cancellation) => Task.FromResult(Number is null || Before is not null);

    protected override void Fill()
    {
        base.Fill();
        if (Before is { } s)
        {
            Input = new()
            {
                Name = s.Name, Words = s.Words, Type = s.SubType is null ? s.Type : $"{s.Type}{Between}{s.SubType}", Area = s.Area.InWords(), Commissioner = s.Commissioner.InWords(), NhsPercent = $"{s.NhsPercent:0.##}", CouncilPercent = $"{s.CouncilPercent:0.##}",
                Provider = s.Provider.InWords(), Source = $"{s.Source}{Between}{s.Payer}", Sum = (s.Pence / 100m).ToString("#,##0.##", CultureInfo.CurrentCulture), IsNew = ReadCareFundPlan.NewOrNot[s.IsNew ? 0 : 1],
            };
        }
    }

    protected override void Check()
    {
        if (Input.TakesOut && Before is not null)
        {
            return;
        }

        var (type, source) = (Parts(Input.Type), Parts(Input.Source));
        var line = Reading.Terms.Lines.FirstOrDefault(l => l.Source == source[0] && l.Payer == source[1]);
        var number = Number ?? Reading.Plan.Schemes.Select(s => s.Number).DefaultIfEmpty().Max() + 1;
        var reader = new ReadCareFundPlan(Reading.Terms);
        typed = reader.Scheme(Row(
            1, number.ToString(CultureInfo.InvariantCulture), Input.Name, Input.Words, Reading.Terms.NameOf(CareFundCodeKind.SchemeType, type[0]), Reading.Terms.NameOf(CareFundCodeKind.SchemeSubType, type[1]), Input.Area, Input.Commissioner,
            Input.NhsPercent, Input.CouncilPercent, Input.Provider, line?.SourceName, line?.PayerName, Input.Sum, Input.IsNew));
        Show(reader.Faults, (_, column, _) => $"Input.{Fields[column - 'A']}");
    }

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) => typed is null
        ? Keep.EnterAsync(Reading, Reading.Plan.Without(Number!.Value), Version, $"Scheme {Number}, {Before!.Name}, was taken out.", RequestKey, cancellation)
        : Keep.EnterAsync(Reading, Reading.Plan.With(typed), Version, $"Scheme {typed.Number}, {typed.Name}, was {(Number is null ? "added" : "changed")}.", RequestKey, cancellation);

    private static string[] Parts(string? chosen) => [.. $"{chosen}{Between}".Split(Between).Take(2)];

    private static IReadOnlyList<Choice> Choices(IReadOnlyList<string> names) => [.. names.Select(n => new Choice(n, n))];
}

public sealed class SchemeInput
{
    public string? Name { get; set; }

    public string? Words { get; set; }

    /// <summary>The type and, where it has kinds within it, the kind.</summary>
    public string? Type { get; set; }

    public string? Area { get; set; }

    public string? Commissioner { get; set; }

    public string? NhsPercent { get; set; }

    public string? CouncilPercent { get; set; }

    public string? Provider { get; set; }

    /// <summary>The source and who pays it.</summary>
    public string? Source { get; set; }

    public string? Sum { get; set; }

    public string? IsNew { get; set; }

    public bool TakesOut { get; set; }
}
