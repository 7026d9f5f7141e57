using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Impacts;

namespace Commonweal.Domain.Governance.Decisions;

/// <summary>The order in which a matter comes to its decision: share, hear what it would mean for others, engage or consult, decide (DEC-06).</summary>
public enum Gate
{
    Proposal,
    Sharing,
    Impact,
    Consultation,
    Text,
}

/// <summary>One thing that is missing before a decision.</summary>
/// <param name="Until">The day on which it passes by itself, where it does.</param>
public sealed record Lack(Gate Gate, string Sentence, string RestsOn, DateOnly? Until = null);

/// <summary>What a matter lacks on a day; nothing missing means that it can be decided on that day.</summary>
public static class Gates
{
    public static IReadOnlyList<Lack> Missing(DecisionHistory history, DecisionSetting setting, DateOnly asAt) =>
    [
        .. Effect(history, asAt),
        .. Way(history, asAt),
        .. Regard(history, asAt),
        .. Sharing(history, setting, asAt),
        .. Impact(history, setting, asAt),
        .. Consultation(history, asAt),
        .. ScrutinyRules.Missing(history, setting, asAt),
        .. Text(history, setting, asAt),
    ];

    public static Particulars? ParticularsOf(DecisionHistory history, DateOnly asAt) =>
        history.Particulars.Where(p => p.On <= asAt).OrderBy(p => p.On).ThenBy(p => p.KnownFrom).ThenBy(p => p.Id).LastOrDefault();

    /// <summary>The need of each body, and who said so last.</summary>
    public static IReadOnlyList<BodyRequirement> NeedsOf(DecisionHistory history, DateOnly asAt) =>
        [.. history.Requirements.Where(r => r.On <= asAt).GroupBy(r => r.Body).Select(same => same.OrderBy(r => r.On).ThenBy(r => r.KnownFrom).ThenBy(r => r.Id).Last())];

    /// <summary>Those whom the money touches, but not the one that proposes.</summary>
    public static IReadOnlyList<PartnerId> Affected(DecisionHistory history, DateOnly asAt) =>
        [.. MoneyOfMatter.Of(history.Money, asAt).Lines.Select(l => l.PartnerId).Distinct().Where(p => p != history.Decision.ProposedBy)];

    /// <summary>What it would do: to residents, to people with a protected characteristic, and to everybody's money.</summary>
    private static IEnumerable<Lack> Effect(DecisionHistory history, DateOnly asAt)
    {
        var said = ParticularsOf(history, asAt);
        if (said?.Effect is null || Empty(said.EffectInWords))
        {
            yield return new(Gate.Proposal, "Whether services for residents change, and how", "S0:356-358; S1:115");
        }

        if (Empty(said?.HowUsersWereHeard))
        {
            yield return new(Gate.Proposal, "How the people who use the service were heard", "S1:115");
        }

        if (EqualityLack(said) is { } lack)
        {
            yield return new(Gate.Proposal, lack, "Equality Act 2010 s.149; S3:233");
        }

        if (said is { Equality: EqualityPosition.Assessed, EqualityAssessedOn: not null } && said.EqualityAssessedOn >= asAt)
        {
            yield return new(Gate.Proposal, $"The equality assessment is of {Sentences.Day(said.EqualityAssessedOn.Value)}: it must come before the decision", "Equality Act 2010 s.149", said.EqualityAssessedOn.Value.AddDays(1));
        }

        if (said?.HasNoMoney != true && MoneyOfMatter.Of(history.Money, asAt).IsEmpty)
        {
            yield return new(Gate.Proposal, "What it costs or brings each partner, or that no money moves", "S1:194; S1:227");
        }
    }

    private static string? EqualityLack(Particulars? said) => said switch
    {
        { Equality: EqualityPosition.Assessed, EqualityAssessedOn: not null } => Empty(said.EqualityInWords) ? "What the equality assessment found, and what lessens it" : null,
        { Equality: EqualityPosition.Assessed } => "The day of the equality assessment",
        { Equality: EqualityPosition.NotNeeded } => Empty(said.EqualityInWords) ? "Why no equality assessment is needed" : null,
        _ => "An equality assessment with its date, or why none is needed",
    };

    /// <summary>How it would be gone about, and how it will be seen whether it worked.</summary>
    private static IEnumerable<Lack> Way(DecisionHistory history, DateOnly asAt)
    {
        var said = ParticularsOf(history, asAt);
        if (said?.Consultation is null || Empty(said.ConsultationInWords))
        {
            yield return new(Gate.Proposal, "Whether a consultation is needed, or why not", "S0:358; S3:54");
        }

        if (said?.Procurement is null || Empty(said.ProcurementInWords))
        {
            yield return new(Gate.Proposal, "The procurement route and the law it rests on", "S4:21");
        }
        else if (said is { Procurement: ProcurementRoute.Competition, AdvertNamesPartners: false })
        {
            yield return new(Gate.Proposal, "That whatever is advertised names the other partner", "S3:210");
        }

        if (Empty(said?.Indicators))
        {
            yield return new(Gate.Proposal, "The measures by which it will be seen whether it worked", "S1:225-227; S4:50");
        }

        if (Empty(said?.Objective))
        {
            yield return new(Gate.Proposal, "The objective it serves", "S4:50");
        }
    }

