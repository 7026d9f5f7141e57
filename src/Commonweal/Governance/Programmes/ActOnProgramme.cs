using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Decisions;
using Commonweal.Domain.Governance.Impacts;
using Commonweal.Domain.Governance.Programmes;
using Commonweal.Domain.Partnership.Corrections;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.People;
using Commonweal.Governance.Decisions;
using Commonweal.Partnership.Corrections;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Persistence;

namespace Commonweal.Governance.Programmes;

/// <param name="By">Null for a programme of the partnership itself.</param>
public sealed record ProgrammeEntry(string Title, string Words, ProgrammeKind Kind, PartnerOrganisation? By, StpWorkstream? Workstream, bool IsLimited)
{
    public IReadOnlyList<string> Cohorts { get; init; } = [];

    public IReadOnlyList<string> Conditions { get; init; } = [];

    public IReadOnlyList<string> Settings { get; init; } = [];

    public string? Lead { get; init; }

    public string? SeniorResponsibleOwner { get; init; }

    public string? ClinicalLead { get; init; }

    public string? Risks { get; init; }
}

/// <summary>An organisation enters a programme of its register and shares it at the Board; whoever leads it adds what happens.</summary>
public sealed class ActOnProgramme(CommonwealContext context, KeepAct acts, ReadDecisions decisions, PutRight putRight)
{
    /// <summary>The partnership's body at which a programme is shared (S1:155).</summary>
    public const string Board = "wellbeing-partnership-board";

    public DateOnly Today => acts.Today;

    public DateTime Now => acts.Now;

    public BenefitId NewBenefit() => acts.NewId<BenefitId>();

    /// <summary>The programme's own organisation, or the partnership's team for its own.</summary>
    public Outcome<Speaker> MayLead(PartnerOrganisation? of) => DecisionSpeaking.MayPropose(of?.Id, of?.ShortName ?? "", acts.Speaker);

    public async Task<Outcome<Programme>> EnterAsync(ProgrammeEntry entry, Guid key, CancellationToken cancellation)
    {
        var programme = new Programme
        {
            Id = acts.NewId<ProgrammeId>(), Slug = await context.Set<Programme>().Select(p => p.Slug).FreeSlugAsync(entry.Title, cancellation), Title = entry.Title, Words = entry.Words, Kind = entry.Kind, PartnerId = entry.By?.Id,
            Workstream = entry.Workstream, IsLimited = entry.IsLimited, Cohorts = entry.Cohorts, Conditions = entry.Conditions, Settings = entry.Settings, Lead = entry.Lead, SeniorResponsibleOwner = entry.SeniorResponsibleOwner,
            ClinicalLead = entry.ClinicalLead, Risks = entry.Risks, ProposedOn = acts.Today, KnownFrom = acts.Now, Provenance = Provenance.OfAnAct(),
        };
        var lawful = MayLead(entry.By).Then(_ => Programme.MayEnter(programme));
        var refusal = await acts.KeepAsync(lawful, kept => [kept], "EnterProgramme", ProgrammeCase.Address(programme.Slug), $"{entry.By?.Name ?? "The partnership"} proposed the programme {programme.Title}.", key, cancellation);
        return refusal is not null ? refusal : programme;
    }

    /// <summary>Shares it at the Board, as a matter with its gates, and asks those whom it may touch.</summary>
    public async Task<Refusal?> ShareAsync(ProgrammeCase programme, DateOnly on, string words, IReadOnlyList<PartnerOrganisation> ask, DateOnly? replyBy, Guid key, CancellationToken cancellation)
    {
        if (programme.Matter is not null)
        {
            return new SharedAlready(programme.Reading.SharedOn ?? programme.Matter.Decision.ProposedOn);
        }

        var matter = new Decision
        {
            Id = acts.NewId<DecisionId>(), Slug = await context.Set<Decision>().Select(d => d.Slug).FreeSlugAsync(programme.Programme.Title, cancellation), Title = programme.Programme.Title,
            Question = $"Do the partners support the programme “{programme.Programme.Title}”?", Subject = DecisionSubject.Course, Forum = Board, ProposedBy = programme.Programme.PartnerId, ProposedOn = on, KnownFrom = acts.Now,
            Provenance = Provenance.OfAnAct(),
        };
        var reading = DecisionReading.On(new DecisionHistory(matter), await decisions.SettingAsync(cancellation), acts.Today);
        var step = new Step { DecisionId = matter.Id, Kind = StepKind.Shared, On = on, Words = words, KnownFrom = acts.Now };
        var asked = ask.Select(p => new ImpactAsked { DecisionId = matter.Id, PartnerId = p.Id, On = acts.Today, ReplyBy = replyBy ?? acts.Today.AddDays(14), KnownFrom = acts.Now }).ToList();
        var link = new ProgrammeMatter { ProgrammeId = programme.Programme.Id, DecisionId = matter.Id, On = on, KnownFrom = acts.Now };
        var lawful = MayLead(programme.Partner).Then(_ => programme.Reading.MayShare()).Then(_ => on > acts.Today ? new NewsStillToCome(on) : DecisionRules.MayPropose(matter, null))
            .Then(_ => DecisionRules.MayTakeStep(reading, step)).Then(kept => asked.Select(a => DecisionRules.MayAsk(reading, a).Refusal).FirstOrDefault(r => r is not null) is { } refusal ? refusal : Outcome.Of(kept));
        return await acts.KeepAsync(
            lawful, kept => [matter, kept, link, .. asked], "ShareProgramme", programme.Url,
            $"{programme.Programme.Title} was shared at the Board on {on:d MMMM yyyy}{(ask.Count == 0 ? "" : $", and {string.Join(", ", ask.Select(p => p.ShortName))} asked what it would mean")}.", key, cancellation);
    }

    /// <summary>Adds one thing that happened to a programme.</summary>
    /// <param name="rule">Asked once it is known that this speaker leads the programme.</param>
    public Task<Refusal?> AddAsync(ProgrammeCase programme, Func<Outcome<object>> rule, string verb, string sentence, Guid key, CancellationToken cancellation) =>
        acts.KeepAsync(MayLead(programme.Partner).Then(_ => rule()), kept => [kept], verb, programme.Url, $"{programme.Programme.Title}: {sentence}", key, cancellation);

    /// <summary>Puts parts of it, or of one of its milestones, right.</summary>
    public Task<Refusal?> CorrectAsync(
        ProgrammeCase programme, MilestoneReading? milestone, IEnumerable<PartChange> parts, string why, Guid key, CancellationToken cancellation) => putRight.ExecuteAsync(
        milestone is null ? CorrectedThing.Programme : CorrectedThing.Milestone, milestone is null ? programme.Programme.Slug : ProgrammeCorrections.Key(programme.Programme.Slug, milestone.Milestone),
        milestone?.Milestone.Title ?? programme.Programme.Title, programme.Url, parts,
        changes => MayLead(programme.Partner).Then(_ => milestone is null ? ProgrammeCorrections.MayCorrect(programme.Programme, changes) : ProgrammeCorrections.MayCorrect(milestone, changes, programme.Programme.ProposedOn)), why, key, cancellation);

    /// <summary>Adds a lesson from another place to the one log, for one's own organisation or for the partnership's team.</summary>
    public Task<Refusal?> LearnAsync(PartnerOrganisation? by, Lesson lesson, Guid key, CancellationToken cancellation) => acts.KeepAsync(
        MayLead(by).Then(_ => Lesson.MayEnter(lesson, acts.Today)), kept => [kept], "EnterLesson", LessonsModel.Address, $"A lesson from {lesson.LearntFrom}: {lesson.Title}.", key, cancellation);
}
