using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Commonweal.Platform.Persistence;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Commonweal.Partnership.Posts;

[Shows(KindOfThing.Partnership)]
public sealed class HoldModel(CommonwealContext context, ReadPosts posts, HoldPost holdPost, PartnershipClock clock, Standing standing, Notices notices) : PostFormModel(posts, notices)
{
    private List<Person> people = [];

    public IReadOnlyList<Choice> People => [.. people.Select(p => new Choice(p.Slug, p.Name))];

    [BindProperty]
    public HoldInput Input { get; set; } = new();

    protected override string Done => $"It is entered that {Holder.Name} holds the post.";

    private Person Holder => people.First(p => p.Slug == Input.Holder);

    protected override async Task ReadMoreAsync(CancellationToken cancellation) => people = await context.Set<Person>().AsNoTracking().OrderBy(p => p.Name).ToListAsync(cancellation);

    protected override void Fill() => (Input.Employer, Input.From) = (standing.PartnerSlug, clock.Today);

    protected override void Check()
    {
        RequireAmong("Input.Holder", Input.Holder, people.Select(p => p.Slug), "Choose one of the people in the list");
        RequirePartner("Input.Employer", Input.Employer);
    }

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation) =>
        (await holdPost.ExecuteAsync(Reading, new TenureEntry(Holder, Partner(Input.Employer)!, Input.From!.Value, Input.To, Input.Minute!.Trim()), RequestKey, cancellation)).Refusal;
}

public sealed class HoldInput
{
    [Required(ErrorMessage = "Choose who holds the post")]
    public string? Holder { get; set; }

    [Required(ErrorMessage = "Choose the organisation that employs them")]
    public string? Employer { get; set; }

    [Required(ErrorMessage = "Enter the first day in post")]
    public DateOnly? From { get; set; }

    public DateOnly? To { get; set; }

    [Required(ErrorMessage = "Enter the number or title of the minute"), StringLength(200, ErrorMessage = "The minute must be 200 characters or fewer")]
    public string? Minute { get; set; }
}
