using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Search;

namespace Commonweal.Governance.Programmes;

/// <summary>Every programme with its milestones, benefits and figures, and every lesson; and the rules they rest on.</summary>
public sealed class PublishProgrammes(ReadProgrammes programmes) : IPublish
{
    public KindOfThing Shows => KindOfThing.Public;

    public async Task<IReadOnlyList<PublishedThing>> ListAsync(CancellationToken cancellation)
    {
        var all = await programmes.ListAsync(cancellation);
        return
        [
            .. all.SelectMany(c => Of(c)),
            .. (await programmes.LessonsAsync(cancellation)).Select(l => new PublishedThing("Lesson", l.Lesson.Title, $"{l.Lesson.Words} {l.Lesson.WhatToDo}", LessonsModel.Address, l.Lesson.Provenance)),
            new("Programme rule", "Shared before it is decided", "Work proposed by any organisation, large or small, is shared at the Partnership Board first.", ProgrammeCase.ListAddress, new Provenance("S1:153-155")),
            new("Programme rule", "Every organisation’s register", "Each organisation’s work to change services stands in one list.", ProgrammeCase.ListAddress, new Provenance("S1:151-155")),
            new("Programme rule", "Redesign work of each organisation", "Sharing shows how much redesign work each organisation carries.", WorkloadModel.Address, new Provenance("S1:155")),
            new("Programme rule", "What programmes bring", "Each programme says what it is to make better, and what has come of it.", BenefitsModel.Address, new Provenance("S1:229-233; S4:50; S4:53-79")),
            new("Programme rule", "Like work is joined", "Programmes for the same people, conditions or places are brought together.", MatchesModel.Address, new Provenance("S1:161")),
        ];
    }

    private static IEnumerable<PublishedThing> Of(ProgrammeCase c) =>
    [
        new("Programme", c.Programme.Title, c.Programme.Words, c.Url, c.Programme.Provenance),
        .. c.Reading.Milestones.Select(m => new PublishedThing("Milestone", m.Milestone.Title, $"{c.Programme.Title}. {m.InWords}", c.Url, m.Milestone.Provenance)),
        .. c.Reading.Benefits.SelectMany(b => b.Figures.Select(f => new PublishedThing("Figure of a benefit", b.Benefit.Title, f.Words, c.Url, f.Provenance))
            .Prepend(new PublishedThing("Benefit", b.Benefit.Title, $"{c.Programme.Title}. {b.Benefit.Indicator}", c.Url, b.Benefit.Provenance))),
        .. c.Reading.History.Stages.Where(s => s.On <= c.Reading.AsAt).Select(s => new PublishedThing("Stage of a programme", c.Programme.Title, s.Words, c.Url, s.Provenance)),
        .. c.Reading.History.Cases.Where(s => s.On <= c.Reading.AsAt).Select(s => new PublishedThing("Business case", c.Programme.Title, s.Words, c.Url, s.Provenance)),
    ];
}
