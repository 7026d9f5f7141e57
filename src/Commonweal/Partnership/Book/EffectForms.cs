using System.Globalization;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Book;
using Commonweal.Domain.Partnership.Posts;

namespace Commonweal.Partnership.Book;

/// <summary>What is typed or chosen to say what a clause does.</summary>
/// <param name="Kind">Decides the control and how it is read.</param>
public sealed record EffectField(string Key, string Label, EffectFieldKind Kind, bool IsRequired = true, string? Hint = null);

public enum EffectFieldKind
{
    Words,
    Slug,
    Slugs,
    Whole,
    Pounds,
    Day,
    Partner,
    Partners,
    Actions,
    State,
    Notice,
}

/// <summary>One kind of effect as a form: its fields, and how they make the effect.</summary>
public sealed record EffectForm(string Kind, string Words, IReadOnlyList<EffectField> Fields, Func<EffectValues, ClauseEffect> Make);

/// <summary>The kinds of effect that can be entered on the page; the closed set is the agreement book's.</summary>
public static class EffectForms
{
    private static readonly EffectField From = new("from", "From which day, if not from the start of the version (optional)", EffectFieldKind.Day, false);
    private static readonly EffectField To = new("to", "Until which day, if not to its end (optional)", EffectFieldKind.Day, false);

    public static IReadOnlyList<EffectForm> All { get; } =
    [
        new(nameof(CreatesBody), "Makes a body", [new("body", "Short name of the body", EffectFieldKind.Slug), new("terms", "Its terms in a sentence", EffectFieldKind.Words), From, To],
            v => new CreatesBody(v.Text("body"), v.Text("terms"))),
        new(nameof(SetsTerms), "Sets the terms of a body", [new("body", "Short name of the body", EffectFieldKind.Slug), new("quorum", "Quorum (optional)", EffectFieldKind.Words, false), new("voting", "How it votes (optional)", EffectFieldKind.Words, false), new("notice", "Days of notice (optional)", EffectFieldKind.Whole, false), new("interval", "Days between sharing a change and deciding on it (optional)", EffectFieldKind.Whole, false), From, To],
            v => new SetsTerms(v.Text("body")) { Quorum = v.TextOrNone("quorum"), Voting = v.TextOrNone("voting"), NoticeDays = v.Whole("notice"), SharingIntervalDays = v.Whole("interval") }),
        new(nameof(GrantsAuthority), "Opens the way to grant a joint post authority", [new("post", "Short name of the post", EffectFieldKind.Slug), new("grantors", "Who may grant it (none chosen is each party)", EffectFieldKind.Partners, false), new("services", "Short names of the services, with commas", EffectFieldKind.Slugs), new("actions", "To do what?", EffectFieldKind.Actions), new("limit", "Limit in pounds (optional)", EffectFieldKind.Pounds, false), From, To],
            v => new GrantsAuthority(v.Text("post"), v.Partners("grantors"), v.Slugs("services"), v.Actions("actions")) { LimitPence = v.Pence("limit") }),
        new(nameof(PoolsFund), "Pools a fund", [new("schedule", "Schedule as printed", EffectFieldKind.Words), new("fund", "Short name of the fund", EffectFieldKind.Slug), new("contributors", "Contributors (none chosen is each party)", EffectFieldKind.Partners, false), new("lead", "Lead (optional: a schedule without a lead is not live)", EffectFieldKind.Partner, false), new("host", "Host (optional)", EffectFieldKind.Partner, false), From, To],
            v => new PoolsFund(v.Text("schedule"), v.Text("fund"), v.Partners("contributors"), v.Partner("lead") is null ? CommissioningModel.Undecided : CommissioningModel.Lead) { Lead = v.Partner("lead"), Host = v.Partner("host"), IsLive = v.Partner("lead") is not null }),
        new(nameof(SetsPhase), "Says whether money is separate, aligned or pooled", [new("funds", "Short names of the funds, with commas", EffectFieldKind.Slugs), new("state", "It is", EffectFieldKind.State), From, To],
            v => new SetsPhase(v.Slugs("funds"), [], v.State("state"), false)),
        new(nameof(RequiresNotice), "Asks that something be brought to a body first", [new("of", "What?", EffectFieldKind.Notice), new("body", "Short name of the body", EffectFieldKind.Slug), new("limit", "Above how many pounds (optional)", EffectFieldKind.Pounds, false), From, To],
            v => new RequiresNotice(v.Notice("of"), v.Text("body")) { ThresholdPence = v.Pence("limit"), Bases = v.Pence("limit") is null ? [] : ["Capital", "AnnualRevenue"] }),
        new(nameof(SetsTarget), "Sets a target", [new("target", "Reference of the target", EffectFieldKind.Words, Hint: "Such as TGT-4.1"), From, To], v => new SetsTarget(v.Text("target"))),
        new(nameof(CommitsToStage), "Commits to a stage of collaboration", [new("area", "Letter of the ladder", EffectFieldKind.Words), new("stage", "Which stage?", EffectFieldKind.Whole), new("by", "By which day?", EffectFieldKind.Day), From, To],
            v => new CommitsToStage(v.Text("area").ToUpperInvariant(), v.Whole("stage")!.Value, v.Day("by")!.Value)),
    ];
}

