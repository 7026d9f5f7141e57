using Commonweal.Domain.Partnership.Agreements;

namespace Commonweal.Domain.Partnership.Book;

/// <summary>How one partner stands with one version of an agreement.</summary>
internal enum StandingKind
{
    NotApproved,
    OnCondition,
    AnotherText,
    Withdrawn,
    NoEffectiveDate,
    NotYetEffective,
    InForce,
    Ended,
    Replaced,
}

/// <summary>A standing between two days, both included. <see cref="DateOnly.MaxValue"/> is "still".</summary>
internal readonly record struct Standing(DateOnly From, DateOnly To, StandingKind Kind, Approval? Approval)
{
    public bool Holds(DateOnly day) => From <= day && day <= To;
}

/// <summary>Works out, from approvals and what followed them, between which days a version binds a partner.</summary>
internal static class Standings
{
    /// <param name="approvals">Those of one partner for this version, by its own bodies.</param>
    /// <param name="followUps">Those of these approvals.</param>
    public static List<Standing> Of(AgreementVersion version, IReadOnlyList<Approval> approvals, IReadOnlyList<ApprovalFollowUp> followUps, AgreementEnding? ending)
    {
        var read = new List<Approval>(approvals.Count);
        foreach (var approval in approvals)
        {
            if (!ApprovalReading.IsSettled(approval, approvals, followUps, version.Hash))
            {
                read.Add(AsRead(approval, version));
            }
        }

        var standings = new List<Standing>(4);
        var nothing = new ApprovalReading(ApprovalState.NotApproved, null);
        foreach (var day in Days(version, read, followUps, ending))
        {
            var reading = read.Exists(a => a.CountsFrom <= day) ? ApprovalReading.Of(version.Hash, read, followUps, day) : nothing;
            var (kind, approval) = On(day, version, reading, ending);
            if (standings.Count > 0 && standings[^1].Kind == kind && standings[^1].Approval?.Id == approval?.Id)
            {
                continue;
            }

            if (standings.Count > 0)
            {
                standings[^1] = standings[^1] with { To = day.AddDays(-1) };
            }

            standings.Add(new Standing(day, DateOnly.MaxValue, kind, approval));
        }

        return standings;
    }

    /// <summary>From a day on the version is replaced, whatever stood before.</summary>
    public static void ReplaceFrom(List<Standing> standings, DateOnly day)
    {
        standings.RemoveAll(s => s.From >= day);
        if (standings.Count > 0 && standings[^1].To >= day)
        {
            standings[^1] = standings[^1] with { To = day.AddDays(-1) };
        }

        standings.Add(new Standing(day, DateOnly.MaxValue, StandingKind.Replaced, null));
    }

    public static Standing At(List<Standing> standings, DateOnly day) => standings.Find(s => s.Holds(day));

    // An approval known only as noted counts from the day the agreement took effect: it is read as if noted that day.
    private static Approval AsRead(Approval approval, AgreementVersion version) =>
        approval.Date is not null || version.EffectiveFrom is not { } effective || approval.NotedOn <= effective
            ? approval
            : new Approval
            {
                Id = approval.Id,
                AgreementVersionId = approval.AgreementVersionId,
                PartnerId = approval.PartnerId,
                BodyId = approval.BodyId,
                NotedOn = effective,
                NotedBy = approval.NotedBy,
                Minute = approval.Minute,
                Hash = approval.Hash,
                Condition = approval.Condition,
                KnownFrom = approval.KnownFrom,
                Provenance = approval.Provenance,
            };

    private static SortedSet<DateOnly> Days(AgreementVersion version, List<Approval> approvals, IReadOnlyList<ApprovalFollowUp> followUps, AgreementEnding? ending)
    {
        var days = new SortedSet<DateOnly> { DateOnly.MinValue };
        if (version.EffectiveFrom is { } effective)
        {
            days.Add(effective);
        }

        foreach (var approval in approvals)
        {
            days.Add(approval.CountsFrom);
        }

        foreach (var followUp in followUps)
        {
            days.Add(followUp.On);
        }

        if (ending is { } end && end.LastDay < DateOnly.MaxValue)
        {
            days.Add(end.LastDay.AddDays(1));
        }

        return days;
    }

    private static (StandingKind Kind, Approval? Approval) On(DateOnly day, AgreementVersion version, ApprovalReading reading, AgreementEnding? ending)
    {
        if (ending is { } end && end.LastDay < day)
        {
            return (end.Kind == EndingKind.Replaced ? StandingKind.Replaced : StandingKind.Ended, null);
        }

        var kind = reading.State switch
        {
            ApprovalState.NotApproved => StandingKind.NotApproved,
            ApprovalState.Conditional => StandingKind.OnCondition,
            ApprovalState.AnotherText => StandingKind.AnotherText,
            ApprovalState.Withdrawn => StandingKind.Withdrawn,
            _ when version.EffectiveFrom is null => StandingKind.NoEffectiveDate,
            _ when version.EffectiveFrom > day => StandingKind.NotYetEffective,
            _ => StandingKind.InForce,
        };
        return (kind, reading.Approval);
    }
}
