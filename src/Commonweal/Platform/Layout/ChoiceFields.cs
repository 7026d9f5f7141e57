using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Commonweal.Platform.Layout;

/// <summary>One answer that may be chosen.</summary>
public sealed record Choice(string Value, string Text, string? Hint = null);

/// <summary>One answer from a long list.</summary>
[HtmlTargetElement("select-field", Attributes = "for,items")]
public sealed class SelectField : Field
{
    public required IEnumerable<Choice> Items { get; set; }

    /// <summary>What the first, empty choice says; "" for a list with no empty choice.</summary>
    public string Unchosen { get; set; } = "Choose one";

    protected override IHtmlContent Body() => Markup.Html($"""
        {LabelAndHintAndError()}<select class="nhsuk-select{(HasError ? " nhsuk-select--error" : "")}" id="{Id}" name="{Name}"{Markup.Attribute("aria-describedby", DescribedBy)}>{Options()}</select>
        """);

    private IHtmlContent Options()
    {
        var values = Values;
        var items = Unchosen.Length == 0 ? Items : Items.Prepend(new Choice("", Unchosen));
        return Markup.Join(items.Select(item => Markup.Html($"""<option value="{item.Value}"{Markup.Attribute("selected", values.Contains(item.Value))}>{item.Text}</option>""")));
    }
}

/// <summary>One answer from a few, all in sight.</summary>
[HtmlTargetElement("radios-field", Attributes = "for,items")]
public sealed class RadiosField : Field
{
    public required IEnumerable<Choice> Items { get; set; }

    public bool IsInline { get; set; }

    protected override IHtmlContent Body() => Fieldset(ChoiceList.Of("radio", "nhsuk-radios", IsInline, Id, Name, Items, Values));
}

/// <summary>Any number of answers.</summary>
[HtmlTargetElement("checkboxes-field", Attributes = "for,items")]
public sealed class CheckboxesField : Field
{
    public required IEnumerable<Choice> Items { get; set; }

    protected override IHtmlContent Body() => Fieldset(ChoiceList.Of("checkbox", "nhsuk-checkboxes", false, Id, Name, Items, Values));
}

/// <summary>The boxes of radios and checkboxes. The first has the field's own id, so that the error summary leads to it.</summary>
internal static class ChoiceList
{
    public static IHtmlContent Of(string type, string block, bool isInline, string id, string name, IEnumerable<Choice> items, IReadOnlySet<string> chosen)
    {
        var boxes = items.Select((item, i) => Box(type, block, i == 0 ? id : $"{id}-{i + 1}", name, item, chosen.Contains(item.Value)));
        return Markup.Html($"""<div class="{block}{(isInline ? $" {block}--inline" : "")}" data-module="{block}">{Markup.Join(boxes)}</div>""");
    }

    private static IHtmlContent Box(string type, string block, string id, string name, Choice item, bool isChosen) => Markup.Html($"""
        <div class="{block}__item">
        <input class="{block}__input" id="{id}" name="{name}" type="{type}" value="{item.Value}"{Markup.Attribute("checked", isChosen)}{Markup.Attribute("aria-describedby", item.Hint is null ? null : $"{id}-item-hint")} />
        <label class="nhsuk-label {block}__label" for="{id}">{item.Text}</label>
        {Markup.If(item.Hint is not null, $"""<div class="nhsuk-hint {block}__hint" id="{id}-item-hint">{item.Hint}</div>""")}</div>
        """);
}
