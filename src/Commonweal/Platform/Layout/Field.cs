using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Commonweal.Platform.Layout;

/// <summary>
/// One question of a form, as the NHS service manual draws it: label, hint, error, control. What was typed is shown again from the model state,
/// so that neither a failed post nor a draft loses it.
/// </summary>
public abstract class Field : TagHelper
{
    [HtmlAttributeName("for")]
    public required ModelExpression For { get; set; }

    /// <summary>The question. Without it, the property's display name.</summary>
    public string? Label { get; set; }

    public string? Hint { get; set; }

    /// <summary>The size of the label: s, m, l or xl; plain without it.</summary>
    public string? LabelSize { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    protected string Name => ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    protected string Id => IdOf(Name);

    protected string Question => Label ?? For.Metadata.DisplayName ?? FieldNames.InWords(For.Metadata.PropertyName ?? Name);

    protected ModelStateDictionary State => ViewContext.ViewData.ModelState;

    protected bool HasError => Errors.Count > 0;

    /// <summary>Own errors, and those of parts that have no field of their own, such as the year of a date.</summary>
    protected virtual IReadOnlyList<string> Errors => ErrorsOf(Name);

    protected string? DescribedBy
    {
        get
        {
            var ids = new List<string>();
            if (Hint is not null)
            {
                ids.Add($"{Id}-hint");
            }

            if (HasError)
            {
                ids.Add($"{Id}-error");
            }

            return ids.Count == 0 ? null : string.Join(' ', ids);
        }
    }

    public static string IdOf(string name) => TagBuilder.CreateSanitizedId(name, "_");

    protected IReadOnlyList<string> ErrorsOf(string name) =>
        State.TryGetValue(name, out var entry) ? [.. entry.Errors.Select(FieldNames.MessageOf).Distinct()] : [];

    /// <summary>What was typed, or else the model's value.</summary>
    protected string? Value => AttemptedOf(Name) ?? TextOf(For.Model);

    protected IReadOnlySet<string> Values
    {
        get
        {
            var attempted = State.TryGetValue(Name, out var entry) ? entry.RawValue : null;
            return (attempted ?? For.Model) switch
            {
                null => new HashSet<string>(),
                string one => new HashSet<string>(StringComparer.OrdinalIgnoreCase) { one },
                IEnumerable many => many.Cast<object?>().Select(TextOf).OfType<string>().ToHashSet(StringComparer.OrdinalIgnoreCase),
                var one => new HashSet<string>(StringComparer.OrdinalIgnoreCase) { TextOf(one) ?? "" },
            };
        }
    }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        AskedQuestions.Ask(ViewContext.HttpContext, Name, Question);
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        var own = output.Attributes["class"]?.Value;
        var error = HasError ? " nhsuk-form-group--error" : "";
        output.Attributes.SetAttribute("class", $"nhsuk-form-group{error} {GroupClass} {own}".TrimEnd().Replace("  ", " ", StringComparison.Ordinal));
        output.Content.SetHtmlContent(Body());
    }

    protected virtual string GroupClass => "";

    protected abstract IHtmlContent Body();

    protected string? AttemptedOf(string name) => State.TryGetValue(name, out var entry) ? entry.AttemptedValue : null;

    protected IHtmlContent LabelAndHintAndError() => Markup.Html($"""<label class="nhsuk-label{Sized("nhsuk-label")}" for="{Id}">{Question}</label>{HintAndError()}""");

    protected IHtmlContent HintAndError() => Markup.Html($"""
        {Markup.If(Hint is not null, $"""<div class="nhsuk-hint" id="{Id}-hint">{Hint}</div>""")}{ErrorMessage()}
        """);

    protected IHtmlContent Fieldset(IHtmlContent content, string? role = null) => Markup.Html($"""
        <fieldset class="nhsuk-fieldset"{Markup.Attribute("role", role)}{Markup.Attribute("aria-describedby", DescribedBy)}>
        <legend class="nhsuk-fieldset__legend{Sized("nhsuk-fieldset__legend")}">{Question}</legend>
        {HintAndError()}{content}</fieldset>
        """);

    private string Sized(string block) => LabelSize is null ? "" : $" {block}--{LabelSize}";

    private IHtmlContent ErrorMessage() => Markup.Join(HasError
        ? [Markup.Html($"""<span class="nhsuk-error-message" id="{Id}-error"><span class="nhsuk-u-visually-hidden">Error: </span>{string.Join(". ", Errors)}</span>""")]
        : []);

    private static string? TextOf(object? value) => value switch
    {
        null => null,
        string text => text,
        IFormattable formattable => formattable.ToString(null, CultureInfo.CurrentCulture),
        _ => value.ToString(),
    };
}
