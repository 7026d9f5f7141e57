using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Platform.Layout;

namespace Commonweal.Governance.Decisions;

/// <summary>A page that asks what something costs or brings one partner.</summary>
public interface IAskForMoney
{
    MoneyInput Input { get; }

    IReadOnlyList<Choice> Partners { get; }
}

public sealed class MoneyInput
{
    public const string NotInTheList = "Choose one of the partners in the list";

    public static IReadOnlyList<Choice> Kinds { get; } = [.. Enum.GetValues<MoneyKind>().Select(k => new Choice(k.ToString(), k.InWords()))];

    public static IReadOnlyList<Choice> Directions { get; } = [.. Enum.GetValues<MoneyDirection>().Select(d => new Choice(d.ToString(), d.InWords()))];

    [Required(ErrorMessage = "Choose the partner")]
    public string? Partner { get; set; }

    [Required(ErrorMessage = "Choose the kind of money")]
    public MoneyKind? Kind { get; set; }

    [Required(ErrorMessage = "Choose which way it goes")]
    public MoneyDirection? Direction { get; set; }

    public string? Amount { get; set; }

    [Required(ErrorMessage = "Say for what"), StringLength(400, ErrorMessage = "This must be 400 characters or fewer")]
    public string? Words { get; set; }
}
