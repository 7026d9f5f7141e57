using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Commonweal.Platform.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class MonthsYearsAndSavings : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "balance_statements",
                columns: table => new
                {
                    PartnerId = table.Column<Guid>(nullable: false),
                    OtherId = table.Column<Guid>(nullable: false),
                    Side = table.Column<string>(maxLength: 40, nullable: false),
                    Service = table.Column<string>(maxLength: 80, nullable: false),
                    Year = table.Column<int>(nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Version = table.Column<int>(nullable: false),
                    Pence = table.Column<long>(nullable: false),
                    Words = table.Column<string>(maxLength: 500, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_balance_statements", x => new { x.PartnerId, x.OtherId, x.Side, x.Service, x.Year, x.Number, x.Version });
                    table.ForeignKey(
                        name: "FK_balance_statements_partners_OtherId",
                        column: x => x.OtherId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_balance_statements_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "budget_lines",
                columns: table => new
                {
                    PartnerId = table.Column<Guid>(nullable: false),
                    Service = table.Column<string>(maxLength: 80, nullable: false),
                    FinancialYear = table.Column<int>(nullable: false),
                    Name = table.Column<string>(maxLength: 200, nullable: false),
                    Version = table.Column<int>(nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    Purpose = table.Column<string>(maxLength: 40, nullable: false),
                    Pence = table.Column<long>(nullable: false),
                    Activity = table.Column<int>(nullable: true),
                    ActivityUnit = table.Column<string>(maxLength: 60, nullable: true),
                    Basis = table.Column<string>(maxLength: 500, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_budget_lines", x => new { x.PartnerId, x.Service, x.FinancialYear, x.Name, x.Version });
                    table.ForeignKey(
                        name: "FK_budget_lines_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "budget_states",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Service = table.Column<string>(maxLength: 80, nullable: false),
                    State = table.Column<string>(maxLength: 40, nullable: false),
                    Words = table.Column<string>(maxLength: 500, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_budget_states", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "control_total_adjustments",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    FinancialYear = table.Column<int>(nullable: false),
                    FromId = table.Column<Guid>(nullable: false),
                    ToId = table.Column<Guid>(nullable: false),
                    Pence = table.Column<long>(nullable: false),
                    Words = table.Column<string>(maxLength: 500, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_control_total_adjustments", x => x.Id);
                    table.ForeignKey(
                        name: "FK_control_total_adjustments_partners_FromId",
                        column: x => x.FromId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_control_total_adjustments_partners_ToId",
                        column: x => x.ToId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "control_total_statements",
                columns: table => new
                {
                    PartnerId = table.Column<Guid>(nullable: false),
                    FinancialYear = table.Column<int>(nullable: false),
                    Version = table.Column<int>(nullable: false),
                    Signs = table.Column<string>(maxLength: 40, nullable: false),
                    PlanPence = table.Column<long>(nullable: false),
                    ForecastPence = table.Column<long>(nullable: false),
                    IncentivePence = table.Column<long>(nullable: false),
                    Method = table.Column<string>(maxLength: 40, nullable: false),
                    LocalBasisPoints = table.Column<int>(nullable: false),
                    Basis = table.Column<string>(maxLength: 500, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_control_total_statements", x => new { x.PartnerId, x.FinancialYear, x.Version });
                    table.ForeignKey(
                        name: "FK_control_total_statements_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "fund_reports",
                columns: table => new
                {
                    FundId = table.Column<Guid>(nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    PeriodEnd = table.Column<DateOnly>(nullable: false),
                    Version = table.Column<int>(nullable: false),
                    Effectiveness = table.Column<string>(maxLength: 4000, nullable: false),
                    Improvement = table.Column<string>(maxLength: 4000, nullable: true),
                    RolesAndAims = table.Column<string>(maxLength: 4000, nullable: true),
                    FiledOn = table.Column<DateOnly>(nullable: false),
                    FiledBy = table.Column<string>(maxLength: 80, nullable: false),
                    LastSet = table.Column<long>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fund_reports", x => new { x.FundId, x.Kind, x.PeriodEnd, x.Version });
                    table.ForeignKey(
                        name: "FK_fund_reports_funds_FundId",
                        column: x => x.FundId,
                        principalTable: "funds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "fund_year_baselines",
                columns: table => new
                {
                    FundId = table.Column<Guid>(nullable: false),
                    Begins = table.Column<int>(nullable: false),
                    Version = table.Column<int>(nullable: false),
                    CommitmentsPence = table.Column<long>(nullable: false),
                    EfficienciesPence = table.Column<long>(nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fund_year_baselines", x => new { x.FundId, x.Begins, x.Version });
                    table.ForeignKey(
                        name: "FK_fund_year_baselines_funds_FundId",
                        column: x => x.FundId,
                        principalTable: "funds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "fund_year_contributions",
                columns: table => new
                {
                    FundId = table.Column<Guid>(nullable: false),
                    Begins = table.Column<int>(nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false),
                    Version = table.Column<int>(nullable: false),
                    Pence = table.Column<long>(nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fund_year_contributions", x => new { x.FundId, x.Begins, x.PartnerId, x.Version });
                    table.ForeignKey(
                        name: "FK_fund_year_contributions_funds_FundId",
                        column: x => x.FundId,
                        principalTable: "funds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_fund_year_contributions_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "information_requests",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Reference = table.Column<string>(maxLength: 20, nullable: false),
                    ReceivedOn = table.Column<DateOnly>(nullable: false),
                    ReceivedBy = table.Column<Guid>(nullable: false),
                    Offered = table.Column<int>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_information_requests", x => x.Id);
                    table.ForeignKey(
                        name: "FK_information_requests_partners_ReceivedBy",
                        column: x => x.ReceivedBy,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "open_book_lines",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    PartnerId = table.Column<Guid>(nullable: false),
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Name = table.Column<string>(maxLength: 200, nullable: false),
                    Unit = table.Column<string>(maxLength: 200, nullable: true),
                    NeedsWte = table.Column<bool>(nullable: false),
                    From = table.Column<DateOnly>(nullable: false),
                    To = table.Column<DateOnly>(nullable: true),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_open_book_lines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_open_book_lines_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "open_book_returns",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false),
                    Month = table.Column<DateOnly>(nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Hash = table.Column<string>(maxLength: 64, nullable: false),
                    Reason = table.Column<string>(maxLength: 1000, nullable: true),
                    FileName = table.Column<string>(maxLength: 200, nullable: false),
                    By = table.Column<string>(maxLength: 80, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_open_book_returns", x => x.Id);
                    table.ForeignKey(
                        name: "FK_open_book_returns_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "open_book_rules",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    From = table.Column<DateOnly>(nullable: false),
                    DueWorkingDay = table.Column<int>(nullable: false),
                    CommentaryPence = table.Column<long>(nullable: false),
                    CommentaryPercent = table.Column<decimal>(precision: 9, scale: 4, nullable: false),
                    CommentaryFloorPence = table.Column<long>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_open_book_rules", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "open_book_steps",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Month = table.Column<DateOnly>(nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    Round = table.Column<int>(nullable: false),
                    Words = table.Column<string>(maxLength: 1000, nullable: false),
                    By = table.Column<string>(maxLength: 80, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_open_book_steps", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "open_book_uploads",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    By = table.Column<string>(maxLength: 80, nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false),
                    Month = table.Column<DateOnly>(nullable: false),
                    FileName = table.Column<string>(maxLength: 200, nullable: false),
                    Content = table.Column<byte[]>(nullable: false),
                    At = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_open_book_uploads", x => x.Id);
                    table.ForeignKey(
                        name: "FK_open_book_uploads_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "public_authorities",
                columns: table => new
                {
                    PartnerId = table.Column<Guid>(nullable: false),
                    Answers = table.Column<bool>(nullable: false),
                    Basis = table.Column<string>(maxLength: 400, nullable: false),
                    NeedsLawyer = table.Column<bool>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_public_authorities", x => x.PartnerId);
                    table.ForeignKey(
                        name: "FK_public_authorities_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "request_exemptions",
                columns: table => new
                {
                    Slug = table.Column<string>(maxLength: 100, nullable: false),
                    Regime = table.Column<string>(maxLength: 40, nullable: false),
                    Name = table.Column<string>(maxLength: 200, nullable: false),
                    IsQualified = table.Column<bool>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_request_exemptions", x => x.Slug);
                });

            migrationBuilder.CreateTable(
                name: "request_law",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Regime = table.Column<string>(maxLength: 40, nullable: false),
                    Limit = table.Column<string>(maxLength: 40, nullable: false),
                    WorkingDays = table.Column<int>(nullable: false),
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
                    table.PrimaryKey("PK_request_law", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "risk_share_terms",
                columns: table => new
                {
                    FundId = table.Column<Guid>(nullable: false),
                    Number = table.Column<long>(nullable: false),
                    Policy = table.Column<string>(maxLength: 4000, nullable: false),
                    EffectiveOn = table.Column<DateOnly>(nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_share_terms", x => new { x.FundId, x.Number });
                    table.ForeignKey(
                        name: "FK_risk_share_terms_funds_FundId",
                        column: x => x.FundId,
                        principalTable: "funds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "savings_schemes",
                columns: table => new
                {
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Title = table.Column<string>(maxLength: 200, nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    Service = table.Column<string>(maxLength: 80, nullable: false),
                    FinancialYear = table.Column<int>(nullable: false),
                    IsRecurrent = table.Column<bool>(nullable: false),
                    Programme = table.Column<string>(maxLength: 80, nullable: true),
                    Fund = table.Column<string>(maxLength: 80, nullable: true),
                    EnteredById = table.Column<Guid>(nullable: false),
                    EnteredOn = table.Column<DateOnly>(nullable: false),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_savings_schemes", x => x.Slug);
                    table.ForeignKey(
                        name: "FK_savings_schemes_partners_EnteredById",
                        column: x => x.EnteredById,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "information_request_steps",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    RequestId = table.Column<Guid>(nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    PartnerId = table.Column<Guid>(nullable: true),
                    PersonId = table.Column<Guid>(nullable: true),
                    ToPartnerId = table.Column<Guid>(nullable: true),
                    Regime = table.Column<string>(maxLength: 40, nullable: true),
                    Outcome = table.Column<string>(maxLength: 40, nullable: true),
                    Exemption = table.Column<string>(maxLength: 200, nullable: true),
                    Weighed = table.Column<string>(maxLength: 2000, nullable: true),
                    Asked = table.Column<string>(maxLength: 400, nullable: true),
                    Disclosed = table.Column<string>(maxLength: 2000, nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_information_request_steps", x => x.Id);
                    table.ForeignKey(
                        name: "FK_information_request_steps_information_requests_RequestId",
                        column: x => x.RequestId,
                        principalTable: "information_requests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_information_request_steps_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_information_request_steps_partners_ToPartnerId",
                        column: x => x.ToPartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_information_request_steps_people_PersonId",
                        column: x => x.PersonId,
                        principalTable: "people",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "open_book_figures",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ReturnId = table.Column<Guid>(nullable: false),
                    Line = table.Column<string>(maxLength: 80, nullable: false),
                    PlanToDatePence = table.Column<long>(nullable: false),
                    CostToDatePence = table.Column<long>(nullable: false),
                    PaidToDatePence = table.Column<long>(nullable: false),
                    PlanOfYearPence = table.Column<long>(nullable: false),
                    RevisedPlanPence = table.Column<long>(nullable: false),
                    ForecastPence = table.Column<long>(nullable: false),
                    OneOffPence = table.Column<long>(nullable: false),
                    PlannedActivity = table.Column<decimal>(precision: 18, scale: 4, nullable: true),
                    Activity = table.Column<decimal>(precision: 18, scale: 4, nullable: true),
                    Wte = table.Column<decimal>(precision: 18, scale: 4, nullable: true),
                    Commentary = table.Column<string>(maxLength: 2000, nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_open_book_figures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_open_book_figures_open_book_returns_ReturnId",
                        column: x => x.ReturnId,
                        principalTable: "open_book_returns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "open_book_signatures",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ReturnId = table.Column<Guid>(nullable: false),
                    Hash = table.Column<string>(maxLength: 64, nullable: false),
                    By = table.Column<string>(maxLength: 80, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_open_book_signatures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_open_book_signatures_open_book_returns_ReturnId",
                        column: x => x.ReturnId,
                        principalTable: "open_book_returns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "risk_share_agreed",
                columns: table => new
                {
                    FundId = table.Column<Guid>(nullable: false),
                    Number = table.Column<long>(nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_risk_share_agreed", x => new { x.FundId, x.Number, x.PartnerId });
                    table.ForeignKey(
                        name: "FK_risk_share_agreed_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_risk_share_agreed_risk_share_terms_FundId_Number",
                        columns: x => new { x.FundId, x.Number },
                        principalTable: "risk_share_terms",
                        principalColumns: new[] { "FundId", "Number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "savings_claims",
                columns: table => new
                {
                    Scheme = table.Column<string>(maxLength: 80, nullable: false),
                    Line = table.Column<int>(nullable: false),
                    Version = table.Column<int>(nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false),
                    Plan = table.Column<string>(maxLength: 40, nullable: false),
                    Cost = table.Column<string>(maxLength: 200, nullable: false),
                    PaidToId = table.Column<Guid>(nullable: true),
                    PlanVolumePence = table.Column<long>(nullable: false),
                    PlanPricePence = table.Column<long>(nullable: false),
                    ActualVolumePence = table.Column<long>(nullable: false),
                    ActualPricePence = table.Column<long>(nullable: false),
                    ForecastVolumePence = table.Column<long>(nullable: false),
                    ForecastPricePence = table.Column<long>(nullable: false),
                    FullYearPence = table.Column<long>(nullable: false),
                    InvestmentPence = table.Column<long>(nullable: false),
                    ActivityFewer = table.Column<int>(nullable: true),
                    Status = table.Column<string>(maxLength: 40, nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    IsWithdrawn = table.Column<bool>(nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_savings_claims", x => new { x.Scheme, x.Line, x.Version });
                    table.ForeignKey(
                        name: "FK_savings_claims_partners_PaidToId",
                        column: x => x.PaidToId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_savings_claims_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_savings_claims_savings_schemes_Scheme",
                        column: x => x.Scheme,
                        principalTable: "savings_schemes",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "information_request_texts",
                columns: table => new
                {
                    StepId = table.Column<Guid>(nullable: false),
                    RequestId = table.Column<Guid>(nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    Name = table.Column<string>(maxLength: 200, nullable: true),
                    Contact = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_information_request_texts", x => x.StepId);
                    table.ForeignKey(
                        name: "FK_information_request_texts_information_request_steps_StepId",
                        column: x => x.StepId,
                        principalTable: "information_request_steps",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_information_request_texts_information_requests_RequestId",
                        column: x => x.RequestId,
                        principalTable: "information_requests",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_balance_statements_OtherId",
                table: "balance_statements",
                column: "OtherId");

            migrationBuilder.CreateIndex(
                name: "IX_control_total_adjustments_FromId",
                table: "control_total_adjustments",
                column: "FromId");

            migrationBuilder.CreateIndex(
                name: "IX_control_total_adjustments_ToId",
                table: "control_total_adjustments",
                column: "ToId");

            migrationBuilder.CreateIndex(
                name: "IX_fund_year_contributions_PartnerId",
                table: "fund_year_contributions",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_information_request_steps_PartnerId",
                table: "information_request_steps",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_information_request_steps_PersonId",
                table: "information_request_steps",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_information_request_steps_RequestId",
                table: "information_request_steps",
                column: "RequestId");

            migrationBuilder.CreateIndex(
                name: "IX_information_request_steps_ToPartnerId",
                table: "information_request_steps",
                column: "ToPartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_information_request_texts_RequestId",
                table: "information_request_texts",
                column: "RequestId");

            migrationBuilder.CreateIndex(
                name: "IX_information_requests_ReceivedBy",
                table: "information_requests",
                column: "ReceivedBy");

            migrationBuilder.CreateIndex(
                name: "IX_information_requests_Reference",
                table: "information_requests",
                column: "Reference",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_open_book_figures_ReturnId_Line",
                table: "open_book_figures",
                columns: new[] { "ReturnId", "Line" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_open_book_lines_PartnerId_Slug_From",
                table: "open_book_lines",
                columns: new[] { "PartnerId", "Slug", "From" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_open_book_returns_PartnerId_Month_Number",
                table: "open_book_returns",
                columns: new[] { "PartnerId", "Month", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_open_book_rules_From",
                table: "open_book_rules",
                column: "From",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_open_book_signatures_ReturnId",
                table: "open_book_signatures",
                column: "ReturnId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_open_book_steps_Month_Kind_Round",
                table: "open_book_steps",
                columns: new[] { "Month", "Kind", "Round" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_open_book_uploads_PartnerId",
                table: "open_book_uploads",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_risk_share_agreed_PartnerId",
                table: "risk_share_agreed",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_savings_claims_PaidToId",
                table: "savings_claims",
                column: "PaidToId");

            migrationBuilder.CreateIndex(
                name: "IX_savings_claims_PartnerId",
                table: "savings_claims",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_savings_schemes_EnteredById",
                table: "savings_schemes",
                column: "EnteredById");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "balance_statements");

            migrationBuilder.DropTable(
                name: "budget_lines");

            migrationBuilder.DropTable(
                name: "budget_states");

            migrationBuilder.DropTable(
                name: "control_total_adjustments");

            migrationBuilder.DropTable(
                name: "control_total_statements");

            migrationBuilder.DropTable(
                name: "fund_reports");

            migrationBuilder.DropTable(
                name: "fund_year_baselines");

            migrationBuilder.DropTable(
                name: "fund_year_contributions");

            migrationBuilder.DropTable(
                name: "information_request_texts");

            migrationBuilder.DropTable(
                name: "open_book_figures");

            migrationBuilder.DropTable(
                name: "open_book_lines");

            migrationBuilder.DropTable(
                name: "open_book_rules");

            migrationBuilder.DropTable(
                name: "open_book_signatures");

            migrationBuilder.DropTable(
                name: "open_book_steps");

            migrationBuilder.DropTable(
                name: "open_book_uploads");

            migrationBuilder.DropTable(
                name: "public_authorities");

            migrationBuilder.DropTable(
                name: "request_exemptions");

            migrationBuilder.DropTable(
                name: "request_law");

            migrationBuilder.DropTable(
                name: "risk_share_agreed");

            migrationBuilder.DropTable(
                name: "savings_claims");

            migrationBuilder.DropTable(
                name: "information_request_steps");

            migrationBuilder.DropTable(
                name: "open_book_returns");

            migrationBuilder.DropTable(
                name: "risk_share_terms");

            migrationBuilder.DropTable(
                name: "savings_schemes");

            migrationBuilder.DropTable(
                name: "information_requests");
        }
    }
}
