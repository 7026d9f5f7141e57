using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Commonweal.Platform.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class GovernanceAndCommunity : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_meeting_steps_Meeting",
                table: "meeting_steps");

            migrationBuilder.DropIndex(
                name: "IX_item_outcomes_Meeting",
                table: "item_outcomes");

            migrationBuilder.AddColumn<string>(
                name: "Message",
                table: "staff_briefings",
                maxLength: 80,
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "MessageVersion",
                table: "staff_briefings",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "In",
                table: "interests",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Meeting",
                table: "forum_calls",
                maxLength: 80,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Committee",
                table: "decision_steps",
                maxLength: 80,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "AssessmentWasRead",
                table: "body_outcomes",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<bool>(
                name: "ByPrimaryCareCommittee",
                table: "body_outcomes",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "body_appointments",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Body = table.Column<string>(maxLength: 80, nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false),
                    On = table.Column<DateOnly>(nullable: true),
                    Minute = table.Column<string>(maxLength: 200, nullable: true),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_body_appointments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_body_appointments_bodies_Body",
                        column: x => x.Body,
                        principalTable: "bodies",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_body_appointments_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

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
                name: "complaint_front_desk",
                columns: table => new
                {
                    PartnerId = table.Column<Guid>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaint_front_desk", x => x.PartnerId);
                    table.ForeignKey(
                        name: "FK_complaint_front_desk_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "complaint_law",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Subject = table.Column<string>(maxLength: 40, nullable: false),
                    Limit = table.Column<string>(maxLength: 40, nullable: false),
                    Count = table.Column<int>(nullable: false),
                    Unit = table.Column<string>(maxLength: 40, nullable: false),
                    Text = table.Column<string>(maxLength: 1000, nullable: false),
                    Statute = table.Column<string>(maxLength: 200, nullable: false),
                    NeedsLawyer = table.Column<bool>(nullable: false),
                    From = table.Column<DateOnly>(nullable: false),
                    To = table.Column<DateOnly>(nullable: true),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaint_law", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "complaints",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Reference = table.Column<string>(maxLength: 20, nullable: false),
                    CodeHash = table.Column<string>(maxLength: 64, nullable: false),
                    ReceivedOn = table.Column<DateOnly>(nullable: false),
                    ReceivedBy = table.Column<Guid>(nullable: false),
                    Subject = table.Column<string>(maxLength: 40, nullable: false),
                    HappenedOn = table.Column<DateOnly>(nullable: true),
                    Named = table.Column<string>(maxLength: 1000, nullable: false),
                    Means = table.Column<string>(maxLength: 40, nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaints", x => x.Id);
                    table.ForeignKey(
                        name: "FK_complaints_partners_ReceivedBy",
                        column: x => x.ReceivedBy,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

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
                name: "dispute_terms",
                columns: table => new
                {
                    Stage = table.Column<string>(maxLength: 40, nullable: false),
                    Days = table.Column<int>(nullable: false),
                    Who = table.Column<string>(maxLength: 400, nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dispute_terms", x => x.Stage);
                });

            migrationBuilder.CreateTable(
                name: "disputes",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Title = table.Column<string>(maxLength: 200, nullable: false),
                    RaisedBy = table.Column<Guid>(nullable: false),
                    NoticeOn = table.Column<DateOnly>(nullable: false),
                    AboutTitle = table.Column<string>(maxLength: 200, nullable: false),
                    AboutUrl = table.Column<string>(maxLength: 120, nullable: true),
                    Part = table.Column<string>(maxLength: 200, nullable: true),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_disputes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_disputes_partners_RaisedBy",
                        column: x => x.RaisedBy,
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
                name: "officers_decisions",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Body = table.Column<string>(maxLength: 80, nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false),
                    Officer = table.Column<string>(maxLength: 200, nullable: false),
                    Decided = table.Column<string>(maxLength: 4000, nullable: false),
                    Reasons = table.Column<string>(maxLength: 4000, nullable: false),
                    Delegation = table.Column<string>(maxLength: 400, nullable: false),
                    DelegatedSubjects = table.Column<string>(maxLength: 1000, nullable: false),
                    Subject = table.Column<string>(maxLength: 80, nullable: false),
                    LimitPence = table.Column<long>(nullable: true),
                    AmountPence = table.Column<long>(nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    ExemptBecause = table.Column<string>(maxLength: 4000, nullable: true),
                    Corrects = table.Column<long>(nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_officers_decisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_officers_decisions_bodies_Body",
                        column: x => x.Body,
                        principalTable: "bodies",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_officers_decisions_officers_decisions_Corrects",
                        column: x => x.Corrects,
                        principalTable: "officers_decisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_officers_decisions_partners_PartnerId",
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
                name: "published_elsewhere",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Meeting = table.Column<string>(maxLength: 80, nullable: false),
                    InTheNameOf = table.Column<string>(maxLength: 200, nullable: false),
                    Item = table.Column<int>(nullable: false),
                    Link = table.Column<string>(maxLength: 400, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    Minute = table.Column<string>(maxLength: 200, nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_published_elsewhere", x => x.Id);
                    table.ForeignKey(
                        name: "FK_published_elsewhere_meetings_Meeting",
                        column: x => x.Meeting,
                        principalTable: "meetings",
                        principalColumn: "Slug",
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
                name: "risks",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Title = table.Column<string>(maxLength: 200, nullable: false),
                    Cause = table.Column<string>(maxLength: 4000, nullable: false),
                    Effect = table.Column<string>(maxLength: 4000, nullable: false),
                    OwnerId = table.Column<Guid>(nullable: true),
                    EnteredOn = table.Column<DateOnly>(nullable: false),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risks", x => x.Id);
                    table.ForeignKey(
                        name: "FK_risks_partners_OwnerId",
                        column: x => x.OwnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
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
                name: "complaint_files",
                columns: table => new
                {
                    ComplaintId = table.Column<Guid>(nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Name = table.Column<string>(maxLength: 200, nullable: false),
                    MediaType = table.Column<string>(maxLength: 100, nullable: false),
                    Content = table.Column<byte[]>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaint_files", x => new { x.ComplaintId, x.Number });
                    table.ForeignKey(
                        name: "FK_complaint_files_complaints_ComplaintId",
                        column: x => x.ComplaintId,
                        principalTable: "complaints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "complaint_steps",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    ComplaintId = table.Column<Guid>(nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    PartnerId = table.Column<Guid>(nullable: true),
                    PersonId = table.Column<Guid>(nullable: true),
                    ToPartnerId = table.Column<Guid>(nullable: true),
                    IsLead = table.Column<bool>(nullable: false),
                    AnswerBy = table.Column<DateOnly>(nullable: true),
                    Lesson = table.Column<string>(maxLength: 400, nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaint_steps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_complaint_steps_complaints_ComplaintId",
                        column: x => x.ComplaintId,
                        principalTable: "complaints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_complaint_steps_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_complaint_steps_partners_ToPartnerId",
                        column: x => x.ToPartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_complaint_steps_people_PersonId",
                        column: x => x.PersonId,
                        principalTable: "people",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
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
                name: "dispute_parties",
                columns: table => new
                {
                    DisputeId = table.Column<Guid>(nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dispute_parties", x => new { x.DisputeId, x.PartnerId });
                    table.ForeignKey(
                        name: "FK_dispute_parties_disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "disputes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_dispute_parties_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "dispute_steps",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    DisputeId = table.Column<Guid>(nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false),
                    PersonId = table.Column<Guid>(nullable: true),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    To = table.Column<string>(maxLength: 40, nullable: true),
                    MeetingOn = table.Column<DateOnly>(nullable: true),
                    Minute = table.Column<string>(maxLength: 200, nullable: true),
                    Corrects = table.Column<Guid>(nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_dispute_steps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_dispute_steps_dispute_steps_Corrects",
                        column: x => x.Corrects,
                        principalTable: "dispute_steps",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_dispute_steps_disputes_DisputeId",
                        column: x => x.DisputeId,
                        principalTable: "disputes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_dispute_steps_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_dispute_steps_people_PersonId",
                        column: x => x.PersonId,
                        principalTable: "people",
                        principalColumn: "Id",
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
                name: "risk_entries",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    RiskId = table.Column<Guid>(nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false),
                    PersonId = table.Column<Guid>(nullable: true),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    LikelihoodBefore = table.Column<int>(nullable: true),
                    ImpactBefore = table.Column<int>(nullable: true),
                    LikelihoodAfter = table.Column<int>(nullable: true),
                    ImpactAfter = table.Column<int>(nullable: true),
                    ReviewBy = table.Column<DateOnly>(nullable: true),
                    MitigationOwner = table.Column<string>(maxLength: 200, nullable: true),
                    MitigationBy = table.Column<DateOnly>(nullable: true),
                    Corrects = table.Column<Guid>(nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_entries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_risk_entries_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_risk_entries_people_PersonId",
                        column: x => x.PersonId,
                        principalTable: "people",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_risk_entries_risk_entries_Corrects",
                        column: x => x.Corrects,
                        principalTable: "risk_entries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_risk_entries_risks_RiskId",
                        column: x => x.RiskId,
                        principalTable: "risks",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "complaint_texts",
                columns: table => new
                {
                    StepId = table.Column<Guid>(nullable: false),
                    ComplaintId = table.Column<Guid>(nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    Wish = table.Column<string>(maxLength: 2000, nullable: true),
                    Contact = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_complaint_texts", x => x.StepId);
                    table.ForeignKey(
                        name: "FK_complaint_texts_complaint_steps_StepId",
                        column: x => x.StepId,
                        principalTable: "complaint_steps",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_complaint_texts_complaints_ComplaintId",
                        column: x => x.ComplaintId,
                        principalTable: "complaints",
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

            migrationBuilder.CreateTable(
                name: "risk_shares",
                columns: table => new
                {
                    EntryId = table.Column<Guid>(nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false),
                    BasisPoints = table.Column<int>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_shares", x => new { x.EntryId, x.PartnerId });
                    table.ForeignKey(
                        name: "FK_risk_shares_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_risk_shares_risk_entries_EntryId",
                        column: x => x.EntryId,
                        principalTable: "risk_entries",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_meeting_steps_Meeting_Kind",
                table: "meeting_steps",
                columns: new[] { "Meeting", "Kind" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_item_outcomes_Meeting_Item_Verb",
                table: "item_outcomes",
                columns: new[] { "Meeting", "Item", "Verb" },
                unique: true);

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
                name: "IX_body_appointments_Body",
                table: "body_appointments",
                column: "Body");

            migrationBuilder.CreateIndex(
                name: "IX_body_appointments_PartnerId",
                table: "body_appointments",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_characteristic_effects_Assessment_Characteristic",
                table: "characteristic_effects",
                columns: new[] { "Assessment", "Characteristic" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_common_messages_Slug",
                table: "common_messages",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaint_steps_ComplaintId",
                table: "complaint_steps",
                column: "ComplaintId");

            migrationBuilder.CreateIndex(
                name: "IX_complaint_steps_PartnerId",
                table: "complaint_steps",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_complaint_steps_PersonId",
                table: "complaint_steps",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_complaint_steps_ToPartnerId",
                table: "complaint_steps",
                column: "ToPartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_complaint_texts_ComplaintId",
                table: "complaint_texts",
                column: "ComplaintId");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_CodeHash",
                table: "complaints",
                column: "CodeHash",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_complaints_ReceivedBy",
                table: "complaints",
                column: "ReceivedBy");

            migrationBuilder.CreateIndex(
                name: "IX_complaints_Reference",
                table: "complaints",
                column: "Reference",
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
                name: "IX_dispute_parties_PartnerId",
                table: "dispute_parties",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_dispute_steps_Corrects",
                table: "dispute_steps",
                column: "Corrects");

            migrationBuilder.CreateIndex(
                name: "IX_dispute_steps_DisputeId",
                table: "dispute_steps",
                column: "DisputeId");

            migrationBuilder.CreateIndex(
                name: "IX_dispute_steps_PartnerId",
                table: "dispute_steps",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_dispute_steps_PersonId",
                table: "dispute_steps",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_disputes_RaisedBy",
                table: "disputes",
                column: "RaisedBy");

            migrationBuilder.CreateIndex(
                name: "IX_disputes_Slug",
                table: "disputes",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_engagement_activities_RunBy",
                table: "engagement_activities",
                column: "RunBy");

            migrationBuilder.CreateIndex(
                name: "IX_equality_assessments_PartnerId",
                table: "equality_assessments",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_lessons_ProgrammeId",
                table: "lessons",
                column: "ProgrammeId");

            migrationBuilder.CreateIndex(
                name: "IX_officers_decisions_Body",
                table: "officers_decisions",
                column: "Body");

            migrationBuilder.CreateIndex(
                name: "IX_officers_decisions_Corrects",
                table: "officers_decisions",
                column: "Corrects");

            migrationBuilder.CreateIndex(
                name: "IX_officers_decisions_PartnerId",
                table: "officers_decisions",
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
                name: "IX_published_elsewhere_Meeting",
                table: "published_elsewhere",
                column: "Meeting");

            migrationBuilder.CreateIndex(
                name: "IX_risk_entries_Corrects",
                table: "risk_entries",
                column: "Corrects");

            migrationBuilder.CreateIndex(
                name: "IX_risk_entries_PartnerId",
                table: "risk_entries",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_risk_entries_PersonId",
                table: "risk_entries",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_risk_entries_RiskId",
                table: "risk_entries",
                column: "RiskId");

            migrationBuilder.CreateIndex(
                name: "IX_risk_shares_PartnerId",
                table: "risk_shares",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_risks_OwnerId",
                table: "risks",
                column: "OwnerId");

            migrationBuilder.CreateIndex(
                name: "IX_risks_Slug",
                table: "risks",
                column: "Slug",
                unique: true);

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
                name: "IX_update_edits_Paper",
                table: "update_edits",
                column: "Paper");

            migrationBuilder.CreateIndex(
                name: "IX_update_papers_Slug",
                table: "update_papers",
                column: "Slug",
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
                name: "benefits_realised");

            migrationBuilder.DropTable(
                name: "body_appointments");

            migrationBuilder.DropTable(
                name: "characteristic_effects");

            migrationBuilder.DropTable(
                name: "common_messages");

            migrationBuilder.DropTable(
                name: "complaint_files");

            migrationBuilder.DropTable(
                name: "complaint_front_desk");

            migrationBuilder.DropTable(
                name: "complaint_law");

            migrationBuilder.DropTable(
                name: "complaint_texts");

            migrationBuilder.DropTable(
                name: "consultation_answers");

            migrationBuilder.DropTable(
                name: "consultation_results");

            migrationBuilder.DropTable(
                name: "dispute_parties");

            migrationBuilder.DropTable(
                name: "dispute_steps");

            migrationBuilder.DropTable(
                name: "dispute_terms");

            migrationBuilder.DropTable(
                name: "lessons");

            migrationBuilder.DropTable(
                name: "message_versions");

            migrationBuilder.DropTable(
                name: "officers_decisions");

            migrationBuilder.DropTable(
                name: "outbox");

            migrationBuilder.DropTable(
                name: "pledge_reports");

            migrationBuilder.DropTable(
                name: "point_answers");

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
                name: "published_elsewhere");

            migrationBuilder.DropTable(
                name: "resident_statements");

            migrationBuilder.DropTable(
                name: "risk_shares");

            migrationBuilder.DropTable(
                name: "subscriptions");

            migrationBuilder.DropTable(
                name: "update_edits");

            migrationBuilder.DropTable(
                name: "update_papers");

            migrationBuilder.DropTable(
                name: "update_versions");

            migrationBuilder.DropTable(
                name: "voice_points");

            migrationBuilder.DropTable(
                name: "workstream_measures");

            migrationBuilder.DropTable(
                name: "benefits");

            migrationBuilder.DropTable(
                name: "equality_assessments");

            migrationBuilder.DropTable(
                name: "complaint_steps");

            migrationBuilder.DropTable(
                name: "consultations");

            migrationBuilder.DropTable(
                name: "disputes");

            migrationBuilder.DropTable(
                name: "pledges");

            migrationBuilder.DropTable(
                name: "priority_exercises");

            migrationBuilder.DropTable(
                name: "risk_entries");

            migrationBuilder.DropTable(
                name: "engagement_activities");

            migrationBuilder.DropTable(
                name: "programmes");

            migrationBuilder.DropTable(
                name: "complaints");

            migrationBuilder.DropTable(
                name: "risks");

            migrationBuilder.DropIndex(
                name: "IX_meeting_steps_Meeting_Kind",
                table: "meeting_steps");

            migrationBuilder.DropIndex(
                name: "IX_item_outcomes_Meeting_Item_Verb",
                table: "item_outcomes");

            migrationBuilder.DropColumn(
                name: "Message",
                table: "staff_briefings");

            migrationBuilder.DropColumn(
                name: "MessageVersion",
                table: "staff_briefings");

            migrationBuilder.DropColumn(
                name: "In",
                table: "interests");

            migrationBuilder.DropColumn(
                name: "Meeting",
                table: "forum_calls");

            migrationBuilder.DropColumn(
                name: "Committee",
                table: "decision_steps");

            migrationBuilder.DropColumn(
                name: "AssessmentWasRead",
                table: "body_outcomes");

            migrationBuilder.DropColumn(
                name: "ByPrimaryCareCommittee",
                table: "body_outcomes");

            migrationBuilder.CreateIndex(
                name: "IX_meeting_steps_Meeting",
                table: "meeting_steps",
                column: "Meeting");

            migrationBuilder.CreateIndex(
                name: "IX_item_outcomes_Meeting",
                table: "item_outcomes",
                column: "Meeting");
        }
    }
}
