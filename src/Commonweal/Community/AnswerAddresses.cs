using Commonweal.Domain.Community;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Commonweal.Community;

internal static class AnswerAddresses
{
    /// <summary>Whether an answer can arrive at what was typed; what is empty is asked for elsewhere.</summary>
    public static void CheckAnswerAddress(this ModelStateDictionary state, string? address, string field)
    {
        if (!string.IsNullOrWhiteSpace(address) && AnswerAddress.OfEmailOrPost(address).Refusal is { } refusal)
        {
            state.AddRefusal(refusal, field);
        }
    }
}
