using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Governance.Meetings;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Files;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Governance.Meetings;

/// <summary>Takes back, by file, where a council's committee system shows each item, since which day, and under which minute.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class ReturnModel(ReadMeetings meetings, RunMeeting run, Standing standing, PartnershipClock clock, TimeProvider time, Notices notices) : MeetingAct(meetings, standing, clock, time, notices)
{
    private const int BytesMax = 200_000;
    private ReturnReading? returned;

    public IReadOnlyList<Choice> Councils => [.. Whole.Publishers.Select(p => new Choice(p.InTheNameOf, p.InTheNameOf))];

    protected override string Anchor => "published";

    [BindProperty]
    public ReturnInput Input { get; set; } = new();

    protected override void Check()
    {
        if (Input.Council is { } council && Whole.Publishers.All(p => p.InTheNameOf != council))
        {
            ModelState.AddModelError("Input.Council", "Choose one of the councils in the list");
        }

        if (Input.File is null)
        {
            return;
        }

        if (Input.File.Length > BytesMax)
        {
            ModelState.AddModelError("Input.File", "The file must be 200 KB or smaller");
            return;
        }

        using var content = new MemoryStream();
        Input.File.CopyTo(content);
        var (rows, fault) = CsvText.Read(content.ToArray(), ReturnReading.Columns);
        returned = ReturnReading.Of(rows.Select(r => new ReturnedRow(r.Line, r.Cells[0], r.Cells[1], r.Cells[2], r.Cells[3])), [.. Whole.Items.Select(i => i.Number)], Today);
        foreach (var error in fault is null ? returned.Errors : [fault])
        {
            ModelState.AddModelError("Input.File", error);
        }
    }

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation) => await run.TakeBackAsync(Whole, Input.Council!, returned!, RequestKey, cancellation);
}

public sealed class ReturnInput
{
    [Required(ErrorMessage = "Choose the council")]
    public string? Council { get; set; }

    [Required(ErrorMessage = "Choose the file")]
    public IFormFile? File { get; set; }
}
