using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Commonweal.Partnership.Book;

internal static class TypedPounds
{
    /// <summary>A sum as it was typed, in pence; null with what is wrong beside its field.</summary>
    public static long? Pence(this ModelStateDictionary state, string field, string? typed, string otherwise)
    {
        var pence = AskTheBook.Pence(typed ?? "");
        if (pence is null)
        {
            state.AddModelError(field, otherwise);
        }

        return pence;
    }

    /// <summary>As <see cref="Pence"/>, where nothing need be typed.</summary>
    public static long? PenceOrNone(this ModelStateDictionary state, string field, string? typed, string otherwise) => string.IsNullOrWhiteSpace(typed) ? null : state.Pence(field, typed, otherwise);
}
