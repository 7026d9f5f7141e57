using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;

namespace Commonweal.Finance.Funds;

/// <summary>A page that asks for one act on one fund.</summary>
public abstract class FundFormModel(ReadFunds read, Notices notices) : FinanceFormModel(notices)
{
    public FundCase Fund { get; private set; } = null!;

    /// <summary>Lines that a fund pays from.</summary>
    public IReadOnlyList<Choice> Lines => ChoicesOf(Fund.Lines);

    protected override string After => Fund.Url;

    protected sealed override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        var found = await read.FindAsync(RouteSlug, cancellation);
        Fund = found!;
        return found is not null && await ReadMoreAsync(cancellation);
    }

    /// <summary>What the page needs beside the fund; false where there is no such thing.</summary>
    protected virtual Task<bool> ReadMoreAsync(CancellationToken cancellation) => Task.FromResult(true);

    protected static IReadOnlyList<Choice> ChoicesOf(IEnumerable<ScheduleLine> lines) => [.. lines.Select(l => new Choice(l.Slug, $"{l.Name} ({l.Part.InWords().ToLowerInvariant()}{(l.To is { } last ? $", to {last:d MMMM yyyy}" : "")})"))];

    /// <summary>The line that was chosen, or null with what is wrong beside its field.</summary>
    protected ScheduleLine? Line(string field, string? slug)
    {
        var line = Fund.Lines.FirstOrDefault(l => l.Slug == slug);
        if (line is null)
        {
            ModelState.AddModelError(field, "Choose one of the lines");
        }

        return line;
    }
}

/// <summary>What is asked of every payment in or out.</summary>
public abstract class MoneyInput
{
    [System.ComponentModel.DataAnnotations.Required(ErrorMessage = "Enter the day")]
    public DateOnly? On { get; set; }

    public string? Sum { get; set; }

    [System.ComponentModel.DataAnnotations.Required(ErrorMessage = "Say what it is for"), System.ComponentModel.DataAnnotations.StringLength(500, ErrorMessage = "This must be 500 characters or fewer")]
    public string? Words { get; set; }

    [System.ComponentModel.DataAnnotations.Required(ErrorMessage = "Enter its reference, such as the number of the invoice"), System.ComponentModel.DataAnnotations.StringLength(60, ErrorMessage = "The reference must be 60 characters or fewer")]
    public string? Reference { get; set; }

    public MoneyEntry Entry(Money sum, Guid requestKey, string? aboveBecause) => new(On!.Value, sum, Words!.Trim(), Reference!.Trim(), requestKey, aboveBecause);
}
