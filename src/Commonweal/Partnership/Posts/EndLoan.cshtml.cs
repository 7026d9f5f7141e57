using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Clock;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Partnership.Posts;

[Shows(KindOfThing.Partnership)]
public sealed class EndLoanModel(ReadPosts posts, LendStaff lendStaff, PartnershipClock clock, Notices notices) : EndingPageModel<SecondmentReading>(clock, notices)
{
    [BindProperty(SupportsGet = true)]
    public string Slug { get; set; } = "";

    protected override string After => LendStaff.ListAddress;

    protected override async Task<SecondmentReading?> ReadAsync(CancellationToken cancellation) => (await posts.AllAsync(cancellation)).Secondments.FirstOrDefault(s => s.Secondment.Slug == Slug);

    protected override async Task<Refusal?> EndAsync(EndingEntry ending, CancellationToken cancellation) => (await lendStaff.EndAsync(Ended, ending, RequestKey, cancellation)).Refusal;
}
