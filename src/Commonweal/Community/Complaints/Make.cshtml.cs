using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Community.Complaints;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Commitments;
using Commonweal.Partnership.Partners;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Security;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.RateLimiting;

namespace Commonweal.Community.Complaints;

/// <summary>Anybody complains here, without signing in.</summary>
[Shows(KindOfThing.Public)]
[AllowAnyone]
[EnableRateLimiting(SecurityServices.StrangersLimit)]
[IgnoreAntiforgeryToken]
[ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
public sealed class MakeModel(MakeComplaint makeComplaint, ReadPartners readPartners, SealedCode sealedCode, Notices notices) : PageModel
{
    private IReadOnlyList<PartnerOrganisation> partners = [];

    public static IReadOnlyList<Choice> YesOrNo { get; } = [new("Yes", "Yes, they may share it"), new("No", "No")];

    public static IReadOnlyList<Choice> Ways { get; } = [.. Enum.GetValues<AnswerMeans>().Select(m => new Choice(m.ToString(), m.InWords()))];

    public static IReadOnlyList<Choice> Subjects { get; } =
    [
        new(nameof(ComplaintSubject.HealthCare), "Health care", "A hospital, a GP practice, a community nurse, mental health care"),
        new(nameof(ComplaintSubject.AdultSocialCare), "Social care for adults", "Help at home, a care home, a council’s social worker"),
        new(nameof(ComplaintSubject.ChildrensSocialCare), "Social care for children"),
        new(nameof(ComplaintSubject.SomethingElse), "Something else"),
        new(nameof(ComplaintSubject.NotKnown), "I do not know"),
    ];

    public IEnumerable<Choice> Partners => partners.Select(p => new Choice(p.Slug, p.Name));

    [BindProperty]
    public MakeInput Input { get; set; } = new();

    [BindProperty]
    public Guid RequestKey { get; set; }

    /// <summary>The code that the complaint will have, under seal.</summary>
    [BindProperty]
    public string? Seal { get; set; }

    public Task OnGetAsync(CancellationToken cancellation)
    {
        Response.BackBringsItAsItWas();
        SealAnew();
        return ReadAsync(cancellation);
    }

    public async Task<IActionResult> OnPostAsync(CancellationToken cancellation)
    {
        await ReadAsync(cancellation);
        CheckBesideFields();
        var files = await ModelState.AcceptAllAsync(Input.Files, "Input.Files", cancellation);
        if (!ModelState.IsValid)
        {
            SealAnew();
            return Page();
        }

        var entry = Input.Entry(partners, files);
        var code = sealedCode.Open(Seal);
        var outcome = await makeComplaint.ExecuteAsync(entry, code, RequestKey, cancellation);
        if (outcome.Refusal is { } refusal)
        {
            ModelState.AddRefusal(refusal, FieldOf(refusal));
            return Page();
        }

        notices.Say(HttpContext, $"Your complaint has come. Its reference is {outcome.Value.Reference}. Write down this code, which is shown only now: {code}. With it you come back to this page, and nobody else does.");
        return Redirect($"{ComplaintReading.FollowAddress}/{code}");
    }

    // A code belongs to one complaint, and this form may be about another than the one it was first sent for.
    private void SealAnew()
    {
        ModelState.Remove(nameof(Seal));
        Seal = sealedCode.New();
    }

    // Every error at once, each where it stands, before the rules of the domain are asked.
    private void CheckBesideFields()
    {
        if (TrapField.IsSprung(Request))
        {
            ModelState.AddModelError("", "A box was filled in that people do not see. If you are a person, send the form again.");
        }

        Input.Check(ModelState, Input.Partners.Count);
    }

    private static string FieldOf(Domain.Foundation.Refusal refusal) => refusal is HappenedInTheFuture ? "Input.HappenedOn" : "";

    private async Task ReadAsync(CancellationToken cancellation) => partners = await readPartners.TakenPartAsync(cancellation);
}

public class MakeInput
{
    private const int FileBytesMax = 3 * 1024 * 1024;

    [Required(ErrorMessage = "Tell us what happened"), StringLength(4000, ErrorMessage = "What happened must be 4,000 characters or fewer. You can add more once it is sent")]
    public string? Words { get; set; }

    [StringLength(2000, ErrorMessage = "What would put it right must be 2,000 characters or fewer")]
    public string? Wish { get; set; }

    public DateOnly? HappenedOn { get; set; }

    [Required(ErrorMessage = "Choose what kind of care it was, or that you do not know"), EnumDataType(typeof(ComplaintSubject), ErrorMessage = "Choose what kind of care it was, or that you do not know")]
    public string? Subject { get; set; }

    [MaxLength(20, ErrorMessage = "Choose 20 organisations at most")]
    public List<string> Partners { get; set; } = [];

    [Required(ErrorMessage = "Say whether the organisations may share your complaint"), RegularExpression("Yes|No", ErrorMessage = "Say whether the organisations may share your complaint")]
    public string? Share { get; set; }

    [Required(ErrorMessage = "Choose how you want the answer"), EnumDataType(typeof(AnswerMeans), ErrorMessage = "Choose how you want the answer")]
    public string? Means { get; set; }

    [StringLength(400, ErrorMessage = "The address must be 400 characters or fewer")]
    public string? Contact { get; set; }

    [MaxLength(3, ErrorMessage = "Send three files at most")]
    public List<IFormFile> Files { get; set; } = [];

    /// <summary>What is wrong beyond what attributes say.</summary>
    /// <param name="named">How many organisations it is about.</param>
    internal void Check(ModelStateDictionary state, int named)
    {
        if (named > 1 && Share == "No")
        {
            state.AddRefusal(new SeveralNeedConsent(), "Input.Share");
        }

        if (Enum.TryParse<AnswerMeans>(Means, out var means) && ComplaintRules.MayBeAnsweredAt(means, Contact).Refusal is { } unreachable)
        {
            state.AddRefusal(unreachable, "Input.Contact");
        }

        if (Files.Any(f => f.Length > FileBytesMax))
        {
            state.AddModelError("Input.Files", "Each file may be 3 MB at most. Send the pages that matter");
        }
    }

    internal ComplaintEntry Entry(IEnumerable<PartnerOrganisation> partners, IReadOnlyList<AcceptedFile> files) => new(
        Enum.Parse<ComplaintSubject>(Subject!), [.. partners.Where(p => Partners.Contains(p.Slug))], Share == "Yes", HappenedOn, Enum.Parse<AnswerMeans>(Means!), Contact?.Trim(), Words!.Trim(),
        string.IsNullOrWhiteSpace(Wish) ? null : Wish.Trim(), files);
}
