using Commonweal.Domain.Foundation;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;
using Microsoft.AspNetCore.WebUtilities;

namespace Commonweal.Platform.Layout;

/// <summary>
/// A form that asks for one act. It carries a request key, by which a double click or the back button does nothing twice, and the stamp of whom one acts for.
/// </summary>
[HtmlTargetElement("command-form", Attributes = "submit")]
public sealed class CommandForm(IAntiforgery antiforgery, TimeProvider time, PageFrame frame) : TagHelper
{
    public const string RequestKeyName = "RequestKey";
    public const string ActingStampName = "ActingStamp";

    /// <summary>Stands in the address to which a form for anybody is sent.</summary>
    public const string SendParameter = "send";

    /// <summary>What the button says: a verb and what it does.</summary>
    public required string Submit { get; set; }

    /// <summary>Where it posts to; without it, the page's own address.</summary>
    public string? Action { get; set; }

    /// <summary>Where a reader goes who does not want to.</summary>
    public string? Cancel { get; set; }

    /// <summary>For an act that is hard to undo.</summary>
    public bool IsWarning { get; set; }

    /// <summary>For what anybody may send without signing in: it rests on no cookie, so none is set and there is nothing to forge.</summary>
    public bool IsForAnybody { get; set; }

    /// <summary>For an act that is not the page's main one.</summary>
    public bool IsSecondary { get; set; }

    /// <summary>Why this reader cannot do it as things stand: the error summary says so, and no form is drawn that could only fail.</summary>
    public Refusal? Refusal { get; set; }

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    internal bool SendsFiles { get; set; }

    public override void Init(TagHelperContext context) => context.Items[typeof(CommandForm)] = this;

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        if (Refusal is not null)
        {
            output.TagName = "p";
            output.Content.SetHtmlContent(WaysOut());
            return;
        }

        var fields = await output.GetChildContentAsync();
        output.TagName = "form";
        output.Attributes.SetAttribute("method", "post");
        output.Attributes.SetAttribute("novalidate", HtmlString.Empty);
        output.Attributes.SetAttribute("data-command", HtmlString.Empty);
        if ((Action ?? AddressBesideItsOwn()) is { } action)
        {
            output.Attributes.SetAttribute("action", action);
        }

        if (SendsFiles)
        {
            output.Attributes.SetAttribute("enctype", "multipart/form-data");
        }

        output.Content.SetHtmlContent(IsForAnybody ? HtmlString.Empty : antiforgery.GetHtml(ViewContext.HttpContext));
        output.Content.AppendHtml(Hidden(RequestKeyName, RequestKey())).AppendHtml(Hidden(ActingStampName, frame.ActingStamp));
        output.Content.AppendHtml(fields).AppendHtml(Buttons());
    }

    // A browser forgets the page it holds of an address once something is sent to that very address; so the back button would bring a form for anybody anew, with another request key.
    private string? AddressBesideItsOwn()
    {
        var request = ViewContext.HttpContext.Request;
        var own = request.GetEncodedPathAndQuery();
        return !IsForAnybody || request.Query.ContainsKey(SendParameter) ? null : QueryHelpers.AddQueryString(own, SendParameter, "form");
    }

    private string RequestKey()
    {
        var attempted = ViewContext.ViewData.ModelState.TryGetValue(RequestKeyName, out var entry) ? entry.AttemptedValue : null;
        return Guid.TryParse(attempted, out var key) ? key.ToString() : Guid.CreateVersion7(time.GetUtcNow()).ToString();
    }

    private static IHtmlContent Hidden(string name, string? value) =>
        Markup.If(value is not null, $"""<input type="hidden" name="{name}" value="{value}" />""");

    private IHtmlContent Buttons() => Markup.Html($"""
        <div class="nhsuk-button-group"><button class="nhsuk-button{Kind()}" type="submit">{Submit}</button>{Markup.If(Cancel is not null, $"""<a class="nhsuk-link" href="{Cancel}">Cancel</a>""")}</div>
        """);

    private IHtmlContent WaysOut() => Markup.Html($"""
        <a class="nhsuk-link" href="{frame.ChangeActingUrl + QueryString.Create("returnUrl", ViewContext.HttpContext.Request.GetEncodedPathAndQuery())}">Change whom you act for</a>{Markup.If(Cancel is not null, $""", or <a class="nhsuk-link" href="{Cancel}">go back</a>""")}.
        """);

    private string Kind() => (IsWarning ? " nhsuk-button--warning" : "") + (IsSecondary ? " nhsuk-button--secondary" : "");
}
