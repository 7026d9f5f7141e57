using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Commonweal.Platform.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class AssumptionsAndIncentives : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "ProposedById",
                table: "control_total_adjustments",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "ReversesId",
                table: "control_total_adjustments",
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
                name: "control_total_agreements",
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
                    table.PrimaryKey("PK_control_total_agreements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_control_total_agreements_control_total_adjustments_Adjustme~",
                        column: x => x.AdjustmentId,
                        principalTable: "control_total_adjustments",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_control_total_agreements_partners_PartnerId",
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

            migrationBuilder.CreateIndex(
                name: "IX_control_total_agreements_AdjustmentId",
                table: "control_total_agreements",
                column: "AdjustmentId",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_control_total_agreements_PartnerId",
                table: "control_total_agreements",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_incentives_BearerId",
                table: "incentives",
                column: "BearerId");

            migrationBuilder.CreateIndex(
                name: "IX_incentives_GainerId",
                table: "incentives",
                column: "GainerId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "balance_layouts");

            migrationBuilder.DropTable(
                name: "common_assumptions");

            migrationBuilder.DropTable(
                name: "control_total_agreements");

            migrationBuilder.DropTable(
                name: "incentives");

            migrationBuilder.DropTable(
                name: "partner_assumptions");

            migrationBuilder.DropTable(
                name: "population_money");

            migrationBuilder.DropTable(
                name: "small_budget_limits");

            migrationBuilder.DropColumn(
                name: "ProposedById",
                table: "control_total_adjustments");

            migrationBuilder.DropColumn(
                name: "ReversesId",
                table: "control_total_adjustments");

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
        }
    }
}
