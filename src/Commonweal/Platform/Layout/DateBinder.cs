using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Commonweal.Platform.Layout;

/// <summary>
/// Binds a date from three boxes (Name.Day, Name.Month, Name.Year) or, as addresses carry it, from one value (2017-10-09).
/// What was typed is kept in the model state, so that the form shows it again.
/// </summary>
public sealed class DateBinder : IModelBinder
{
    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var name = bindingContext.ModelName;
        var whole = bindingContext.ValueProvider.GetValue(name);
        if (name.Length > 0 && whole != ValueProviderResult.None)
        {
            BindWhole(bindingContext, name, whole);
        }
        else if (name.Length > 0 && bindingContext.ValueProvider.ContainsPrefix(name))
        {
            BindBoxes(bindingContext, name);
        }

        return Task.CompletedTask;
    }

    private static void BindWhole(ModelBindingContext context, string name, ValueProviderResult whole)
    {
        context.ModelState.SetModelValue(name, whole);
        if (string.IsNullOrWhiteSpace(whole.FirstValue))
        {
            context.Result = Success(context, null);
        }
        else if (DateOnly.TryParseExact(whole.FirstValue.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            context.Result = Success(context, date);
        }
        else
        {
            context.ModelState.TryAddModelError(name, $"{Question(context)} must be a date, such as 2017-10-09");
        }
    }

    private static void BindBoxes(ModelBindingContext context, string name)
    {
        var boxes = new DateInThreeBoxes(Take(context, name, "Day"), Take(context, name, "Month"), Take(context, name, "Year"));
        var (date, error) = boxes.Read(Question(context));
        if (error is not null)
        {
            context.ModelState.TryAddModelError(KeyOf(boxes, name), error);
            MarkInvalid(context, name);
            return;
        }

        context.Result = Success(context, date);
    }

    // Without this a required date that is wrong would be asked for a second time as if it were missing.
    private static void MarkInvalid(ModelBindingContext context, string name)
    {
        if (!context.ModelState.ContainsKey(name))
        {
            context.ModelState.SetModelValue(name, null, null);
        }

        context.ModelState[name]!.ValidationState = ModelValidationState.Invalid;
    }

    private static ModelBindingResult Success(ModelBindingContext context, DateOnly? date) =>
        date is null && !context.ModelMetadata.IsReferenceOrNullableType ? ModelBindingResult.Failed() : ModelBindingResult.Success(date);

    private static string? Take(ModelBindingContext context, string name, string part)
    {
        var key = ModelNames.CreatePropertyModelName(name, part);
        var value = context.ValueProvider.GetValue(key);
        if (value == ValueProviderResult.None)
        {
            return null;
        }

        // The box itself is never validated, and a state with an entry that is neither valid nor skipped is not valid.
        context.ModelState.SetModelValue(key, value);
        context.ModelState.MarkFieldSkipped(key);
        return value.FirstValue;
    }

    // The error stands at the first box that is wrong, where the summary's link leads; the day's box bears the name of the whole.
    private static string KeyOf(DateInThreeBoxes boxes, string name) => boxes.Missing switch
    {
        ["month", ..] => ModelNames.CreatePropertyModelName(name, "Month"),
        ["year", ..] => ModelNames.CreatePropertyModelName(name, "Year"),
        _ => name,
    };

    // "On must be a real date" says nothing to anybody.
    private static string Question(ModelBindingContext context) => context.ModelMetadata.PropertyName switch
    {
        // Nor does "Received on must be a real date".
        "On" => "The day",
        "From" => "The first day",
        "To" => "The last day",
        { } name when name.EndsWith("On", StringComparison.Ordinal) && context.ModelMetadata.DisplayName == FieldNames.InWords(name) => "The day",
        var name => context.ModelMetadata.DisplayName ?? FieldNames.InWords(name ?? context.ModelName),
    };
}

public sealed class DateBinderProvider : IModelBinderProvider
{
    private static readonly DateBinder Binder = new();

    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(DateOnly) ? Binder : null;
}
