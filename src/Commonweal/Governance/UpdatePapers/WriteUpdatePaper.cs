using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Governance.UpdatePapers;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Persistence;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Governance.UpdatePapers;

/// <summary>The partnership's team begins an update, writes its sections, and fixes versions of it.</summary>
public sealed class WriteUpdatePaper(CommonwealContext context, KeepAct acts)
{
    public Refusal? Refusal => SpeakingFor.ThePartnership(acts.Speaker).Refusal;

    public async Task<Outcome<UpdatePaper>> BeginAsync(Body body, string title, DateOnly meetingOn, Guid key, CancellationToken cancellation)
    {
        var slug = Slug.From($"{(title.Length <= 60 ? title : title[..60])} {meetingOn:yyyy-MM-dd}");
        var count = await context.Set<UpdatePaper>().CountAsync(p => p.Slug == slug || p.Slug.StartsWith(slug + "-"), cancellation);
        var paper = new UpdatePaper { Slug = count == 0 ? slug : $"{slug}-{count + 1}", Title = title, Body = body.Slug, MeetingOn = meetingOn, BegunOn = acts.Today, KnownFrom = acts.Now, Provenance = Provenance.OfAnAct() };
        var refusal = await acts.KeepAsync(
            UpdatePaper.MayBegin(paper, acts.Speaker), kept => [kept], "BeginUpdatePaper", UpdatePaperCase.Address(paper.Slug), $"Began {title} for {body.Name}, {meetingOn:d MMMM yyyy}.", key, cancellation);
        return refusal is not null ? refusal : paper;
    }

    /// <param name="text">Null to take the record's words again.</param>
    public Task<Refusal?> EditAsync(UpdatePaperCase paper, SectionReading section, string? text, Guid key, CancellationToken cancellation)
    {
        var edit = new UpdateEdit { Paper = paper.Paper.Slug, Heading = section.Heading, Text = text, RecordHash = ExactText.From(section.RecordText).Hash, On = acts.Today, KnownFrom = acts.Now };
        return acts.KeepAsync(
            UpdateEdit.MayEdit(edit, acts.Speaker), kept => [kept], "EditUpdatePaper", paper.Url, $"{paper.Paper.Title}: “{section.Heading.InWords()}” {(text is null ? "takes the record's words again" : "was written by hand")}.", key, cancellation);
    }

    public Task<Refusal?> FixAsync(UpdatePaperCase paper, Guid key, CancellationToken cancellation) => acts.KeepAsync(
        SpeakingFor.ThePartnership(acts.Speaker),
        _ => paper.Sections.Select(s => new UpdateVersionSection { Paper = paper.Paper.Slug, Number = paper.NextNumber, Heading = s.Heading, Text = s.Text, On = acts.Today, KnownFrom = acts.Now }),
        "FixUpdatePaper", paper.Url, $"{paper.Paper.Title}: fixed version {paper.NextNumber}.", key, cancellation);
}
