using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.People;

/// <summary>What must hold for a partner to name somebody in a post of its own.</summary>
public static class PostRules
{
    // Their holders see or do things for the whole partnership, so no partner gives them on its own. Which they are is our choice.
    private static readonly string[] OfThePartnership = ["director", "programme-director", "board-secretary", "partnership-chair", "programme-officer", "auditor", "administrator"];

    /// <summary>Whether a role is given by the partnership alone.</summary>
    public static bool IsOfThePartnership(string role) => OfThePartnership.Contains(role);

    /// <param name="post">The post of that title, where the partner has it already.</param>
    /// <param name="isHeld">Whether this person holds it already, or will on the day given.</param>
    public static Outcome<string> MayBeNamed(string name, string title, string role, Post? post, bool isHeld) =>
        IsOfThePartnership(role) ? new RoleOfThePartnership()
        : post is not null && post.Role != role ? new PostHasAnotherRole(title)
        : isHeld ? new HoldsItAlready(name, title)
        : role;

    public static Outcome<DateOnly> MayEnd(PostHolding holding, DateOnly lastDay) => lastDay < holding.From ? new EndsBeforeItBegan(holding.From) : lastDay;
}

public sealed record RoleOfThePartnership() : Refusal("This role sees or does things for the whole partnership, so no partner gives it on its own.")
{
    public override string WhoCouldMend => "The partnership's own team";
}

public sealed record PostHasAnotherRole(string Title) : Refusal($"The post {Title} is entered here with another role. Choose that role, or give the new post another title.");

public sealed record HoldsItAlready(string Name, string Title) : Refusal($"{Name} is already {Title}. To change a date, end the post and name the holder again.");

public sealed record EndsBeforeItBegan(DateOnly From) : Refusal($"The last day cannot be before the first, {From:d MMMM yyyy}.");
