using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Commonweal.Platform.Commands;

/// <summary>A sentence that the next page shows once at its head.</summary>
public sealed class Notices(ITempDataDictionaryFactory tempData)
{
    public const string Cookie = "notice";

    private const string Key = "head";

    public void Say(HttpContext http, string sentence) => tempData.GetTempData(http)[Key] = sentence;

    /// <summary>What was said before this page, once.</summary>
    public string? Hear(HttpContext http) => http.Request.Cookies.ContainsKey(Cookie) ? tempData.GetTempData(http)[Key] as string : null;
}
