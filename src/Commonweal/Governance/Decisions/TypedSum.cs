using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Commonweal.Governance.Decisions;

public static class TypedSum
{
    /// <summary>A sum as it was typed, with the error beside its field where it is none.</summary>
    public static long? Pence(this ModelStateDictionary state, string field, string? typed, bool isRequired = false)
    {
        if (string.IsNullOrWhiteSpace(typed))
        {
            if (isRequired)
            {
                state.AddModelError(field, "Enter the sum in pounds");
            }

            return null;
        }

        var pence = Pounds.Read(typed);
        if (pence is null)
        {
            state.AddModelError(field, "The sum must be in pounds, such as 310,000 or 1250.50");
        }

        return pence;
    }
}
