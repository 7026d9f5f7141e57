using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Commonweal.Platform.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class OpenBook : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
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
                name: "open_book_returns");
        }
    }
}
