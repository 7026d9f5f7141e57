using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Commonweal.Platform.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Foundation : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "access_rules",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    Who = table.Column<string>(maxLength: 40, nullable: false),
                    Roles = table.Column<string>(maxLength: 1000, nullable: false),
                    Statuses = table.Column<string>(maxLength: 1000, nullable: false),
                    OwnPartnerOnly = table.Column<bool>(nullable: false),
                    From = table.Column<DateOnly>(nullable: false),
                    To = table.Column<DateOnly>(nullable: true),
                    Explanation = table.Column<string>(maxLength: 4000, nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_rules", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "agreements",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Title = table.Column<string>(maxLength: 200, nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    ParentId = table.Column<Guid>(nullable: true),
                    Summary = table.Column<string>(maxLength: 4000, nullable: false),
                    Version = table.Column<int>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_agreements_agreements_ParentId",
                        column: x => x.ParentId,
                        principalTable: "agreements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "audit_entries",
                columns: table => new
                {
                    Sequence = table.Column<long>(nullable: false),
                    At = table.Column<DateTime>(nullable: false),
                    Person = table.Column<string>(maxLength: 80, nullable: false),
                    ActingFor = table.Column<string>(maxLength: 80, nullable: false),
                    ActingAs = table.Column<string>(maxLength: 200, nullable: false),
                    Verb = table.Column<string>(maxLength: 80, nullable: false),
                    Subject = table.Column<string>(maxLength: 400, nullable: false),
                    Sentence = table.Column<string>(maxLength: 1000, nullable: false),
                    Changes = table.Column<string>(maxLength: -1, nullable: false),
                    RequestKey = table.Column<Guid>(nullable: true),
                    PreviousHash = table.Column<byte[]>(maxLength: 32, nullable: false),
                    Hash = table.Column<byte[]>(maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_entries", x => x.Sequence);
                });

            migrationBuilder.CreateTable(
                name: "audit_head",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false),
                    Sequence = table.Column<long>(nullable: false),
                    Hash = table.Column<byte[]>(maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_audit_head", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "boroughs",
                columns: table => new
                {
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Name = table.Column<string>(maxLength: 200, nullable: false),
                    Population = table.Column<int>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_boroughs", x => x.Slug);
                });

            migrationBuilder.CreateTable(
                name: "conflicts_of_fact",
                columns: table => new
                {
                    Reference = table.Column<string>(maxLength: 20, nullable: false),
                    Title = table.Column<string>(maxLength: 200, nullable: false),
                    Reading = table.Column<string>(maxLength: 4000, nullable: false),
                    Subject = table.Column<string>(maxLength: 80, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_conflicts_of_fact", x => x.Reference);
                });

            migrationBuilder.CreateTable(
                name: "heads_of_terms",
                columns: table => new
                {
                    Number = table.Column<int>(nullable: false),
                    Title = table.Column<string>(maxLength: 200, nullable: false),
                    Asks = table.Column<string>(maxLength: 4000, nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_heads_of_terms", x => x.Number);
                });

            migrationBuilder.CreateTable(
                name: "papers",
                columns: table => new
                {
                    Reference = table.Column<string>(maxLength: 20, nullable: false),
                    Title = table.Column<string>(maxLength: 200, nullable: false),
                    Body = table.Column<string>(maxLength: 200, nullable: false),
                    Date = table.Column<DateOnly>(nullable: false),
                    Note = table.Column<string>(maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_papers", x => x.Reference);
                });

            migrationBuilder.CreateTable(
                name: "partners",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Name = table.Column<string>(maxLength: 200, nullable: false),
                    ShortName = table.Column<string>(maxLength: 200, nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    OdsCode = table.Column<string>(maxLength: 8, nullable: true),
                    Description = table.Column<string>(maxLength: 4000, nullable: false),
                    Boroughs = table.Column<string>(maxLength: 1000, nullable: false),
                    Version = table.Column<int>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partners", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "partnership",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false),
                    Name = table.Column<string>(maxLength: 200, nullable: false),
                    ShortName = table.Column<string>(maxLength: 200, nullable: false),
                    Strapline = table.Column<string>(maxLength: 4000, nullable: false),
                    Description = table.Column<string>(maxLength: 4000, nullable: false),
                    DemonstrationToday = table.Column<DateOnly>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partnership", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "people",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Name = table.Column<string>(maxLength: 200, nullable: false),
                    IsDemonstration = table.Column<bool>(nullable: false),
                    Version = table.Column<int>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_people", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "roles",
                columns: table => new
                {
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Title = table.Column<string>(maxLength: 200, nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_roles", x => x.Slug);
                });

            migrationBuilder.CreateTable(
                name: "statements",
                columns: table => new
                {
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Text = table.Column<string>(maxLength: 4000, nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_statements", x => new { x.Kind, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "agreement_versions",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    AgreementId = table.Column<Guid>(nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Title = table.Column<string>(maxLength: 200, nullable: false),
                    Text = table.Column<string>(maxLength: -1, nullable: false),
                    Hash = table.Column<string>(maxLength: 64, nullable: false),
                    PublishedOn = table.Column<DateOnly>(nullable: false),
                    EffectiveFrom = table.Column<DateOnly>(nullable: true),
                    RefreshDue = table.Column<DateOnly>(nullable: true),
                    Expires = table.Column<DateOnly>(nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreement_versions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_agreement_versions_agreements_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "agreements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "conflicting_statements",
                columns: table => new
                {
                    ConflictReference = table.Column<string>(maxLength: 20, nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Text = table.Column<string>(maxLength: 4000, nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_conflicting_statements", x => new { x.ConflictReference, x.Number });
                    table.ForeignKey(
                        name: "FK_conflicting_statements_conflicts_of_fact_ConflictReference",
                        column: x => x.ConflictReference,
                        principalTable: "conflicts_of_fact",
                        principalColumn: "Reference",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "agreement_parties",
                columns: table => new
                {
                    AgreementId = table.Column<Guid>(nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreement_parties", x => new { x.AgreementId, x.PartnerId });
                    table.ForeignKey(
                        name: "FK_agreement_parties_agreements_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "agreements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_agreement_parties_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "partner_place_shares",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PartnerId = table.Column<Guid>(nullable: false),
                    Area = table.Column<string>(maxLength: 80, nullable: false),
                    Measure = table.Column<string>(maxLength: 40, nullable: false),
                    BasisPoints = table.Column<int>(nullable: false),
                    From = table.Column<DateOnly>(nullable: false),
                    To = table.Column<DateOnly>(nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    SupersededAt = table.Column<DateTime>(nullable: true),
                    IsSynthetic = table.Column<bool>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partner_place_shares", x => x.Id);
                    table.ForeignKey(
                        name: "FK_partner_place_shares_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "partner_successions",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PartnerId = table.Column<Guid>(nullable: false),
                    SuccessorName = table.Column<string>(maxLength: 200, nullable: false),
                    From = table.Column<DateOnly>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partner_successions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_partner_successions_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "sovereign_bodies",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false),
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Name = table.Column<string>(maxLength: 200, nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(nullable: true),
                    To = table.Column<DateOnly>(nullable: true),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_sovereign_bodies", x => x.Id);
                    table.ForeignKey(
                        name: "FK_sovereign_bodies_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "accounts",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    PersonId = table.Column<Guid>(nullable: false),
                    IsAdministrator = table.Column<bool>(nullable: false),
                    IsDemonstration = table.Column<bool>(nullable: false),
                    LastVisit = table.Column<DateTime>(nullable: true),
                    UserName = table.Column<string>(maxLength: 256, nullable: true),
                    NormalizedUserName = table.Column<string>(maxLength: 256, nullable: true),
                    Email = table.Column<string>(maxLength: 256, nullable: true),
                    NormalizedEmail = table.Column<string>(maxLength: 256, nullable: true),
                    EmailConfirmed = table.Column<bool>(nullable: false),
                    PasswordHash = table.Column<string>(maxLength: 4000, nullable: true),
                    SecurityStamp = table.Column<string>(maxLength: 4000, nullable: true),
                    ConcurrencyStamp = table.Column<string>(maxLength: 4000, nullable: true),
                    PhoneNumber = table.Column<string>(maxLength: 256, nullable: true),
                    PhoneNumberConfirmed = table.Column<bool>(nullable: false),
                    TwoFactorEnabled = table.Column<bool>(nullable: false),
                    LockoutEnd = table.Column<DateTimeOffset>(nullable: true),
                    LockoutEnabled = table.Column<bool>(nullable: false),
                    AccessFailedCount = table.Column<int>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_accounts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_accounts_people_PersonId",
                        column: x => x.PersonId,
                        principalTable: "people",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "posts",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    PartnerId = table.Column<Guid>(nullable: true),
                    Title = table.Column<string>(maxLength: 200, nullable: false),
                    Role = table.Column<string>(maxLength: 80, nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_posts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_posts_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_posts_roles_Role",
                        column: x => x.Role,
                        principalTable: "roles",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "head_answers",
                columns: table => new
                {
                    AgreementVersionId = table.Column<Guid>(nullable: false),
                    HeadNumber = table.Column<int>(nullable: false),
                    Answer = table.Column<string>(maxLength: 4000, nullable: true),
                    Clause = table.Column<string>(maxLength: 40, nullable: true),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_head_answers", x => new { x.AgreementVersionId, x.HeadNumber });
                    table.ForeignKey(
                        name: "FK_head_answers_agreement_versions_AgreementVersionId",
                        column: x => x.AgreementVersionId,
                        principalTable: "agreement_versions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_head_answers_heads_of_terms_HeadNumber",
                        column: x => x.HeadNumber,
                        principalTable: "heads_of_terms",
                        principalColumn: "Number",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "approvals",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    AgreementVersionId = table.Column<Guid>(nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false),
                    BodyId = table.Column<Guid>(nullable: true),
                    Date = table.Column<DateOnly>(nullable: true),
                    NotedOn = table.Column<DateOnly>(nullable: true),
                    NotedBy = table.Column<string>(maxLength: 200, nullable: true),
                    Minute = table.Column<string>(maxLength: 200, nullable: true),
                    Hash = table.Column<string>(maxLength: 64, nullable: true),
                    Condition = table.Column<string>(maxLength: 4000, nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_approvals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_approvals_agreement_versions_AgreementVersionId",
                        column: x => x.AgreementVersionId,
                        principalTable: "agreement_versions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_approvals_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_approvals_sovereign_bodies_BodyId",
                        column: x => x.BodyId,
                        principalTable: "sovereign_bodies",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "account_claims",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    UserId = table.Column<Guid>(nullable: false),
                    ClaimType = table.Column<string>(maxLength: 4000, nullable: true),
                    ClaimValue = table.Column<string>(maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_account_claims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_account_claims_accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "account_logins",
                columns: table => new
                {
                    LoginProvider = table.Column<string>(maxLength: 128, nullable: false),
                    ProviderKey = table.Column<string>(maxLength: 255, nullable: false),
                    ProviderDisplayName = table.Column<string>(maxLength: 4000, nullable: true),
                    UserId = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_account_logins", x => new { x.LoginProvider, x.ProviderKey });
                    table.ForeignKey(
                        name: "FK_account_logins_accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "account_passkeys",
                columns: table => new
                {
                    CredentialId = table.Column<byte[]>(maxLength: 1024, nullable: false),
                    UserId = table.Column<Guid>(nullable: false),
                    Data = table.Column<string>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_account_passkeys", x => x.CredentialId);
                    table.ForeignKey(
                        name: "FK_account_passkeys_accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "account_tokens",
                columns: table => new
                {
                    UserId = table.Column<Guid>(nullable: false),
                    LoginProvider = table.Column<string>(maxLength: 128, nullable: false),
                    Name = table.Column<string>(maxLength: 128, nullable: false),
                    Value = table.Column<string>(maxLength: 4000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_account_tokens", x => new { x.UserId, x.LoginProvider, x.Name });
                    table.ForeignKey(
                        name: "FK_account_tokens_accounts_UserId",
                        column: x => x.UserId,
                        principalTable: "accounts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "post_holdings",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PostId = table.Column<Guid>(nullable: false),
                    PersonId = table.Column<Guid>(nullable: false),
                    From = table.Column<DateOnly>(nullable: false),
                    FromIsStated = table.Column<bool>(nullable: false),
                    To = table.Column<DateOnly>(nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    SupersededAt = table.Column<DateTime>(nullable: true),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_post_holdings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_post_holdings_people_PersonId",
                        column: x => x.PersonId,
                        principalTable: "people",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_post_holdings_posts_PostId",
                        column: x => x.PostId,
                        principalTable: "posts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "approval_follow_ups",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ApprovalId = table.Column<Guid>(nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_approval_follow_ups", x => x.Id);
                    table.ForeignKey(
                        name: "FK_approval_follow_ups_approvals_ApprovalId",
                        column: x => x.ApprovalId,
                        principalTable: "approvals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "partner_statuses",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PartnerId = table.Column<Guid>(nullable: false),
                    Status = table.Column<string>(maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(nullable: false),
                    To = table.Column<DateOnly>(nullable: true),
                    ApprovalId = table.Column<Guid>(nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    SupersededAt = table.Column<DateTime>(nullable: true),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partner_statuses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_partner_statuses_approvals_ApprovalId",
                        column: x => x.ApprovalId,
                        principalTable: "approvals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_partner_statuses_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "signatures",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    AgreementVersionId = table.Column<Guid>(nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false),
                    Place = table.Column<string>(maxLength: 40, nullable: false),
                    SignedBy = table.Column<string>(maxLength: 200, nullable: false),
                    SignedOn = table.Column<DateOnly>(nullable: false),
                    Authority = table.Column<Guid>(nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_signatures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_signatures_agreement_versions_AgreementVersionId",
                        column: x => x.AgreementVersionId,
                        principalTable: "agreement_versions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_signatures_approvals_Authority",
                        column: x => x.Authority,
                        principalTable: "approvals",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_signatures_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.InsertData(
                table: "audit_head",
                columns: new[] { "Id", "Hash", "Sequence" },
                values: new object[] { 1, new byte[] { 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 }, 0L });

            migrationBuilder.CreateIndex(
                name: "IX_account_claims_UserId",
                table: "account_claims",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_account_logins_UserId",
                table: "account_logins",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "IX_account_passkeys_UserId",
                table: "account_passkeys",
                column: "UserId");

            migrationBuilder.CreateIndex(
                name: "EmailIndex",
                table: "accounts",
                column: "NormalizedEmail");

            migrationBuilder.CreateIndex(
                name: "IX_accounts_PersonId",
                table: "accounts",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "UserNameIndex",
                table: "accounts",
                column: "NormalizedUserName",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_agreement_parties_PartnerId",
                table: "agreement_parties",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_agreement_versions_AgreementId_Number",
                table: "agreement_versions",
                columns: new[] { "AgreementId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_agreements_ParentId",
                table: "agreements",
                column: "ParentId");

            migrationBuilder.CreateIndex(
                name: "IX_agreements_Slug",
                table: "agreements",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_approval_follow_ups_ApprovalId",
                table: "approval_follow_ups",
                column: "ApprovalId");

            migrationBuilder.CreateIndex(
                name: "IX_approvals_AgreementVersionId",
                table: "approvals",
                column: "AgreementVersionId");

            migrationBuilder.CreateIndex(
                name: "IX_approvals_BodyId",
                table: "approvals",
                column: "BodyId");

            migrationBuilder.CreateIndex(
                name: "IX_approvals_PartnerId",
                table: "approvals",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_audit_entries_Person_Sequence",
                table: "audit_entries",
                columns: new[] { "Person", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_audit_entries_RequestKey",
                table: "audit_entries",
                column: "RequestKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_audit_entries_Subject_Sequence",
                table: "audit_entries",
                columns: new[] { "Subject", "Sequence" });

            migrationBuilder.CreateIndex(
                name: "IX_head_answers_HeadNumber",
                table: "head_answers",
                column: "HeadNumber");

            migrationBuilder.CreateIndex(
                name: "IX_partner_place_shares_PartnerId",
                table: "partner_place_shares",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_partner_statuses_ApprovalId",
                table: "partner_statuses",
                column: "ApprovalId");

            migrationBuilder.CreateIndex(
                name: "IX_partner_statuses_PartnerId",
                table: "partner_statuses",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_partner_successions_PartnerId",
                table: "partner_successions",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_partners_Slug",
                table: "partners",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_people_Slug",
                table: "people",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_post_holdings_PersonId",
                table: "post_holdings",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_post_holdings_PostId",
                table: "post_holdings",
                column: "PostId");

            migrationBuilder.CreateIndex(
                name: "IX_posts_PartnerId",
                table: "posts",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_posts_Role",
                table: "posts",
                column: "Role");

            migrationBuilder.CreateIndex(
                name: "IX_signatures_AgreementVersionId_PartnerId_Place",
                table: "signatures",
                columns: new[] { "AgreementVersionId", "PartnerId", "Place" });

            migrationBuilder.CreateIndex(
                name: "IX_signatures_Authority",
                table: "signatures",
                column: "Authority");

            migrationBuilder.CreateIndex(
                name: "IX_signatures_PartnerId",
                table: "signatures",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_sovereign_bodies_PartnerId",
                table: "sovereign_bodies",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_sovereign_bodies_Slug",
                table: "sovereign_bodies",
                column: "Slug",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "access_rules");

            migrationBuilder.DropTable(
                name: "account_claims");

            migrationBuilder.DropTable(
                name: "account_logins");

            migrationBuilder.DropTable(
                name: "account_passkeys");

            migrationBuilder.DropTable(
                name: "account_tokens");

            migrationBuilder.DropTable(
                name: "agreement_parties");

            migrationBuilder.DropTable(
                name: "approval_follow_ups");

            migrationBuilder.DropTable(
                name: "audit_entries");

            migrationBuilder.DropTable(
                name: "audit_head");

            migrationBuilder.DropTable(
                name: "boroughs");

            migrationBuilder.DropTable(
                name: "conflicting_statements");

            migrationBuilder.DropTable(
                name: "head_answers");

            migrationBuilder.DropTable(
                name: "papers");

            migrationBuilder.DropTable(
                name: "partner_place_shares");

            migrationBuilder.DropTable(
                name: "partner_statuses");

            migrationBuilder.DropTable(
                name: "partner_successions");

            migrationBuilder.DropTable(
                name: "partnership");

            migrationBuilder.DropTable(
                name: "post_holdings");

            migrationBuilder.DropTable(
                name: "signatures");

            migrationBuilder.DropTable(
                name: "statements");

            migrationBuilder.DropTable(
                name: "accounts");

            migrationBuilder.DropTable(
                name: "conflicts_of_fact");

            migrationBuilder.DropTable(
                name: "heads_of_terms");

            migrationBuilder.DropTable(
                name: "posts");

            migrationBuilder.DropTable(
                name: "approvals");

            migrationBuilder.DropTable(
                name: "people");

            migrationBuilder.DropTable(
                name: "roles");

            migrationBuilder.DropTable(
                name: "agreement_versions");

            migrationBuilder.DropTable(
                name: "sovereign_bodies");

            migrationBuilder.DropTable(
                name: "agreements");

            migrationBuilder.DropTable(
                name: "partners");
        }
    }
}
