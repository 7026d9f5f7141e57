using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Commonweal.Governance.Programmes;

public sealed record ProgrammeJson(
    string Slug, string Title, string Kind, string? Partner, string? Workstream, string Stage, string Sharing, DateOnly? SharedOn, string? Matter, IReadOnlyList<string> Cohorts, IReadOnlyList<string> Conditions, IReadOnlyList<string> Settings,
    IReadOnlyList<MilestoneJson> Milestones, long? NetFullYearPence, bool IsMadeUp, string? Source, string? Ours, string Page);

public sealed record MilestoneJson(string Title, DateOnly DueOn, string State);

public sealed record BenefitJson(string Programme, string Title, string Indicator, string Unit, decimal? Baseline, decimal? Target, DateOnly? TargetBy, string? Owner, decimal? Figure, DateOnly? AsOf, string State, string? Source);

public sealed record LessonJson(string? Programme, string? LearntFrom, string Title, string Words, string WhatToDo, DateOnly On, bool IsMadeUp, string? Source, string? Ours);

public static class ProgrammesApi
{
    public static void MapProgrammesApi(this RouteGroupBuilder api)
    {
        var programmes = api.MapGroup("").WithTags("Programmes").WithMetadata(new ShowsAttribute(KindOfThing.Public));
        programmes.MapGet("/programmes", ListAsync).WithName("ListProgrammes").WithSummary("Every programme with its stage, milestones and whether it was shared with the partners; ?asAt= as on the pages");
        programmes.MapGet("/benefits", BenefitsAsync).WithName("ListBenefits").WithSummary("The benefits register with the latest figure of each");
        programmes.MapGet("/lessons", LessonsAsync).WithName("ListLessons").WithSummary("The lessons log, with lessons of the learning network");
    }

    private static async Task<Ok<List<ProgrammeJson>>> ListAsync(ReadProgrammes read, CancellationToken cancellation) => TypedResults.Ok((await read.ListAsync(cancellation)).Select(c => new ProgrammeJson(
        c.Programme.Slug, c.Programme.Title, c.Programme.Kind.ToString(), c.Partner?.Slug, c.Programme.Workstream?.ToString(), c.Reading.Stage.ToString(), c.Reading.Sharing.ToString(), c.Reading.SharedOn, c.Matter?.Decision.Slug,
        c.Programme.Cohorts, c.Programme.Conditions, c.Programme.Settings, [.. c.Reading.Milestones.Select(m => new MilestoneJson(m.Milestone.Title, m.DueOn, m.State.ToString()))], c.Reading.NetFullYearPence,
        c.Programme.IsMadeUp, c.Programme.Provenance.Source, c.Programme.Provenance.Ours, c.Url)).ToList());

    private static async Task<Ok<List<BenefitJson>>> BenefitsAsync(ReadProgrammes read, CancellationToken cancellation) => TypedResults.Ok((await read.ListAsync(cancellation)).SelectMany(c => c.Reading.Benefits.Select(b => new BenefitJson(
        c.Programme.Slug, b.Benefit.Title, b.Benefit.Indicator, b.Benefit.Unit, b.Benefit.BaselineHundredths / 100m, b.Benefit.TargetHundredths / 100m, b.Benefit.TargetBy, b.Benefit.OwnerId is { } owner ? c.Partners[owner].Slug : null,
        b.Last?.FigureHundredths / 100m, b.Last?.AsOf, b.State.ToString(), b.Benefit.Provenance.Source))).ToList());

    private static async Task<Ok<List<LessonJson>>> LessonsAsync(ReadProgrammes read, CancellationToken cancellation) => TypedResults.Ok((await read.LessonsAsync(cancellation)).Select(l => new LessonJson(
        l.Programme?.Programme.Slug, l.Lesson.LearntFrom, l.Lesson.Title, l.Lesson.Words, l.Lesson.WhatToDo, l.Lesson.On, l.Lesson.IsMadeUp, l.Lesson.Provenance.Source, l.Lesson.Provenance.Ours)).ToList());
}
