using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Commonweal.Platform.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class FundsAndLedger : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "functions_kept_out",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Kind = table.Column<string>(maxLength: 80, nullable: false),
                    Name = table.Column<string>(maxLength: 200, nullable: false),
                    Law = table.Column<string>(maxLength: 200, nullable: false),
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
                    table.PrimaryKey("PK_functions_kept_out", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "funds",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Schedule = table.Column<string>(maxLength: 20, nullable: false),
                    Title = table.Column<string>(maxLength: 200, nullable: false),
                    Purpose = table.Column<string>(maxLength: 4000, nullable: false),
                    AgreementId = table.Column<Guid>(nullable: false),
                    ManagerPost = table.Column<string>(maxLength: 80, nullable: true),
                    Version = table.Column<int>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_funds", x => x.Id);
                    table.ForeignKey(
                        name: "FK_funds_agreements_AgreementId",
                        column: x => x.AgreementId,
                        principalTable: "agreements",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "fund_lines",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    FundId = table.Column<Guid>(nullable: false),
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Name = table.Column<string>(maxLength: 200, nullable: false),
                    Function = table.Column<string>(maxLength: 40, nullable: false),
                    Kind = table.Column<string>(maxLength: 80, nullable: false),
                    Part = table.Column<string>(maxLength: 40, nullable: false),
                    OriginId = table.Column<Guid>(nullable: false),
                    Treatment = table.Column<string>(maxLength: 40, nullable: false),
                    TreatmentReason = table.Column<string>(maxLength: 4000, nullable: false),
                    Vat = table.Column<string>(maxLength: 40, nullable: false),
                    From = table.Column<DateOnly>(nullable: false),
                    To = table.Column<DateOnly>(nullable: true),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    SupersededAt = table.Column<DateTime>(nullable: true),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fund_lines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_fund_lines_funds_FundId",
                        column: x => x.FundId,
                        principalTable: "funds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_fund_lines_partners_OriginId",
                        column: x => x.OriginId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "fund_statements",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    FundId = table.Column<Guid>(nullable: true),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Title = table.Column<string>(maxLength: 200, nullable: true),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
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
                    table.PrimaryKey("PK_fund_statements", x => x.Id);
                    table.ForeignKey(
                        name: "FK_fund_statements_funds_FundId",
                        column: x => x.FundId,
                        principalTable: "funds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "fund_variations",
                columns: table => new
                {
                    FundId = table.Column<Guid>(nullable: false),
                    Number = table.Column<long>(nullable: false),
                    Line = table.Column<string>(maxLength: 80, nullable: false),
                    Pence = table.Column<long>(nullable: false),
                    EffectiveOn = table.Column<DateOnly>(nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_fund_variations", x => new { x.FundId, x.Number });
                    table.ForeignKey(
                        name: "FK_fund_variations_funds_FundId",
                        column: x => x.FundId,
                        principalTable: "funds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ledger_heads",
                columns: table => new
                {
                    FundId = table.Column<Guid>(nullable: false),
                    Number = table.Column<long>(nullable: false),
                    Hash = table.Column<byte[]>(maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ledger_heads", x => x.FundId);
                    table.ForeignKey(
                        name: "FK_ledger_heads_funds_FundId",
                        column: x => x.FundId,
                        principalTable: "funds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ledger_locked_months",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    FundId = table.Column<Guid>(nullable: false),
                    Year = table.Column<int>(nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Words = table.Column<string>(maxLength: 4000, nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ledger_locked_months", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ledger_locked_months_funds_FundId",
                        column: x => x.FundId,
                        principalTable: "funds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ledger_sets",
                columns: table => new
                {
                    FundId = table.Column<Guid>(nullable: false),
                    Number = table.Column<long>(nullable: false),
                    Key = table.Column<string>(maxLength: 120, nullable: false),
                    EffectiveOn = table.Column<DateOnly>(nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    Expenditure = table.Column<string>(maxLength: 40, nullable: true),
                    Words = table.Column<string>(maxLength: 1000, nullable: false),
                    Basis = table.Column<string>(maxLength: 1000, nullable: true),
                    EnteredBy = table.Column<string>(maxLength: 80, nullable: false),
                    Reverses = table.Column<long>(nullable: true),
                    Replaces = table.Column<long>(nullable: true),
                    IsMadeUp = table.Column<bool>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    PreviousHash = table.Column<byte[]>(maxLength: 32, nullable: false),
                    Hash = table.Column<byte[]>(maxLength: 32, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ledger_sets", x => new { x.FundId, x.Number });
                    table.ForeignKey(
                        name: "FK_ledger_sets_funds_FundId",
                        column: x => x.FundId,
                        principalTable: "funds",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "fund_variations_agreed",
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
                    table.PrimaryKey("PK_fund_variations_agreed", x => new { x.FundId, x.Number, x.PartnerId });
                    table.ForeignKey(
                        name: "FK_fund_variations_agreed_fund_variations_FundId_Number",
                        columns: x => new { x.FundId, x.Number },
                        principalTable: "fund_variations",
                        principalColumns: new[] { "FundId", "Number" },
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_fund_variations_agreed_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "ledger_postings",
                columns: table => new
                {
                    FundId = table.Column<Guid>(nullable: false),
                    SetNumber = table.Column<long>(nullable: false),
                    Place = table.Column<int>(nullable: false),
                    Account = table.Column<string>(maxLength: 200, nullable: false),
                    Pence = table.Column<long>(nullable: false),
                    EffectiveOn = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ledger_postings", x => new { x.FundId, x.SetNumber, x.Place });
                    table.ForeignKey(
                        name: "FK_ledger_postings_ledger_sets_FundId_SetNumber",
                        columns: x => new { x.FundId, x.SetNumber },
                        principalTable: "ledger_sets",
                        principalColumns: new[] { "FundId", "Number" },
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_fund_lines_FundId_Slug",
                table: "fund_lines",
                columns: new[] { "FundId", "Slug" });

            migrationBuilder.CreateIndex(
                name: "IX_fund_lines_OriginId",
                table: "fund_lines",
                column: "OriginId");

            migrationBuilder.CreateIndex(
                name: "IX_fund_statements_FundId",
                table: "fund_statements",
                column: "FundId");

            migrationBuilder.CreateIndex(
                name: "IX_fund_variations_agreed_PartnerId",
                table: "fund_variations_agreed",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_funds_AgreementId",
                table: "funds",
                column: "AgreementId");

            migrationBuilder.CreateIndex(
                name: "IX_funds_Slug",
                table: "funds",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ledger_locked_months_FundId_Year_Number",
                table: "ledger_locked_months",
                columns: new[] { "FundId", "Year", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ledger_postings_FundId_Account_EffectiveOn",
                table: "ledger_postings",
                columns: new[] { "FundId", "Account", "EffectiveOn" });

            migrationBuilder.CreateIndex(
                name: "IX_ledger_sets_FundId_Key",
                table: "ledger_sets",
                columns: new[] { "FundId", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ledger_sets_FundId_Reverses",
                table: "ledger_sets",
                columns: new[] { "FundId", "Reverses" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "functions_kept_out");

            migrationBuilder.DropTable(
                name: "fund_lines");

            migrationBuilder.DropTable(
                name: "fund_statements");

            migrationBuilder.DropTable(
                name: "fund_variations_agreed");

            migrationBuilder.DropTable(
                name: "ledger_heads");

            migrationBuilder.DropTable(
                name: "ledger_locked_months");

            migrationBuilder.DropTable(
                name: "ledger_postings");

            migrationBuilder.DropTable(
                name: "fund_variations");

            migrationBuilder.DropTable(
                name: "ledger_sets");

            migrationBuilder.DropTable(
                name: "funds");
        }
    }
}
