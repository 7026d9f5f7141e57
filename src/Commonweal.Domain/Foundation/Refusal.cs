namespace Commonweal.Domain.Foundation;

/// <summary>A lawful "no": what is refused and why, in the field's words, and who could mend it.</summary>
/// <param name="Sentence">One plain sentence, shown as it stands after "cannot yet, because".</param>
public abstract record Refusal(string Sentence)
{
    /// <summary>The clause, rule or statute the refusal rests on, as a reader would look it up.</summary>
    public virtual string? RestsOn => null;

    /// <summary>Who could supply what is missing, or null where nobody can.</summary>
    public virtual string? WhoCouldMend => null;

    /// <summary>Where to go on, such as to what was done already; null where no page helps.</summary>
    public virtual RefusalLink? Link => null;

    public sealed override string ToString() => Sentence;
}

/// <param name="Url">Within this site.</param>
public sealed record RefusalLink(string Words, string Url);
