using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Commonweal.Platform.Layout;

/// <summary>One line of text.</summary>
[HtmlTargetElement("text-field", Attributes = "for")]
public sealed class TextField : Field
{
    /// <summary>text, email, tel, url, search or password. A password is never written back into the page.</summary>
    public string Type { get; set; } = "text";

    /// <summary>Characters the box should hold: 2, 3, 4, 5, 10, 20 or 30.</summary>
    public int? Width { get; set; }

    public string? Autocomplete { get; set; }

    public string? Inputmode { get; set; }

    public string? Prefix { get; set; }

    public string? Suffix { get; set; }

    /// <summary>For codes and references: evenly spaced letters, no spelling check.</summary>
    public bool IsCode { get; set; }

    protected override IHtmlContent Body() => Markup.Html($"{LabelAndHintAndError()}{Wrapped()}");

    private IHtmlContent Wrapped() => Prefix is null && Suffix is null ? Input() : Markup.Html($"""
        <div class="nhsuk-input-wrapper">{Affix("prefix", Prefix)}{Input()}{Affix("suffix", Suffix)}</div>
        """);

    private static IHtmlContent Affix(string kind, string? text) =>
        Markup.If(text is not null, $"""<div class="nhsuk-input-wrapper__{kind}" aria-hidden="true">{text}</div>""");

    private IHtmlContent Input() => Markup.Html($"""
        <input class="{Classes()}" id="{Id}" name="{Name}" type="{Type}"{Markup.Attribute("value", ShownValue())}{Markup.Attribute("autocomplete", Autocomplete)}{Markup.Attribute("inputmode", Inputmode)}{Markup.Attribute("spellcheck", IsCode ? "false" : null)}{Markup.Attribute("aria-describedby", DescribedBy)} />
        """);

    private string? ShownValue() => Type == "password" || string.IsNullOrEmpty(Value) ? null : Value;

    private string Classes() =>
        "nhsuk-input" + (IsCode ? " nhsuk-input--code" : "") + (HasError ? " nhsuk-input--error" : "") + (Width is { } width ? $" nhsuk-input--width-{width}" : "");
}

/// <summary>Several lines of text.</summary>
[HtmlTargetElement("text-area-field", Attributes = "for")]
public sealed class TextAreaField : Field
{
    public int Rows { get; set; } = 5;

    // A browser drops the first line break after the tag, so one is always written: what was typed comes back whole.
    protected override IHtmlContent Body() => Markup.Html($"""
        {LabelAndHintAndError()}<textarea class="nhsuk-textarea{(HasError ? " nhsuk-textarea--error" : "")}" id="{Id}" name="{Name}" rows="{Rows}"{Markup.Attribute("aria-describedby", DescribedBy)}>{new HtmlString("\n")}{Value}</textarea>
        """);
}

/// <summary>What a form knew when it was opened, such as the version it edits. A draft that comes back keeps its own, however the page stands by then.</summary>
[HtmlTargetElement("hidden-field", Attributes = "for")]
public sealed class HiddenField : Field
{
    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = null;
        output.Content.SetHtmlContent(Body());
    }

    protected override IHtmlContent Body() => Markup.Html($"""<input type="hidden" name="{Name}"{Markup.Attribute("value", Value)} />""");
}

/// <summary>A file to send. Its form becomes multipart by itself.</summary>
[HtmlTargetElement("file-field", Attributes = "for")]
public sealed class FileField : Field
{
    /// <summary>Endings or media types, as the accept attribute takes them.</summary>
    public string? Accept { get; set; }

    public bool IsMultiple { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        base.Process(context, output);
        if (context.Items.TryGetValue(typeof(CommandForm), out var form))
        {
            ((CommandForm)form).SendsFiles = true;
        }
    }

    protected override IHtmlContent Body() => Markup.Html($"""
        {LabelAndHintAndError()}<input class="nhsuk-file-upload__input" id="{Id}" name="{Name}" type="file"{Markup.Attribute("accept", Accept)}{Markup.Attribute("multiple", IsMultiple)}{Markup.Attribute("aria-describedby", DescribedBy)} />
        """);
}
