using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Commonweal.Platform.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Commitments : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "behaviours",
                columns: table => new
                {
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Title = table.Column<string>(maxLength: 200, nullable: true),
                    Text = table.Column<string>(maxLength: 4000, nullable: false),
                    ClauseReference = table.Column<string>(maxLength: 40, nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_behaviours", x => x.Slug);
                });

            migrationBuilder.CreateTable(
                name: "commitments",
                columns: table => new
                {
                    AgreementVersionId = table.Column<Guid>(nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Title = table.Column<string>(maxLength: 200, nullable: false),
                    Summary = table.Column<string>(maxLength: 4000, nullable: false),
                    ClauseReference = table.Column<string>(maxLength: 40, nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_commitments", x => new { x.AgreementVersionId, x.Number });
                    table.ForeignKey(
                        name: "FK_commitments_agreement_versions_AgreementVersionId",
                        column: x => x.AgreementVersionId,
                        principalTable: "agreement_versions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "enablers",
                columns: table => new
                {
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Name = table.Column<string>(maxLength: 200, nullable: false),
                    Text = table.Column<string>(maxLength: 4000, nullable: false),
                    ProjectSupport = table.Column<string>(maxLength: 40, nullable: false),
                    Version = table.Column<int>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_enablers", x => x.Slug);
                });

            migrationBuilder.CreateTable(
                name: "owning_bodies",
                columns: table => new
                {
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Name = table.Column<string>(maxLength: 200, nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_owning_bodies", x => x.Slug);
                });

            migrationBuilder.CreateTable(
                name: "partner_plans",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    Name = table.Column<string>(maxLength: 200, nullable: false),
                    Shared = table.Column<string>(maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(nullable: true),
                    To = table.Column<DateOnly>(nullable: true),
                    Version = table.Column<int>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partner_plans", x => x.Id);
                    table.ForeignKey(
                        name: "FK_partner_plans_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "representations",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    MadeTo = table.Column<string>(maxLength: 200, nullable: false),
                    MadeOn = table.Column<DateOnly>(nullable: false),
                    MadeBy = table.Column<Guid>(nullable: false),
                    Subject = table.Column<string>(maxLength: 200, nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    Answer = table.Column<string>(maxLength: 4000, nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_representations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_representations_partners_MadeBy",
                        column: x => x.MadeBy,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "resource_contributions",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PartnerId = table.Column<Guid>(nullable: false),
                    AgreementId = table.Column<Guid>(nullable: true),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    What = table.Column<string>(maxLength: 4000, nullable: false),
                    AnnualPence = table.Column<long>(nullable: true),
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
                    table.PrimaryKey("PK_resource_contributions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_resource_contributions_agreements_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "agreements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_resource_contributions_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "stopped_services",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Name = table.Column<string>(maxLength: 200, nullable: false),
                    Service = table.Column<string>(maxLength: 80, nullable: true),
                    StoppedBy = table.Column<Guid>(nullable: false),
                    StoppedOn = table.Column<DateOnly>(nullable: false),
                    Reason = table.Column<string>(maxLength: 4000, nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_stopped_services", x => x.Id);
                    table.ForeignKey(
                        name: "FK_stopped_services_partners_StoppedBy",
                        column: x => x.StoppedBy,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "promises",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Text = table.Column<string>(maxLength: 4000, nullable: false),
                    MadeOn = table.Column<DateOnly>(nullable: false),
                    MadeOnIsStated = table.Column<bool>(nullable: false),
                    MadeAt = table.Column<string>(maxLength: 200, nullable: false),
                    OwnerBody = table.Column<string>(maxLength: 80, nullable: true),
                    OwnerPartnerId = table.Column<Guid>(nullable: true),
                    Version = table.Column<int>(nullable: false),
                    DueAtMeetingOf = table.Column<string>(maxLength: 80, nullable: true),
                    DueFrom = table.Column<DateOnly>(nullable: true),
                    DuePrecision = table.Column<string>(maxLength: 40, nullable: false),
                    DueUntil = table.Column<DateOnly>(nullable: true),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_promises", x => x.Id);
                    table.ForeignKey(
                        name: "FK_promises_owning_bodies_OwnerBody",
                        column: x => x.OwnerBody,
                        principalTable: "owning_bodies",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_promises_partners_OwnerPartnerId",
                        column: x => x.OwnerPartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "targets",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Reference = table.Column<string>(maxLength: 20, nullable: false),
                    CommitmentNumber = table.Column<int>(nullable: true),
                    Text = table.Column<string>(maxLength: 4000, nullable: false),
                    Recurs = table.Column<string>(maxLength: 40, nullable: false),
                    ClauseReference = table.Column<string>(maxLength: 40, nullable: true),
                    OwnerBody = table.Column<string>(maxLength: 80, nullable: true),
                    OwnerOurs = table.Column<string>(maxLength: 4000, nullable: true),
                    Version = table.Column<int>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_targets", x => x.Id);
                    table.ForeignKey(
                        name: "FK_targets_owning_bodies_OwnerBody",
                        column: x => x.OwnerBody,
                        principalTable: "owning_bodies",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "aligned_parts",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PlanId = table.Column<Guid>(nullable: false),
                    Text = table.Column<string>(maxLength: 4000, nullable: false),
                    AlignedOn = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_aligned_parts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_aligned_parts_partner_plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "partner_plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "plan_priorities",
                columns: table => new
                {
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    PlanId = table.Column<Guid>(nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Text = table.Column<string>(maxLength: 4000, nullable: true),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_plan_priorities", x => x.Slug);
                    table.ForeignKey(
                        name: "FK_plan_priorities_partner_plans_PlanId",
                        column: x => x.PlanId,
                        principalTable: "partner_plans",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "representation_supports",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    RepresentationId = table.Column<long>(nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_representation_supports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_representation_supports_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_representation_supports_representations_RepresentationId",
                        column: x => x.RepresentationId,
                        principalTable: "representations",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "promise_reports",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PromiseId = table.Column<Guid>(nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    Status = table.Column<string>(maxLength: 40, nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    MetOn = table.Column<DateOnly>(nullable: true),
                    ReportedBy = table.Column<Guid>(nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_promise_reports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_promise_reports_partners_ReportedBy",
                        column: x => x.ReportedBy,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_promise_reports_promises_PromiseId",
                        column: x => x.PromiseId,
                        principalTable: "promises",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "due_date_versions",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    TargetId = table.Column<Guid>(nullable: false),
                    SetOn = table.Column<DateOnly>(nullable: false),
                    Reason = table.Column<string>(maxLength: 4000, nullable: true),
                    DecidedBy = table.Column<string>(maxLength: 80, nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    DueAtMeetingOf = table.Column<string>(maxLength: 80, nullable: true),
                    DueFrom = table.Column<DateOnly>(nullable: true),
                    DuePrecision = table.Column<string>(maxLength: 40, nullable: false),
                    DueUntil = table.Column<DateOnly>(nullable: true),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_due_date_versions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_due_date_versions_owning_bodies_DecidedBy",
                        column: x => x.DecidedBy,
                        principalTable: "owning_bodies",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_due_date_versions_targets_TargetId",
                        column: x => x.TargetId,
                        principalTable: "targets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "target_owners",
                columns: table => new
                {
                    TargetId = table.Column<Guid>(nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_target_owners", x => new { x.TargetId, x.PartnerId });
                    table.ForeignKey(
                        name: "FK_target_owners_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_target_owners_targets_TargetId",
                        column: x => x.TargetId,
                        principalTable: "targets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "target_reports",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    TargetId = table.Column<Guid>(nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    Status = table.Column<string>(maxLength: 40, nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    Evidence = table.Column<string>(maxLength: 4000, nullable: true),
                    MetOn = table.Column<DateOnly>(nullable: true),
                    ForMonth = table.Column<DateOnly>(nullable: true),
                    ReportedBy = table.Column<Guid>(nullable: true),
                    PersonId = table.Column<Guid>(nullable: true),
                    Corrects = table.Column<long>(nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_target_reports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_target_reports_partners_ReportedBy",
                        column: x => x.ReportedBy,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_target_reports_people_PersonId",
                        column: x => x.PersonId,
                        principalTable: "people",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_target_reports_target_reports_Corrects",
                        column: x => x.Corrects,
                        principalTable: "target_reports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_target_reports_targets_TargetId",
                        column: x => x.TargetId,
                        principalTable: "targets",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "priorities_served",
                columns: table => new
                {
                    AgreementId = table.Column<Guid>(nullable: false),
                    Priority = table.Column<string>(maxLength: 80, nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_priorities_served", x => new { x.AgreementId, x.Priority });
                    table.ForeignKey(
                        name: "FK_priorities_served_agreements_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "agreements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_priorities_served_plan_priorities_Priority",
                        column: x => x.Priority,
                        principalTable: "plan_priorities",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "evidence_files",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    TargetReportId = table.Column<long>(nullable: false),
                    Name = table.Column<string>(maxLength: 200, nullable: false),
                    MediaType = table.Column<string>(maxLength: 100, nullable: false),
                    Content = table.Column<byte[]>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_evidence_files", x => x.Id);
                    table.ForeignKey(
                        name: "FK_evidence_files_target_reports_TargetReportId",
                        column: x => x.TargetReportId,
                        principalTable: "target_reports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_aligned_parts_PlanId",
                table: "aligned_parts",
                column: "PlanId");

            migrationBuilder.CreateIndex(
                name: "IX_due_date_versions_DecidedBy",
                table: "due_date_versions",
                column: "DecidedBy");

            migrationBuilder.CreateIndex(
                name: "IX_due_date_versions_TargetId",
                table: "due_date_versions",
                column: "TargetId");

            migrationBuilder.CreateIndex(
                name: "IX_evidence_files_TargetReportId",
                table: "evidence_files",
                column: "TargetReportId");

            migrationBuilder.CreateIndex(
                name: "IX_partner_plans_PartnerId",
                table: "partner_plans",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_partner_plans_Slug",
                table: "partner_plans",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_plan_priorities_PlanId",
                table: "plan_priorities",
                column: "PlanId");

            migrationBuilder.CreateIndex(
                name: "IX_priorities_served_Priority",
                table: "priorities_served",
                column: "Priority");

            migrationBuilder.CreateIndex(
                name: "IX_promise_reports_PromiseId",
                table: "promise_reports",
                column: "PromiseId");

            migrationBuilder.CreateIndex(
                name: "IX_promise_reports_ReportedBy",
                table: "promise_reports",
                column: "ReportedBy");

            migrationBuilder.CreateIndex(
                name: "IX_promises_OwnerBody",
                table: "promises",
                column: "OwnerBody");

            migrationBuilder.CreateIndex(
                name: "IX_promises_OwnerPartnerId",
                table: "promises",
                column: "OwnerPartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_promises_Slug",
                table: "promises",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_representation_supports_PartnerId",
                table: "representation_supports",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_representation_supports_RepresentationId_PartnerId",
                table: "representation_supports",
                columns: new[] { "RepresentationId", "PartnerId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_representations_MadeBy",
                table: "representations",
                column: "MadeBy");

            migrationBuilder.CreateIndex(
                name: "IX_resource_contributions_AgreementId",
                table: "resource_contributions",
                column: "AgreementId");

            migrationBuilder.CreateIndex(
                name: "IX_resource_contributions_PartnerId",
                table: "resource_contributions",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_stopped_services_StoppedBy",
                table: "stopped_services",
                column: "StoppedBy");

            migrationBuilder.CreateIndex(
                name: "IX_target_owners_PartnerId",
                table: "target_owners",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_target_reports_Corrects",
                table: "target_reports",
                column: "Corrects");

            migrationBuilder.CreateIndex(
                name: "IX_target_reports_PersonId",
                table: "target_reports",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_target_reports_ReportedBy",
                table: "target_reports",
                column: "ReportedBy");

            migrationBuilder.CreateIndex(
                name: "IX_target_reports_TargetId",
                table: "target_reports",
                column: "TargetId");

            migrationBuilder.CreateIndex(
                name: "IX_targets_OwnerBody",
                table: "targets",
                column: "OwnerBody");

            migrationBuilder.CreateIndex(
                name: "IX_targets_Reference",
                table: "targets",
                column: "Reference",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "aligned_parts");

            migrationBuilder.DropTable(
                name: "behaviours");

            migrationBuilder.DropTable(
                name: "commitments");

            migrationBuilder.DropTable(
                name: "due_date_versions");

            migrationBuilder.DropTable(
                name: "enablers");

            migrationBuilder.DropTable(
                name: "evidence_files");

            migrationBuilder.DropTable(
                name: "priorities_served");

            migrationBuilder.DropTable(
                name: "promise_reports");

            migrationBuilder.DropTable(
                name: "representation_supports");

            migrationBuilder.DropTable(
                name: "resource_contributions");

            migrationBuilder.DropTable(
                name: "stopped_services");

            migrationBuilder.DropTable(
                name: "target_owners");

            migrationBuilder.DropTable(
                name: "target_reports");

            migrationBuilder.DropTable(
                name: "plan_priorities");

            migrationBuilder.DropTable(
                name: "promises");

            migrationBuilder.DropTable(
                name: "representations");

            migrationBuilder.DropTable(
                name: "targets");

            migrationBuilder.DropTable(
                name: "partner_plans");

            migrationBuilder.DropTable(
                name: "owning_bodies");
        }
    }
}
