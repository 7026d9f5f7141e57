using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;

namespace Commonweal.Domain.Finance.Spend;

/// <summary>What whoever sends a spend file says of it beforehand.</summary>
/// <param name="Sum">What it comes to; null where nothing is said.</param>
/// <param name="Count">How many lines it has; null where nothing is said.</param>
/// <param name="ValidRowsOnly">Whether rows with faults are to be left out knowingly.</param>
/// <param name="OwnBecause">Why payments are the partner's own though something says that another body made them; null where nothing is said.</param>
public sealed record SpendStatement(Money? Sum, long? Count, bool ValidRowsOnly, string? OwnBecause = null);

/// <summary>What says that the payments of a file are not those of whoever sends it.</summary>
/// <param name="Named">Bodies that the file itself names as having paid.</param>
/// <param name="SourceOf">The other partner whose source it was sent as.</param>
/// <param name="TakenFor">The other partner for whom this very file counts already.</param>
public sealed record OtherPayers(IReadOnlyList<string> Named, string? SourceOf = null, string? TakenFor = null)
{
    private const int NamedLengthMax = 300;

    public static readonly OtherPayers None = new([]);

    public bool Any => Named.Count > 0 || SourceOf is not null || TakenFor is not null;

    public string InWords => string.Join(' ', new[]
    {
        Named.Count > 0 ? $"The file names another body as having paid: {Short(PayingBody.InWords(Named))}." : "",
        SourceOf is not null ? $"It is a file of {SourceOf} by its source." : "",
        TakenFor is not null ? $"This very file was taken already as paid by {TakenFor}, and would be counted twice." : "",
    }.Where(s => s.Length > 0));

    private static string Short(string words) => words.Length <= NamedLengthMax ? words : words[..(NamedLengthMax - 1)] + "…";
}

/// <summary>When a spend file may be taken: whole, or knowingly without its faulty rows, and only where it comes to what was said.</summary>
public static class SpendRules
{
    public const string FinanceLead = "finance-lead";

    /// <summary>A partner's spend is entered for it by its finance lead, or by those who record for it; by nobody else.</summary>
    public static Refusal? MayEnter(PartnerId partner, string partnerName, Speaker speaker) =>
        speaker.Partner == partner && speaker.Role == FinanceLead ? null : SpeakingFor.APartner(partner, partnerName, speaker).Refusal;

    /// <summary>A mapping serves whoever reads that source: finance leads and those who record for a partner keep them.</summary>
    public static Refusal? MayMap(Speaker speaker) =>
        speaker.Partner is not null && (speaker.Role == FinanceLead || SpeakingFor.RecordingRoles.Contains(speaker.Role)) ? null : new OnlyFinanceMaps(speaker.InWords);

    /// <summary>Nobody's payments are recorded as a partner's because the file was the wrong one: where it looks like another's, somebody says why they are its own.</summary>
    public static Refusal? MayBeOwn(string partner, OtherPayers others, SpendStatement stated) => stated.OwnBecause is null && others.Any ? new AnotherBodyPaid(partner, others) : null;

    public static Refusal? MayTake(SpendTally tally, SpendStatement stated)
    {
        if (tally.Taken.Count == 0)
        {
            return tally.Refused.Count > 0 ? new NoRowCanBeRead(tally.Refused.Count, tally.FaultKinds[0]) : new NoLinesFound();
        }

        if (tally.Refused.Count > 0 && !stated.ValidRowsOnly)
        {
            return new RowsAreFaulty(tally.Taken, tally.Refused, tally.RefusedWithoutAmount);
        }

        // Of a file without its faulty rows, the whole is what was taken and what was left out; a row without a readable amount leaves that open.
        var counted = tally.Taken.Pence + tally.Refused.Pence;
        if (stated.Sum is { } sum && tally.RefusedWithoutAmount == 0 && counted != sum.Pence)
        {
            return new ControlTotalDiffers(sum, new Money((long)counted));
        }

        var rows = tally.Taken.Count + tally.Refused.Count;
        return stated.Count is { } count && count != rows ? new ControlCountDiffers(count, rows) : null;
    }
}

public sealed record AnotherBodyPaid(string Partner, OtherPayers Others)
    : Refusal($"{Others.InWords} Nothing has been recorded as paid by {Partner}. If it is the wrong file, send the right one; if these payments are {Partner}’s own all the same, say why.");

public sealed record RowsAreFaulty(CountAndSum Taken, CountAndSum Refused, long WithoutAmount)
    : Refusal($"{SpendWords.Rows(Refused.Count)} cannot be read, and nothing has been taken. What can be read of {(Refused.Count == 1 ? "it comes" : "them comes")} to {Sentences.Pounds((long)Refused.Pence)}{(WithoutAmount > 0 ? $"; {SpendWords.Rows(WithoutAmount)} had no amount that can be read" : "")}. The other {SpendWords.Rows(Taken.Count)}: {Sentences.Pounds((long)Taken.Pence)}. Mend the file, or choose to take the valid rows only.");

public sealed record NoLinesFound() : Refusal("The file has no line under its headings. Check that it is the right file.");

/// <param name="Most">What is wrong most often.</param>
public sealed record NoRowCanBeRead(long Count, SpendNote Most)
    : Refusal($"{(Count == 1 ? "The only row under the headings cannot be read" : $"None of the {Count:N0} rows under the headings can be read")}, so there is nothing to take. Most often, in {Most.Column}: {Most.Sentence} If the file is as it should be, check that it is of this source, and how the mapping of the source reads it.");

public sealed record ControlTotalDiffers(Money Stated, Money Counted)
    : Refusal($"You said that the file comes to {Sentences.Pounds(Stated.Pence)}; its rows come to {Sentences.Pounds(Counted.Pence)}, which is {Sentences.Pounds((Counted - Stated).Abs.Pence)} {(Counted > Stated ? "more" : "less")}. Check the file and the sum; nothing has been taken.");

public sealed record ControlCountDiffers(long Stated, long Counted)
    : Refusal($"You said that the file has {SpendWords.Lines(Stated)}; {Counted:N0} counted. Check the file and the number; nothing has been taken.");

public sealed record FileTakenBefore(string FileName, DateOnly On, string Url)
    : Refusal($"This very file was taken on {Sentences.Day(On)} as {FileName}, and stands at {Url}. Nothing has been taken twice. If that was a mistake, withdraw it there first.");

public sealed record WithdrawnBefore(DateOnly On) : Refusal($"It was withdrawn on {Sentences.Day(On)} already.");

public sealed record OnlyFinanceMaps(string ActingFor) : Refusal($"Mappings of spend files are kept by partners' finance leads and recorders, and you are acting for {ActingFor}.")
{
    public override string WhoCouldMend => "The finance lead or recorder of any partner";
}
