using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Search;
using Commonweal.Platform.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Commonweal.Community.Requests;

/// <summary>Anybody asks one authority for information, and is first shown what is published of it.</summary>
[Shows(KindOfThing.Public), AllowAnyone]
[EnableRateLimiting(SecurityServices.StrangersLimit)]
[IgnoreAntiforgeryToken]
[RequestSizeLimit(BodyBytesMax)]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class AskModel(AskForInformation ask, ReadRequests read, FindThings find, Notices notices) : PageModel
{
    private const int BodyBytesMax = 32 * 1024;
    private const int OfferedMax = 10;
    private const int AboutLengthMax = 200;

    private IReadOnlyList<AuthorityReading> authorities = [];

    public IEnumerable<Choice> Authorities => authorities.Where(a => a.Authority.Answers).Select(a => new Choice(a.Partner.Slug, a.Partner.Name));

    /// <summary>What is published already on what is asked.</summary>
    public IReadOnlyList<PublishedThing> Found { get; private set; } = [];

    public string About { get; private set; } = "";

    [BindProperty]
    public AskInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    public Task OnGetAsync(string? about, CancellationToken cancellation)
    {
        Response.BackBringsItAsItWas();
        return ReadAsync(about, cancellation);
    }

    public async Task<IActionResult> OnPostAsync(string? about, CancellationToken cancellation)
    {
        await ReadAsync(about, cancellation);
        if (TrapField.IsSprung(Request))
        {
            ModelState.AddModelError("", "A box was filled in that people do not see. If you are a person, send the form again.");
        }

        ModelState.CheckAnswerAddress(Input.Contact, "Input.Contact");
        if (!ModelState.IsValid)
        {
            return Page();
        }

        var entry = new RequestEntry(authorities.FirstOrDefault(a => a.Partner.Slug == Input.Partner), Input.Words!.Trim(), Input.Name!.Trim(), Input.Contact!.Trim(), Found.Count);
        var outcome = await ask.ExecuteAsync(entry, RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal, "Input.Partner");
            return Page();
        }

        var by = await read.AnswerByAsync(outcome.Value, cancellation);
        notices.Say(HttpContext, $"Your request has come. Write down its reference: {outcome.Value.Reference}. {entry.Authority!.Partner.Name} answers by {by:d MMMM yyyy}, to the address you gave.");
        return Redirect(RequestReading.FrontAddress);
    }

    private async Task ReadAsync(string? about, CancellationToken cancellation)
    {
        var query = about?.Trim() ?? "";
        About = query.Length > AboutLengthMax ? query[..AboutLengthMax] : query;
        authorities = await read.AuthoritiesAsync(cancellation);
        Found = [.. (await find.ExecuteAsync(About, cancellation)).Take(OfferedMax)];
    }
}

public sealed class AskInput
{
    [Required(ErrorMessage = "Choose the organisation you ask")]
    public string? Partner { get; set; }

    [Required(ErrorMessage = "Say what you want to know"), StringLength(4000, ErrorMessage = "What you want to know must be 4,000 characters or fewer")]
    public string? Words { get; set; }

    [Required(ErrorMessage = "Give your name"), StringLength(200, ErrorMessage = "Your name must be 200 characters or fewer")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Give the address that the answer should go to"), StringLength(400, ErrorMessage = "The address must be 400 characters or fewer")]
    public string? Contact { get; set; }
}
