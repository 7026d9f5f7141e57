using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership;
using Commonweal.Platform.Authority;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Commonweal.Governance;

/// <summary>Everything about how the partnership decides that anyone can read.</summary>
[Shows(KindOfThing.Public)]
public sealed class IndexModel : PageModel
{
    public static IReadOnlyList<(string Heading, IReadOnlyList<Entry> Entries)> Groups { get; } =
    [
        ("Who decides",
        [
            new("Bodies", "/governance/bodies", "Who meets, who sits on what, who reports to whom, and what each can do"),
            new("Register of interests", "/governance/interests", "What those who sit on bodies have besides"),
            new("The law bodies meet under", "/governance/law", "By kind of body and day, with what a lawyer must confirm"),
        ]),
        ("What is decided",
        [
            new("Decisions", "/governance/decisions", "Where each matter is: every body, which text it approved, what is missing"),
            new("Officers’ decisions", "/governance/officers-decisions", "What officers decided alone, under what their own organisation granted their post"),
            new("Investment notices", "/governance/investments", "What partners mean to invest or take out, told to the others first"),
            new("Agreed at the outset", "/governance/agreed-at-the-outset", "What chief executives agree to invest in first and how far risk is shared, before contracts"),
        ]),
        ("Meetings",
        [
            new("Meetings", "/governance/meetings", "The forward plan of all bodies, agendas, who came, what was done and the minutes"),
            new("Joint assurance meetings", "/governance/assurance-meetings", "One meeting for a place or a care programme, in place of many about contracts"),
            new("Clear days and the calendar", "/governance/calendar", "By when papers must be out, bank holidays and elections"),
        ]),
        ("What comes next",
        [
            new("Commissioning intentions", "/governance/commissioning-intentions", "What commissioners mean to change next year, why, and what local people said"),
            new("Programmes", "/governance/programmes", "Every organisation’s work to change services: shared first, with milestones, benefits and lessons"),
            new("Prioritisation", "/governance/prioritisation", "What partners say comes first, how far the money goes, and what falls below the line"),
            new("Update papers", "/governance/update-papers", "How the partnership is getting on: every dated target, case studies, risks and next steps"),
        ]),
        ("When it goes wrong",
        [
            new("Risks", "/governance/risks", "What may go wrong, who owns it, who shares it and what is done about it"),
            new("Disputes", "/governance/disputes", "How partners settle what they disagree over, step by step"),
        ]),
    ];
}
