using Commonweal.Domain.Finance.MonthlyFigures;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Finance;

/// <summary>A page that asks for one act with money: it says beforehand why this reader cannot, asks, and leads on.</summary>
public abstract class FinanceFormModel(Notices notices) : PageModel
{
    public abstract Refusal? Refusal { get; }

    [BindProperty]
    public Guid RequestKey { get; set; }

    protected abstract string Done { get; }

    protected abstract string After { get; }

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellation)
    {
        if (!await ReadAsync(cancellation))
        {
            return NotFound();
        }

        Prefill();
        return Page();
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        if (!await ReadAsync(cancellation))
        {
            return NotFound();
        }

        Check();
        if (!ModelState.IsValid)
        {
            return Page();
        }

        if ((Refusal ?? await ActAsync(cancellation)) is { } refusal)
        {
            ModelState.AddRefusal(refusal);
            return Page();
        }

        notices.Say(HttpContext, Done);
        return Redirect(After);
    }

    /// <summary>What the page needs; false where there is no such thing.</summary>
    protected abstract Task<bool> ReadAsync(CancellationToken cancellation);

    protected abstract Task<Refusal?> ActAsync(CancellationToken cancellation);

    /// <summary>What stands in the fields before anybody typed.</summary>
    protected virtual void Prefill()
    {
    }

    protected virtual void Check()
    {
    }

    /// <summary>A sum as it was typed, or nought with what is wrong beside its field.</summary>
    protected Money Sum(string field, string? typed) => ModelState.Sum(field, typed);

    /// <summary>As <see cref="Sum"/>, where nothing typed is nought.</summary>
    protected Money SumOrNought(string field, string? typed) => string.IsNullOrWhiteSpace(typed) ? Money.Zero : Sum(field, typed);
}

public static class TypedSums
{
    /// <summary>A sum as it was typed, or nought with what is wrong beside its field.</summary>
    public static Money Sum(this ModelStateDictionary state, string field, string? typed)
    {
        var reading = AmountCell.Read(typed?.Replace('−', '-'));
        if (reading.Fault is { } fault)
        {
            state.AddModelError(field, fault == CellFault.Blank ? "Enter a sum in pounds, such as 1,234.50" : fault.InWords());
        }

        return reading.Value ?? Money.Zero;
    }
}
