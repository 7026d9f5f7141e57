using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Community.Consultations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Community.Consultations;

/// <summary>A moderator reads one answer at a time, the oldest first: nothing is public before.</summary>
[Shows(KindOfThing.Partnership)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class ModerateModel(ReadConsultations read, RunConsultation run, Standing standing, Notices notices) : CommunityFormModel(standing, notices)
{
    public static IReadOnlyList<Choice> Verdicts { get; } = [.. Enum.GetValues<AnswerVerdict>().Select(v => new Choice(v.ToString(), v.InWords()))];

    public ConsultationReading Reading { get; private set; } = null!;

    public ConsultationAnswer? Answer { get; private set; }

    /// <summary>The answer the moderator had before them: another may have been read meanwhile by somebody else.</summary>
    [BindProperty]
    public int Number { get; set; }

    [BindProperty, Required(ErrorMessage = "Choose what is to be done with it")]
    public AnswerVerdict? Verdict { get; set; }

    [BindProperty, StringLength(400, ErrorMessage = "The reason must be 400 characters or fewer")]
    public string? Why { get; set; }

    public override string Back => $"{Reading.Url}/moderate";

    protected override string Done => "Kept. The next one is below.";

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        if (await read.FindAsync(RouteSlug, cancellation) is not { } reading)
        {
            return false;
        }

        Reading = reading;
        Answer = await read.NextUnreadAsync(RouteSlug, cancellation);
        return true;
    }

    protected override void Fill() => Number = Answer?.Number ?? 0;

    protected override void Check()
    {
        if (Verdict is AnswerVerdict.CountedOnly or AnswerVerdict.Removed && string.IsNullOrWhiteSpace(Why))
        {
            ModelState.AddModelError(nameof(Why), "Say why it is not shown");
        }

        if (Answer?.Number != Number)
        {
            ModelState.AddModelError(nameof(Verdict), "Somebody else has read that answer meanwhile. Open the page again for the next one.");
        }
    }

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) => run.ModerateAsync(Reading, Answer!, Verdict!.Value, Trimmed(Why), RequestKey, cancellation);
}
