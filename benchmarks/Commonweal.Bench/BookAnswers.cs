using System.Collections.Immutable;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Agreements;
using Commonweal.Domain.Partnership.Book;

namespace Commonweal.Bench;

/// <summary>The book of 500 clauses is built in 1 ms, and a permission answered in 5 µs; 5,000 clauses show how it grows.</summary>
public sealed class BookAnswers : IBenchmark
{
    private const double BuildMillisecondsMax = 1;
    private const double AnswerMicrosecondsMax = 5;
    private const int Answers = 100_000;

    private static readonly PartnerId[] Partners = [.. Enumerable.Range(1, 10).Select(i => new PartnerId(new Guid(i, 0, 0, new byte[8])))];

    public string Name => "book";

    public async IAsyncEnumerable<Promise> RunAsync()
    {
        foreach (var clauses in new[] { 500, 5_000 })
        {
            var inForce = Clauses(clauses);
            AgreementBook? book = null;
            for (var warm = 0; warm < 200; warm++)
            {
                book = new AgreementBook(inForce);
            }

            var build = await Measure.BestAsync(() => Task.FromResult(book = new AgreementBook(inForce)));
            var limit = BuildMillisecondsMax * clauses / 500;
            yield return new Promise(build.TotalMilliseconds <= limit, $"book of {clauses:N0} clauses built", $"{build.TotalMilliseconds:0.000} ms", $"limit {limit:0} ms");

            var act = new SpendPooled(WhoActs.As(Partners[0]), "fund-7", 1_000, "To measure");
            var day = new DateOnly(2017, 10, 9);
            if (book!.Permits(act, day).IsRefused)
            {
                throw new InvalidOperationException("The act should be allowed");
            }

            var answers = await Measure.BestAsync(() =>
            {
                for (var i = 0; i < Answers; i++)
                {
                    _ = book.Permits(act, day);
                }

                return Task.CompletedTask;
            });
            yield return new Promise(answers.TotalMicroseconds / Answers <= AnswerMicrosecondsMax, $"a permission, of {clauses:N0} clauses", $"{answers.TotalMicroseconds / Answers:0.00} µs", $"limit {AnswerMicrosecondsMax:0} µs");
        }
    }

    private static ImmutableArray<ClauseInForce> Clauses(int count)
    {
        var from = new DateOnly(2017, 4, 1);
        var agreement = new AgreementOfClause(new AgreementId(new Guid(1, 2, 3, new byte[8])), new AgreementVersionId(new Guid(1, 2, 4, new byte[8])), "Section 75", AgreementKind.Section75, 1, from, null, Partners);
        return [.. Enumerable.Range(0, count).SelectMany(i => Partners.Take(2).Select(partner => new ClauseInForce(ClauseOf(i, agreement), agreement, partner, from, null)))];
    }

    private static Clause ClauseOf(int i, AgreementOfClause agreement) => new()
    {
        Id = new ClauseId(new Guid(i + 1, 9, 9, new byte[8])), AgreementVersionId = agreement.VersionId, Reference = $"C{i}", Sentence = "A clause", KnownFrom = DateTime.MinValue, Provenance = new Provenance("S3:43"),
        Effect = i % 2 == 0
            ? new SetsPhase([$"fund-{(i / 2) + 1}"], [], BudgetState.Pooled, false)
            : new PoolsFund("a", $"fund-{(i / 2) + 1}", [Partners[0], Partners[1]], CommissioningModel.Lead) { Lead = Partners[0], Host = Partners[0] },
    };
}
