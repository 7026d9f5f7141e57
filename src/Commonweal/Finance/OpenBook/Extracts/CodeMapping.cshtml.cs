using System.ComponentModel.DataAnnotations;
using Commonweal.Domain.Finance.OpenBook;
using Commonweal.Domain.Finance.OpenBook.Extracts;
using Commonweal.Domain.Finance.Spend;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.Partners;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Authority;
using Commonweal.Platform.Commands;
using Commonweal.Platform.Layout;
using Microsoft.AspNetCore.Mvc;

namespace Commonweal.Finance.OpenBook.Extracts;

/// <summary>How a partner's own files become its figures, in every version, to be read or corrected by that partner.</summary>
[Shows(KindOfThing.OpenBook)]
public sealed class CodeMappingModel(ReadOpenBook read, ReadExtracts extracts, KeepExtracts keep, Notices notices) : ActPageModel(notices)
{
    private IReadOnlyList<BookLine> lines = [];
    private CodeShares? shares;

    public PartnerOrganisation Partner { get; private set; } = null!;

    public ExtractMapping? Newest { get; private set; }

    public DataTable Codes { get; private set; } = null!;

    public DataTable Versions { get; private set; } = null!;

    public override Refusal? Refusal => keep.MaySave(Partner);

    public string SharesHint => $"One code to a row, such as ‘1E303 = {lines[0].Slug}’, ‘1E4* = {lines[0].Slug} 60, {lines[^1].Slug} 40’ or ‘9* = left out: balance sheet’. Your service lines: {string.Join(", ", lines.Select(l => l.Slug))}";

    [BindProperty]
    public ExtractMappingInput Input { get; set; } = new();

    protected override string Done => "The mapping is saved. Months made before keep the version they were made by.";

    protected override string After => Address(Partner.Slug);

    public static string Address(string partner) => $"{BookCase.ListAddress}/{partner}/mapping";

    public static string? HintOf(ExtractField field) => field switch
    {
        ExtractField.Code => "The cost centre or account by which rows are shared out, such as Cost centre; CostCentre",
        ExtractField.CostToDate => "Leave it out where your trial balance has a debit and a credit",
        _ => null,
    };

    protected override async Task<bool> FindAsync(CancellationToken cancellation)
    {
        var slug = RouteData.Values["partner"] as string;
        if ((await read.ListAsync(cancellation)).SelectMany(m => m.Cases).FirstOrDefault(c => c.Partner.Slug == slug && c.HasLines) is not { } newest)
        {
            return false;
        }

        (Partner, lines) = (newest.Partner, newest.Lines);
        var versions = await extracts.MappingsAsync(Partner.Id, cancellation);
        Newest = versions.Count == 0 ? null : versions[0];
        foreach (var field in ExtractWords.Fields)
        {
            Input.Headings.TryAdd(field.ToString(), null);
        }

        Tables(newest, versions);
        return true;
    }

    protected override void Fill()
    {
        foreach (var field in ExtractWords.Fields)
        {
            Input.Headings[field.ToString()] = Newest is null ? null : string.Join("; ", Newest.Headings[field]);
        }

        (Input.Signs, Input.Shares) = (Newest?.Signs ?? SignRule.AsWritten, Newest?.Shares.ToString());
    }

    protected override void Check()
    {
        if (Headings().WhyNot() is { } refusal)
        {
            ModelState.AddRefusal(refusal, $"Input.Headings[{(refusal is MappingLacksCodeOrCost && string.IsNullOrWhiteSpace(Input.Headings["Code"]) ? "Code" : "CostToDate")}]");
        }

        var (read, faults) = CodeShares.Read(Input.Shares ?? "", lines.Select(l => l.Slug).ToHashSet());
        shares = read;
        foreach (var fault in faults)
        {
            ModelState.AddModelError("Input.Shares", $"Row {fault.Row}: {fault.Sentence.TrimEnd('.')}");
        }
    }

    protected override Task<Refusal?> ActAsync(CancellationToken cancellation) =>
        keep.SaveAsync(Partner, new ExtractMappingEntry(Headings(), Input.Signs!.Value, shares!, Input.Reason!.Trim()), RequestKey, cancellation);

    private ExtractHeadings Headings() => new(ExtractWords.Fields.Select(f => KeyValuePair.Create(f, SpendHeadings.Split(Input.Headings.GetValueOrDefault(f.ToString())))));

    private void Tables(BookCase month, IReadOnlyList<ExtractMapping> versions)
    {
        Codes = new DataTable<(CodeRule Rule, LineShare? Share)>("Codes in use",
            [
                new("code", "Code", r => r.Rule.Code),
                new("line", "Service line", r => r.Share is { } share ? month.NameOf(share.Line) : $"Left out: {r.Rule.LeftOutBecause}"),
                new("percent", "Share", r => r.Share is { } share ? $"{share.Percent:0.####}%" : null) { IsNumeric = true, SortBy = r => r.Share?.Percent },
            ],
            [.. (Newest?.Shares.Rules ?? []).SelectMany(rule => rule.Shares.Count == 0 ? [(rule, null)] : rule.Shares.Select(s => (rule, (LineShare?)s)))],
            TableQuery.None) { IsPlain = true, WhenEmpty = "No mapping has been saved yet", IsMadeUp = _ => Newest!.IsMadeUp };
        Versions = new DataTable<ExtractMapping>("Versions",
            [
                new("number", "Version", m => $"{m.Number}") { IsNumeric = true },
                new("on", "Saved on", m => m.On.ToString("d MMMM yyyy")) { Provenance = m => m.Provenance },
                new("reason", "Why", m => m.Reason),
                new("headings", "Headings", m => string.Join(". ", ExtractWords.Fields.Where(f => m.Headings[f].Count > 0).Select(f => $"{f.InWords()}: {string.Join(" or ", m.Headings[f])}"))),
            ],
            versions, TableQuery.None) { IsPlain = true, IsMadeUp = m => m.IsMadeUp, WhenEmpty = "No mapping has been saved yet" };
    }
}

public sealed class ExtractMappingInput
{
    /// <summary>By the name of the field, as typed.</summary>
    public Dictionary<string, string?> Headings { get; set; } = [];

    [Required(ErrorMessage = "Say what a minus means")]
    public SignRule? Signs { get; set; }

    [Required(ErrorMessage = "Say to which service line each code goes")]
    public string? Shares { get; set; }

    [Required(ErrorMessage = "Say why it is saved or changed"), StringLength(1000, ErrorMessage = "The reason must be 1,000 characters or fewer")]
    public string? Reason { get; set; }
}
