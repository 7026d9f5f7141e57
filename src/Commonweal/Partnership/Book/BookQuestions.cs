namespace Commonweal.Partnership.Book;

/// <summary>What a field of a question takes: one of a list, a sum in pounds, or a day.</summary>
public enum AskedFor
{
    Partner,
    Post,
    Fund,
    Service,
    Body,
    Purpose,
    DataSource,
    Role,
    DataClass,
    Function,
    Action,
    Pounds,
    Day,
    YesOrNo,
}

public sealed record AskedField(string Key, string Label, AskedFor Kind, bool IsRequired = true)
{
    public bool IsDate => Kind == AskedFor.Day;

    public string WhenMissing => Kind switch
    {
        AskedFor.Pounds => "Enter a sum in pounds, such as 25,000",
        AskedFor.Day => "Enter a day",
        _ => "Choose one",
    };
}

/// <summary>One kind of act that anyone can ask about.</summary>
public sealed record BookQuestion(string Key, string Words, IReadOnlyList<AskedField> Fields);

/// <summary>The acts a reader can ask about, with what each needs to be asked.</summary>
public static class BookQuestions
{
    private static readonly AskedField Day = new("on", "On which day?", AskedFor.Day);
    private static readonly AskedField Who = new("by", "Who would do it?", AskedFor.Partner);
    private static readonly AskedField ForWhom = new("for", "For which partner?", AskedFor.Partner);
    private static readonly AskedField Fund = new("fund", "With which pooled fund?", AskedFor.Fund);
    private static readonly AskedField Purpose = new("purpose", "For what purpose?", AskedFor.Purpose);
    private static readonly AskedField Sum = new("pounds", "How much, in pounds?", AskedFor.Pounds);

    public static IReadOnlyList<BookQuestion> All { get; } =
    [
        new("own", "A partner decides for itself", [Who, new("capital", "Capital, in pounds (optional)", AskedFor.Pounds, false), new("revenue", "Revenue each year, in pounds (optional)", AskedFor.Pounds, false), Day]),
        new("lead", "A joint lead decides, spends or manages staff", [new("post", "Which post?", AskedFor.Post), new("service", "On which service?", AskedFor.Service), new("action", "To do what?", AskedFor.Action), ForWhom, new("pounds", "How much, in pounds (optional)?", AskedFor.Pounds, false), Day]),
        new("commit", "Make a new commitment of pooled money", [Who, Fund, Sum, Day]),
        new("spend", "Spend pooled money as planned", [Who, Fund, Sum, Day]),
        new("pay", "Pay for what was arranged earlier", [Who, Fund, Sum, new("arranged", "Arranged on which day?", AskedFor.Day), Day]),
        new("view", "See another partner’s record of a person", [Who, new("holder", "Whose record is it?", AskedFor.Partner), new("source", "Which set of records?", AskedFor.DataSource), Purpose, new("role", "In which role?", AskedFor.Role), new("data", "Which part of it?", AskedFor.DataClass), new("emergency", "Is it an emergency?", AskedFor.YesOrNo), Day]),
        new("share", "Give figures to another partner", [new("holder", "Whose figures are they?", AskedFor.Partner), new("to", "Who would get them?", AskedFor.Partner), new("source", "Which set of figures?", AskedFor.DataSource), Purpose, new("role", "Seen in which role?", AskedFor.Role), new("data", "Which kind?", AskedFor.DataClass), Day]),
        new("agree", "Agree a course in a board of the partnership", [Who, new("body", "In which body?", AskedFor.Body), Day]),
        new("statutory", "Use a function that the law gives to one body", [Who, new("function", "Which function?", AskedFor.Function), new("of", "Whose function is it?", AskedFor.Partner), new("body", "Decided in which body of the partnership?", AskedFor.Body), Day]),
    ];
}
