namespace Commonweal.Platform.Layout;

/// <summary>
/// What surrounds every page: whose partnership, which day, who is signed in and for whom they act. One a request, filled before the page runs;
/// a page adds its breadcrumbs while it renders, and the layout, which renders last, shows them.
/// </summary>
public sealed class PageFrame
{
    private readonly List<PageLink> breadcrumbs = [];

    public string PartnershipName { get; set; } = "";

    public bool IsDemonstration { get; set; }

    /// <summary>The partnership's today, which a demonstration sets.</summary>
    public DateOnly Today { get; set; }

    /// <summary>The day the page is read as at: today, unless the reader chose another.</summary>
    public DateOnly AsAt { get; set; }

    public bool IsAsAtChosen { get; set; }

    /// <summary>UTC; null where the page shows what is known now.</summary>
    public DateTime? KnownAt { get; set; }

    /// <summary>Whether this page can be read as at another day, so that the reader is offered it.</summary>
    public bool TakesAsAt { get; set; }

    public string? SignedInName { get; set; }

    /// <summary>The partner one acts for, as people say its name.</summary>
    public string? ActingFor { get; set; }

    /// <summary>The post or role one acts as, as people say it.</summary>
    public string? ActingAs { get; set; }

    /// <summary>Says which choice of partner and post a form was drawn under, so that a post under another is refused.</summary>
    public string? ActingStamp { get; set; }

    /// <summary>A sentence about what was just asked for, shown once at the head of the page.</summary>
    public string? Notice { get; set; }

    public bool MaySeeAudit { get; set; }

    public string SignInUrl { get; set; } = "/sign-in";

    public string SignOutUrl { get; set; } = "/sign-out";

    public string ChangeActingUrl { get; set; } = "/acting";

    /// <summary>Shown before Contents, which comes last.</summary>
    public IReadOnlyList<PageLink> Navigation { get; set; } = [];

    /// <summary>Seconds after which the page asks for itself again where there is no script; null for never.</summary>
    public int? RefreshAfterSeconds { get; set; }

    public IReadOnlyList<PageLink> Breadcrumbs => breadcrumbs;

    /// <summary>Adds a page above this one. Home stands first by itself.</summary>
    public void Crumb(string text, string url) => breadcrumbs.Add(new PageLink(text, url));
}

public sealed record PageLink(string Text, string Url);
