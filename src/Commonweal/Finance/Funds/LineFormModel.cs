using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Finance.Budgets;
using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.Funds;

/// <summary>A page on which the terms of a line are written, all that is wrong with them said at once.</summary>
public abstract class LineFormModel(ReadFunds read, ManageFund manage, Notices notices) : FundFormModel(read, notices)
{
    private readonly ReadFunds readFunds = read;
    private IReadOnlyList<FunctionKeptOut> keptOut = [];

    public static IReadOnlyList<Choice> Functions { get; } = [.. Enum.GetValues<LineFunction>().Select(f => new Choice(f.ToString(), f.InWords()))];

    public static IReadOnlyList<Choice> Parts { get; } = [.. Enum.GetValues<FundPart>().Select(p => new Choice(p.ToString(), p.InWords(), p.Meaning()))];

    public static IReadOnlyList<Choice> Treatments { get; } = [.. Enum.GetValues<AccountingTreatment>().Select(t => new Choice(t.ToString(), t.InWords()))];

    public static IReadOnlyList<Choice> VatRegimes { get; } = [.. Enum.GetValues<VatRegime>().Select(v => new Choice(v.ToString(), v.InWords()))];

    public static IReadOnlyList<Choice> Transfers { get; } = [.. Enum.GetValues<TransferType>().Select(t => new Choice(t.ToString(), t.InWords()))];

    public static IReadOnlyList<Choice> Purposes { get; } = [.. Enum.GetValues<BudgetPurpose>().Select(p => new Choice(p.ToString(), p.InWords()))];

    public IReadOnlyList<Choice> Origins => [.. Fund.Contributors.Select(p => new Choice(p.Slug, p.Name))];

    public IReadOnlyList<Choice> Kinds =>
        [.. TransferWords.UsualKinds.Select(k => new Choice(k.Kind, k.Name)), .. keptOut.DistinctBy(k => k.Kind).Select(k => new Choice(k.Kind, $"{k.Name} (no pool may pay for it)")), .. OwnKind];

    /// <summary>Providers under the fund's specification, to one of whom a line of the pool may pass.</summary>
    public IReadOnlyList<Choice> LeadProviders =>
        [.. (Fund.Specification?.Providers ?? []).Where(p => p.IsUnderIt).Select(p => p.Name).Append(Stands?.LeadProvider).OfType<string>().Distinct().Select(name => new Choice(name, name))];

    public override Refusal? Refusal => manage.MayPrepare(Fund).Refusal;

    /// <summary>The entry that is changed or corrected; null where a line is new.</summary>
    public ScheduleLine? Stands { get; protected set; }

    /// <summary>Whose money it is, and its part, are asked for while nothing is posted; later both change by agreement of the partners alone.</summary>
    public virtual bool IsPartAsked => true;

    /// <summary>That the law keeps it out of a pool, and it may be entered as aligned by one click.</summary>
    public bool OffersAligned { get; private set; }

    [BindProperty]
    public LineInput Input { get; set; } = new();

    protected LineTerms Terms { get; private set; } = null!;

    protected override string After => Fund.LineUrl(Stands?.Slug ?? Slug.From(Input.Name!.Trim()));

    /// <summary>From when the terms would hold.</summary>
    protected virtual DateOnly? HoldsFrom => Input.From;

    protected LineEntry Entry => new(Terms, HoldsFrom!.Value, Input.Basis!.Trim(), RequestKey);

    private IEnumerable<Choice> OwnKind => Stands is { } line && TransferWords.UsualKinds.All(k => k.Kind != line.Kind) && keptOut.All(k => k.Kind != line.Kind) ? [new Choice(line.Kind, line.Kind)] : [];

    protected override async Task<bool> ReadMoreAsync(CancellationToken cancellation)
    {
        keptOut = await readFunds.KeptOutAsync(cancellation);
        return true;
    }

    protected override void Fill()
    {
        if (Stands is { } line)
        {
            Input = new()
            {
                Name = line.Name, Function = line.Function, Kind = line.Kind, Part = line.Part, Origin = Fund.Partners[line.OriginId].Slug, Treatment = line.Treatment, TreatmentReason = line.TreatmentReason, Vat = line.Vat,
                Transfer = line.Transfer, Purpose = line.Purpose, LeadProvider = line.LeadProvider,
            };
        }
    }

