using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Partnership;

/// <summary>A page that anyone can read, with one line on what stands there.</summary>
public sealed record Entry(string Title, string Url, string Line);

/// <summary>Everything about the partnership that anyone can read, by what a reader asks: so that each page is two steps from the front door.</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel : PageModel
{
    public static IReadOnlyList<(string Heading, IReadOnlyList<Entry> Entries)> Groups { get; } =
    [
        ("Who takes part",
        [
            new("Partners", "/partnership/partners", "The organisations, what each does here and what it has approved"),
            new("People", "/partnership/people", "Who speaks for whom"),
            new("Joint posts", "/partnership/joint-posts", "Posts that serve several organisations, and what each organisation lets them do"),
            new("Common messages", "/partnership/messages", "What all partners say alike, and which of them told their staff"),
            new("Workforce", "/partnership/workforce", "How far the new way of working has reached staff, who was trained and told of it"),
            new("Who gives what", "/partnership/contributions", "What each organisation gives so that the work can be done, in money or in kind"),
        ]),
        ("What they agreed",
        [
            new("Agreements", "/partnership/agreements", "Every text with its dates, and where each organisation’s own approval stands"),
            new("What allows this?", "/partnership/book", "Ask whether one organisation may act for another, and read the clause"),
            new("What ends or is awaited", "/partnership/radar", "Agreements, approvals, posts and contributions, each with its day"),
            new("Where the papers disagree", "/partnership/conflicts", "Both sides of each, kept and not merged"),
        ]),
        ("What they promised",
        [
            new("Commitments", "/partnership/commitments", "The eight commitments, and what is late"),
            new("Dated targets", "/partnership/targets", "Every target with its day, its owner and how it stands"),
            new("Promises", "/partnership/promises", "Promises small and large, made beside the targets"),
            new("Plans of each partner", "/partnership/plans", "Each organisation’s own plans, and which parts are aligned"),
            new("Enablers", "/partnership/enablers", "Workforce, estates and information technology"),
            new("Services stopped", "/partnership/stopped-services", "What was stopped because it added nothing, and why"),
            new("Representations to regulators", "/partnership/representations", "What was said to regulators, and who stands behind it"),
        ]),
        ("How they decide",
        [
            new("Bodies", "/governance/bodies", "Who meets, who sits on what, who reports to whom, and what each can do"),
            new("Decisions", "/governance/decisions", "Where each matter is: every body, which text it approved, what is missing"),
            new("Investment notices", "/governance/investments", "What partners mean to invest or take out, told to the others first"),
            new("Meetings", "/governance/meetings", "The forward plan of all bodies, agendas, who came, what was done and the minutes"),
            new("Prioritisation", "/governance/prioritisation", "What partners say comes first, how far the money goes, and what falls below the line"),
            new("Programmes", "/governance/programmes", "Every organisation’s work to change services: shared first, with milestones, benefits and lessons"),
            new("Update papers", "/governance/update-papers", "How the partnership is getting on: every dated target, case studies, risks and next steps"),
            new("Register of interests", "/governance/interests", "What those who sit on bodies have besides"),
            new("Clear days and the calendar", "/governance/calendar", "By when papers must be out, bank holidays and elections"),
            new("The law bodies meet under", "/governance/law", "By kind of body and day, with what a lawyer must confirm"),
        ]),
        ("What they spend together",
        [
            new("Money", "/finance", "Budgets that are shared, who put the money in, and what it paid for"),
            new("Funds", "/finance/funds", "Each shared budget: who leads, what it lacks, what it may spend and did"),
        ]),
        ("When it goes wrong",
        [
            new("Complaints", "/community/complaints", "Complain about care once, whoever gave it, and follow what becomes of it"),
            new("Risks", "/governance/risks", "What may go wrong, who owns it, who shares it and what is done about it"),
            new("Disputes", "/governance/disputes", "How partners settle what they disagree over, step by step"),
        ]),
        ("What residents are asked and told",
        [
            new("Have your say", "/community", "What was promised and decided, in plain English, and what you can do"),
            new("Requests for information", "/community/requests", "Ask an organisation what it holds, and read what others asked and were given"),
            new("Consultations", "/community/consultations", "Questions put to residents, open to everybody, and what came of them"),
            new("You said, we did", "/community/engagement", "What people said, what was done about it, and what has no answer yet"),
            new("Pledges to residents", "/community/pledges", "Kept or not, with what shows it, and what residents say good care is"),
            new("Equality assessments", "/community/equality", "What each proposal would do for people with each protected characteristic"),
            new("News by email and feed", "/community/subscribe", "Be told once a day of what you choose"),
            new("Easy Read", "/community/easy-read", "Short sentences with pictures"),
        ]),
        ("How far they have come",
        [
            new("Collaboration", "/partnership/collaboration", "Seven areas, each in stages, and how far each organisation has come"),
            new("Forms the partnership could take", "/partnership/collaboration/forms", "Other forms of working together, against what matters"),
            new("Services", "/partnership/services", "Every service that is planned together, and what is left out"),
        ]),
    ];
}
