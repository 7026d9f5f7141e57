using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;

namespace Commonweal.Domain.Community.Complaints;

/// <summary>What a complaint must hold when it is made.</summary>
public static class ComplaintRules
{
    /// <summary>Whether this speaker enters what came to the own organisation by letter, by telephone or in person.</summary>
    public static Outcome<Speaker> MayLog(Speaker speaker) => speaker is { Partner: not null, Role: ComplaintHistory.ManagerRole } ? speaker : new OnlyAComplaintsManagerLogs();

    /// <param name="named">How many partners it is about, as far as it was said.</param>
    /// <param name="isShared">Whether whoever complains lets partners share it.</param>
    public static Outcome<Complaint> MayMake(Complaint complaint, string words, string? contact, int named, bool isShared) =>
        string.IsNullOrWhiteSpace(words) ? new ComplaintNeedsWords()
        : MayBeAnsweredAt(complaint.Means, contact).Refusal is { } unreachable ? unreachable
        : named > 1 && !isShared ? new SeveralNeedConsent()
        : complaint.HappenedOn > complaint.ReceivedOn ? new HappenedInTheFuture()
        : complaint;

    /// <summary>Whether an answer by these means can arrive.</summary>
    public static Outcome<string> MayBeAnsweredAt(AnswerMeans means, string? contact) =>
        means == AnswerMeans.ThisPage ? ""
        : string.IsNullOrWhiteSpace(contact) ? new AnswerNeedsAnAddress()
        : means switch
        {
            AnswerMeans.Email => AnswerAddress.OfEmail(contact),
            AnswerMeans.Telephone => AnswerAddress.OfTelephone(contact),
            _ => AnswerAddress.OfPost(contact),
        };
}

/// <summary>A lesson that anybody reads names nobody and gives no number or address by which somebody could be found.</summary>
public static class LessonRules
{
    public static Outcome<string> MayPublish(string? lesson) =>
        string.IsNullOrWhiteSpace(lesson) ? new LessonNeedsASentence() : PersonalWords.AreIn(lesson) ? new LessonTellsOfAPerson() : lesson;
}

public sealed record ComplaintNeedsWords() : Refusal("Tell us what happened, in your own words.");

public sealed record AnswerNeedsAnAddress() : Refusal("Tell us where the answer should go, or choose to read it on this site.");

public sealed record SeveralNeedConsent() : Refusal("You named more than one organisation. They may see your complaint only if you say so. Say yes to one joint answer, or choose one organisation.")
{
    public override string RestsOn => "SI 2009/309, regulations 6 and 9";
}

public sealed record HappenedInTheFuture() : Refusal("The day that you gave is still to come. Give the day it happened, or leave it empty.");

public sealed record OnlyAComplaintsManagerLogs() : Refusal("What came by letter, by telephone or in person is entered by the complaints manager of the organisation that received it.");

public sealed record OnlyItsComplaintsManagers() : Refusal("A complaint is handled by the complaints managers of the organisations that it was routed to.");

public sealed record OnlyWhoeverComplained() : Refusal("Only whoever complained can do this.");

public sealed record TheLeadDoesThis() : Refusal("One organisation leads the joint answer, and this is its step.")
{
    public override string RestsOn => "SI 2009/309, regulation 9";

    public override string WhoCouldMend => "The complaints manager of the organisation that leads";
}

public sealed record TheLeadAnswers() : Refusal("Your organisation leads: it answers, and gives no part beside the answer.");

public sealed record ComplaintIsOver() : Refusal("This complaint was answered, withdrawn or closed.");

public sealed record ConsentIsGiven() : Refusal("Whoever complained has said already that it may be shared.");

public sealed record NoConsentToWithdraw() : Refusal("You have not said that it may be shared, so only one organisation sees it already.");

public sealed record SharingNeedsConsent()
    : Refusal("No second organisation sees a complaint before whoever complained has said that it may be shared. Ask them first.")
{
    public override string RestsOn => "SI 2009/309, regulations 6 and 9";

    public override string WhoCouldMend => "Whoever complained, by the page behind their code";
}

public sealed record AcknowledgedAlready() : Refusal("It was acknowledged already.");

public sealed record AcknowledgeFirst() : Refusal("Acknowledge the complaint first.")
{
    public override string RestsOn => "SI 2009/309, regulation 13";
}

public sealed record PlanFirst() : Refusal("Agree first how it is looked into and by when it is answered.")
{
    public override string RestsOn => "SI 2009/309, regulation 13";
}

public sealed record PlanNeedsALaterDay(DateOnly On) : Refusal($"Give the day by which it is answered. It must be after {Sentences.Day(On)}.");

public sealed record PlanIsTooLong(DateOnly Latest)
    : Refusal($"Counted from the day it was first received, it is answered by {Sentences.Day(Latest)} at the latest. A later day can be agreed once there is a plan, before that time is over.")
{
    public override string RestsOn => "The time that the law sets for this kind of complaint";
}

public sealed record PartsAreAwaited(int Count) : Refusal($"One joint answer holds every organisation’s part, and {Count} {(Count == 1 ? "is" : "are")} still awaited.")
{
    public override string RestsOn => "SI 2009/309, regulation 9";
}

public sealed record AnswerFirst() : Refusal("Answer the complaint first.");

public sealed record PartnerHasItAlready() : Refusal("Choose an organisation that does not have the complaint yet, or let the one you chose lead from now on.");

public sealed record ComplaintStepNeedsWords() : Refusal("Say it in words.");

public sealed record LessonNeedsASentence() : Refusal("Write the lesson as a sentence that anybody may read.");

public sealed record LessonTellsOfAPerson() : Refusal("Anybody reads a lesson. Leave out names, dates of birth, numbers and addresses.");
