using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.People;

/// <summary>What must hold for a partner to name somebody in a post of its own.</summary>
public static class PostRules
{
    // Their holders see or do things for the whole partnership, so no partner gives them on its own. Which they are is our choice.
    private static readonly string[] OfThePartnership = ["director", "programme-director", "board-secretary", "partnership-chair", "programme-officer", "auditor", Administrator];

    private const string Administrator = "administrator";

    /// <summary>Whether a role is given by the partnership alone.</summary>
    public static bool IsOfThePartnership(string role) => OfThePartnership.Contains(role);

    /// <summary>
    /// A partner names its own people. Where nobody speaks for it here yet, the partnership's team names its first recorder, on its word: somebody must, and the papers say nothing of it.
    /// </summary>
    /// <param name="hasSpeaker">Whether somebody holds a post in which they speak for this partner, or will.</param>
    public static Outcome<Speaker> MayName(PartnerId partner, string partnerName, bool hasSpeaker, Speaker speaker) =>
        IsFirst(hasSpeaker, speaker) ? speaker : SpeakingFor.APartner(partner, partnerName, speaker);

    /// <summary>Whether it is the partnership's team that names, for want of anybody at the partner.</summary>
    public static bool IsFirst(bool hasSpeaker, Speaker speaker) => !hasSpeaker && SpeakingFor.ThePartnership(speaker).Refusal is null;

    public static Outcome<string> MayGive(string role, bool isFirst) => isFirst && role != SpeakingFor.Recorder ? new FirstComesARecorder() : IsOfThePartnership(role) ? new RoleOfThePartnership() : role;

    /// <summary>Whether the partnership's team may give a role in a post of the partnership's own: any of its roles but that of looking after accounts, which comes from the operator.</summary>
    public static Outcome<string> MayGiveForThePartnership(string role) =>
        !IsOfThePartnership(role) ? new RoleOfAPartner() : role == Administrator ? new AdministratorsComeFromTheOperator() : role;

    /// <param name="post">The post of that title, where the partner has it already.</param>
    /// <param name="isHeld">Whether this person holds it already, or will on the day given.</param>
    public static Outcome<string> MayBeNamed(string name, string title, string role, Post? post, bool isHeld) =>
        post is not null && post.Role != role ? new PostHasAnotherRole(title)
        : isHeld ? new HoldsItAlready(name, title)
        : role;

    public static Outcome<DateOnly> MayEnd(PostHolding holding, DateOnly lastDay) => lastDay < holding.From ? new EndsBeforeItBegan(holding.From) : lastDay;
}

public sealed record RoleOfThePartnership() : Refusal("This role sees or does things for the whole partnership, so no partner gives it on its own.")
{
    public override string WhoCouldMend => "The partnership's own team";
}

public sealed record RoleOfAPartner() : Refusal("This role belongs to a post of one organisation, which names its holder itself.")
{
    public override string WhoCouldMend => "The recorder of the organisation";
}

public sealed record AdministratorsComeFromTheOperator() : Refusal("Whoever looks after accounts has no say in the partnership’s business, and is not named by those who have.")
{
    public override string WhoCouldMend => "The operator of this site, by the verb user add";
}

public sealed record FirstComesARecorder() : Refusal("Nobody speaks for this organisation here yet, so its first recorder is named first. The recorder then names the others.");

public sealed record PostHasAnotherRole(string Title) : Refusal($"The post {Title} is entered here with another role. Choose that role, or give the new post another title.");

public sealed record HoldsItAlready(string Name, string Title) : Refusal($"{Name} is already {Title}. To change a date, end the post and name the holder again.");

public sealed record EndsBeforeItBegan(DateOnly From) : Refusal($"The last day cannot be before the first, {From:d MMMM yyyy}.");
