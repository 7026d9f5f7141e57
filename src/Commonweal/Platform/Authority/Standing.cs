using System.Security.Claims;
using Commonweal.Domain.Foundation;
using Commonweal.Domain.Partnership.People;
using Commonweal.Domain.Partnership.Visibility;
using Commonweal.Platform.Audit;

namespace Commonweal.Platform.Authority;

/// <summary>Who is signed in, and for whom and as what they have chosen to act: read from the sign-in cookie, checked against the posts at every act.</summary>
public sealed record Standing
{
    public const string PersonIdClaim = "person";
    public const string PersonSlugClaim = "person-slug";
    public const string PersonNameClaim = "person-name";
    public const string HoldingClaim = "holding";
    public const string PartnerIdClaim = "partner";
    public const string PartnerSlugClaim = "partner-slug";
    public const string PartnerNameClaim = "partner-name";
    public const string PostClaim = "post";
    public const string RoleClaim = "role";
    public const string AdministratorClaim = "administrator";

    /// <summary>The role that an administrator's account has beside its posts.</summary>
    public const string AdministratorRole = "administrator";

    public static Standing Nobody { get; } = new();

    public bool IsSignedIn { get; init; }

    public PersonId? PersonId { get; init; }

    public string PersonSlug { get; init; } = "";

    public string PersonName { get; init; } = "";

    /// <summary>The post holding they act in; null where they hold no post today, or have not chosen.</summary>
    public long? HoldingId { get; init; }

    public PartnerId? PartnerId { get; init; }

    public string? PartnerSlug { get; init; }

    public string? PartnerName { get; init; }

    public string? Post { get; init; }

    public string? Role { get; init; }

    public bool IsAdministrator { get; init; }

    /// <summary>Whom they act for, in words: a partner, or the partnership's own team.</summary>
    public string ActingFor => PartnerName ?? (Post is null ? "nobody" : "the partnership's own team");

    /// <param name="partnerStatus">How the partner they act for stands today.</param>
    public Viewer ViewerWith(string? partnerStatus) => new(IsSignedIn, IsAdministrator && Role is null ? AdministratorRole : Role, PartnerSlug, partnerStatus);

    public Actor Actor => IsSignedIn ? new Actor(PersonSlug, PartnerSlug ?? "", Post ?? (IsAdministrator ? "Administrator" : "")) : Actor.System;

    public Speaker Speaker => new(PartnerId, Role, Post is null ? "nobody" : $"{ActingFor} as {Post}");

    /// <summary>What a form carries, so that a form opened while acting for one partner is never sent as another.</summary>
    public string Stamp => $"{PersonSlug}/{HoldingId}";

    public static Standing Of(ClaimsPrincipal user)
    {
        if (user.Identity?.IsAuthenticated != true || user.FindFirstValue(PersonIdClaim) is not { } person)
        {
            return Nobody;
        }

        return new Standing
        {
            IsSignedIn = true,
            PersonId = new PersonId(Guid.Parse(person)),
            PersonSlug = user.FindFirstValue(PersonSlugClaim)!,
            PersonName = user.FindFirstValue(PersonNameClaim)!,
            HoldingId = long.TryParse(user.FindFirstValue(HoldingClaim), out var holding) ? holding : null,
            PartnerId = Guid.TryParse(user.FindFirstValue(PartnerIdClaim), out var partner) ? new PartnerId(partner) : null,
            PartnerSlug = user.FindFirstValue(PartnerSlugClaim),
            PartnerName = user.FindFirstValue(PartnerNameClaim),
            Post = user.FindFirstValue(PostClaim),
            Role = user.FindFirstValue(RoleClaim),
            IsAdministrator = user.HasClaim(AdministratorClaim, "yes"),
        };
    }
}
