using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Commonweal.Platform.Layout;

/// <summary>A field that people neither see nor reach, in forms that anybody may send: what fills it in is a program.</summary>
[HtmlTargetElement("trap-field", TagStructure = TagStructure.WithoutEndTag)]
public sealed class TrapField : TagHelper
{
    private const string Name = "website";

    public static bool IsSprung(HttpRequest request) => request.HasFormContentType && request.Form[Name].ToString().Length > 0;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        output.TagName = "div";
        output.TagMode = TagMode.StartTagAndEndTag;
        output.Attributes.SetAttribute("class", "nhsuk-u-visually-hidden");
        output.Attributes.SetAttribute("aria-hidden", "true");
        output.Content.SetHtmlContent(new HtmlString($"<label for=\"{Name}\">Leave this empty</label><input id=\"{Name}\" name=\"{Name}\" type=\"text\" tabindex=\"-1\" autocomplete=\"off\">"));
    }
}
