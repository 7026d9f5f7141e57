using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Commonweal.Platform.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Collaboration : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "alternative_forms",
                columns: table => new
                {
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Name = table.Column<string>(maxLength: 200, nullable: false),
                    Description = table.Column<string>(maxLength: 4000, nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_alternative_forms", x => x.Slug);
                });

            migrationBuilder.CreateTable(
                name: "appraisal_criteria",
                columns: table => new
                {
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Text = table.Column<string>(maxLength: 4000, nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_appraisal_criteria", x => x.Slug);
                });

            migrationBuilder.CreateTable(
                name: "development_programmes",
                columns: table => new
                {
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Text = table.Column<string>(maxLength: 4000, nullable: false),
                    StartedOn = table.Column<DateOnly>(nullable: true),
                    Version = table.Column<int>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_development_programmes", x => x.Slug);
                });

            migrationBuilder.CreateTable(
                name: "development_reach",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Level = table.Column<string>(maxLength: 80, nullable: false),
                    Name = table.Column<string>(maxLength: 200, nullable: false),
                    Order = table.Column<int>(nullable: false),
                    Reach = table.Column<string>(maxLength: 40, nullable: false),
                    Text = table.Column<string>(maxLength: 4000, nullable: false),
                    AsOf = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_development_reach", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ladders",
                columns: table => new
                {
                    Letter = table.Column<string>(maxLength: 4, nullable: false),
                    Order = table.Column<int>(nullable: false),
                    Name = table.Column<string>(maxLength: 200, nullable: false),
                    EndAim = table.Column<string>(maxLength: 4000, nullable: false),
                    IsDerivedFromServices = table.Column<bool>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ladders", x => x.Letter);
                });

            migrationBuilder.CreateTable(
                name: "market_assessments",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Service = table.Column<string>(maxLength: 80, nullable: false),
                    AssessedBy = table.Column<Guid>(nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    IsSufficient = table.Column<bool>(nullable: false),
                    IsOfGoodQuality = table.Column<bool>(nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_market_assessments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_market_assessments_partners_AssessedBy",
                        column: x => x.AssessedBy,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "market_role",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false),
                    Text = table.Column<string>(maxLength: 4000, nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_market_role", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "service_exclusions",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Service = table.Column<string>(maxLength: 80, nullable: false),
                    DecidedBy = table.Column<string>(maxLength: 80, nullable: false),
                    Reason = table.Column<string>(maxLength: 4000, nullable: false),
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
                    table.PrimaryKey("PK_service_exclusions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "service_footprints",
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
                    table.PrimaryKey("PK_service_footprints", x => x.Slug);
                });

            migrationBuilder.CreateTable(
                name: "services",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Name = table.Column<string>(maxLength: 200, nullable: false),
                    Sector = table.Column<string>(maxLength: 200, nullable: false),
                    Confidence = table.Column<string>(maxLength: 40, nullable: false),
                    Footprint = table.Column<string>(maxLength: 80, nullable: false),
                    ScopeGroup = table.Column<string>(maxLength: 80, nullable: false),
                    ListedFrom = table.Column<DateOnly>(nullable: false),
                    IsInByDefault = table.Column<bool>(nullable: false),
                    Version = table.Column<int>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_services", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "staff_briefings",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PartnerId = table.Column<Guid>(nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    Audience = table.Column<string>(maxLength: 4000, nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_staff_briefings", x => x.Id);
                    table.ForeignKey(
                        name: "FK_staff_briefings_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "training_counts",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Training = table.Column<string>(maxLength: 80, nullable: false),
                    Title = table.Column<string>(maxLength: 200, nullable: false),
                    Trained = table.Column<int>(nullable: false),
                    IsAtLeast = table.Column<bool>(nullable: false),
                    Who = table.Column<string>(maxLength: 4000, nullable: false),
                    AsOf = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_training_counts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ultimate_aim",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false),
                    Text = table.Column<string>(maxLength: 4000, nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ultimate_aim", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "workforce_assessment",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false),
                    Text = table.Column<string>(maxLength: 4000, nullable: false),
                    Target = table.Column<string>(maxLength: 40, nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_workforce_assessment", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "appraisals",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Form = table.Column<string>(maxLength: 80, nullable: false),
                    Criterion = table.Column<string>(maxLength: 80, nullable: false),
                    Meets = table.Column<string>(maxLength: 40, nullable: false),
                    Finding = table.Column<string>(maxLength: 4000, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_appraisals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_appraisals_alternative_forms_Form",
                        column: x => x.Form,
                        principalTable: "alternative_forms",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_appraisals_appraisal_criteria_Criterion",
                        column: x => x.Criterion,
                        principalTable: "appraisal_criteria",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ladder_ambitions",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Ladder = table.Column<string>(maxLength: 4, nullable: false),
                    Stage = table.Column<int>(nullable: false),
                    By = table.Column<DateOnly>(nullable: false),
                    SetOn = table.Column<DateOnly>(nullable: false),
                    AgreementVersionId = table.Column<Guid>(nullable: true),
                    PartnerId = table.Column<Guid>(nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ladder_ambitions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ladder_ambitions_agreement_versions_AgreementVersionId",
                        column: x => x.AgreementVersionId,
                        principalTable: "agreement_versions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ladder_ambitions_ladders_Ladder",
                        column: x => x.Ladder,
                        principalTable: "ladders",
                        principalColumn: "Letter",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ladder_ambitions_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ladder_required_partners",
                columns: table => new
                {
                    Ladder = table.Column<string>(maxLength: 4, nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ladder_required_partners", x => new { x.Ladder, x.PartnerId });
                    table.ForeignKey(
                        name: "FK_ladder_required_partners_ladders_Ladder",
                        column: x => x.Ladder,
                        principalTable: "ladders",
                        principalColumn: "Letter",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_ladder_required_partners_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ladder_stages",
                columns: table => new
                {
                    Ladder = table.Column<string>(maxLength: 4, nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Text = table.Column<string>(maxLength: 4000, nullable: false),
                    Origin = table.Column<string>(maxLength: 40, nullable: false),
                    Groups = table.Column<string>(maxLength: 1000, nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ladder_stages", x => new { x.Ladder, x.Number });
                    table.ForeignKey(
                        name: "FK_ladder_stages_ladders_Ladder",
                        column: x => x.Ladder,
                        principalTable: "ladders",
                        principalColumn: "Letter",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ladder_steps",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Ladder = table.Column<string>(maxLength: 4, nullable: false),
                    FromStage = table.Column<int>(nullable: false),
                    ToStage = table.Column<int>(nullable: false),
                    Action = table.Column<string>(maxLength: 4000, nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ladder_steps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ladder_steps_ladders_Ladder",
                        column: x => x.Ladder,
                        principalTable: "ladders",
                        principalColumn: "Letter",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "stage_claims",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Ladder = table.Column<string>(maxLength: 4, nullable: false),
                    PartnerId = table.Column<Guid>(nullable: true),
                    Stage = table.Column<int>(nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    Evidence = table.Column<string>(maxLength: 4000, nullable: false),
                    Minute = table.Column<string>(maxLength: 200, nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_stage_claims", x => x.Id);
                    table.ForeignKey(
                        name: "FK_stage_claims_ladders_Ladder",
                        column: x => x.Ladder,
                        principalTable: "ladders",
                        principalColumn: "Letter",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_stage_claims_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_appraisals_Criterion",
                table: "appraisals",
                column: "Criterion");

            migrationBuilder.CreateIndex(
                name: "IX_appraisals_Form",
                table: "appraisals",
                column: "Form");

            migrationBuilder.CreateIndex(
                name: "IX_ladder_ambitions_AgreementVersionId",
                table: "ladder_ambitions",
                column: "AgreementVersionId");

            migrationBuilder.CreateIndex(
                name: "IX_ladder_ambitions_Ladder",
                table: "ladder_ambitions",
                column: "Ladder");

            migrationBuilder.CreateIndex(
                name: "IX_ladder_ambitions_PartnerId",
                table: "ladder_ambitions",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_ladder_required_partners_PartnerId",
                table: "ladder_required_partners",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_ladder_steps_Ladder",
                table: "ladder_steps",
                column: "Ladder");

            migrationBuilder.CreateIndex(
                name: "IX_market_assessments_AssessedBy",
                table: "market_assessments",
                column: "AssessedBy");

            migrationBuilder.CreateIndex(
                name: "IX_service_exclusions_Service",
                table: "service_exclusions",
                column: "Service");

            migrationBuilder.CreateIndex(
                name: "IX_services_Slug",
                table: "services",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_staff_briefings_PartnerId",
                table: "staff_briefings",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_stage_claims_Ladder",
                table: "stage_claims",
                column: "Ladder");

            migrationBuilder.CreateIndex(
                name: "IX_stage_claims_PartnerId",
                table: "stage_claims",
                column: "PartnerId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "appraisals");

            migrationBuilder.DropTable(
                name: "development_programmes");

            migrationBuilder.DropTable(
                name: "development_reach");

            migrationBuilder.DropTable(
                name: "ladder_ambitions");

            migrationBuilder.DropTable(
                name: "ladder_required_partners");

            migrationBuilder.DropTable(
                name: "ladder_stages");

            migrationBuilder.DropTable(
                name: "ladder_steps");

            migrationBuilder.DropTable(
                name: "market_assessments");

            migrationBuilder.DropTable(
                name: "market_role");

            migrationBuilder.DropTable(
                name: "service_exclusions");

            migrationBuilder.DropTable(
                name: "service_footprints");

            migrationBuilder.DropTable(
                name: "services");

            migrationBuilder.DropTable(
                name: "staff_briefings");

            migrationBuilder.DropTable(
                name: "stage_claims");

            migrationBuilder.DropTable(
                name: "training_counts");

            migrationBuilder.DropTable(
                name: "ultimate_aim");

            migrationBuilder.DropTable(
                name: "workforce_assessment");

            migrationBuilder.DropTable(
                name: "alternative_forms");

            migrationBuilder.DropTable(
                name: "appraisal_criteria");

            migrationBuilder.DropTable(
                name: "ladders");
        }
    }
}
