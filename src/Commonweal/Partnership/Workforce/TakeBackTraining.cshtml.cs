using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Partnership.Workforce;

[Shows(KindOfThing.Partnership)]
public sealed class TakeBackTrainingModel(ReadWorkforce workforce, CountStaff countStaff, Notices notices) : TakingBackPageModel<TrainingReading>(notices)
{
    [BindProperty(SupportsGet = true)]
    public long Count { get; set; }

    protected override string After => CountStaff.PageAddress;

    protected override async Task<TrainingReading?> ReadAsync(CancellationToken cancellation) => (await workforce.ExecuteAsync(cancellation)).Training.FirstOrDefault(t => t.Count.Id == Count);

    protected override async Task<Refusal?> TakeBackAsync(string why, CancellationToken cancellation) => (await countStaff.TakeBackTrainedAsync(Mistake, why, RequestKey, cancellation)).Refusal;
}
