using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Commonweal.Platform.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Residents : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "consultations",
                columns: table => new
                {
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Title = table.Column<string>(maxLength: 200, nullable: false),
                    About = table.Column<string>(maxLength: 4000, nullable: false),
                    Question = table.Column<string>(maxLength: 4000, nullable: false),
                    Information = table.Column<string>(maxLength: 4000, nullable: true),
                    Opens = table.Column<DateOnly>(nullable: false),
                    Closes = table.Column<DateOnly>(nullable: false),
                    Decision = table.Column<string>(maxLength: 80, nullable: true),
                    RunBy = table.Column<Guid>(nullable: true),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consultations", x => x.Slug);
                    table.ForeignKey(
                        name: "FK_consultations_partners_RunBy",
                        column: x => x.RunBy,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "engagement_activities",
                columns: table => new
                {
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Title = table.Column<string>(maxLength: 200, nullable: false),
                    Level = table.Column<string>(maxLength: 40, nullable: false),
                    About = table.Column<string>(maxLength: 4000, nullable: false),
                    With = table.Column<string>(maxLength: 4000, nullable: false),
                    From = table.Column<DateOnly>(nullable: false),
                    To = table.Column<DateOnly>(nullable: false),
                    Decision = table.Column<string>(maxLength: 80, nullable: true),
                    Workstream = table.Column<string>(maxLength: 80, nullable: true),
                    RunBy = table.Column<Guid>(nullable: true),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_engagement_activities", x => x.Slug);
                    table.ForeignKey(
                        name: "FK_engagement_activities_partners_RunBy",
                        column: x => x.RunBy,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "equality_assessments",
                columns: table => new
                {
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Title = table.Column<string>(maxLength: 200, nullable: false),
                    Decision = table.Column<string>(maxLength: 80, nullable: true),
                    AssessedOn = table.Column<DateOnly>(nullable: false),
                    Judgement = table.Column<string>(maxLength: 40, nullable: false),
                    Summary = table.Column<string>(maxLength: 4000, nullable: false),
                    JudgedBy = table.Column<string>(maxLength: 200, nullable: false),
                    PartnerId = table.Column<Guid>(nullable: true),
                    EliminateInWords = table.Column<string>(maxLength: 4000, nullable: true),
                    AdvanceInWords = table.Column<string>(maxLength: 4000, nullable: true),
                    FosterInWords = table.Column<string>(maxLength: 4000, nullable: true),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_equality_assessments", x => x.Slug);
                    table.ForeignKey(
                        name: "FK_equality_assessments_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "outbox",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Key = table.Column<string>(maxLength: 200, nullable: false),
                    Recipient = table.Column<string>(maxLength: 254, nullable: false),
                    Subject = table.Column<string>(maxLength: 200, nullable: false),
                    Body = table.Column<string>(maxLength: -1, nullable: false),
                    UnsubscribeUrl = table.Column<string>(maxLength: 400, nullable: true),
                    CreatedAt = table.Column<DateTime>(nullable: false),
                    State = table.Column<string>(maxLength: 40, nullable: false),
                    Attempts = table.Column<int>(nullable: false),
                    NextAttemptAt = table.Column<DateTime>(nullable: false),
                    SentAt = table.Column<DateTime>(nullable: true),
                    LastError = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "pledges",
                columns: table => new
                {
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Text = table.Column<string>(maxLength: 4000, nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false),
                    GivenBy = table.Column<string>(maxLength: 200, nullable: false),
                    MadeOn = table.Column<DateOnly>(nullable: false),
                    DueOn = table.Column<DateOnly>(nullable: true),
                    Statement = table.Column<string>(maxLength: 80, nullable: true),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_pledges", x => x.Slug);
                    table.ForeignKey(
                        name: "FK_pledges_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "resident_statements",
                columns: table => new
                {
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Text = table.Column<string>(maxLength: 4000, nullable: false),
                    Targets = table.Column<string>(maxLength: 1000, nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_resident_statements", x => x.Slug);
                });

            migrationBuilder.CreateTable(
                name: "subscriptions",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Email = table.Column<string>(maxLength: 254, nullable: false),
                    Topic = table.Column<string>(maxLength: 40, nullable: false),
                    Target = table.Column<string>(maxLength: 80, nullable: true),
                    Token = table.Column<string>(maxLength: 64, nullable: false),
                    AskedAt = table.Column<DateTime>(nullable: false),
                    ConfirmedAt = table.Column<DateTime>(nullable: true),
                    ToldUntil = table.Column<DateTime>(nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_subscriptions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "workstream_measures",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Workstream = table.Column<string>(maxLength: 80, nullable: false),
                    Aspect = table.Column<string>(maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    Measure = table.Column<string>(maxLength: 200, nullable: false),
                    Found = table.Column<string>(maxLength: 200, nullable: false),
                    IsAssured = table.Column<bool>(nullable: false),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_workstream_measures", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "answer_moderations",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Consultation = table.Column<string>(maxLength: 80, nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Verdict = table.Column<string>(maxLength: 40, nullable: false),
                    Why = table.Column<string>(maxLength: 400, nullable: true),
                    On = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_answer_moderations", x => x.Id);
                    table.ForeignKey(
                        name: "FK_answer_moderations_consultations_Consultation",
                        column: x => x.Consultation,
                        principalTable: "consultations",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "consultation_answers",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Consultation = table.Column<string>(maxLength: 80, nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    RequestKey = table.Column<Guid>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consultation_answers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_consultation_answers_consultations_Consultation",
                        column: x => x.Consultation,
                        principalTable: "consultations",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "consultation_results",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Consultation = table.Column<string>(maxLength: 80, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    Said = table.Column<string>(maxLength: 4000, nullable: false),
                    Did = table.Column<string>(maxLength: 4000, nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_consultation_results", x => x.Id);
                    table.ForeignKey(
                        name: "FK_consultation_results_consultations_Consultation",
                        column: x => x.Consultation,
                        principalTable: "consultations",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "point_answers",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Activity = table.Column<string>(maxLength: 80, nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    DoneBy = table.Column<DateOnly>(nullable: true),
                    By = table.Column<Guid>(nullable: true),
                    On = table.Column<DateOnly>(nullable: false),
                    Decision = table.Column<string>(maxLength: 80, nullable: true),
                    Target = table.Column<string>(maxLength: 80, nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_point_answers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_point_answers_engagement_activities_Activity",
                        column: x => x.Activity,
                        principalTable: "engagement_activities",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_point_answers_partners_By",
                        column: x => x.By,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "voice_points",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Activity = table.Column<string>(maxLength: 80, nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Voice = table.Column<string>(maxLength: 40, nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    SaidOn = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_voice_points", x => x.Id);
                    table.ForeignKey(
                        name: "FK_voice_points_engagement_activities_Activity",
                        column: x => x.Activity,
                        principalTable: "engagement_activities",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "assessments_read",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Assessment = table.Column<string>(maxLength: 80, nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false),
                    Person = table.Column<string>(maxLength: 200, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assessments_read", x => x.Id);
                    table.ForeignKey(
                        name: "FK_assessments_read_equality_assessments_Assessment",
                        column: x => x.Assessment,
                        principalTable: "equality_assessments",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_assessments_read_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "characteristic_effects",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Assessment = table.Column<string>(maxLength: 80, nullable: false),
                    Characteristic = table.Column<string>(maxLength: 40, nullable: false),
                    Effect = table.Column<string>(maxLength: 40, nullable: false),
                    Aims = table.Column<string>(maxLength: 40, nullable: false),
                    Evidence = table.Column<string>(maxLength: 4000, nullable: false),
                    Mitigation = table.Column<string>(maxLength: 4000, nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_characteristic_effects", x => x.Id);
                    table.ForeignKey(
                        name: "FK_characteristic_effects_equality_assessments_Assessment",
                        column: x => x.Assessment,
                        principalTable: "equality_assessments",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "pledge_reports",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Pledge = table.Column<string>(maxLength: 80, nullable: false),
                    Standing = table.Column<string>(maxLength: 40, nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    Evidence = table.Column<string>(maxLength: 4000, nullable: true),
                    On = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_pledge_reports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_pledge_reports_pledges_Pledge",
                        column: x => x.Pledge,
                        principalTable: "pledges",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_answer_moderations_Consultation_Number",
                table: "answer_moderations",
                columns: new[] { "Consultation", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_assessments_read_Assessment_PartnerId",
                table: "assessments_read",
                columns: new[] { "Assessment", "PartnerId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_assessments_read_PartnerId",
                table: "assessments_read",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_characteristic_effects_Assessment_Characteristic",
                table: "characteristic_effects",
                columns: new[] { "Assessment", "Characteristic" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_consultation_answers_Consultation_Number",
                table: "consultation_answers",
                columns: new[] { "Consultation", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_consultation_answers_RequestKey",
                table: "consultation_answers",
                column: "RequestKey",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_consultation_results_Consultation",
                table: "consultation_results",
                column: "Consultation");

            migrationBuilder.CreateIndex(
                name: "IX_consultations_RunBy",
                table: "consultations",
                column: "RunBy");

            migrationBuilder.CreateIndex(
                name: "IX_engagement_activities_RunBy",
                table: "engagement_activities",
                column: "RunBy");

            migrationBuilder.CreateIndex(
                name: "IX_equality_assessments_PartnerId",
                table: "equality_assessments",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_outbox_Key",
                table: "outbox",
                column: "Key",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outbox_State_NextAttemptAt",
                table: "outbox",
                columns: new[] { "State", "NextAttemptAt" });

            migrationBuilder.CreateIndex(
                name: "IX_pledge_reports_Pledge",
                table: "pledge_reports",
                column: "Pledge");

            migrationBuilder.CreateIndex(
                name: "IX_pledges_PartnerId",
                table: "pledges",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_point_answers_Activity",
                table: "point_answers",
                column: "Activity");

            migrationBuilder.CreateIndex(
                name: "IX_point_answers_By",
                table: "point_answers",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_subscriptions_Email",
                table: "subscriptions",
                column: "Email");

            migrationBuilder.CreateIndex(
                name: "IX_subscriptions_Token",
                table: "subscriptions",
                column: "Token",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_voice_points_Activity_Number",
                table: "voice_points",
                columns: new[] { "Activity", "Number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "answer_moderations");

            migrationBuilder.DropTable(
                name: "assessments_read");

            migrationBuilder.DropTable(
                name: "characteristic_effects");

            migrationBuilder.DropTable(
                name: "consultation_answers");

            migrationBuilder.DropTable(
                name: "consultation_results");

            migrationBuilder.DropTable(
                name: "outbox");

            migrationBuilder.DropTable(
                name: "pledge_reports");

            migrationBuilder.DropTable(
                name: "point_answers");

            migrationBuilder.DropTable(
                name: "resident_statements");

            migrationBuilder.DropTable(
                name: "subscriptions");

            migrationBuilder.DropTable(
                name: "voice_points");

            migrationBuilder.DropTable(
                name: "workstream_measures");

            migrationBuilder.DropTable(
                name: "equality_assessments");

            migrationBuilder.DropTable(
                name: "consultations");

            migrationBuilder.DropTable(
                name: "pledges");

            migrationBuilder.DropTable(
                name: "engagement_activities");
        }
    }
}
