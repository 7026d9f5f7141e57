using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Commonweal.Partnership.Commitments;

/// <param name="States">How many targets stand in each state on the day.</param>
public sealed record CommitmentJson(int Number, string Title, string Summary, string Clause, int Late, IReadOnlyDictionary<string, int> States, IReadOnlyList<string> Targets, string? Source, string? Ours, string Page);

public sealed record TargetJson(
    string Reference, int? Commitment, string Text, string State, string InWords, int DaysLate, DueJson? Due, DueJson FirstDue, DateOnly? FallsOn, DateOnly? MetOn, string? OwnerBody, IReadOnlyList<string> Owners,
    string? LatestWords, string? Source, string? Ours, string Page);

public sealed record DueJson(string Precision, string InWords, DateOnly? From, DateOnly? Until, string? Body);

public sealed record TargetWithHistoryJson(TargetJson Target, IReadOnlyList<DueDateJson> DueDates, IReadOnlyList<ReportJson> Reports);

public sealed record DueDateJson(DueJson Due, DateOnly SetOn, string? Reason, string? DecidedBy, string? Source);

public sealed record ReportJson(DateOnly On, string Status, string Words, string? Evidence, DateOnly? MetOn, bool IsCorrected, string? Source, string? Ours);

public static class CommitmentsApi
{
    public static void MapCommitmentsApi(this RouteGroupBuilder api)
    {
        var tagged = api.MapGroup("").WithTags("Commitments and targets").WithMetadata(new ShowsAttribute(KindOfThing.Public));
        tagged.MapGet("/commitments", CommitmentsAsync).WithName("ListCommitments").WithSummary("The eight commitments, with how many targets of each stand in which state; ?asAt= as on the pages");
        tagged.MapGet("/targets", TargetsAsync).WithName("ListTargets").WithSummary("Every target promised by the day, what is late first");
        tagged.MapGet("/targets/{reference}", TargetAsync).WithName("FindTarget").WithSummary("One target with its due dates and reports");
    }

    private static async Task<Ok<List<CommitmentJson>>> CommitmentsAsync(ReadTargets read, CancellationToken cancellation) =>
        TypedResults.Ok((await read.CommitmentsAsync(cancellation)).Select(c => new CommitmentJson(
            c.Commitment.Number, c.Commitment.Title, c.Commitment.Summary, c.Commitment.ClauseReference, c.LateCount,
            c.Targets.CountBy(t => t.Now.State).ToDictionary(pair => pair.Key.ToString(), pair => pair.Value), [.. c.Targets.Select(t => t.Target.Reference)],
            c.Commitment.Provenance.Source, c.Commitment.Provenance.Ours, c.Url)).ToList());

    private static async Task<Ok<List<TargetJson>>> TargetsAsync(ReadTargets read, CancellationToken cancellation) =>
        TypedResults.Ok((await read.ListAsync(cancellation)).Select(Json).ToList());

    private static async Task<Results<Ok<TargetWithHistoryJson>, NotFound>> TargetAsync(string reference, ReadTargets read, CancellationToken cancellation) =>
        await read.FindAsync(reference, cancellation) is { } target
            ? TypedResults.Ok(new TargetWithHistoryJson(
                Json(target),
                [.. target.History.DueDates.Versions.Select(v => new DueDateJson(Json(v.Due), v.SetOn, v.Reason, v.DecidedBy, v.Provenance.Source))],
                [.. target.History.Reports.Select(r => new ReportJson(r.On, r.Status.ToString(), r.Words, r.Evidence, r.MetOn, target.History.IsCorrected(r), r.Provenance.Source, r.Provenance.Ours))]))
            : TypedResults.NotFound();

    private static TargetJson Json(TargetReading t) => new(
        t.Target.Reference, t.Target.CommitmentNumber, t.Target.Text, t.Now.State.ToString(), t.Now.InWords, t.Now.DaysLate, t.Now.Due is { } due ? Json(due) : null, Json(t.History.DueDates.First.Due),
        t.Now.FallsOn, t.Now.MetOn, t.Body?.Name, [.. t.Owners.Select(o => o.Slug)], t.LatestInWords, t.Target.Provenance.Source, t.Target.Provenance.Ours, t.Url);

    private static DueJson Json(Domain.Foundation.DueDate due) => new(due.Precision.ToString(), due.InWords, due.From, due.Until, due.Body);
}
