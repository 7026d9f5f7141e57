namespace Commonweal.Platform.Commands;

public static class BackButton
{
    /// <summary>
    /// Lets the browser keep an empty form that rests on no cookie, so that its back button brings the same one with the same request key, also without scripts.
    /// What somebody typed is in no such page: a draft is not kept, nor is what comes in answer to a form.
    /// </summary>
    public static void BackBringsItAsItWas(this HttpResponse response)
    {
        if (!response.HttpContext.Request.Query.ContainsKey(Drafts.Parameter))
        {
            response.Headers.CacheControl = "private, no-cache";
        }
    }
}
