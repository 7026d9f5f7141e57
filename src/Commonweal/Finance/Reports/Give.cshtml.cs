using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Finance.Funds;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.Reports;

/// <summary>The pool manager says how it goes, and gives the report to every partner.</summary>
[Shows(KindOfThing.Partnership)]
public sealed class GiveModel(ReadFunds read, ReadReports readReports, GiveReport give, Notices notices) : FundFormModel(read, notices)
{
    public ReportReading Reading { get; private set; } = null!;

    public override Refusal? Refusal => give.MayGive(Reading);

    [BindProperty(SupportsGet = true)]
    public string Period { get; set; } = "";

    [BindProperty]
    public GiveInput Input { get; set; } = new();

    protected override string Done => "The report is given to every partner.";

    protected override string After => Reading.Url;

    protected override async Task<bool> ReadMoreAsync(CancellationToken cancellation)
    {
        var reading = await readReports.FindAsync(Fund.Fund.Slug, Period, cancellation);
        Reading = reading!;
        return reading is not null;
    }

    protected override async Task<Refusal?> ActAsync(CancellationToken cancellation) =>
        (await give.ExecuteAsync(Reading, new ReportWords(Input.Effectiveness, Input.Improvement, Input.RolesAndAims), RequestKey, cancellation)).Refusal;
}

public sealed class GiveInput
{
    [Required(ErrorMessage = "Say how it goes by the outcome areas: no report is given without that"), StringLength(FundReportMapping.TextLengthMax, ErrorMessage = "This must be 4,000 characters or fewer")]
    public string? Effectiveness { get; set; }

    [StringLength(FundReportMapping.TextLengthMax, ErrorMessage = "This must be 4,000 characters or fewer")]
    public string? Improvement { get; set; }

    [StringLength(FundReportMapping.TextLengthMax, ErrorMessage = "This must be 4,000 characters or fewer")]
    public string? RolesAndAims { get; set; }
}
