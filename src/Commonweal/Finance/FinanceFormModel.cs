using System.Globalization;
using Commonweal.Domain.Finance.MonthlyFigures;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Commonweal.Finance;

/// <summary>A page that asks for one act with money.</summary>
public abstract class FinanceFormModel(Notices notices) : ActPageModel(notices)
{
    /// <summary>A sum as it was typed, or nought with what is wrong beside its field.</summary>
    protected Money Sum(string field, string? typed) => ModelState.Sum(field, typed);

    /// <summary>As <see cref="Sum"/>, where nothing typed is nought.</summary>
    protected Money SumOrNought(string field, string? typed) => string.IsNullOrWhiteSpace(typed) ? Money.Zero : Sum(field, typed);
}

public static class TypedSums
{
    /// <summary>Says that a day is missing, where none was typed.</summary>
    public static void NeedsDay(this ModelStateDictionary state, DateOnly? day, string field = "Input.From")
    {
        if (day is null && state.GetFieldValidationState(field) != ModelValidationState.Invalid)
        {
            state.AddModelError(field, "Enter the day from which it holds");
        }
    }

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

    /// <summary>Per cents as typed, in hundredths of one per cent, or nothing with what is wrong beside its field.</summary>
    /// <param name="what">Of what, where a page asks for several.</param>
    public static int? Percent(this ModelStateDictionary state, string field, string? typed, int most, string? what = null)
    {
        var isNumber = decimal.TryParse(typed?.Replace('−', '-').TrimEnd('%', ' '), NumberStyles.Number, CultureInfo.InvariantCulture, out var percent);
        if (!isNumber || Math.Abs(percent * 100) > most || percent * 100 != Math.Truncate(percent * 100))
        {
            var message = string.IsNullOrWhiteSpace(typed) ? "Enter a per cent, such as 2.1" : !isNumber ? $"“{typed}” is not a number. Enter a per cent, such as 2.1" : $"Enter a per cent from −{most / 100} to {most / 100}, with two decimals at most";
            state.AddModelError(field, what is null ? message : $"{what}: {FieldNames.WithinSentence(message)}");
            return null;
        }

        return (int)(percent * 100);
    }
}
