using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Commonweal.Platform.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class ProgrammesAndPriorities : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Message",
                table: "staff_briefings",
                maxLength: 80,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "MessageVersion",
                table: "staff_briefings",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "common_messages",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Title = table.Column<string>(maxLength: 200, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_common_messages", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "message_versions",
                columns: table => new
                {
                    Message = table.Column<string>(maxLength: 80, nullable: false),
                    Number = table.Column<int>(nullable: false),
                    ForServiceUsers = table.Column<string>(maxLength: 4000, nullable: false),
                    ForResidents = table.Column<string>(maxLength: 4000, nullable: false),
                    ForStaff = table.Column<string>(maxLength: 4000, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_message_versions", x => new { x.Message, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "priority_exercises",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Title = table.Column<string>(maxLength: 200, nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    FinancialYear = table.Column<int>(nullable: false),
                    BudgetPence = table.Column<long>(nullable: false),
                    OpenedOn = table.Column<DateOnly>(nullable: false),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_priority_exercises", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "programmes",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Title = table.Column<string>(maxLength: 200, nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    PartnerId = table.Column<Guid>(nullable: true),
                    Workstream = table.Column<string>(maxLength: 40, nullable: true),
                    IsLimited = table.Column<bool>(nullable: false),
                    Cohorts = table.Column<string>(maxLength: 1000, nullable: false),
                    Conditions = table.Column<string>(maxLength: 1000, nullable: false),
                    Settings = table.Column<string>(maxLength: 1000, nullable: false),
                    Lead = table.Column<string>(maxLength: 4000, nullable: true),
                    SeniorResponsibleOwner = table.Column<string>(maxLength: 4000, nullable: true),
                    ClinicalLead = table.Column<string>(maxLength: 4000, nullable: true),
                    Risks = table.Column<string>(maxLength: 4000, nullable: true),
                    EqualityAnalysis = table.Column<string>(maxLength: 4000, nullable: true),
                    ProposedOn = table.Column<DateOnly>(nullable: false),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programmes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_programmes_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "update_edits",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Paper = table.Column<string>(maxLength: 80, nullable: false),
                    Heading = table.Column<string>(maxLength: 40, nullable: false),
                    Text = table.Column<string>(maxLength: -1, nullable: true),
                    RecordHash = table.Column<string>(maxLength: 64, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_update_edits", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "update_papers",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Title = table.Column<string>(maxLength: 200, nullable: false),
                    Body = table.Column<string>(maxLength: 80, nullable: false),
                    MeetingOn = table.Column<DateOnly>(nullable: false),
                    BegunOn = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_update_papers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "update_versions",
                columns: table => new
                {
                    Paper = table.Column<string>(maxLength: 80, nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Heading = table.Column<string>(maxLength: 40, nullable: false),
                    Text = table.Column<string>(maxLength: -1, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_update_versions", x => new { x.Paper, x.Number, x.Heading });
                });

            migrationBuilder.CreateTable(
                name: "priority_closed",
                columns: table => new
                {
                    ExerciseId = table.Column<Guid>(nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_priority_closed", x => x.ExerciseId);
                    table.ForeignKey(
                        name: "FK_priority_closed_priority_exercises_ExerciseId",
                        column: x => x.ExerciseId,
                        principalTable: "priority_exercises",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "priority_criteria",
                columns: table => new
                {
                    ExerciseId = table.Column<Guid>(nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Title = table.Column<string>(maxLength: 200, nullable: false),
                    WeightPercent = table.Column<int>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_priority_criteria", x => new { x.ExerciseId, x.Number });
                    table.ForeignKey(
                        name: "FK_priority_criteria_priority_exercises_ExerciseId",
                        column: x => x.ExerciseId,
                        principalTable: "priority_exercises",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "priority_voices",
                columns: table => new
                {
                    ExerciseId = table.Column<Guid>(nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_priority_voices", x => new { x.ExerciseId, x.PartnerId });
                    table.ForeignKey(
                        name: "FK_priority_voices_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_priority_voices_priority_exercises_ExerciseId",
                        column: x => x.ExerciseId,
                        principalTable: "priority_exercises",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "benefits",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    ProgrammeId = table.Column<Guid>(nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Title = table.Column<string>(maxLength: 200, nullable: false),
                    Indicator = table.Column<string>(maxLength: 4000, nullable: false),
                    Unit = table.Column<string>(maxLength: 200, nullable: false),
                    BaselineHundredths = table.Column<long>(nullable: true),
                    TargetHundredths = table.Column<long>(nullable: true),
                    TargetBy = table.Column<DateOnly>(nullable: true),
                    OwnerId = table.Column<Guid>(nullable: true),
                    On = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_benefits", x => x.Id);
                    table.ForeignKey(
                        name: "FK_benefits_partners_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_benefits_programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "lessons",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ProgrammeId = table.Column<Guid>(nullable: true),
                    LearntFrom = table.Column<string>(maxLength: 200, nullable: true),
                    Title = table.Column<string>(maxLength: 200, nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    WhatToDo = table.Column<string>(maxLength: 4000, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_lessons", x => x.Id);
                    table.ForeignKey(
                        name: "FK_lessons_programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "priority_schemes",
                columns: table => new
                {
                    ExerciseId = table.Column<Guid>(nullable: false),
                    ProgrammeId = table.Column<Guid>(nullable: false),
                    CostPence = table.Column<long>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_priority_schemes", x => new { x.ExerciseId, x.ProgrammeId });
                    table.ForeignKey(
                        name: "FK_priority_schemes_priority_exercises_ExerciseId",
                        column: x => x.ExerciseId,
                        principalTable: "priority_exercises",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_priority_schemes_programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "priority_scores",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ExerciseId = table.Column<Guid>(nullable: false),
                    ProgrammeId = table.Column<Guid>(nullable: false),
                    Criterion = table.Column<int>(nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false),
                    Score = table.Column<int>(nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_priority_scores", x => x.Id);
                    table.ForeignKey(
                        name: "FK_priority_scores_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_priority_scores_priority_exercises_ExerciseId",
                        column: x => x.ExerciseId,
                        principalTable: "priority_exercises",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_priority_scores_programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "programme_business_cases",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ProgrammeId = table.Column<Guid>(nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programme_business_cases", x => x.Id);
                    table.ForeignKey(
                        name: "FK_programme_business_cases_programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "programme_matters",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ProgrammeId = table.Column<Guid>(nullable: false),
                    DecisionId = table.Column<Guid>(nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programme_matters", x => x.Id);
                    table.ForeignKey(
                        name: "FK_programme_matters_decisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "decisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_programme_matters_programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "programme_milestone_reports",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ProgrammeId = table.Column<Guid>(nullable: false),
                    Number = table.Column<int>(nullable: false),
                    News = table.Column<string>(maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    NewDueOn = table.Column<DateOnly>(nullable: true),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programme_milestone_reports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_programme_milestone_reports_programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "programme_milestones",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ProgrammeId = table.Column<Guid>(nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Title = table.Column<string>(maxLength: 4000, nullable: false),
                    DueOn = table.Column<DateOnly>(nullable: false),
                    SetOn = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programme_milestones", x => x.Id);
                    table.ForeignKey(
                        name: "FK_programme_milestones_programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "programme_money",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ProgrammeId = table.Column<Guid>(nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    FinancialYear = table.Column<int>(nullable: false),
                    AmountPence = table.Column<long>(nullable: false),
                    FullYearPence = table.Column<long>(nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programme_money", x => x.Id);
                    table.ForeignKey(
                        name: "FK_programme_money_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_programme_money_programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "programme_staff_time",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ProgrammeId = table.Column<Guid>(nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false),
                    From = table.Column<DateOnly>(nullable: false),
                    To = table.Column<DateOnly>(nullable: false),
                    Hundredths = table.Column<int>(nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programme_staff_time", x => x.Id);
                    table.ForeignKey(
                        name: "FK_programme_staff_time_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_programme_staff_time_programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "programme_stages",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ProgrammeId = table.Column<Guid>(nullable: false),
                    Stage = table.Column<string>(maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programme_stages", x => x.Id);
                    table.ForeignKey(
                        name: "FK_programme_stages_programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "programmes_joined",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ProgrammeId = table.Column<Guid>(nullable: false),
                    OtherId = table.Column<Guid>(nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_programmes_joined", x => x.Id);
                    table.ForeignKey(
                        name: "FK_programmes_joined_programmes_OtherId",
                        column: x => x.OtherId,
                        principalTable: "programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_programmes_joined_programmes_ProgrammeId",
                        column: x => x.ProgrammeId,
                        principalTable: "programmes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "benefits_realised",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    BenefitId = table.Column<Guid>(nullable: false),
                    FigureHundredths = table.Column<long>(nullable: false),
                    IsRough = table.Column<bool>(nullable: false),
                    AsOf = table.Column<DateOnly>(nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_benefits_realised", x => x.Id);
                    table.ForeignKey(
                        name: "FK_benefits_realised_benefits_BenefitId",
                        column: x => x.BenefitId,
                        principalTable: "benefits",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_benefits_OwnerId",
                table: "benefits",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_benefits_ProgrammeId_Number",
                table: "benefits",
                columns: new[] { "ProgrammeId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_benefits_realised_BenefitId",
                table: "benefits_realised",
                column: "BenefitId");

            migrationBuilder.CreateIndex(
                name: "IX_common_messages_Slug",
                table: "common_messages",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_lessons_ProgrammeId",
                table: "lessons",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_priority_exercises_Slug",
                table: "priority_exercises",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_priority_schemes_ProgrammeId",
                table: "priority_schemes",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_priority_scores_ExerciseId",
                table: "priority_scores",
                column: "ExerciseId");

            migrationBuilder.CreateIndex(
                name: "IX_priority_scores_PartnerId",
                table: "priority_scores",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_priority_scores_ProgrammeId",
                table: "priority_scores",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_priority_voices_PartnerId",
                table: "priority_voices",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_programme_business_cases_ProgrammeId_Number",
                table: "programme_business_cases",
                columns: new[] { "ProgrammeId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_programme_matters_DecisionId",
                table: "programme_matters",
                column: "DecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_programme_matters_ProgrammeId",
                table: "programme_matters",
                column: "ProgrammeId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_programme_milestone_reports_ProgrammeId",
                table: "programme_milestone_reports",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_programme_milestones_ProgrammeId_Number",
                table: "programme_milestones",
                columns: new[] { "ProgrammeId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_programme_money_PartnerId",
                table: "programme_money",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_programme_money_ProgrammeId",
                table: "programme_money",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_programme_staff_time_PartnerId",
                table: "programme_staff_time",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_programme_staff_time_ProgrammeId",
                table: "programme_staff_time",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_programme_stages_ProgrammeId",
                table: "programme_stages",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_programmes_PartnerId",
                table: "programmes",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_programmes_Slug",
                table: "programmes",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_programmes_joined_OtherId",
                table: "programmes_joined",
                column: "OtherId");

            migrationBuilder.CreateIndex(
                name: "IX_programmes_joined_ProgrammeId",
                table: "programmes_joined",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_update_edits_Paper",
                table: "update_edits",
                column: "Paper");

            migrationBuilder.CreateIndex(
                name: "IX_update_papers_Slug",
                table: "update_papers",
                column: "Slug",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "benefits_realised");

            migrationBuilder.DropTable(
                name: "common_messages");

            migrationBuilder.DropTable(
                name: "lessons");

            migrationBuilder.DropTable(
                name: "message_versions");

            migrationBuilder.DropTable(
                name: "priority_closed");

            migrationBuilder.DropTable(
                name: "priority_criteria");

            migrationBuilder.DropTable(
                name: "priority_schemes");

            migrationBuilder.DropTable(
                name: "priority_scores");

            migrationBuilder.DropTable(
                name: "priority_voices");

            migrationBuilder.DropTable(
                name: "programme_business_cases");

            migrationBuilder.DropTable(
                name: "programme_matters");

            migrationBuilder.DropTable(
                name: "programme_milestone_reports");

            migrationBuilder.DropTable(
                name: "programme_milestones");

            migrationBuilder.DropTable(
                name: "programme_money");

            migrationBuilder.DropTable(
                name: "programme_staff_time");

            migrationBuilder.DropTable(
                name: "programme_stages");

            migrationBuilder.DropTable(
                name: "programmes_joined");

            migrationBuilder.DropTable(
                name: "update_edits");

            migrationBuilder.DropTable(
                name: "update_papers");

            migrationBuilder.DropTable(
                name: "update_versions");

            migrationBuilder.DropTable(
                name: "benefits");

            migrationBuilder.DropTable(
                name: "priority_exercises");

            migrationBuilder.DropTable(
                name: "programmes");

            migrationBuilder.DropColumn(
                name: "Message",
                table: "staff_briefings");

            migrationBuilder.DropColumn(
                name: "MessageVersion",
                table: "staff_briefings");
        }
    }
}
