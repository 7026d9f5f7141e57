using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Finance.WholePopulation;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.WholePopulation;

/// <summary>A commissioner states how much there is for its population, and which provider uses what of it.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class StateModel(ReadPopulation read, StatePopulation state, Standing standing, Notices notices) : FinanceFormModel(notices)
{
    private const string All = "all-of-it";
    private const string Elsewhere = "elsewhere";

    private PopulationReading reading = null!;
    private Money sum;

    public override Refusal? Refusal => state.MayState();

    public string Year => reading.Money.Year.ToString();

    public IReadOnlyList<Choice> Streams => [.. (Own is { } own && MoneyRoutes.Of(own.Kind) is { Count: > 0 } streams ? streams : Enum.GetValues<MoneyRoute>()).Select(s => new Choice(s.ToString(), s.InWords()))];

    public IReadOnlyList<Choice> Places => [new(All, "All of it"), .. reading.Partners.Values.Select(p => new Choice(p.Slug, $"Used at {p.Name}")), new(Elsewhere, "Used elsewhere, named below")];

    [BindProperty]
    public PopulationInput Input { get; set; } = new();

    protected override string Done => "It is stated.";

    protected override string After => PopulationReading.Address;

    private PartnerOrganisation? Own => standing.PartnerId is { } partner ? reading.Partners[partner] : null;

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        reading = await read.ReadAsync(cancellation);
        return true;
    }

    protected override void Check()
    {
        sum = Sum("Input.Sum", Input.Sum);
        if (Places.All(p => p.Value != Input.To))
        {
            ModelState.AddModelError("Input.To", "Choose all of it, or where it is used");
        }

        if (Input.To == Elsewhere && Slug.From(Input.ElseName ?? "").Length == 0)
        {
            ModelState.AddModelError("Input.ElseName", "Say where it is used");
        }
    }

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        var partner = reading.Partners.Values.FirstOrDefault(p => p.Slug == Input.To);
        var (to, name) = partner is not null ? (partner.Slug, partner.ShortName) : Input.To == All ? (PopulationMoney.Whole, "") : (Slug.From(Input.ElseName!), Input.ElseName!.Trim());
        return state.ExecuteAsync(reading, new(Input.Stream!.Value, to, name, sum, Input.Basis!.Trim()), RequestKey, cancellation);
    }
}

public sealed class PopulationInput
{
    [Required(ErrorMessage = "Choose which money")]
    public MoneyRoute? Stream { get; set; }

    public string? To { get; set; }

    [StringLength(100, ErrorMessage = "This must be 100 characters or fewer")]
    public string? ElseName { get; set; }

    public string? Sum { get; set; }

    [Required(ErrorMessage = "Say on what it rests"), StringLength(500, ErrorMessage = "This must be 500 characters or fewer")]
    public string? Basis { get; set; }
}