/// <summary>What was typed, read by kind. It is asked only for what was found right.</summary>
public sealed class EffectValues(Func<string, IReadOnlyList<string>> typed, IReadOnlyDictionary<string, PartnerId> partners)
{
    public string? Wrong(EffectField field)
    {
        var values = typed(field.Key).Where(v => !string.IsNullOrWhiteSpace(v)).ToList();
        if (values.Count == 0)
        {
            return field.IsRequired ? $"{field.Label}: this is needed" : null;
        }

        return field.Kind switch
        {
            EffectFieldKind.Slug when !Slug.IsSlug(values[0].Trim()) => $"{field.Label}: use lower-case letters, digits and single hyphens",
            EffectFieldKind.Slugs when Slugs(field.Key).Any(s => !Slug.IsSlug(s)) => $"{field.Label}: use lower-case letters, digits and single hyphens, with commas between",
            EffectFieldKind.Whole when Whole(field.Key) is null => $"{field.Label}: write a whole number from 0 to 1,000",
            EffectFieldKind.Pounds when Pence(field.Key) is null => $"{field.Label}: write a sum in pounds, such as 25,000",
            EffectFieldKind.Day when Day(field.Key) is null => $"{field.Label}: write a day as 2018-04-01",
            EffectFieldKind.Partner or EffectFieldKind.Partners when values.Exists(v => !partners.ContainsKey(v)) => $"{field.Label}: choose from the list",
            EffectFieldKind.Actions when Actions(field.Key) == LeadActions.None => $"{field.Label}: choose at least one",
            EffectFieldKind.State when !Enum.TryParse<BudgetState>(values[0], out _) => $"{field.Label}: choose from the list",
            EffectFieldKind.Notice when !Enum.TryParse<NoticeSubject>(values[0], out _) => $"{field.Label}: choose from the list",
            _ => null,
        };
    }

    public string Text(string key) => typed(key)[0].Trim();

    public string? TextOrNone(string key) => typed(key) is [var text, ..] && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;

    public IReadOnlyList<string> Slugs(string key) => [.. (TextOrNone(key) ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];

    public int? Whole(string key) => int.TryParse(TextOrNone(key), NumberStyles.None, CultureInfo.InvariantCulture, out var whole) && whole <= 1000 ? whole : null;

    public long? Pence(string key) => TextOrNone(key) is { } text ? AskTheBook.Pence(text) : null;

    public DateOnly? Day(string key) => DateOnly.TryParseExact(TextOrNone(key), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null;

    public PartnerId? Partner(string key) => TextOrNone(key) is { } slug ? partners[slug] : null;

    public IReadOnlyList<PartnerId> Partners(string key) => [.. typed(key).Where(partners.ContainsKey).Select(slug => partners[slug])];

    public LeadActions Actions(string key) => typed(key).Aggregate(LeadActions.None, (all, word) => Enum.TryParse<LeadActions>(word, out var action) ? all | action : all);

    public BudgetState State(string key) => Enum.Parse<BudgetState>(Text(key));

    public NoticeSubject Notice(string key) => Enum.Parse<NoticeSubject>(Text(key));
}
