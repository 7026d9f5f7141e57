using Commonweal.Domain.Finance.BetterCareFund;
using Commonweal.Domain.Finance.Funds;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using SpendRules = Commonweal.Domain.Finance.Spend.SpendRules;

namespace Commonweal.Finance.BetterCareFund;

/// <summary>A body of the area enters the next version of its plan or of a quarter's report, and the council's recorder enters that the board signed it.</summary>
public sealed class KeepCareFund(KeepAct acts, Standing standing)
{
    public DateOnly Today => acts.Today;

    public Refusal? MayEnter(CareFundArea area) =>
        standing.PartnerSlug is { } slug && area.Bodies.Contains(slug) && SpendRules.MayEnter(standing.PartnerId!.Value, standing.PartnerName ?? "", standing.Speaker) is null
            ? null : new SpeaksForNoBodyOfTheArea(area.Name, standing.Speaker.InWords);

    /// <summary>The board is a committee of the council, whose recorder has its minutes.</summary>
    public Refusal? MayRecord(CareFundReading reading) =>
        standing.PartnerSlug == reading.Area.Council && SpeakingFor.RecordingRoles.Contains(standing.Role ?? "") ? null : new SpeaksOnlyForItself(reading.NameOf(reading.Area.Council), standing.Speaker.InWords);

    /// <summary>Why nobody enters a signature as things stand: of the plan, or of a quarter's report. A version is signed once.</summary>
    public Refusal? MaySign(CareFundReading reading, int? quarter) => MayRecord(reading)
        ?? ((quarter is { } q ? reading.ReturnOf(q)?.Number : reading.Newest?.Number) is not { } number ? new NothingToSign(quarter is null ? "plan" : "quarterly report")
            : (quarter is { } of ? reading.SignedReturn(of) : reading.Signed) is { } signed ? new CareFundSignedAlready(number, signed.SignedOn) : null);

    public Task<Refusal?> EnterAsync(CareFundReading reading, CareFundPlan plan, int after, string words, Guid key, CancellationToken cancellation)
    {
        var content = CareFundText.Of(plan);
        var version = new CareFundPlanVersion
        {
            Area = reading.Area.Slug, FinancialYear = reading.Year.Begins, Number = reading.After + 1, Content = content, Hash = CareFundText.HashOf(content), Words = words, By = standing.PersonSlug, On = acts.Today, KnownFrom = acts.Now,
        };
        return acts.KeepAsync(
            Lawful(MayEnter(reading.Area) ?? CareFundRules.MayFollow(after, reading.After, version.Hash == reading.Newest?.Hash), version), "EnterCareFundPlan", reading.Url,
            $"Better Care Fund of {reading.Area.Name}, {reading.Year}: version {version.Number}, {plan.TotalIncome.InWords} paid in and {plan.TotalSpend.InWords} spent. {words}", key, cancellation);
    }

    public Task<Refusal?> SignAsync(CareFundReading reading, DateOnly on, string minute, Guid key, CancellationToken cancellation) => SignAsync(
        reading, null, reading.Newest is { } v ? (v.Number, v.Hash) : null, MaySign(reading, null) ?? CareFundRules.MaySign(reading.Newest, reading.Checks, on, acts.Today), on, minute, key, cancellation);

    public Task<Refusal?> AnswerAsync(CareFundReading reading, int quarter, IReadOnlyDictionary<string, string> answers, int after, Guid key, CancellationToken cancellation)
    {
        var (content, newest) = (CareFundText.Of(answers), reading.ReturnOf(quarter));
        var version = new CareFundReturnVersion
        {
            Area = reading.Area.Slug, FinancialYear = reading.Year.Begins, Quarter = quarter, Number = (newest?.Number ?? 0) + 1, Content = content, Hash = CareFundText.HashOf(content), By = standing.PersonSlug, On = acts.Today, KnownFrom = acts.Now,
        };
        var refusal = MayEnter(reading.Area) ?? (acts.Today <= reading.QuarterEnd(quarter) ? new PeriodNotOver(reading.QuarterEnd(quarter)) : null) ?? CareFundRules.MayFollow(after, newest?.Number ?? 0, version.Hash == newest?.Hash);
        return acts.KeepAsync(Lawful(refusal, version), "AnswerCareFundReport", reading.ReturnUrl(quarter), $"Better Care Fund of {reading.Area.Name}, {reading.Year}: report of quarter {quarter}, version {version.Number}.", key, cancellation);
    }

    public Task<Refusal?> SignReturnAsync(CareFundReading reading, CareFundReturn form, DateOnly on, string minute, Guid key, CancellationToken cancellation)
    {
        var newest = reading.ReturnOf(form.Quarter);
        var refusal = MaySign(reading, form.Quarter) ?? form.MaySign(newest?.Number, newest is null ? new Dictionary<string, string>() : CareFundText.Answers(newest), on, acts.Today);
        return SignAsync(reading, form.Quarter, newest is null ? null : (newest.Number, newest.Hash), refusal, on, minute, key, cancellation);
    }

    private Task<Refusal?> SignAsync(CareFundReading reading, int? quarter, (int Number, string Hash)? version, Refusal? refusal, DateOnly on, string minute, Guid key, CancellationToken cancellation)
    {
        var signature = new CareFundSignature
        {
            Area = reading.Area.Slug, FinancialYear = reading.Year.Begins, Quarter = quarter, Number = version?.Number ?? 0, Hash = version?.Hash ?? "", SignedOn = on, Minute = minute, By = standing.PersonSlug, KnownFrom = acts.Now,
        };
        return acts.KeepAsync(Lawful(refusal, signature), "SignCareFund", quarter is { } q ? reading.ReturnUrl(q) : reading.Url,
            $"{reading.Area.Board} signed {(quarter is null ? "the plan" : $"the report of quarter {quarter}")} of the Better Care Fund of {reading.Year}, version {signature.Number}, SHA-256 {signature.Hash}. {minute}", key, cancellation);
    }

    private static Outcome<T> Lawful<T>(Refusal? refusal, T row) where T : notnull => refusal is null ? row : refusal;
}
