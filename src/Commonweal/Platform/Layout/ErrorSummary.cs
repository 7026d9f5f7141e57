using Commonweal.Domain.Foundation;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Commonweal.Platform.Layout;

/// <summary>
/// Everything that is wrong with what was sent, each with a link to its field; or, where this reader cannot do it at all, why, what that rests on and who could mend it.
/// It draws nothing where nothing is wrong.
/// </summary>
[HtmlTargetElement("error-summary", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class ErrorSummary : TagHelper
{
    public Refusal? Refusal { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        var errors = ViewContext.ViewData.ModelState
            .SelectMany(entry => entry.Value!.Errors.Select(error => (entry.Key, Message: FieldNames.MessageOf(error), (error as RefusalError)?.Refusal)))
            .Distinct().ToList();
        if (errors.Count == 0 && Refusal is null)
        {
            output.SuppressOutput();
            return;
        }

        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "nhsuk-error-summary");
        output.Attributes.SetAttribute("data-module", "nhsuk-error-summary");
        output.Content.SetHtmlContent(Markup.Html($"""
            <div role="alert"><h2 class="nhsuk-error-summary__heading">{(Refusal is null ? "There is a problem" : "This cannot be done yet, because")}</h2>
            <div class="nhsuk-error-summary__body">{(Refusal is null ? List(errors) : Refused(Refusal))}</div></div>
            """));
    }

    private static IHtmlContent Refused(Refusal? refusal) => refusal is null ? Markup.Empty : Markup.Html($"""
        <p>{refusal.Sentence}</p>
        {Markup.If(refusal.RestsOn is not null, $"<p>This rests on: {Places(refusal)}</p>")}{Markup.If(refusal.WhoCouldMend is not null, $"<p>Who could mend it: {refusal.WhoCouldMend}</p>")}{Markup.If(refusal.Link is not null, $"<p>{Link(refusal)}</p>")}
        """);

    private static IHtmlContent Places(Refusal refusal) => refusal.RestsOn is { } source ? SourceMark.Places(source, "nhsuk-link") : Markup.Empty;

    private static IHtmlContent Link(Refusal refusal) => refusal.Link is { } link ? Markup.Html($"""<a class="nhsuk-link" href="{link.Url}">{link.Words}</a>""") : Markup.Empty;

    private IHtmlContent List(List<(string Key, string Message, Refusal? Refusal)> errors) => errors.Count == 0 ? Markup.Empty : AskedQuestions.WhenWritten(() => Markup.Html($"""
        <ul class="nhsuk-list nhsuk-error-summary__list">{Markup.Join(errors.OrderBy(e => AskedQuestions.PlaceOf(ViewContext.HttpContext, e.Key)).Select(e => Markup.Html($"<li>{Item(e.Key, e.Message, e.Refusal, errors.Count(other => other.Message == e.Message) > 1)}</li>")))}</ul>
        """));

    // What belongs to no field, or to a hidden one, has nowhere to lead.
    private IHtmlContent Item(string key, string message, Refusal? refusal, bool isRepeated) => key is "" or CommandForm.RequestKeyName or CommandForm.ActingStampName
        ? refusal is null ? Markup.Html($"{message}") : InFull(refusal)
        : Markup.Html($"""<a href="#{Field.IdOf(key)}">{(isRepeated ? AskedQuestions.Answering(ViewContext.HttpContext, key, message) : message)}</a>{(refusal is { Link: not null } ? Markup.Html($" {Link(refusal)}") : Markup.Empty)}""");

    // In the words of Refusals.InWords, with links.
    private static IHtmlContent InFull(Refusal refusal) => Markup.Html(
        $"{refusal.Sentence}{Markup.If(refusal.RestsOn is not null, $" It rests on {Places(refusal)}.")}{Markup.If(refusal.WhoCouldMend is not null, $" Who could: {refusal.WhoCouldMend}.")}{Markup.If(refusal.Link is not null, $" {Link(refusal)}")}");
}
