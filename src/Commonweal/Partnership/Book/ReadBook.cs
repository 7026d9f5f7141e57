using System.Globalization;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Book;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Places;
using Commonweal.Domain.Partnership.Posts;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Book;

/// <summary>Reads the book as it is known at the chosen instant, with the names and choices that questions need.</summary>
public sealed class ReadBook(TheBook theBook, CommonwealContext context, TwoDates dates)
{
    public async Task<BookReading> ReadAsync(CancellationToken cancellation)
    {
        var book = dates.IsKnownAtChosen ? await TheBook.AsKnownAsync(context, dates.KnownAt, cancellation) : await theBook.NowAsync(cancellation);
        var partners = await context.Set<PartnerOrganisation>().AsNoTracking().OrderBy(p => p.ShortName).ToListAsync(cancellation);
        var slugs = await context.Set<Agreement>().ToDictionaryAsync(a => a.Id, a => a.Slug, cancellation);
        var posts = await context.Set<JointPost>().AsNoTracking().ToListAsync(cancellation);
        var functions = await context.Set<Statement>().AsNoTracking().Where(s => s.Kind == StatementKind.StatutoryFunction).OrderBy(s => s.Number).Select(s => s.Text).ToListAsync(cancellation);
        return new BookReading(book, partners, new BookChoices(partners, posts, functions, book), new AskTheBook(partners.ToDictionary(p => p.Slug, p => p.Id), slugs));
    }
}

/// <param name="Asking">Turns questions into acts and clauses into citations.</param>
public sealed record BookReading(AgreementBook Book, IReadOnlyList<PartnerOrganisation> Partners, BookChoices Choices, AskTheBook Asking)
{
    /// <summary>Asks the book, or says every field that is missing or wrong.</summary>
    /// <param name="value">What was typed or chosen for a field; "" where nothing was.</param>
    public Asked Ask(BookQuestion question, Func<string, string> value)
    {
        var missing = question.Fields.Where(field => !IsRight(field, value(field.Key))).ToList();
        return new Asked(missing, missing.Count > 0 ? null : Asking.Answer(Book, question.Key, value, DateOnly.ParseExact(value("on"), "yyyy-MM-dd", CultureInfo.InvariantCulture)));
    }

    private bool IsRight(AskedField field, string value) => value.Length == 0 ? !field.IsRequired : field.Kind switch
    {
        AskedFor.Pounds => AskTheBook.Pence(value) is not null,
        AskedFor.Day => DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
        _ => Choices.For(field.Kind)!.Any(choice => choice.Value == value),
    };
}

/// <param name="Answer">Null where something is missing.</param>
public sealed record Asked(IReadOnlyList<AskedField> Missing, BookAnswer? Answer);
