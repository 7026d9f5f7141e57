using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Partnership.Collaboration;

/// <summary>A form that the partnership could take instead (LAD-06), such as a multispecialty community provider.</summary>
public sealed class AlternativeForm
{
    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required string Description { get; init; }

    public required Provenance Provenance { get; init; }
}

/// <summary>What a form is appraised against.</summary>
public sealed class AppraisalCriterion
{
    public required string Slug { get; init; }

    public required string Text { get; init; }

    public required Provenance Provenance { get; init; }
}

/// <summary>What was found of one form against one criterion. A later finding stands beside the earlier and counts in its place.</summary>
public sealed class Appraisal : IEvent
{
    public long Id { get; init; }

    /// <summary>The slug of the form.</summary>
    public required string Form { get; init; }

    /// <summary>The slug of the criterion.</summary>
    public required string Criterion { get; init; }

    public required AppraisalAnswer Meets { get; init; }

    public required string Finding { get; init; }

    public required DateOnly On { get; init; }

    public required DateTime KnownFrom { get; init; }

    public required Provenance Provenance { get; init; }

    public static Outcome<Appraisal> MayRecord(Appraisal appraisal) => string.IsNullOrWhiteSpace(appraisal.Finding) ? new AppraisalNeedsFinding() : appraisal;
}

public enum AppraisalAnswer
{
    No,
    Partly,
    Yes,
}

public sealed record AppraisalNeedsFinding() : Refusal("An appraisal says what was found, and not only whether the criterion is met.")
{
    public override string RestsOn => "S0:298-304; S1:213";

    public override string WhoCouldMend => "Whoever appraises";
}

/// <summary>Every form against every criterion on a day; what nobody has appraised is empty, and is never counted as met.</summary>
public sealed class AppraisalGrid(IEnumerable<Appraisal> appraisals, DateOnly asAt)
{
    private readonly Dictionary<(string Form, string Criterion), Appraisal> cells = appraisals
        .Where(a => a.On <= asAt)
        .OrderBy(a => a.On).ThenBy(a => a.KnownFrom).ThenBy(a => a.Id)
        .GroupBy(a => (a.Form, a.Criterion))
        .ToDictionary(g => g.Key, g => g.Last());

    public Appraisal? this[string form, string criterion] => cells.GetValueOrDefault((form, criterion));

    /// <summary>How many criteria a form meets, partly meets, does not meet, and how many nobody has appraised.</summary>
    public (int Met, int Partly, int NotMet, int NotAppraised) Count(string form, IReadOnlyCollection<AppraisalCriterion> criteria)
    {
        var answers = criteria.Select(c => this[form, c.Slug]?.Meets).ToList();
        return (answers.Count(a => a == AppraisalAnswer.Yes), answers.Count(a => a == AppraisalAnswer.Partly),
            answers.Count(a => a == AppraisalAnswer.No), answers.Count(a => a is null));
    }
}
