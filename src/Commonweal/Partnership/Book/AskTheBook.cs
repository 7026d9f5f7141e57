using System.Globalization;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Book;
using Commonweal.Domain.Partnership.Posts;
using Commonweal.Partnership.Agreements;

namespace Commonweal.Partnership.Book;

public sealed record CitedClause(string Reference, string Sentence, string Agreement, string Url, Provenance Provenance);

/// <summary>The book's answer as a page shows it.</summary>
public sealed record BookAnswer(
    bool IsAllowed, string Heading, string Sentence, string RestsOn, IReadOnlyList<CitedClause> Clauses, string? WhoCould, IReadOnlyList<string> Cautions, DateOnly AsAt);

/// <summary>Turns a reader's question into an act, asks the book, and says its answer in words.</summary>
public sealed class AskTheBook(IReadOnlyDictionary<string, PartnerId> partners, IReadOnlyDictionary<AgreementId, string> agreementSlugs)
{
    private const string Why = "Asked on the page";

    /// <param name="value">What was typed or chosen for a field; "" where nothing was.</param>
    public BookAnswer Answer(AgreementBook book, string question, Func<string, string> value, DateOnly asAt)
    {
        var outcome = book.Permits(ActOf(question, value), asAt);
        if (outcome.Refusal is { } refusal)
        {
            return new BookAnswer(false, "Cannot, because", refusal.Sentence, refusal.RestsOn ?? "The law of the house: no act for another without a clause", [], refusal.WhoCouldMend, [], asAt);
        }

        var permission = outcome.Value;
        var clauses = permission.Basis is ClauseBasis basis ? basis.Clauses.Select(c => Cite(c.Clause, c.Agreement)).DistinctBy(c => c.Url).ToList() : [];
        return new BookAnswer(true, "Yes", $"It rests on {permission.Basis.InWords}.", permission.Basis.InWords, clauses, null, [.. permission.Cautions.Select(c => c.Sentence)], asAt);
    }

    public CitedClause Cite(Clause clause, AgreementOfClause agreement) => new(
        clause.Reference, clause.Sentence, agreement.Title, $"{AgreementReading.Address(agreementSlugs[agreement.Id])}/versions/{agreement.Number}#{ClauseAnchor.Of(clause.Reference)}", clause.Provenance);

    /// <summary>"25,000", "£25,000" or "25000.50" in pence; null where it is not a sum.</summary>
    public static long? Pence(string text) => decimal.TryParse(text.Replace("£", "", StringComparison.Ordinal), NumberStyles.Number, CultureInfo.CurrentCulture, out var pounds)
        && pounds is >= 0 and < 1_000_000_000_000m && decimal.Round(pounds, 2) == pounds ? (long)(pounds * 100) : null;

    private Act ActOf(string question, Func<string, string> value)
    {
        PartnerId Partner(string field) => partners[value(field)];
        WhoActs By() => WhoActs.As(Partner("by"));
        long Sum(string field) => Pence(value(field)) ?? 0;
        DataAsked Data() => new(Partner("holder"), value("source"), value("purpose"), value("role"), value("data"));
        return question switch
        {
            "own" => new OwnAct(Partner("by"), "Its own decision", Why) { Kind = NoticeSubject.InvestmentOrDisinvestment, CapitalPence = Sum("capital"), AnnualRevenuePence = Sum("revenue") },
            "lead" => new LeadFor(value("post"), value("service"), Enum.Parse<LeadActions>(value("action")), [Partner("for")], Why) { AmountPence = Pence(value("pounds")) },
            "commit" => new CommitPooled(By(), value("fund"), Sum("pounds"), Why),
            "spend" => new SpendPooled(By(), value("fund"), Sum("pounds"), Why),
            "pay" => new PayUnderArrangement(By(), value("fund"), DateOnly.ParseExact(value("arranged"), "yyyy-MM-dd", CultureInfo.InvariantCulture), Sum("pounds"), Why),
            "view" => new ViewRecord(Partner("by"), Data(), value("emergency") == "yes" ? KindOfView.Emergency : KindOfView.Ordinary, Why),
            "share" => new ShareData(Partner("to"), Data(), Why),
            "agree" => new AgreeInBody(By(), value("body"), [Partner("by")], "A course of action", Why),
            "statutory" => new ExecuteStatutoryFunction(By(), value("function"), Partner("of"), value("body"), Why),
            _ => throw new ArgumentOutOfRangeException(nameof(question)),
        };
    }
}
