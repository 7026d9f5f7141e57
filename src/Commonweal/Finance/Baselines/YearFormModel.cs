using Commonweal.Finance.Funds;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.Baselines;

/// <summary>A page that asks for one act on a year of a fund.</summary>
public abstract class YearFormModel(ReadFunds read, AgreeYear agree, Notices notices) : FundFormModel(read, notices)
{
    public YearReading Reading { get; private set; } = null!;

    [BindProperty(SupportsGet = true)]
    public int Year { get; set; }

    protected AgreeYear Agree => agree;

    protected override string After => Reading.Url;

    protected override async Task<bool> ReadMoreAsync(CancellationToken cancellation)
    {
        var reading = await agree.FindAsync(Fund.Fund.Slug, Year, cancellation);
        Reading = reading!;
        return reading is not null;
    }
}
