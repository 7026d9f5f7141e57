using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Bodies;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Governance.Bodies;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.UpdatePapers;

/// <summary>The partnership's team begins an update for a body.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class BeginModel(ReadBodies read, WriteUpdatePaper write, Notices notices) : EnteringPageModel(notices)
{
    private List<Body> bodies = [];

    public IReadOnlyList<Choice> Bodies => [.. bodies.Select(b => new Choice(b.Slug, b.Name))];

    public override Refusal? Refusal => write.Refusal;

    [BindProperty]
    public BeginInput Input { get; set; } = new();

    protected override string Done => "The update is drafted from the record.";

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        bodies = [.. (await read.ListAsync(cancellation)).Select(b => b.Body).OrderBy(b => b.Name, StringComparer.CurrentCulture)];
        return true;
    }

    protected override void Check() => RequireAmong("Input.Body", Input.Body, bodies.Select(b => b.Slug), "Choose the body in the list");

    protected override async Task<Outcome<string>> EnterAsync(CancellationToken cancellation) =>
        (await write.BeginAsync(bodies.First(b => b.Slug == Input.Body), Input.Title!.Trim(), Input.MeetingOn!.Value, RequestKey, cancellation)).Then(p => Outcome.Of(UpdatePaperCase.Address(p.Slug)));
}

public sealed class BeginInput
{
    [Required(ErrorMessage = "Enter what it is called"), StringLength(200, ErrorMessage = "The name must be 200 characters or fewer")]
    public string? Title { get; set; }

    [Required(ErrorMessage = "Choose the body")]
    public string? Body { get; set; }

    [Required(ErrorMessage = "Enter the day of the meeting")]
    public DateOnly? MeetingOn { get; set; }
}
