using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Calendar;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Decisions;

/// <summary>A council's recorder says whether a matter is a key decision for its executive, and what was done before it.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class KeyModel(ReadDecisions decisions, RecordOutcome record, Notices notices) : BodyFormModel(decisions, record, notices)
{
    public static IReadOnlyList<Choice> Answers { get; } = [new("true", "Yes"), new("false", "No")];

    public static IReadOnlyList<Choice> Particulars { get; } = [.. Enum.GetValues<NoticeParticular>().Select(p => new Choice(p.ToString(), char.ToUpperInvariant(p.InWords()[0]) + p.InWords()[1..]))];

    public long? Threshold => Matter.Reading.Setting.PeriodOf(Body, Matter.Reading.AsAt)?.KeyThresholdPence;

    /// <summary>The first day for each of the three ways.</summary>
    public string RoutesInWords
    {
        get
        {
            var (setting, today) = (Matter.Reading.Setting, Matter.Reading.AsAt);
            var days = Enumerable.Range(1, 60).Select(today.AddDays).ToList();
            DateOnly First(KeyDecisionRoute route) => days.First(day => KeyDecisionRoutes.Choose(setting.KeyNotice(today), today, day, setting.Holidays) == route);
            return $"special urgency before {First(KeyDecisionRoute.GeneralException):d MMMM}, general exception from {First(KeyDecisionRoute.GeneralException):d MMMM}, notice in full from {First(KeyDecisionRoute.Notice):d MMMM yyyy}";
        }
    }

    [BindProperty]
    public KeyInput Input { get; set; } = new();

    protected override string Done => "It is recorded.";

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) => Recorder.KeyAsync(
        Matter, Deciding,
        now => new KeyDecision
        {
            DecisionId = Matter.Decision.Id, Body = Body, IsKey = Input.IsKey!.Value, Reason = Input.Reason!.Trim(), NoticePublishedOn = Input.NoticePublishedOn,
            Said = [.. Input.Said.Where(s => Enum.TryParse<NoticeParticular>(s, out var said) && Enum.IsDefined(said))], ScrutinyChairToldOn = Input.ScrutinyChairToldOn,
            ScrutinyChairAgreedOn = Input.ScrutinyChairAgreedOn, KnownFrom = now,
        },
        RequestKey, cancellation);
}

public sealed class KeyInput
{
    [Required(ErrorMessage = "Say whether it is a key decision")]
    public bool? IsKey { get; set; }

    [Required(ErrorMessage = "Say why"), StringLength(1000, ErrorMessage = "This must be 1,000 characters or fewer")]
    public string? Reason { get; set; }

    public DateOnly? NoticePublishedOn { get; set; }

    public List<string> Said { get; set; } = [];

    public DateOnly? ScrutinyChairToldOn { get; set; }

    public DateOnly? ScrutinyChairAgreedOn { get; set; }
}
