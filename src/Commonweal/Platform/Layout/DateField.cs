using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Commonweal.Platform.Layout;

/// <summary>A date in three boxes, for a <see cref="DateOnly"/> that may be missing.</summary>
[HtmlTargetElement("date-field", Attributes = "for")]
public sealed class DateField : Field
{
    protected override IReadOnlyList<string> Errors => [.. new[] { Name, Part("Month"), Part("Year") }.SelectMany(ErrorsOf)];

    protected override IHtmlContent Body()
    {
        var typed = Typed();
        return Fieldset(Markup.Html($"""
            <div class="nhsuk-date-input">{Box("Day", Id, 2, typed.Day, typed)}{Box("Month", IdOf(Part("Month")), 2, typed.Month, typed)}{Box("Year", IdOf(Part("Year")), 4, typed.Year, typed)}</div>
            """), "group");
    }

    private string Part(string part) => ModelNames.CreatePropertyModelName(Name, part);

    private DateInThreeBoxes Typed()
    {
        if (new[] { "Day", "Month", "Year" }.Any(part => State.ContainsKey(Part(part))))
        {
            return new DateInThreeBoxes(AttemptedOf(Part("Day")), AttemptedOf(Part("Month")), AttemptedOf(Part("Year")));
        }

        var date = For.Model as DateOnly?;
        return new DateInThreeBoxes(date?.Day.ToString(CultureInfo.InvariantCulture), date?.Month.ToString(CultureInfo.InvariantCulture), date?.Year.ToString("0000", CultureInfo.InvariantCulture));
    }

    private IHtmlContent Box(string part, string id, int width, string? value, DateInThreeBoxes typed)
    {
        var isWrong = HasError && (typed.Missing.Count is 0 or 3 || string.IsNullOrWhiteSpace(value));
        return Markup.Html($"""
            <div class="nhsuk-date-input__item"><div class="nhsuk-form-group{(isWrong ? " nhsuk-form-group--error" : "")}">
            <label class="nhsuk-label nhsuk-date-input__label" for="{id}">{part}</label>
            <input class="nhsuk-input{(isWrong ? " nhsuk-input--error" : "")} nhsuk-input--width-{width} nhsuk-date-input__input" id="{id}" name="{Part(part)}" type="text" inputmode="numeric"{Markup.Attribute("value", string.IsNullOrEmpty(value) ? null : value)} />
            </div></div>
            """);
    }
}
