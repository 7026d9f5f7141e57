using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Commonweal.Platform.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class AgreementBook : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "agreement_endings",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    AgreementVersionId = table.Column<Guid>(nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    LastDay = table.Column<DateOnly>(nullable: false),
                    ReplacedBy = table.Column<Guid>(nullable: true),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_agreement_endings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_agreement_endings_agreement_versions_AgreementVersionId",
                        column: x => x.AgreementVersionId,
                        principalTable: "agreement_versions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_agreement_endings_agreement_versions_ReplacedBy",
                        column: x => x.ReplacedBy,
                        principalTable: "agreement_versions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_agreement_endings_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "authority_grants",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Post = table.Column<string>(maxLength: 80, nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false),
                    Services = table.Column<string>(maxLength: 1000, nullable: false),
                    Fund = table.Column<string>(maxLength: 80, nullable: true),
                    Actions = table.Column<string>(maxLength: 40, nullable: false),
                    LimitPence = table.Column<long>(nullable: true),
                    LimitOn = table.Column<string>(maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(nullable: false),
                    To = table.Column<DateOnly>(nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    SupersededAt = table.Column<DateTime>(nullable: true),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_authority_grants", x => x.Id);
                    table.ForeignKey(
                        name: "FK_authority_grants_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "awaited_grants",
                columns: table => new
                {
                    Post = table.Column<string>(maxLength: 80, nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_awaited_grants", x => new { x.Post, x.PartnerId });
                    table.ForeignKey(
                        name: "FK_awaited_grants_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "clauses",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    AgreementVersionId = table.Column<Guid>(nullable: false),
                    Reference = table.Column<string>(maxLength: 40, nullable: false),
                    Sentence = table.Column<string>(maxLength: 4000, nullable: false),
                    Effect = table.Column<string>(maxLength: -1, nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_clauses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_clauses_agreement_versions_AgreementVersionId",
                        column: x => x.AgreementVersionId,
                        principalTable: "agreement_versions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "granting_powers",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PartnerId = table.Column<Guid>(nullable: false),
                    Services = table.Column<string>(maxLength: 1000, nullable: false),
                    Actions = table.Column<string>(maxLength: 40, nullable: false),
                    LimitPence = table.Column<long>(nullable: true),
                    From = table.Column<DateOnly>(nullable: false),
                    To = table.Column<DateOnly>(nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    SupersededAt = table.Column<DateTime>(nullable: true),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_granting_powers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_granting_powers_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "jobs",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Kind = table.Column<string>(maxLength: 80, nullable: false),
                    AskedBy = table.Column<string>(maxLength: 80, nullable: false),
                    AskedAt = table.Column<DateTime>(nullable: false),
                    State = table.Column<string>(maxLength: 40, nullable: false),
                    Percentage = table.Column<int>(nullable: true),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    SeenAt = table.Column<DateTime>(nullable: true),
                    NextUrl = table.Column<string>(maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_jobs", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "joint_posts",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Title = table.Column<string>(maxLength: 200, nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    Services = table.Column<string>(maxLength: 1000, nullable: false),
                    Fund = table.Column<string>(maxLength: 80, nullable: true),
                    EmployerId = table.Column<Guid>(nullable: true),
                    ReportsTo = table.Column<string>(maxLength: 80, nullable: true),
                    AgreementId = table.Column<Guid>(nullable: true),
                    HolderId = table.Column<Guid>(nullable: true),
                    Version = table.Column<int>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_joint_posts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_joint_posts_agreements_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "agreements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_joint_posts_partners_EmployerId",
                        column: x => x.EmployerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_joint_posts_people_HolderId",
                        column: x => x.HolderId,
                        principalTable: "people",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "management_savings",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Post = table.Column<string>(maxLength: 80, nullable: false),
                    AnnualPence = table.Column<long>(nullable: false),
                    CountedOn = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_management_savings", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "secondments",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Title = table.Column<string>(maxLength: 200, nullable: false),
                    LenderId = table.Column<Guid>(nullable: false),
                    HostId = table.Column<Guid>(nullable: false),
                    WholeTimeHundredths = table.Column<int>(nullable: false),
                    Terms = table.Column<string>(maxLength: 4000, nullable: false),
                    RechargeBasis = table.Column<string>(maxLength: 4000, nullable: false),
                    RechargePencePerQuarter = table.Column<long>(nullable: true),
                    IsSynthetic = table.Column<bool>(nullable: false),
                    From = table.Column<DateOnly>(nullable: false),
                    To = table.Column<DateOnly>(nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    SupersededAt = table.Column<DateTime>(nullable: true),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_secondments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_secondments_partners_HostId",
                        column: x => x.HostId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_secondments_partners_LenderId",
                        column: x => x.LenderId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "statutes",
                columns: table => new
                {
                    Section = table.Column<string>(maxLength: 200, nullable: false),
                    From = table.Column<DateOnly>(nullable: false),
                    Sentence = table.Column<string>(maxLength: 4000, nullable: false),
                    To = table.Column<DateOnly>(nullable: true),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_statutes", x => new { x.Section, x.From });
                });

            migrationBuilder.CreateIndex(
                name: "IX_agreement_endings_AgreementVersionId",
                table: "agreement_endings",
                column: "AgreementVersionId");

            migrationBuilder.CreateIndex(
                name: "IX_agreement_endings_PartnerId",
                table: "agreement_endings",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_agreement_endings_ReplacedBy",
                table: "agreement_endings",
                column: "ReplacedBy");

            migrationBuilder.CreateIndex(
                name: "IX_authority_grants_PartnerId",
                table: "authority_grants",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_awaited_grants_PartnerId",
                table: "awaited_grants",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_clauses_AgreementVersionId_Reference",
                table: "clauses",
                columns: new[] { "AgreementVersionId", "Reference" });

            migrationBuilder.CreateIndex(
                name: "IX_granting_powers_PartnerId",
                table: "granting_powers",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_jobs_State_AskedAt",
                table: "jobs",
                columns: new[] { "State", "AskedAt" });

            migrationBuilder.CreateIndex(
                name: "IX_joint_posts_AgreementId",
                table: "joint_posts",
                column: "AgreementId");

            migrationBuilder.CreateIndex(
                name: "IX_joint_posts_EmployerId",
                table: "joint_posts",
                column: "EmployerId");

            migrationBuilder.CreateIndex(
                name: "IX_joint_posts_HolderId",
                table: "joint_posts",
                column: "HolderId");

            migrationBuilder.CreateIndex(
                name: "IX_joint_posts_Slug",
                table: "joint_posts",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_secondments_HostId",
                table: "secondments",
                column: "HostId");

            migrationBuilder.CreateIndex(
                name: "IX_secondments_LenderId",
                table: "secondments",
                column: "LenderId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "agreement_endings");

            migrationBuilder.DropTable(
                name: "authority_grants");

            migrationBuilder.DropTable(
                name: "awaited_grants");

            migrationBuilder.DropTable(
                name: "clauses");

            migrationBuilder.DropTable(
                name: "granting_powers");

            migrationBuilder.DropTable(
                name: "jobs");

            migrationBuilder.DropTable(
                name: "joint_posts");

            migrationBuilder.DropTable(
                name: "management_savings");

            migrationBuilder.DropTable(
                name: "secondments");

            migrationBuilder.DropTable(
                name: "statutes");
        }
    }
}
