using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Commonweal.Platform.Identity;

/// <summary>What the framework says about names and passwords, in our words.</summary>
public sealed class IdentityWords : IdentityErrorDescriber
{
    public override IdentityError PasswordTooShort(int length) => Said(nameof(PasswordTooShort), $"Choose a password of {length} characters or more");

    public override IdentityError PasswordRequiresUniqueChars(int uniqueChars) => Said(nameof(PasswordRequiresUniqueChars), $"Choose a password of at least {uniqueChars} different characters");

    public override IdentityError DuplicateUserName(string userName) => Said(nameof(DuplicateUserName), $"The sign-in name '{userName}' is taken.");

    public override IdentityError InvalidUserName(string? userName) => Said(nameof(InvalidUserName), $"The sign-in name '{userName}' may hold small letters, digits and - . _ @ + alone.");

    public override IdentityError ConcurrencyFailure() => Said(nameof(ConcurrencyFailure), "Your account was changed elsewhere at the same moment. Try again");

    private static IdentityError Said(string code, string words) => new() { Code = code, Description = words };
}

public static class IdentityResults
{
    public static void AddErrors(this ModelStateDictionary state, IdentityResult result, string field)
    {
        foreach (var error in result.Errors)
        {
            state.AddModelError(field, error.Description);
        }
    }
}
