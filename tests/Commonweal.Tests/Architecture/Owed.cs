namespace Commonweal.Tests.Architecture;

/// <summary>Tests still to be written. Empty is the aim, and nothing is added but by somebody who will pay.</summary>
public static class Owed
{
    public static string[] Pages { get; } =
    [
        "Platform/Audit/Entry",
    ];

    public static string[] Refusals { get; } =
    [
        "NotSignedIn",
        "PostNoLongerRecorded",
        "PostNotBegun",
    ];
}
