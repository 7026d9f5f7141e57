using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Commonweal.Platform.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class LedgerExtracts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Meeting",
                table: "open_book_steps",
                maxLength: 80,
                nullable: true);

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
                name: "IX_ledger_extract_entries_ReturnId",
                table: "ledger_extract_entries",
                column: "ReturnId");

            migrationBuilder.CreateIndex(
                name: "IX_ledger_extracts_FileHash",
                table: "ledger_extracts",
                column: "FileHash");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ledger_extract_entries");

            migrationBuilder.DropTable(
                name: "ledger_extract_mappings");

            migrationBuilder.DropTable(
                name: "ledger_extracts");

            migrationBuilder.DropColumn(
                name: "Meeting",
                table: "open_book_steps");
        }
    }
}
