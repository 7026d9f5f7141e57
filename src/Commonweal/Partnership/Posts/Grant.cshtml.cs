using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Posts;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Partnership.Book;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Partnership.Posts;

[Shows(KindOfThing.Partnership)]
public sealed class GrantModel(ReadPosts posts, GrantAuthority grantAuthority, PartnershipClock clock, Standing standing, Notices notices) : PostFormModel(posts, notices)
{
    private long? pence;

    public IReadOnlyList<Choice> Services => [.. Reading.Post.Services.Select(s => new Choice(s, Reading.ServiceName(s)))];

    public static IReadOnlyList<Choice> Actions =>
        [new("Decide", "Decide"), new("Spend", "Spend"), new("ManageStaff", "Manage staff")];

    public static IReadOnlyList<Choice> Limits =>
        [new("EachAct", "What one act may cost"), new("Virement", "What may be moved between lines of the fund in a year")];

    [BindProperty]
    public GrantInput Input { get; set; } = new();

    protected override string Done => "The grant is recorded. What the post may do alone is worked out anew.";

    protected override void Fill()
    {
        (Input.Partner, Input.From) = (standing.PartnerSlug, clock.Today);
        Input.LimitOn = Reading.Post.Fund is null ? LimitOn.EachAct : LimitOn.Virement;
    }

    protected override void Check()
    {
        RequirePartner("Input.Partner", Input.Partner);
        pence = ModelState.PenceOrNone("Input.LimitPounds", Input.LimitPounds, "Enter a sum in pounds, such as 25,000, or leave it empty for no limit");
    }

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation)
    {
        var actions = Input.Actions.Aggregate(LeadActions.None, (all, action) => all | action);
        var entry = new GrantEntry(Partner(Input.Partner)!, Input.Services, actions, pence, Input.LimitOn, Input.From!.Value, Input.To, Input.Minute!.Trim());
        return (await grantAuthority.ExecuteAsync(Reading, entry, RequestKey, cancellation)).Refusal;
    }
}

public sealed class GrantInput
{
    [Required(ErrorMessage = "Choose the organisation that grants it")]
    public string? Partner { get; set; }

    public List<string> Services { get; set; } = [];

    public List<LeadActions> Actions { get; set; } = [];

    public string? LimitPounds { get; set; }

    public LimitOn LimitOn { get; set; }

    [Required(ErrorMessage = "Enter the first day")]
    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    [Required(ErrorMessage = "Enter the number or title of the minute"), StringLength(200, ErrorMessage = "The minute must be 200 characters or fewer")]
    public string? Minute { get; set; }
}
