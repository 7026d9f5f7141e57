using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Layout;

namespace Commonweal.Platform.Commands;

/// <summary>How something that holds between two dates comes to its end.</summary>
public enum HowItEnds
{
    OnADay,
    EnteredByMistake,
}

/// <summary>An end as entered.</summary>
/// <param name="LastDay">The last day on which it holds; null where it never held.</param>
public sealed record EndingEntry(DateOnly? LastDay, string Why)
{
    public string InWords => LastDay is { } day ? $"the last day is {day:d MMMM yyyy}: {Why}" : $"entered by mistake, and taken back: {Why}";

    /// <summary>Where an ended fact comes from: its own source, and why it ended.</summary>
    public Provenance After(Provenance provenance) => provenance with { Note = $"Ended: {Why}" };

    public Outcome<IVersionedFact> MayEnd(IVersionedFact fact) => LastDay is { } day && Ending.MayEnd(fact, day).Refusal is { } refusal ? refusal : Outcome.Of(fact);
}

/// <summary>The fields of every form that ends or takes back something that holds between two dates.</summary>
public sealed class EndingInput : IValidatableObject
{
    public static IReadOnlyList<Choice> Ways { get; } =
        [new(nameof(HowItEnds.OnADay), "It ends", "What it was until then stays in the history"), new(nameof(HowItEnds.EnteredByMistake), "It was entered by mistake", "It never held; the audit keeps the entry and your reason")];

    [Required(ErrorMessage = "Choose whether it ends or was a mistake")]
    public HowItEnds? How { get; set; } = HowItEnds.OnADay;

    public DateOnly? LastDay { get; set; }

    [Required(ErrorMessage = "Say why, and where it is minuted"), StringLength(800, ErrorMessage = "The reason must be 800 characters or fewer")]
    public string? Why { get; set; }

    public EndingEntry ToEntry() => new(How == HowItEnds.OnADay ? LastDay : null, Why!.Trim());

    public IEnumerable<ValidationResult> Validate(ValidationContext validationContext)
    {
        if (How == HowItEnds.OnADay && LastDay is null)
        {
            yield return new ValidationResult("Enter the last day", [nameof(LastDay)]);
        }
    }
}
