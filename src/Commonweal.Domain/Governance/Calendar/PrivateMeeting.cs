using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Governance.Calendar;

/// <summary>The chain by which an executive may meet in private (LAW-06): two notices, or the agreement of the chair of scrutiny.</summary>
/// <param name="FirstNotice">The day of the notice with its reasons; null where there was none.</param>
/// <param name="SecondNotice">The day of the notice that repeats the reasons with what people said against them, and the answer.</param>
/// <param name="HasAnswered">Whether the second notice gives the representations and an answer to each, or says that there were none.</param>
/// <param name="ScrutinyChairAgreed">The day on which the chair of scrutiny agreed that the meeting is urgent and notice impracticable.</param>
public sealed record PrivateMeeting(DateOnly Meeting, DateOnly? FirstNotice, DateOnly? SecondNotice, bool HasAnswered, DateOnly? ScrutinyChairAgreed)
{
    public static readonly ClearDays SecondDays = new(5, CountedDays.Working);

    /// <param name="first">The clear days of the first notice and how this council counts them.</param>
    public Outcome<PrivateMeeting> MayExcludeThePublic(ClearDays first, BankHolidays holidays)
    {
        if (ScrutinyChairAgreed <= Meeting)
        {
            return this;
        }

        if (!(FirstNotice <= first.LatestPublishing(Meeting, holidays)))
        {
            return new PrivateMeetingWithoutFirstNotice(first.InWords, first.LatestPublishing(Meeting, holidays));
        }

        return !(SecondNotice <= SecondDays.LatestPublishing(Meeting, holidays)) ? new PrivateMeetingWithoutSecondNotice(SecondDays.LatestPublishing(Meeting, holidays))
            : HasAnswered ? this
            : new RepresentationsNotAnswered();
    }
}

public sealed record PrivateMeetingWithoutFirstNotice(string Rule, DateOnly Latest)
    : Refusal($"An executive meets in private only after a notice with reasons, {Rule} before: the last day was {Sentences.Day(Latest)}.")
{
    public override string RestsOn => "SI 2012/2089, regulation 5";

    public override string WhoCouldMend => "The chair of scrutiny, by agreeing that it is urgent";
}

public sealed record PrivateMeetingWithoutSecondNotice(DateOnly Latest)
    : Refusal($"A second notice, with what people said against meeting in private and the answer, is published five clear days before: the last day was {Sentences.Day(Latest)}.")
{
    public override string RestsOn => "SI 2012/2089, regulation 5";

    public override string WhoCouldMend => "The chair of scrutiny, by agreeing that it is urgent";
}

public sealed record RepresentationsNotAnswered() : Refusal("The second notice must give what people said against meeting in private, with the answer, or say that nobody did.")
{
    public override string RestsOn => "SI 2012/2089, regulation 5";
}