    protected override void Check()
    {
        if (Input.AsAligned)
        {
            ModelState.Remove("Input.Part");
            ModelState.Remove("Input.Transfer");
            (Input.Part, Input.Transfer) = (FundPart.Aligned, TransferType.Aligned);
        }

        if (!IsPartAsked)
        {
            ModelState.Remove("Input.Part");
            (Input.Part, Input.Origin) = (Stands!.Part, Fund.Partners[Stands.OriginId].Slug);
        }

        if (Kinds.All(k => k.Value != Input.Kind))
        {
            ModelState.AddModelError("Input.Kind", "Choose what is bought");
        }

        RequireAmong("Input.LeadProvider", Input.LeadProvider, LeadProviders.Select(c => c.Value), "Choose one of the providers under the specification");
        CheckTerms(Fund.Contributors.FirstOrDefault(p => p.Slug == Input.Origin)?.Id);
    }

    private void CheckTerms(PartnerId? origin)
    {
        Terms = new(
            Input.Name?.Trim() ?? "", Input.Function ?? default, Input.Kind ?? "", Input.Part ?? FundPart.Aligned, origin ?? default, Input.Treatment ?? default, Input.TreatmentReason?.Trim() ?? "", Input.Vat ?? default,
            Input.Transfer ?? default, Input.Purpose ?? BudgetPurpose.Other, Trimmed(Input.LeadProvider));
        foreach (var (term, refusal) in Terms.Faults(keptOut, HoldsFrom ?? Fund.AsAt, origin is { } id ? Fund.InLaw(id) : null))
        {
            var isAsked = term switch { nameof(LineTerms.Part) => Input.Part is not null, nameof(LineTerms.Transfer) => Input.Part is not null && Input.Transfer is not null, _ => true };
            if (isAsked)
            {
                ModelState.AddRefusal(refusal, term switch { nameof(LineTerms.OriginId) => "Input.Origin", nameof(LineTerms.Part) when !IsPartAsked => "Input.Kind", _ => $"Input.{term}" });
                OffersAligned |= refusal is KeptOutOfPools && IsPartAsked;
            }
        }
    }
}

/// <summary>A page about one line that stands.</summary>
public abstract class StandingLineModel(ReadFunds read, ManageFund manage, Notices notices) : LineFormModel(read, manage, notices)
{
    protected override async Task<bool> ReadMoreAsync(CancellationToken cancellation)
    {
        Stands = Fund.Newest(RouteData.Values["line"] as string);
        return Stands is not null && await base.ReadMoreAsync(cancellation);
    }
}

public sealed class LineInput
{
    [Required(ErrorMessage = "Enter what the line is called"), StringLength(120, ErrorMessage = "The name must be 120 characters or fewer")]
    public string? Name { get; set; }

    [Required(ErrorMessage = "Choose whose function it serves: money for neither has no place in a fund")]
    public LineFunction? Function { get; set; }

    public string? Kind { get; set; }

    [Required(ErrorMessage = "Choose in which part of the fund it stands")]
    public FundPart? Part { get; set; }

    public string? Origin { get; set; }

    [Required(ErrorMessage = "Choose who books what it spends")]
    public AccountingTreatment? Treatment { get; set; }

    [Required(ErrorMessage = "Say why it is booked so: an auditor asks"), StringLength(500, ErrorMessage = "This must be 500 characters or fewer")]
    public string? TreatmentReason { get; set; }

    [Required(ErrorMessage = "Choose whose VAT rules hold")]
    public VatRegime? Vat { get; set; }

    [Required(ErrorMessage = "Choose by which power the money passes")]
    public TransferType? Transfer { get; set; }

    [Required(ErrorMessage = "Choose what it is for")]
    public BudgetPurpose? Purpose { get; set; }

    public string? LeadProvider { get; set; }

    public DateOnly? From { get; set; }

    [Required(ErrorMessage = "Name the decision: which body, on which day, at which minute"), StringLength(500, ErrorMessage = "This must be 500 characters or fewer")]
    public string? Basis { get; set; }

    /// <summary>Sent by the button that takes up the offer.</summary>
    public bool AsAligned { get; set; }
}