    /// <summary>Councils and clinical commissioning groups have regard to both whenever they use a function (LAW-32). A plan or way of working uses none.</summary>
    private static IEnumerable<Lack> Regard(DecisionHistory history, DateOnly asAt)
    {
        const string Law = "Local Government and Public Involvement in Health Act 2007 s.116B";
        var said = ParticularsOf(history, asAt);
        if (history.Decision.Subject.UsesAFunction() && Empty(said?.RegardToNeeds))
        {
            yield return new(Gate.Proposal, "How it has regard to the joint strategic needs assessment", Law);
        }

        if (history.Decision.Subject.UsesAFunction() && Empty(said?.RegardToStrategies))
        {
            yield return new(Gate.Proposal, "How it has regard to the joint health and wellbeing strategies", Law);
        }
    }

    private static IEnumerable<Lack> Sharing(DecisionHistory history, DecisionSetting setting, DateOnly asAt)
    {
        if (FirstOf(history, StepKind.Shared, asAt) is not { } shared)
        {
            yield return new(Gate.Sharing, "That it was shared with the partners", "S1:153-155; S1:193; S1:207");
        }
        else if (setting.TermsOf(history.Decision.Forum, asAt) is { } terms && terms.MayDecide(SharedSince(history, shared), asAt).IsRefused)
        {
            var since = SharedSince(history, shared);
            var day = terms.EarliestDecision(since);
            yield return new(Gate.Sharing, $"Time to discuss it: shared on {Sentences.Day(since)}, and {terms.SharingDays} days must pass, so not before {Sentences.Day(day)}", "S1:207", day);
        }
    }

    private static IEnumerable<Lack> Impact(DecisionHistory history, DecisionSetting setting, DateOnly asAt)
    {
        var readings = ImpactReading.Of(history.Asked, history.Answers, asAt);
        foreach (var partner in Affected(history, asAt).Where(p => readings.All(r => r.Partner != p)))
        {
            yield return new(Gate.Impact, $"{setting.NameOf(partner)} is to be asked what it would mean for it", "S1:201");
        }

        foreach (var waited in readings.Where(r => r.IsWaitedFor))
        {
            yield return new(Gate.Impact, $"The answer of {setting.NameOf(waited.Partner)}, or the day by which it was asked for, {Sentences.Day(waited.WaitsUntil)}", "S1:201", waited.WaitsUntil.AddDays(1));
        }
    }

    private static IEnumerable<Lack> Consultation(DecisionHistory history, DateOnly asAt)
    {
        var held = history.Steps.Where(s => s.Kind == StepKind.Consulted && s.On <= asAt).ToList();
        if (ParticularsOf(history, asAt)?.Consultation == ConsultationPosition.Needed && held.Count == 0)
        {
            yield return new(Gate.Consultation, "The consultation that it needs", "S1:193");
        }

        foreach (var open in held.Where(s => (s.Until ?? s.On) >= asAt))
        {
            yield return new(Gate.Consultation, $"The consultation runs until {Sentences.Day(open.Until ?? open.On)}: a decision may not come before its close", "S1:193; SI 2013/218 reg 23", (open.Until ?? open.On).AddDays(1));
        }
    }

    private static IEnumerable<Lack> Text(DecisionHistory history, DecisionSetting setting, DateOnly asAt)
    {
        var decision = history.Decision;
        if (history.Texts.All(t => t.PublishedOn > asAt))
        {
            yield return new(Gate.Text, "The exact text that is to be decided", "S1:207");
        }

        var approvers = NeedsOf(history, asAt).Where(n => n.Need == BodyNeed.Approve).Select(n => n.Body).ToList();
        if (approvers.Count == 0 && (decision.Subject.UsesAFunction() || decision.Forum is null))
        {
            yield return new(Gate.Text, "The sovereign bodies that must approve: a forum carries out nobody's function", "S1:92; S1:207; S3:167");
        }

        if (decision is { Subject: DecisionSubject.Section75Change, FundLead: null })
        {
            yield return new(Gate.Text, $"Who is to lead {Sentences.Plain(decision.Fund ?? "the fund")}: a schedule without a lead cannot go live", "S3:108-112");
        }
        else if (decision.Subject == DecisionSubject.Section75Change && NeedsOf(history, asAt).All(n => n.Need != BodyNeed.Advise))
        {
            yield return new(Gate.Text, "The health and wellbeing board that is to advise on it", "Health and Social Care Act 2012 s.195; S3:218");
        }
        else if (decision.Subject == DecisionSubject.Section75Change && approvers.Select(b => setting.Bodies.GetValueOrDefault(b)?.PartnerId).Distinct().Count() < 2)
        {
            yield return new(Gate.Text, "The approving bodies of both parties to the section 75 agreement", "S3:27; S3:167");
        }
    }

    // Nothing is shared before it is there, whatever a paper says of the day.
    private static DateOnly SharedSince(DecisionHistory history, Step shared) => shared.On < history.Decision.ProposedOn ? history.Decision.ProposedOn : shared.On;

    private static Step? FirstOf(DecisionHistory history, StepKind kind, DateOnly asAt) => history.Steps.Where(s => s.Kind == kind && s.On <= asAt).OrderBy(s => s.On).FirstOrDefault();

    private static bool Empty(string? text) => string.IsNullOrWhiteSpace(text);
}
