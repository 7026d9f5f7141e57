using Commonweal.Domain.Community.Keeping;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;
using Commonweal.Platform.Persistence;

namespace Commonweal.Community.Keeping;

/// <summary>What is done about texts that are kept for a time.</summary>
public enum KeepingAct
{
    PutOff,
    NoLongerPutOff,
    Remove,
}

/// <summary>Who acts, and when.</summary>
public sealed record KeepingMoment(PartnerId? Partner, PersonId? Person, DateOnly On, DateTime Now);

/// <summary>A complaint or a request, as far as what was written with it is kept for a time.</summary>
public interface IKeptMatter
{
    /// <summary>"complaint", in a sentence.</summary>
    string What { get; }

    string Reference { get; }

    string Url { get; }

    DateOnly ReceivedOn { get; }

    TextKeeping Keeping { get; }

    /// <summary>What is removed, and what stays, as somebody reads it before it is too late.</summary>
    string Goes { get; }

    string Stays { get; }

    Outcome<Speaker> MayKeep(Speaker speaker);

    /// <summary>The step that is added, with what was written to say why.</summary>
    IEnumerable<object> Rows(KeepingAct act, HoldReason? reason, string? words, KeepingMoment moment);

    /// <summary>All rows that go.</summary>
    Task<IReadOnlyList<object>> TextsAsync(CommonwealContext context, CancellationToken cancellation);
}
