using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Commonweal.Platform.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Decisions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "call_in_periods",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Body = table.Column<string>(maxLength: 80, nullable: false),
                    WorkingDays = table.Column<int>(nullable: false),
                    KeyThresholdPence = table.Column<long>(nullable: false),
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
                    table.PrimaryKey("PK_call_in_periods", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "decisions",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Title = table.Column<string>(maxLength: 200, nullable: false),
                    Question = table.Column<string>(maxLength: 4000, nullable: false),
                    Subject = table.Column<string>(maxLength: 40, nullable: false),
                    Forum = table.Column<string>(maxLength: 80, nullable: true),
                    Fund = table.Column<string>(maxLength: 80, nullable: true),
                    FundLead = table.Column<Guid>(nullable: true),
                    ProposedBy = table.Column<Guid>(nullable: true),
                    ProposedOn = table.Column<DateOnly>(nullable: false),
                    Reopens = table.Column<Guid>(nullable: true),
                    ReopenedBecause = table.Column<string>(maxLength: 4000, nullable: true),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_decisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_decisions_decisions_Reopens",
                        column: x => x.Reopens,
                        principalTable: "decisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_decisions_partners_FundLead",
                        column: x => x.FundLead,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_decisions_partners_ProposedBy",
                        column: x => x.ProposedBy,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "body_outcomes",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    DecisionId = table.Column<Guid>(nullable: false),
                    Body = table.Column<string>(maxLength: 80, nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    Minute = table.Column<string>(maxLength: 4000, nullable: false),
                    TextHash = table.Column<string>(maxLength: 64, nullable: false),
                    Condition = table.Column<string>(maxLength: 4000, nullable: true),
                    Reasons = table.Column<string>(maxLength: 4000, nullable: true),
                    OptionsRejected = table.Column<string>(maxLength: 4000, nullable: true),
                    Interests = table.Column<string>(maxLength: 4000, nullable: true),
                    PublishedOn = table.Column<DateOnly>(nullable: true),
                    Basis = table.Column<string>(maxLength: 4000, nullable: true),
                    UrgentBecause = table.Column<string>(maxLength: 4000, nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_body_outcomes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_body_outcomes_decisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "decisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "body_requirements",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    DecisionId = table.Column<Guid>(nullable: false),
                    Body = table.Column<string>(maxLength: 80, nullable: false),
                    Need = table.Column<string>(maxLength: 40, nullable: false),
                    Why = table.Column<string>(maxLength: 4000, nullable: false),
                    PlannedOn = table.Column<DateOnly>(nullable: true),
                    On = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_body_requirements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_body_requirements_decisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "decisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "decision_particulars",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    DecisionId = table.Column<Guid>(nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    Effect = table.Column<string>(maxLength: 40, nullable: true),
                    EffectInWords = table.Column<string>(maxLength: 4000, nullable: true),
                    HowUsersWereHeard = table.Column<string>(maxLength: 4000, nullable: true),
                    Equality = table.Column<string>(maxLength: 40, nullable: true),
                    EqualityAssessedOn = table.Column<DateOnly>(nullable: true),
                    EqualityInWords = table.Column<string>(maxLength: 4000, nullable: true),
                    Consultation = table.Column<string>(maxLength: 40, nullable: true),
                    ConsultationInWords = table.Column<string>(maxLength: 4000, nullable: true),
                    Procurement = table.Column<string>(maxLength: 40, nullable: true),
                    ProcurementInWords = table.Column<string>(maxLength: 4000, nullable: true),
                    AdvertNamesPartners = table.Column<bool>(nullable: false),
                    Indicators = table.Column<string>(maxLength: 4000, nullable: true),
                    Objective = table.Column<string>(maxLength: 4000, nullable: true),
                    HasNoMoney = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_decision_particulars", x => x.Id);
                    table.ForeignKey(
                        name: "FK_decision_particulars_decisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "decisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "decision_steps",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    DecisionId = table.Column<Guid>(nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    Until = table.Column<DateOnly>(nullable: true),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_decision_steps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_decision_steps_decisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "decisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "decision_texts",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    DecisionId = table.Column<Guid>(nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Text = table.Column<string>(maxLength: -1, nullable: false),
                    Hash = table.Column<string>(maxLength: 64, nullable: false),
                    PublishedOn = table.Column<DateOnly>(nullable: false),
                    Why = table.Column<string>(maxLength: 4000, nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_decision_texts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_decision_texts_decisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "decisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "forum_calls",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    DecisionId = table.Column<Guid>(nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Hash = table.Column<string>(maxLength: 64, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    TermsNumber = table.Column<int>(nullable: false),
                    Voting = table.Column<string>(maxLength: 40, nullable: false),
                    Basis = table.Column<string>(maxLength: 4000, nullable: false),
                    Cautions = table.Column<string>(maxLength: 4000, nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_forum_calls", x => x.Id);
                    table.ForeignKey(
                        name: "FK_forum_calls_decisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "decisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "investment_schemes",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Title = table.Column<string>(maxLength: 200, nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false),
                    Service = table.Column<string>(maxLength: 80, nullable: false),
                    FinancialYear = table.Column<int>(nullable: false),
                    CapitalPence = table.Column<long>(nullable: false),
                    AnnualRevenuePence = table.Column<long>(nullable: false),
                    LocalBasisPoints = table.Column<int>(nullable: false),
                    DecisionId = table.Column<Guid>(nullable: true),
                    EnteredOn = table.Column<DateOnly>(nullable: false),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_investment_schemes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_investment_schemes_decisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "decisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_investment_schemes_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "key_decisions",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    DecisionId = table.Column<Guid>(nullable: false),
                    Body = table.Column<string>(maxLength: 80, nullable: false),
                    IsKey = table.Column<bool>(nullable: false),
                    Reason = table.Column<string>(maxLength: 4000, nullable: false),
                    NoticePublishedOn = table.Column<DateOnly>(nullable: true),
                    Said = table.Column<string>(maxLength: 1000, nullable: false),
                    ScrutinyChairToldOn = table.Column<DateOnly>(nullable: true),
                    ScrutinyChairAgreedOn = table.Column<DateOnly>(nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_key_decisions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_key_decisions_decisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "decisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "call_ins",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    OutcomeId = table.Column<Guid>(nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    By = table.Column<string>(maxLength: 4000, nullable: false),
                    Reason = table.Column<string>(maxLength: 4000, nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_call_ins", x => x.Id);
                    table.ForeignKey(
                        name: "FK_call_ins_body_outcomes_OutcomeId",
                        column: x => x.OutcomeId,
                        principalTable: "body_outcomes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "call_ins_resolved",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    OutcomeId = table.Column<Guid>(nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    Result = table.Column<string>(maxLength: 40, nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_call_ins_resolved", x => x.Id);
                    table.ForeignKey(
                        name: "FK_call_ins_resolved_body_outcomes_OutcomeId",
                        column: x => x.OutcomeId,
                        principalTable: "body_outcomes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "minute_files",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    OutcomeId = table.Column<Guid>(nullable: false),
                    Name = table.Column<string>(maxLength: 80, nullable: false),
                    MediaType = table.Column<string>(maxLength: 4000, nullable: false),
                    Content = table.Column<byte[]>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_minute_files", x => x.Id);
                    table.ForeignKey(
                        name: "FK_minute_files_body_outcomes_OutcomeId",
                        column: x => x.OutcomeId,
                        principalTable: "body_outcomes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "outcome_follow_ups",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    OutcomeId = table.Column<Guid>(nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outcome_follow_ups", x => x.Id);
                    table.ForeignKey(
                        name: "FK_outcome_follow_ups_body_outcomes_OutcomeId",
                        column: x => x.OutcomeId,
                        principalTable: "body_outcomes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "calls_closed",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    CallId = table.Column<Guid>(nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    IsAgreed = table.Column<bool>(nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_calls_closed", x => x.Id);
                    table.ForeignKey(
                        name: "FK_calls_closed_forum_calls_CallId",
                        column: x => x.CallId,
                        principalTable: "forum_calls",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "electors",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    CallId = table.Column<Guid>(nullable: false),
                    Seat = table.Column<string>(maxLength: 80, nullable: false),
                    Name = table.Column<string>(maxLength: 200, nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false),
                    Class = table.Column<string>(maxLength: 40, nullable: true),
                    Right = table.Column<string>(maxLength: 40, nullable: false),
                    Why = table.Column<string>(maxLength: 4000, nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_electors", x => x.Id);
                    table.ForeignKey(
                        name: "FK_electors_forum_calls_CallId",
                        column: x => x.CallId,
                        principalTable: "forum_calls",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_electors_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "views_given",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    CallId = table.Column<Guid>(nullable: false),
                    Seat = table.Column<string>(maxLength: 80, nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    Reason = table.Column<string>(maxLength: 4000, nullable: false),
                    Capacity = table.Column<string>(maxLength: 4000, nullable: false),
                    LimitPence = table.Column<long>(nullable: true),
                    WillRecommendTo = table.Column<string>(maxLength: 80, nullable: true),
                    On = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_views_given", x => x.Id);
                    table.ForeignKey(
                        name: "FK_views_given_forum_calls_CallId",
                        column: x => x.CallId,
                        principalTable: "forum_calls",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "decision_money",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    DecisionId = table.Column<Guid>(nullable: true),
                    NoticeId = table.Column<Guid>(nullable: true),
                    PartnerId = table.Column<Guid>(nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    Direction = table.Column<string>(maxLength: 40, nullable: false),
                    AmountPence = table.Column<long>(nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_decision_money", x => x.Id);
                    table.ForeignKey(
                        name: "FK_decision_money_decisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "decisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_decision_money_investment_schemes_NoticeId",
                        column: x => x.NoticeId,
                        principalTable: "investment_schemes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_decision_money_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "impact_answers",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    DecisionId = table.Column<Guid>(nullable: true),
                    NoticeId = table.Column<Guid>(nullable: true),
                    PartnerId = table.Column<Guid>(nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    AmountPence = table.Column<long>(nullable: true),
                    NeedsUntil = table.Column<DateOnly>(nullable: true),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_impact_answers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_impact_answers_decisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "decisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_impact_answers_investment_schemes_NoticeId",
                        column: x => x.NoticeId,
                        principalTable: "investment_schemes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_impact_answers_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "impact_asked",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    DecisionId = table.Column<Guid>(nullable: true),
                    NoticeId = table.Column<Guid>(nullable: true),
                    PartnerId = table.Column<Guid>(nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    ReplyBy = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_impact_asked", x => x.Id);
                    table.ForeignKey(
                        name: "FK_impact_asked_decisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "decisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_impact_asked_investment_schemes_NoticeId",
                        column: x => x.NoticeId,
                        principalTable: "investment_schemes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_impact_asked_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "investments_brought",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    SchemeId = table.Column<Guid>(nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_investments_brought", x => x.Id);
                    table.ForeignKey(
                        name: "FK_investments_brought_investment_schemes_SchemeId",
                        column: x => x.SchemeId,
                        principalTable: "investment_schemes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "investments_decided",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    SchemeId = table.Column<Guid>(nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    Result = table.Column<string>(maxLength: 40, nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_investments_decided", x => x.Id);
                    table.ForeignKey(
                        name: "FK_investments_decided_investment_schemes_SchemeId",
                        column: x => x.SchemeId,
                        principalTable: "investment_schemes",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_body_outcomes_DecisionId",
                table: "body_outcomes",
                column: "DecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_body_requirements_DecisionId",
                table: "body_requirements",
                column: "DecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_call_ins_OutcomeId",
                table: "call_ins",
                column: "OutcomeId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_call_ins_resolved_OutcomeId",
                table: "call_ins_resolved",
                column: "OutcomeId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_calls_closed_CallId",
                table: "calls_closed",
                column: "CallId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_decision_money_DecisionId",
                table: "decision_money",
                column: "DecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_decision_money_NoticeId",
                table: "decision_money",
                column: "NoticeId");

            migrationBuilder.CreateIndex(
                name: "IX_decision_money_PartnerId",
                table: "decision_money",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_decision_particulars_DecisionId",
                table: "decision_particulars",
                column: "DecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_decision_steps_DecisionId",
                table: "decision_steps",
                column: "DecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_decision_texts_DecisionId_Number",
                table: "decision_texts",
                columns: new[] { "DecisionId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_decisions_FundLead",
                table: "decisions",
                column: "FundLead");

            migrationBuilder.CreateIndex(
                name: "IX_decisions_ProposedBy",
                table: "decisions",
                column: "ProposedBy");

            migrationBuilder.CreateIndex(
                name: "IX_decisions_Reopens",
                table: "decisions",
                column: "Reopens");

            migrationBuilder.CreateIndex(
                name: "IX_decisions_Slug",
                table: "decisions",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_electors_CallId_Seat",
                table: "electors",
                columns: new[] { "CallId", "Seat" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_electors_PartnerId",
                table: "electors",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_forum_calls_DecisionId_Number",
                table: "forum_calls",
                columns: new[] { "DecisionId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_impact_answers_DecisionId",
                table: "impact_answers",
                column: "DecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_impact_answers_NoticeId",
                table: "impact_answers",
                column: "NoticeId");

            migrationBuilder.CreateIndex(
                name: "IX_impact_answers_PartnerId",
                table: "impact_answers",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_impact_asked_DecisionId",
                table: "impact_asked",
                column: "DecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_impact_asked_NoticeId",
                table: "impact_asked",
                column: "NoticeId");

            migrationBuilder.CreateIndex(
                name: "IX_impact_asked_PartnerId",
                table: "impact_asked",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_investment_schemes_DecisionId",
                table: "investment_schemes",
                column: "DecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_investment_schemes_PartnerId",
                table: "investment_schemes",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_investment_schemes_Slug",
                table: "investment_schemes",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_investments_brought_SchemeId",
                table: "investments_brought",
                column: "SchemeId");

            migrationBuilder.CreateIndex(
                name: "IX_investments_decided_SchemeId",
                table: "investments_decided",
                column: "SchemeId");

            migrationBuilder.CreateIndex(
                name: "IX_key_decisions_DecisionId",
                table: "key_decisions",
                column: "DecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_minute_files_OutcomeId",
                table: "minute_files",
                column: "OutcomeId");

            migrationBuilder.CreateIndex(
                name: "IX_outcome_follow_ups_OutcomeId",
                table: "outcome_follow_ups",
                column: "OutcomeId");

            migrationBuilder.CreateIndex(
                name: "IX_views_given_CallId",
                table: "views_given",
                column: "CallId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "body_requirements");

            migrationBuilder.DropTable(
                name: "call_in_periods");

            migrationBuilder.DropTable(
                name: "call_ins");

            migrationBuilder.DropTable(
                name: "call_ins_resolved");

            migrationBuilder.DropTable(
                name: "calls_closed");

            migrationBuilder.DropTable(
                name: "decision_money");

            migrationBuilder.DropTable(
                name: "decision_particulars");

            migrationBuilder.DropTable(
                name: "decision_steps");

            migrationBuilder.DropTable(
                name: "decision_texts");

            migrationBuilder.DropTable(
                name: "electors");

            migrationBuilder.DropTable(
                name: "impact_answers");

            migrationBuilder.DropTable(
                name: "impact_asked");

            migrationBuilder.DropTable(
                name: "investments_brought");

            migrationBuilder.DropTable(
                name: "investments_decided");

            migrationBuilder.DropTable(
                name: "key_decisions");

            migrationBuilder.DropTable(
                name: "minute_files");

            migrationBuilder.DropTable(
                name: "outcome_follow_ups");

            migrationBuilder.DropTable(
                name: "views_given");

            migrationBuilder.DropTable(
                name: "investment_schemes");

            migrationBuilder.DropTable(
                name: "body_outcomes");

            migrationBuilder.DropTable(
                name: "forum_calls");

            migrationBuilder.DropTable(
                name: "decisions");
        }
    }
}
