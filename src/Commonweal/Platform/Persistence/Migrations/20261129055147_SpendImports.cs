using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Commonweal.Platform.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class SpendImports : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "spend_layouts",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    SpendLayout_Source = table.Column<string>(maxLength: 80, nullable: false),
                    SourceTitle = table.Column<string>(maxLength: 200, nullable: false),
                    Name = table.Column<string>(maxLength: 80, nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Headings = table.Column<string>(maxLength: 4000, nullable: false),
                    Vat = table.Column<string>(maxLength: 40, nullable: false),
                    Signs = table.Column<string>(maxLength: 40, nullable: false),
                    Encoding = table.Column<string>(maxLength: 40, nullable: false),
                    Reason = table.Column<string>(maxLength: 1000, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_spend_layouts", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "spend_uploads",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    By = table.Column<string>(maxLength: 80, nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false),
                    Source = table.Column<string>(maxLength: 80, nullable: false),
                    IsPublished = table.Column<bool>(nullable: false),
                    StatedPence = table.Column<long>(nullable: true),
                    StatedCount = table.Column<long>(nullable: true),
                    FileName = table.Column<string>(maxLength: 200, nullable: false),
                    Content = table.Column<byte[]>(nullable: false),
                    At = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_spend_uploads", x => x.Id);
                    table.ForeignKey(
                        name: "FK_spend_uploads_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "spend_imports",
                columns: table => new
                {
                    Id = table.Column<Guid>(nullable: false),
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    PartnerId = table.Column<Guid>(nullable: false),
                    SpendImport_Source = table.Column<string>(maxLength: 80, nullable: false),
                    LayoutId = table.Column<Guid>(nullable: false),
                    IsPublished = table.Column<bool>(nullable: false),
                    FileName = table.Column<string>(maxLength: 200, nullable: false),
                    FileHash = table.Column<string>(maxLength: 64, nullable: false),
                    FileBytes = table.Column<long>(nullable: false),
                    WithdrawnBefore = table.Column<int>(nullable: false),
                    TakenCount = table.Column<long>(nullable: false),
                    TakenPence = table.Column<long>(nullable: false),
                    CreditsCount = table.Column<long>(nullable: false),
                    CreditsPence = table.Column<long>(nullable: false),
                    RedactedCount = table.Column<long>(nullable: false),
                    RedactedPence = table.Column<long>(nullable: false),
                    RefusedCount = table.Column<long>(nullable: false),
                    RefusedPence = table.Column<long>(nullable: false),
                    RefusedWithoutAmount = table.Column<long>(nullable: false),
                    PreambleRows = table.Column<long>(nullable: false),
                    BlankRows = table.Column<long>(nullable: false),
                    RepeatedHeadings = table.Column<long>(nullable: false),
                    TotalsInside = table.Column<long>(nullable: false),
                    FirstDay = table.Column<DateOnly>(nullable: false),
                    LastDay = table.Column<DateOnly>(nullable: false),
                    StatedPence = table.Column<long>(nullable: true),
                    StatedCount = table.Column<long>(nullable: true),
                    IsValidRowsOnly = table.Column<bool>(nullable: false),
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
                    table.PrimaryKey("PK_spend_imports", x => x.Id);
                    table.ForeignKey(
                        name: "FK_spend_imports_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_spend_imports_spend_layouts_LayoutId",
                        column: x => x.LayoutId,
                        principalTable: "spend_layouts",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "spend_lines",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ImportId = table.Column<Guid>(nullable: false),
                    Row = table.Column<long>(nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    AmountPence = table.Column<long>(nullable: false),
                    Payee = table.Column<string>(maxLength: 400, nullable: false),
                    IsPayeeRedacted = table.Column<bool>(nullable: false),
                    Purpose = table.Column<string>(maxLength: 400, nullable: false),
                    Service = table.Column<string>(maxLength: 400, nullable: false),
                    CostCentre = table.Column<string>(maxLength: 400, nullable: false),
                    Reference = table.Column<string>(maxLength: 400, nullable: false),
                    Invoice = table.Column<string>(maxLength: 400, nullable: false),
                    Body = table.Column<string>(maxLength: 400, nullable: false),
                    CapitalOrRevenue = table.Column<string>(maxLength: 400, nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_spend_lines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_spend_lines_spend_imports_ImportId",
                        column: x => x.ImportId,
                        principalTable: "spend_imports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "spend_months",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ImportId = table.Column<Guid>(nullable: false),
                    Month = table.Column<DateOnly>(nullable: false),
                    Count = table.Column<long>(nullable: false),
                    Pence = table.Column<long>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_spend_months", x => x.Id);
                    table.ForeignKey(
                        name: "FK_spend_months_spend_imports_ImportId",
                        column: x => x.ImportId,
                        principalTable: "spend_imports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "spend_refused_cells",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ImportId = table.Column<Guid>(nullable: false),
                    Row = table.Column<long>(nullable: false),
                    Column = table.Column<string>(maxLength: 400, nullable: false),
                    Cell = table.Column<string>(maxLength: 80, nullable: false),
                    Sentence = table.Column<string>(maxLength: 400, nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_spend_refused_cells", x => x.Id);
                    table.ForeignKey(
                        name: "FK_spend_refused_cells_spend_imports_ImportId",
                        column: x => x.ImportId,
                        principalTable: "spend_imports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "spend_withdrawals",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    ImportId = table.Column<Guid>(nullable: false),
                    Reason = table.Column<string>(maxLength: 1000, nullable: false),
                    By = table.Column<string>(maxLength: 80, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_spend_withdrawals", x => x.Id);
                    table.ForeignKey(
                        name: "FK_spend_withdrawals_spend_imports_ImportId",
                        column: x => x.ImportId,
                        principalTable: "spend_imports",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_spend_imports_LayoutId",
                table: "spend_imports",
                column: "LayoutId");

            migrationBuilder.CreateIndex(
                name: "IX_spend_imports_PartnerId_FileHash_WithdrawnBefore",
                table: "spend_imports",
                columns: new[] { "PartnerId", "FileHash", "WithdrawnBefore" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_spend_imports_Slug",
                table: "spend_imports",
                column: "Slug",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_spend_layouts_SpendLayout_Source_Name_Number",
                table: "spend_layouts",
                columns: new[] { "SpendLayout_Source", "Name", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_spend_lines_ImportId_Row",
                table: "spend_lines",
                columns: new[] { "ImportId", "Row" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_spend_months_ImportId_Month",
                table: "spend_months",
                columns: new[] { "ImportId", "Month" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_spend_refused_cells_ImportId",
                table: "spend_refused_cells",
                column: "ImportId");

            migrationBuilder.CreateIndex(
                name: "IX_spend_uploads_PartnerId",
                table: "spend_uploads",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_spend_withdrawals_ImportId",
                table: "spend_withdrawals",
                column: "ImportId",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "spend_lines");

            migrationBuilder.DropTable(
                name: "spend_months");

            migrationBuilder.DropTable(
                name: "spend_refused_cells");

            migrationBuilder.DropTable(
                name: "spend_uploads");

            migrationBuilder.DropTable(
                name: "spend_withdrawals");

            migrationBuilder.DropTable(
                name: "spend_imports");

            migrationBuilder.DropTable(
                name: "spend_layouts");
        }
    }
}
