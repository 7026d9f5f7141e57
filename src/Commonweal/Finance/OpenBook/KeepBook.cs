using Commonweal.Domain.Finance.OpenBook;
using Commonweal.Domain.Finance.OpenBook.Extracts;
using Commonweal.Domain.Foundation;
using Commonweal.Finance.OpenBook.Extracts;
using Commonweal.Platform.Audit;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;
using Act = Commonweal.Platform.Audit.Act;

namespace Commonweal.Finance.OpenBook;

/// <summary>The acts of a month: a file is held, its figures are submitted, signed by somebody else, consolidated, accepted and locked.</summary>
public sealed class KeepBook(CommonwealContext context, Standing standing, PartnershipClock clock, TimeProvider time)
{
    /// <summary>The slug of the body that accepts months.</summary>
    public const string AcceptingBody = "finance-and-performance-group";

    private static readonly TimeSpan KeptFor = TimeSpan.FromDays(1);

    private DateTime Now => AuditHash.ToMicrosecond(time.GetUtcNow());

    public async Task<BookUpload> HoldAsync(BookCase book, string fileName, byte[] content, CancellationToken cancellation)
    {
        var now = time.GetUtcNow();
        await context.Set<BookUpload>().Where(u => u.At < now.UtcDateTime - KeptFor).ExecuteDeleteAsync(cancellation);
        var upload = new BookUpload
        {
            Id = Guid.CreateVersion7(now), By = standing.PersonSlug, PartnerId = book.Partner.Id, Month = book.Month.FirstDay, FileName = Spend.SpendFile.OfBytes(fileName, []).Name, Content = content, At = now.UtcDateTime,
        };
        context.Add(upload);
        await context.SaveChangesAsync(cancellation);
        return upload;
    }

    /// <summary>What this person sent for this month within the last day.</summary>
    public async Task<BookUpload?> FindAsync(BookCase book, Guid id, CancellationToken cancellation)
    {
        var since = time.GetUtcNow().UtcDateTime - KeptFor;
        return await context.Set<BookUpload>().AsNoTracking().SingleOrDefaultAsync(u => u.Id == id && u.By == standing.PersonSlug && u.PartnerId == book.Partner.Id && u.Month == book.Month.FirstDay && u.At >= since, cancellation);
    }

    public Refusal? MaySubmit(BookCase book, string hash, string? reason) => book.Life.MaySubmit(book.Partner.Id, book.Partner.Name, standing.Speaker, standing.PersonSlug, clock.Today, hash, reason);

    /// <summary>All figures of a month in one transaction with the act, or nothing.</summary>
    /// <param name="origin">The extract that filled them in; null where somebody did.</param>
    public async Task<Outcome<BookReturn>> SubmitAsync(BookCase book, BookUpload upload, BookCheck found, string? reason, ExtractOrigin? origin, Guid requestKey, CancellationToken cancellation)
    {
        if (found.Read.Faults.Count > 0)
        {
            return new FiguresAreFaulty(found.Read.Faults.Count);
        }

        if (MaySubmit(book, found.Hash, reason) is { } refusal)
        {
            return refusal;
        }

        var made = new BookReturn
        {
            Id = new BookReturnId(Guid.CreateVersion7(time.GetUtcNow())), PartnerId = book.Partner.Id, Month = book.Month.FirstDay, Number = book.Life.Versions.Count + 1, Hash = found.Hash, Reason = reason,
            FileName = upload.FileName, By = standing.PersonSlug, On = clock.Today, IsMadeUp = false, KnownFrom = Now, Provenance = Provenance.OfAnAct(),
        };
        await using var transaction = await context.Database.BeginTransactionAsync(cancellation);
        context.Add(made);
        if (origin is not null)
        {
            context.Add(origin.Made(made));
        }

        var total = LineFigures.Total([.. found.Read.Lines]);
        context.Act = new Act(standing.Actor, made.Number == 1 ? "SubmitFigures" : "RestateFigures", book.Url,
            $"{book.Partner.Name}: version {made.Number} of {book.MonthInWords}, {found.Read.Lines.Count} lines, cost to date {total.CostToDate.InWords}, SHA-256 {made.Hash}.{(reason is null ? "" : $" {reason}")}{origin?.InWords}", requestKey);
        await context.SaveChangesAsync(cancellation);
        context.Write(found.Read.Lines.Select(l => BookFigure.Of(l, made.Id, made.KnownFrom)), cancellation);
        context.Write((origin?.Mapped.Cells ?? []).DistinctBy(c => c.From).Select(c => ExtractEntry.Of(c.From, made.Id, made.KnownFrom)), cancellation);
        await transaction.CommitAsync(cancellation);
        await context.Set<BookUpload>().Where(u => u.Id == upload.Id).ExecuteDeleteAsync(cancellation);
        return made;
    }

    public Refusal? MaySign(BookCase book, string? seen) => book.Life.MaySign(book.Partner.Id, book.Partner.Name, standing.Speaker, standing.PersonSlug, seen);

    public async Task<Refusal?> SignAsync(BookCase book, string seen, Guid requestKey, CancellationToken cancellation)
    {
        if (MaySign(book, seen) is { } refusal)
        {
            return refusal;
        }

        var signed = book.Life.Newest!.Return;
        context.Add(new BookSignature { ReturnId = signed.Id, Hash = signed.Hash, By = standing.PersonSlug, On = clock.Today, KnownFrom = Now });
        context.Act = new Act(standing.Actor, "SignFigures", book.Url, $"{book.Partner.Name}: version {signed.Number} of {book.MonthInWords} signed, SHA-256 {signed.Hash}.", requestKey);
        await context.SaveChangesAsync(cancellation);
        return null;
    }

    public Refusal? MayStep(BookMonth month, BookStepKind kind) => month.Whole.May(kind, standing.Speaker);

    /// <param name="meeting">The group's meeting that accepted it; null for another step.</param>
    public async Task<Refusal?> StepAsync(BookMonth month, BookStepKind kind, HeldMeeting? meeting, string words, Guid requestKey, CancellationToken cancellation)
    {
        if ((MayStep(month, kind) ?? (kind == BookStepKind.Accepted ? month.Whole.MayBeAcceptedOn(meeting?.Day) : null)) is { } refusal)
        {
            return refusal;
        }

        var round = month.Whole.Steps.Count(s => s.Kind == kind) + 1;
        context.Add(new BookStep { Month = month.Month.FirstDay, Kind = kind, Round = round, Words = words, Meeting = meeting?.Slug, By = standing.PersonSlug, On = clock.Today, IsMadeUp = false, KnownFrom = Now });
        context.Act = new Act(standing.Actor, $"Month{kind}", month.Url, $"The figures of {month.InWords} were {kind.ToString().ToLowerInvariant()}. {month.Completeness}{(meeting is null ? "" : $" At {meeting.InWords}.")} {words}", requestKey);
        await context.SaveChangesAsync(cancellation);
        return null;
    }
}

public sealed record FiguresAreFaulty(int Count) : Refusal($"{Count:N0} {(Count == 1 ? "cell is" : "cells are")} to be mended, and nothing has been recorded. Take the copy with remarks, mend it, and send it again.");
