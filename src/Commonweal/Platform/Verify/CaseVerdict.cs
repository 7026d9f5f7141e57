namespace Commonweal.Platform.Verify;

public enum CaseStatus
{
    Pass,
    Fail,

    /// <summary>A difference that the cases themselves name.</summary>
    Known,
    Skip,
}

/// <summary>What came of one case.</summary>
public sealed record CaseVerdict(CaseStatus Status, string Id, string Kind, int Compared, double Worst, string Text, IReadOnlyList<Difference> Differences)
{
    public static CaseVerdict Failed(string id, string kind, string why) => new(CaseStatus.Fail, id, kind, 0, 0, why, []);

    public static CaseVerdict Of(string id, string kind, string title, Comparison comparison) => comparison.Differences.Count == 0
        ? new(CaseStatus.Pass, id, kind, comparison.Compared, comparison.Worst, title, [])
        : new(CaseStatus.Fail, id, kind, comparison.Compared, comparison.Worst, $"{comparison.Differences.Count} differ: {title}", comparison.Differences);
}

/// <summary>All cases of a folder, and each file that is no case.</summary>
public sealed record CaseRun(IReadOnlyList<CaseVerdict> Verdicts, IReadOnlyList<string> Malformed);

/// <summary>One subject that can be verified: its word on the command line, and how a folder of its cases is run.</summary>
public sealed record VerifiedSubject(string Name, string Description, Func<string, CaseRun> Run);
