using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;

namespace Commonweal.Domain.Community.Requests;

/// <summary>What a request, and an answer to one, must hold.</summary>
public static class RequestRules
{
    /// <summary>Whether this speaker enters what came to the own organisation by another way.</summary>
    public static Outcome<Speaker> MayLog(Speaker speaker) => speaker is { Partner: not null, Role: RequestHistory.OfficerRole } ? speaker : new OnlyAnInformationLeadLogs();

    /// <param name="authority">Whether the partner that is asked must answer; null where nothing is known of it.</param>
    public static Outcome<InformationRequest> MayAsk(InformationRequest request, string words, string? name, string? contact, PublicAuthority? authority) =>
        authority is not { Answers: true } ? new NotAPublicAuthority()
        : string.IsNullOrWhiteSpace(words) ? new RequestNeedsWords()
        : string.IsNullOrWhiteSpace(name) ? new RequestNeedsAName()
        : string.IsNullOrWhiteSpace(contact) ? new RequestNeedsAnAddress()
        : AnswerAddress.OfEmailOrPost(contact).Refusal is { } unreachable ? unreachable
        : request;

    public static Outcome<InformationRequestStep> MayAnswer(InformationRequestStep step, IEnumerable<RequestExemption> exemptions)
    {
        if (step.Regime is null || step.Outcome is not { } outcome)
        {
            return new LawNeedsNaming();
        }

        if (string.IsNullOrWhiteSpace(step.Asked) || string.IsNullOrWhiteSpace(step.Disclosed))
        {
            return new DisclosureNeedsWords();
        }

        if (PersonalWords.AreIn($"{step.Asked} {step.Disclosed} {step.Weighed}"))
        {
            return new DisclosureTellsOfAPerson();
        }

        var exemption = exemptions.FirstOrDefault(e => e.Slug == step.Exemption);
        return outcome is not (RequestOutcome.Refused or RequestOutcome.GivenInPart) ? (exemption is null ? step : new NothingIsKeptBack())
            : exemption is null ? new ExemptionNeedsNaming()
            : exemption.Regime != step.Regime ? new ExemptionOfAnotherLaw()
            : exemption.IsQualified && string.IsNullOrWhiteSpace(step.Weighed) ? new PublicInterestNotWeighed() : step;
    }
}

public sealed record NotAPublicAuthority() : Refusal("Choose an organisation that the law makes answer. The partnership is not one, and each of its organisations answers for itself alone.")
{
    public override string RestsOn => "Freedom of Information Act 2000, section 3";
}

public sealed record RequestNeedsWords() : Refusal("Say what you want to know.");

public sealed record RequestNeedsAName() : Refusal("Give your real name. The law asks for it. Only the organisation that answers sees it.")
{
    public override string RestsOn => "Freedom of Information Act 2000, section 8";
}

public sealed record RequestNeedsAnAddress() : Refusal("Give the email or postal address that the answer should go to.")
{
    public override string RestsOn => "Freedom of Information Act 2000, section 8";
}

public sealed record OnlyAnInformationLeadLogs() : Refusal("What came by letter or by email is entered by the information-governance lead of the organisation that received it.");

public sealed record TheAuthorityAnswersForItself() : Refusal("A request is answered by the information-governance lead of the organisation that was asked, and by no other.")
{
    public override string RestsOn => "Freedom of Information Act 2000, section 1";
}

public sealed record RequestIsAnswered() : Refusal("This request was answered.");

public sealed record AnswerTheRequestFirst() : Refusal("Answer the request first.");

public sealed record ReviewIsAskedForAlready() : Refusal("A review was asked for already.");

public sealed record NobodyAskedForAReview() : Refusal("Whoever asked has not asked to have the answer looked at again.");

public sealed record LookedAtAgainAlready() : Refusal("The answer was looked at again. Whoever asked may now go to the Information Commissioner.")
{
    public override string RestsOn => "Freedom of Information Act 2000, section 50";
}

public sealed record ReviewedBySomebodyElse() : Refusal("You gave this answer, so somebody else of your organisation looks at it again.")
{
    public override string RestsOn => "The code of practice under section 45 of the Freedom of Information Act 2000";

    public override string WhoCouldMend => "Another information-governance lead of your organisation";
}

public sealed record ReviewBeforeTheAnswer(DateOnly AnsweredOn) : Refusal($"It was answered on {Sentences.Day(AnsweredOn)}. A review is asked for on that day or later.");

public sealed record ReviewNeedsAResult() : Refusal("Choose whether the answer stands.");

public sealed record ClarificationIsAwaited() : Refusal("Whoever asked was asked what is meant, and has not said yet. The time has stopped.")
{
    public override string RestsOn => "Freedom of Information Act 2000, section 1(3)";
}

public sealed record NothingWasAskedBack() : Refusal("Whoever asked was not asked what is meant.");

public sealed record ExtendedOnceAlready() : Refusal("The time was made longer once already.");

public sealed record ExtendInTime(DateOnly By) : Refusal($"The time was over on {Sentences.Day(By)}. It can be made longer only before that. Answer as soon as you can.")
{
    public override string RestsOn => "Freedom of Information Act 2000, section 17; SI 2004/3391, regulation 7";
}

public sealed record HolderKnowsAlready() : Refusal("Choose an organisation that was not told yet.");

public sealed record RequestStepNeedsWords() : Refusal("Write it in words.");

public sealed record LawNeedsNaming() : Refusal("Choose the law you answer under, and how you answer.");

public sealed record ExemptionNeedsNaming() : Refusal("Choose the exemption by which something is kept back.")
{
    public override string RestsOn => "Freedom of Information Act 2000, section 17; SI 2004/3391, regulation 14";
}

public sealed record NothingIsKeptBack() : Refusal("With this answer nothing is kept back. Leave the exemption out, or choose another answer.");

public sealed record ExemptionOfAnotherLaw() : Refusal("This exemption belongs to the other law. Choose one of the law you answer under.");

public sealed record PublicInterestNotWeighed() : Refusal("This exemption holds only where the public interest in keeping it back is the greater. Write why it is.")
{
    public override string RestsOn => "Freedom of Information Act 2000, section 2; SI 2004/3391, regulation 12";
}

public sealed record DisclosureNeedsWords() : Refusal("Write what was asked and what was given, as anybody may read it.");

public sealed record DisclosureTellsOfAPerson() : Refusal("Anybody reads the disclosure log. Leave out names, dates of birth, numbers and addresses.");
