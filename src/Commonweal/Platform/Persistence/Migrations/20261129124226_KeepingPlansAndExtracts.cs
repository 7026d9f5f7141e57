using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Commonweal.Platform.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class KeepingPlansAndExtracts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Meeting",
                table: "open_book_steps",
                maxLength: 80,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "FoundIn",
                table: "investment_schemes",
                maxLength: 8000,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Through",
                table: "information_requests",
                maxLength: 40,
                nullable: false,
                defaultValue: "ThisSite");

            migrationBuilder.AddColumn<string>(
                name: "HeldFor",
                table: "information_request_steps",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Review",
                table: "information_request_steps",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "IsNonRecurrent",
                table: "fund_variations",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Kind",
                table: "fund_variations",
                maxLength: 40,
                nullable: false,
                defaultValue: "Contribution");

            migrationBuilder.AddColumn<string>(
                name: "ToLine",
                table: "fund_variations",
                maxLength: 80,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Basis",
                table: "fund_lines",
                maxLength: 800,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "CorrectsId",
                table: "fund_lines",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Follows",
                table: "fund_lines",
                maxLength: 80,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Purpose",
                table: "fund_lines",
                maxLength: 40,
                nullable: false,
                defaultValue: "Other");

            migrationBuilder.AddColumn<string>(
                name: "Transfer",
                table: "fund_lines",
                maxLength: 40,
                nullable: false,
                defaultValue: "Section75Pool");

            migrationBuilder.AddColumn<bool>(
                name: "IsHidden",
                table: "forum_calls",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<Guid>(
                name: "ProposedById",
                table: "control_total_adjustments",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ReversesId",
                table: "control_total_adjustments",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Through",
                table: "complaints",
                maxLength: 40,
                nullable: false,
                defaultValue: "ThisSite");

            migrationBuilder.AddColumn<string>(
                name: "HeldFor",
                table: "complaint_steps",
                maxLength: 40,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Decision",
                table: "budget_states",
                maxLength: 80,
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "ManagerId",
                table: "budget_states",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "BearerId",
                table: "budget_lines",
                nullable: true);

            migrationBuilder.AddColumn<decimal>(
                name: "Wte",
                table: "budget_lines",
                precision: 9,
                scale: 2,
                nullable: true);

            migrationBuilder.AddColumn<bool>(
                name: "AllowsHiddenViews",
                table: "body_terms",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "assurance_meetings",
                columns: table => new
                {
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Title = table.Column<string>(maxLength: 200, nullable: false),
                    Of = table.Column<string>(maxLength: 40, nullable: false),
                    OfWhat = table.Column<string>(maxLength: 200, nullable: false),
                    Body = table.Column<string>(maxLength: 80, nullable: false),
                    From = table.Column<DateOnly>(nullable: false),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_assurance_meetings", x => x.Slug);
                });

            migrationBuilder.CreateTable(
                name: "balance_layouts",
                columns: table => new
                {
                    PartnerId = table.Column<Guid>(nullable: false),
                    Version = table.Column<int>(nullable: false),
                    Side = table.Column<string>(maxLength: 100, nullable: false),
                    Other = table.Column<string>(maxLength: 100, nullable: false),
                    Service = table.Column<string>(maxLength: 100, nullable: false),
                    Month = table.Column<string>(maxLength: 100, nullable: false),
                    Sum = table.Column<string>(maxLength: 100, nullable: false),
                    WePay = table.Column<string>(maxLength: 100, nullable: false),
                    TheyPay = table.Column<string>(maxLength: 100, nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_balance_layouts", x => new { x.PartnerId, x.Version });
                    table.ForeignKey(
                        name: "FK_balance_layouts_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "care_fund_areas",
                columns: table => new
                {
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Name = table.Column<string>(maxLength: 200, nullable: false),
                    Board = table.Column<string>(maxLength: 200, nullable: false),
                    Council = table.Column<string>(maxLength: 80, nullable: false),
                    Commissioners = table.Column<string>(maxLength: 1000, nullable: false),
                    HousingAuthority = table.Column<string>(maxLength: 80, nullable: false),
                    Funds = table.Column<string>(maxLength: 1000, nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_care_fund_areas", x => x.Slug);
                });

            migrationBuilder.CreateTable(
                name: "care_fund_codes",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Parent = table.Column<string>(maxLength: 80, nullable: true),
                    Name = table.Column<string>(maxLength: 200, nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    Payer = table.Column<string>(maxLength: 40, nullable: true),
                    Frequency = table.Column<string>(maxLength: 40, nullable: true),
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
                    table.PrimaryKey("PK_care_fund_codes", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "commissioning_intentions",
                columns: table => new
                {
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    FinancialYear = table.Column<int>(nullable: false),
                    Service = table.Column<string>(maxLength: 80, nullable: false),
                    Title = table.Column<string>(maxLength: 200, nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    Group = table.Column<string>(maxLength: 80, nullable: false),
                    EnteredOn = table.Column<DateOnly>(nullable: false),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_commissioning_intentions", x => x.Slug);
                });

            migrationBuilder.CreateTable(
                name: "common_assumptions",
                columns: table => new
                {
                    FinancialYear = table.Column<int>(nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    Version = table.Column<int>(nullable: false),
                    BasisPoints = table.Column<int>(nullable: false),
                    Basis = table.Column<string>(maxLength: 500, nullable: false),
                    AgreedBy = table.Column<string>(maxLength: 500, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_common_assumptions", x => new { x.FinancialYear, x.Kind, x.Version });
                });

            migrationBuilder.CreateTable(
                name: "community_corrections",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Of = table.Column<string>(maxLength: 40, nullable: false),
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Part = table.Column<string>(maxLength: 40, nullable: false),
                    Was = table.Column<string>(maxLength: 4000, nullable: false),
                    Becomes = table.Column<string>(maxLength: 4000, nullable: false),
                    Why = table.Column<string>(maxLength: 1000, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    By = table.Column<Guid>(nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_community_corrections", x => x.Id);
                    table.ForeignKey(
                        name: "FK_community_corrections_partners_By",
                        column: x => x.By,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "conflict_flags",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Fund = table.Column<string>(maxLength: 80, nullable: false),
                    Nature = table.Column<string>(maxLength: 40, nullable: false),
                    Concerns = table.Column<string>(maxLength: 200, nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    By = table.Column<string>(maxLength: 200, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    Meeting = table.Column<string>(maxLength: 80, nullable: false),
                    Item = table.Column<int>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_conflict_flags", x => x.Id);
                    table.ForeignKey(
                        name: "FK_conflict_flags_meetings_Meeting",
                        column: x => x.Meeting,
                        principalTable: "meetings",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "contract_meetings_replaced",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    By = table.Column<string>(maxLength: 80, nullable: false),
                    Contract = table.Column<string>(maxLength: 200, nullable: false),
                    CommissionerId = table.Column<Guid>(nullable: false),
                    ProviderId = table.Column<Guid>(nullable: false),
                    LastHeldOn = table.Column<DateOnly>(nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    EnteredOn = table.Column<DateOnly>(nullable: false),
                    Corrects = table.Column<long>(nullable: true),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_contract_meetings_replaced", x => x.Id);
                    table.ForeignKey(
                        name: "FK_contract_meetings_replaced_partners_CommissionerId",
                        column: x => x.CommissionerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_contract_meetings_replaced_partners_ProviderId",
                        column: x => x.ProviderId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "control_total_agreed",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    AdjustmentId = table.Column<long>(nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false),
                    Words = table.Column<string>(maxLength: 500, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_control_total_agreed", x => x.Id);
                    table.ForeignKey(
                        name: "FK_control_total_agreed_control_total_adjustments_AdjustmentId",
                        column: x => x.AdjustmentId,
                        principalTable: "control_total_adjustments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_control_total_agreed_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "incentives",
                columns: table => new
                {
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Version = table.Column<int>(nullable: false),
                    Title = table.Column<string>(maxLength: 200, nullable: false),
                    Rewards = table.Column<string>(maxLength: 500, nullable: false),
                    Target = table.Column<string>(maxLength: 80, nullable: false),
                    BearerId = table.Column<Guid>(nullable: false),
                    GainerId = table.Column<Guid>(nullable: false),
                    Pence = table.Column<long>(nullable: false),
                    Stage = table.Column<string>(maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(nullable: true),
                    AgreedBy = table.Column<string>(maxLength: 500, nullable: true),
                    NextStep = table.Column<string>(maxLength: 500, nullable: true),
                    NextBy = table.Column<DateOnly>(nullable: true),
                    Words = table.Column<string>(maxLength: 500, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_incentives", x => new { x.Slug, x.Version });
                    table.ForeignKey(
                        name: "FK_incentives_partners_BearerId",
                        column: x => x.BearerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_incentives_partners_GainerId",
                        column: x => x.GainerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "intention_entries",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Intention = table.Column<string>(maxLength: 80, nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    Origin = table.Column<string>(maxLength: 200, nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    Corrects = table.Column<long>(nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_intention_entries", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "intentions_sent",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    FinancialYear = table.Column<int>(nullable: false),
                    DecisionId = table.Column<Guid>(nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_intentions_sent", x => x.Id);
                    table.ForeignKey(
                        name: "FK_intentions_sent_decisions_DecisionId",
                        column: x => x.DecisionId,
                        principalTable: "decisions",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "keeping_rules",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Texts = table.Column<string>(maxLength: 40, nullable: false),
                    Years = table.Column<int>(nullable: false),
                    Text = table.Column<string>(maxLength: 1000, nullable: false),
                    Basis = table.Column<string>(maxLength: 200, nullable: false),
                    NeedsLawyer = table.Column<bool>(nullable: false),
                    From = table.Column<DateOnly>(nullable: false),
                    To = table.Column<DateOnly>(nullable: true),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_keeping_rules", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ledger_extract_mappings",
                columns: table => new
                {
                    PartnerId = table.Column<Guid>(nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Headings = table.Column<string>(maxLength: 4000, nullable: false),
                    Signs = table.Column<string>(maxLength: 40, nullable: false),
                    Shares = table.Column<string>(maxLength: -1, nullable: false),
                    Reason = table.Column<string>(maxLength: 1000, nullable: false),
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
                    table.PrimaryKey("PK_ledger_extract_mappings", x => new { x.PartnerId, x.Number });
                    table.ForeignKey(
                        name: "FK_ledger_extract_mappings_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ledger_extracts",
                columns: table => new
                {
                    ReturnId = table.Column<Guid>(nullable: false),
                    MappingNumber = table.Column<int>(nullable: false),
                    FileNames = table.Column<string>(maxLength: 400, nullable: false),
                    FileHash = table.Column<string>(maxLength: 64, nullable: false),
                    Rows = table.Column<int>(nullable: false),
                    TotalPence = table.Column<long>(nullable: false),
                    ToLinesPence = table.Column<long>(nullable: false),
                    LeftOutPence = table.Column<long>(nullable: false),
                    UnmappedPence = table.Column<long>(nullable: false),
                    UnmappedCodes = table.Column<int>(nullable: false),
                    PublishedPence = table.Column<long>(nullable: false),
                    PublishedIn = table.Column<string>(maxLength: 400, nullable: false),
                    DifferenceReason = table.Column<string>(maxLength: 1000, nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ledger_extracts", x => x.ReturnId);
                    table.ForeignKey(
                        name: "FK_ledger_extracts_open_book_returns_ReturnId",
                        column: x => x.ReturnId,
                        principalTable: "open_book_returns",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "outset_agreed",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    FinancialYear = table.Column<int>(nullable: false),
                    Number = table.Column<int>(nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false),
                    By = table.Column<string>(maxLength: 200, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outset_agreed", x => x.Id);
                    table.ForeignKey(
                        name: "FK_outset_agreed_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "outset_terms",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    FinancialYear = table.Column<int>(nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Priorities = table.Column<string>(maxLength: 4000, nullable: false),
                    Parameters = table.Column<string>(maxLength: 4000, nullable: false),
                    Why = table.Column<string>(maxLength: 4000, nullable: true),
                    On = table.Column<DateOnly>(nullable: false),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outset_terms", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "partner_assumptions",
                columns: table => new
                {
                    PartnerId = table.Column<Guid>(nullable: false),
                    FinancialYear = table.Column<int>(nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    Version = table.Column<int>(nullable: false),
                    BasisPoints = table.Column<int>(nullable: false),
                    Reason = table.Column<string>(maxLength: 500, nullable: true),
                    On = table.Column<DateOnly>(nullable: false),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_partner_assumptions", x => new { x.PartnerId, x.FinancialYear, x.Kind, x.Version });
                    table.ForeignKey(
                        name: "FK_partner_assumptions_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "population_money",
                columns: table => new
                {
                    PartnerId = table.Column<Guid>(nullable: false),
                    Stream = table.Column<string>(maxLength: 40, nullable: false),
                    FinancialYear = table.Column<int>(nullable: false),
                    To = table.Column<string>(maxLength: 80, nullable: false),
                    Version = table.Column<int>(nullable: false),
                    ToName = table.Column<string>(maxLength: 200, nullable: false),
                    Pence = table.Column<long>(nullable: false),
                    Basis = table.Column<string>(maxLength: 500, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_population_money", x => new { x.PartnerId, x.Stream, x.FinancialYear, x.To, x.Version });
                    table.ForeignKey(
                        name: "FK_population_money_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "small_budget_limits",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    From = table.Column<DateOnly>(nullable: false),
                    Pence = table.Column<long>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_small_budget_limits", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "care_fund_minimums",
                columns: table => new
                {
                    Area = table.Column<string>(maxLength: 80, nullable: false),
                    FinancialYear = table.Column<int>(nullable: false),
                    Commissioner = table.Column<string>(maxLength: 80, nullable: false),
                    MinimumPence = table.Column<long>(nullable: false),
                    SocialCareBeforePence = table.Column<long>(nullable: false),
                    UpliftBasisPoints = table.Column<int>(nullable: false),
                    OutOfHospitalPence = table.Column<long>(nullable: false),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_care_fund_minimums", x => new { x.Area, x.FinancialYear, x.Commissioner });
                    table.ForeignKey(
                        name: "FK_care_fund_minimums_care_fund_areas_Area",
                        column: x => x.Area,
                        principalTable: "care_fund_areas",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "care_fund_plans",
                columns: table => new
                {
                    Area = table.Column<string>(maxLength: 80, nullable: false),
                    FinancialYear = table.Column<int>(nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Content = table.Column<string>(maxLength: -1, nullable: false),
                    Hash = table.Column<string>(maxLength: 64, nullable: false),
                    Words = table.Column<string>(maxLength: 500, nullable: false),
                    By = table.Column<string>(maxLength: 80, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_care_fund_plans", x => new { x.Area, x.FinancialYear, x.Number });
                    table.ForeignKey(
                        name: "FK_care_fund_plans_care_fund_areas_Area",
                        column: x => x.Area,
                        principalTable: "care_fund_areas",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "care_fund_returns",
                columns: table => new
                {
                    Area = table.Column<string>(maxLength: 80, nullable: false),
                    FinancialYear = table.Column<int>(nullable: false),
                    Quarter = table.Column<int>(nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Content = table.Column<string>(maxLength: -1, nullable: false),
                    Hash = table.Column<string>(maxLength: 64, nullable: false),
                    By = table.Column<string>(maxLength: 80, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_care_fund_returns", x => new { x.Area, x.FinancialYear, x.Quarter, x.Number });
                    table.ForeignKey(
                        name: "FK_care_fund_returns_care_fund_areas_Area",
                        column: x => x.Area,
                        principalTable: "care_fund_areas",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "care_fund_signatures",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Area = table.Column<string>(maxLength: 80, nullable: false),
                    FinancialYear = table.Column<int>(nullable: false),
                    Quarter = table.Column<int>(nullable: true),
                    Number = table.Column<int>(nullable: false),
                    Hash = table.Column<string>(maxLength: 64, nullable: false),
                    SignedOn = table.Column<DateOnly>(nullable: false),
                    Minute = table.Column<string>(maxLength: 200, nullable: false),
                    By = table.Column<string>(maxLength: 80, nullable: false),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_care_fund_signatures", x => x.Id);
                    table.ForeignKey(
                        name: "FK_care_fund_signatures_care_fund_areas_Area",
                        column: x => x.Area,
                        principalTable: "care_fund_areas",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ledger_extract_entries",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ReturnId = table.Column<Guid>(nullable: false),
                    Part = table.Column<string>(maxLength: 40, nullable: false),
                    Row = table.Column<int>(nullable: false),
                    CellName = table.Column<string>(maxLength: 20, nullable: false),
                    Code = table.Column<string>(maxLength: 60, nullable: false),
                    Description = table.Column<string>(maxLength: 200, nullable: false),
                    Field = table.Column<string>(maxLength: 40, nullable: false),
                    Units = table.Column<long>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ledger_extract_entries", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ledger_extract_entries_ledger_extracts_ReturnId",
                        column: x => x.ReturnId,
                        principalTable: "ledger_extracts",
                        principalColumn: "ReturnId",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_care_fund_signatures_Area",
                table: "care_fund_signatures",
                column: "Area");

            migrationBuilder.CreateIndex(
                name: "IX_community_corrections_By",
                table: "community_corrections",
                column: "By");

            migrationBuilder.CreateIndex(
                name: "IX_community_corrections_Of_Slug_Number_Part",
                table: "community_corrections",
                columns: new[] { "Of", "Slug", "Number", "Part" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_conflict_flags_Meeting",
                table: "conflict_flags",
                column: "Meeting");

            migrationBuilder.CreateIndex(
                name: "IX_contract_meetings_replaced_CommissionerId",
                table: "contract_meetings_replaced",
                column: "CommissionerId");

            migrationBuilder.CreateIndex(
                name: "IX_contract_meetings_replaced_ProviderId",
                table: "contract_meetings_replaced",
                column: "ProviderId");

            migrationBuilder.CreateIndex(
                name: "IX_control_total_agreed_AdjustmentId",
                table: "control_total_agreed",
                column: "AdjustmentId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_control_total_agreed_PartnerId",
                table: "control_total_agreed",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_incentives_BearerId",
                table: "incentives",
                column: "BearerId");

            migrationBuilder.CreateIndex(
                name: "IX_incentives_GainerId",
                table: "incentives",
                column: "GainerId");

            migrationBuilder.CreateIndex(
                name: "IX_intention_entries_Intention",
                table: "intention_entries",
                column: "Intention");

            migrationBuilder.CreateIndex(
                name: "IX_intentions_sent_DecisionId",
                table: "intentions_sent",
                column: "DecisionId");

            migrationBuilder.CreateIndex(
                name: "IX_ledger_extract_entries_ReturnId",
                table: "ledger_extract_entries",
                column: "ReturnId");

            migrationBuilder.CreateIndex(
                name: "IX_ledger_extracts_FileHash",
                table: "ledger_extracts",
                column: "FileHash");

            migrationBuilder.CreateIndex(
                name: "IX_outset_agreed_FinancialYear_Number_PartnerId",
                table: "outset_agreed",
                columns: new[] { "FinancialYear", "Number", "PartnerId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_outset_agreed_PartnerId",
                table: "outset_agreed",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_outset_terms_FinancialYear_Number",
                table: "outset_terms",
                columns: new[] { "FinancialYear", "Number" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "assurance_meetings");

            migrationBuilder.DropTable(
                name: "balance_layouts");

            migrationBuilder.DropTable(
                name: "care_fund_codes");

            migrationBuilder.DropTable(
                name: "care_fund_minimums");

            migrationBuilder.DropTable(
                name: "care_fund_plans");

            migrationBuilder.DropTable(
                name: "care_fund_returns");

            migrationBuilder.DropTable(
                name: "care_fund_signatures");

            migrationBuilder.DropTable(
                name: "commissioning_intentions");

            migrationBuilder.DropTable(
                name: "common_assumptions");

            migrationBuilder.DropTable(
                name: "community_corrections");

            migrationBuilder.DropTable(
                name: "conflict_flags");

            migrationBuilder.DropTable(
                name: "contract_meetings_replaced");

            migrationBuilder.DropTable(
                name: "control_total_agreed");

            migrationBuilder.DropTable(
                name: "incentives");

            migrationBuilder.DropTable(
                name: "intention_entries");

            migrationBuilder.DropTable(
                name: "intentions_sent");

            migrationBuilder.DropTable(
                name: "keeping_rules");

            migrationBuilder.DropTable(
                name: "ledger_extract_entries");

            migrationBuilder.DropTable(
                name: "ledger_extract_mappings");

            migrationBuilder.DropTable(
                name: "outset_agreed");

            migrationBuilder.DropTable(
                name: "outset_terms");

            migrationBuilder.DropTable(
                name: "partner_assumptions");

            migrationBuilder.DropTable(
                name: "population_money");

            migrationBuilder.DropTable(
                name: "small_budget_limits");

            migrationBuilder.DropTable(
                name: "care_fund_areas");

            migrationBuilder.DropTable(
                name: "ledger_extracts");

            migrationBuilder.DropColumn(
                name: "Meeting",
                table: "open_book_steps");

            migrationBuilder.DropColumn(
                name: "FoundIn",
                table: "investment_schemes");

            migrationBuilder.DropColumn(
                name: "Through",
                table: "information_requests");

            migrationBuilder.DropColumn(
                name: "HeldFor",
                table: "information_request_steps");

            migrationBuilder.DropColumn(
                name: "Review",
                table: "information_request_steps");

            migrationBuilder.DropColumn(
                name: "IsNonRecurrent",
                table: "fund_variations");

            migrationBuilder.DropColumn(
                name: "Kind",
                table: "fund_variations");

            migrationBuilder.DropColumn(
                name: "ToLine",
                table: "fund_variations");

            migrationBuilder.DropColumn(
                name: "Basis",
                table: "fund_lines");

            migrationBuilder.DropColumn(
                name: "CorrectsId",
                table: "fund_lines");

            migrationBuilder.DropColumn(
                name: "Follows",
                table: "fund_lines");

            migrationBuilder.DropColumn(
                name: "Purpose",
                table: "fund_lines");

            migrationBuilder.DropColumn(
                name: "Transfer",
                table: "fund_lines");

            migrationBuilder.DropColumn(
                name: "IsHidden",
                table: "forum_calls");

            migrationBuilder.DropColumn(
                name: "ProposedById",
                table: "control_total_adjustments");

            migrationBuilder.DropColumn(
                name: "ReversesId",
                table: "control_total_adjustments");

            migrationBuilder.DropColumn(
                name: "Through",
                table: "complaints");

            migrationBuilder.DropColumn(
                name: "HeldFor",
                table: "complaint_steps");

            migrationBuilder.DropColumn(
                name: "Decision",
                table: "budget_states");

            migrationBuilder.DropColumn(
                name: "ManagerId",
                table: "budget_states");

            migrationBuilder.DropColumn(
                name: "BearerId",
                table: "budget_lines");

            migrationBuilder.DropColumn(
                name: "Wte",
                table: "budget_lines");

            migrationBuilder.DropColumn(
                name: "AllowsHiddenViews",
                table: "body_terms");
        }
    }
}
