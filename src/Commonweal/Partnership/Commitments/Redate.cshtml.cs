using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Commitments;

/// <summary>Sets a due date again: by a body, with its reason.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class RedateModel(ReadTargets read, SetDueDateAgain setAgain, CommonwealContext context, Notices notices) : ActPageModel(notices)
{
    private List<OwningBody> bodies = [];

    public static IReadOnlyList<Choice> Precisions { get; } =
    [
        new(nameof(DuePrecision.Day), "By a day"),
        new(nameof(DuePrecision.Month), "By the end of a month", "Any day of that month will do"),
        new(nameof(DuePrecision.From), "Going on from a day"),
    ];

    public TargetReading Reading { get; private set; } = null!;

    public IEnumerable<Choice> Bodies => bodies.Select(b => new Choice(b.Slug, b.Name));

    [BindProperty]
    public RedateInput Input { get; set; } = new();

    protected override string Done => "The due date is set again. The first stays in sight.";

    protected override string After => Reading.Url;

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        Reading = (await read.FindAsync(RouteText("reference")!, cancellation))!;
        bodies = await context.Set<OwningBody>().AsNoTracking().OrderBy(b => b.Name).ToListAsync(cancellation);
        return Reading is not null;
    }

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation) =>
        (await setAgain.ExecuteAsync(Reading, Input.ToDueDate(), Input.Reason?.Trim(), bodies.Find(b => b.Slug == Input.Body), RequestKey, cancellation)).Refusal;
}

public sealed class RedateInput
{
    [Required(ErrorMessage = "Choose how exactly the date is given")]
    public DuePrecision? Precision { get; set; }

    [Required(ErrorMessage = "Enter the new date")]
    public DateOnly? Due { get; set; }

    /// <summary>Without it the act is lawfully refused, with what that rests on.</summary>
    [StringLength(2000, ErrorMessage = "The reason must be 2,000 characters or fewer")]
    public string? Reason { get; set; }

    public string? Body { get; set; }

    public DueDate ToDueDate() => Precision switch
    {
        DuePrecision.Month => DueDate.InMonth(Due!.Value.Year, Due.Value.Month),
        DuePrecision.From => DueDate.Starting(Due!.Value),
        _ => DueDate.OnDay(Due!.Value),
    };
}
