namespace Commonweal.Platform.Authority;

/// <summary>A programme as those see it who know nothing of governance.</summary>
public sealed record KnownProgramme(string Slug, string Title, string Url);

/// <summary>Answered by whoever keeps the programmes, for capabilities that do not know it.</summary>
public interface IKnowProgrammes
{
    /// <summary>Those that had been proposed by the day that is read, by title.</summary>
    Task<IReadOnlyList<KnownProgramme>> KnownAsync(CancellationToken cancellation);
}
