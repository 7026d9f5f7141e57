namespace Commonweal.Platform.Authority;

/// <summary>A meeting of a body that was held.</summary>
/// <param name="AreMinutesApproved">Approved as a correct record at a later meeting.</param>
public sealed record HeldMeeting(string Slug, string Title, DateOnly Day, bool AreMinutesApproved, string Url)
{
    /// <summary>With its day, where its title does not say that already.</summary>
    public string InWords => Title.Contains($"{Day:d MMMM yyyy}", StringComparison.Ordinal) ? Title : $"{Title}, {Day:d MMMM yyyy}";
}

/// <summary>Answered by whoever keeps meetings, for capabilities that do not know it.</summary>
public interface IKnowMeetings
{
    /// <summary>Where a meeting of a body is called.</summary>
    string CallAddress(string body);

    /// <summary>The meetings of a body that have been held, the last first.</summary>
    Task<IReadOnlyList<HeldMeeting>> HeldAsync(string body, CancellationToken cancellation);
}
