using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Commonweal.Platform.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class Bodies : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "bank_holiday_cover",
                columns: table => new
                {
                    Id = table.Column<int>(nullable: false),
                    From = table.Column<DateOnly>(nullable: false),
                    To = table.Column<DateOnly>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bank_holiday_cover", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "bank_holidays",
                columns: table => new
                {
                    Day = table.Column<DateOnly>(nullable: false),
                    Name = table.Column<string>(maxLength: 200, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bank_holidays", x => x.Day);
                });

            migrationBuilder.CreateTable(
                name: "bodies",
                columns: table => new
                {
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Name = table.Column<string>(maxLength: 200, nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    PartnerId = table.Column<Guid>(nullable: true),
                    Borough = table.Column<string>(maxLength: 80, nullable: true),
                    From = table.Column<DateOnly>(nullable: true),
                    To = table.Column<DateOnly>(nullable: true),
                    Meets = table.Column<string>(maxLength: 200, nullable: true),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_bodies", x => x.Slug);
                    table.ForeignKey(
                        name: "FK_bodies_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "body_law",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Kinds = table.Column<string>(maxLength: 1000, nullable: false),
                    Subject = table.Column<string>(maxLength: 40, nullable: false),
                    Notice = table.Column<string>(maxLength: 20, nullable: true),
                    IsAllowed = table.Column<bool>(nullable: false),
                    From = table.Column<DateOnly>(nullable: false),
                    To = table.Column<DateOnly>(nullable: true),
                    Text = table.Column<string>(maxLength: 1000, nullable: false),
                    Statute = table.Column<string>(maxLength: 400, nullable: false),
                    NeedsLawyer = table.Column<bool>(nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_body_law", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "election_periods",
                columns: table => new
                {
                    Slug = table.Column<string>(maxLength: 80, nullable: false),
                    Name = table.Column<string>(maxLength: 200, nullable: false),
                    From = table.Column<DateOnly>(nullable: false),
                    To = table.Column<DateOnly>(nullable: false),
                    Boroughs = table.Column<string>(maxLength: 1000, nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_election_periods", x => x.Slug);
                });

            migrationBuilder.CreateTable(
                name: "body_functions",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Body = table.Column<string>(maxLength: 80, nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Text = table.Column<string>(maxLength: 4000, nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_body_functions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_body_functions_bodies_Body",
                        column: x => x.Body,
                        principalTable: "bodies",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "body_maturities",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Body = table.Column<string>(maxLength: 80, nullable: false),
                    State = table.Column<string>(maxLength: 40, nullable: false),
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
                    table.PrimaryKey("PK_body_maturities", x => x.Id);
                    table.ForeignKey(
                        name: "FK_body_maturities_bodies_Body",
                        column: x => x.Body,
                        principalTable: "bodies",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "body_members",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Body = table.Column<string>(maxLength: 80, nullable: false),
                    Class = table.Column<string>(maxLength: 40, nullable: true),
                    PartnerId = table.Column<Guid>(nullable: true),
                    PersonId = table.Column<Guid>(nullable: true),
                    Seat = table.Column<string>(maxLength: 200, nullable: false),
                    Role = table.Column<string>(maxLength: 80, nullable: false),
                    Borough = table.Column<string>(maxLength: 80, nullable: true),
                    Vote = table.Column<string>(maxLength: 40, nullable: false),
                    Chairs = table.Column<string>(maxLength: 40, nullable: false),
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
                    table.PrimaryKey("PK_body_members", x => x.Id);
                    table.ForeignKey(
                        name: "FK_body_members_bodies_Body",
                        column: x => x.Body,
                        principalTable: "bodies",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_body_members_partners_PartnerId",
                        column: x => x.PartnerId,
                        principalTable: "partners",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_body_members_people_PersonId",
                        column: x => x.PersonId,
                        principalTable: "people",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "body_names",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Body = table.Column<string>(maxLength: 80, nullable: false),
                    Name = table.Column<string>(maxLength: 200, nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_body_names", x => x.Id);
                    table.ForeignKey(
                        name: "FK_body_names_bodies_Body",
                        column: x => x.Body,
                        principalTable: "bodies",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "body_publishers",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Body = table.Column<string>(maxLength: 80, nullable: false),
                    InTheNameOf = table.Column<string>(maxLength: 200, nullable: false),
                    System = table.Column<string>(maxLength: 40, nullable: false),
                    Address = table.Column<string>(maxLength: 400, nullable: true),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_body_publishers", x => x.Id);
                    table.ForeignKey(
                        name: "FK_body_publishers_bodies_Body",
                        column: x => x.Body,
                        principalTable: "bodies",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "body_reporting_lines",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Body = table.Column<string>(maxLength: 80, nullable: false),
                    ReportsTo = table.Column<string>(maxLength: 80, nullable: false),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_body_reporting_lines", x => x.Id);
                    table.ForeignKey(
                        name: "FK_body_reporting_lines_bodies_Body",
                        column: x => x.Body,
                        principalTable: "bodies",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                    table.ForeignKey(
                        name: "FK_body_reporting_lines_bodies_ReportsTo",
                        column: x => x.ReportsTo,
                        principalTable: "bodies",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "body_successions",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Body = table.Column<string>(maxLength: 80, nullable: false),
                    Predecessor = table.Column<string>(maxLength: 200, nullable: false),
                    Kind = table.Column<string>(maxLength: 40, nullable: false),
                    On = table.Column<DateOnly>(nullable: true),
                    Note = table.Column<string>(maxLength: 1000, nullable: true),
                    Ours = table.Column<string>(maxLength: 1000, nullable: true),
                    Source = table.Column<string>(maxLength: 400, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_body_successions", x => x.Id);
                    table.ForeignKey(
                        name: "FK_body_successions_bodies_Body",
                        column: x => x.Body,
                        principalTable: "bodies",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateTable(
                name: "body_terms",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Body = table.Column<string>(maxLength: 80, nullable: false),
                    Number = table.Column<int>(nullable: false),
                    Quorum = table.Column<string>(maxLength: 1000, nullable: false),
                    CountsPartnersOnly = table.Column<bool>(nullable: false),
                    Voting = table.Column<string>(maxLength: 40, nullable: false),
                    Notice = table.Column<string>(maxLength: 20, nullable: true),
                    Publication = table.Column<string>(maxLength: 40, nullable: false),
                    SharingDays = table.Column<int>(nullable: true),
                    AllowsWrittenDecisions = table.Column<bool>(nullable: false),
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
                    table.PrimaryKey("PK_body_terms", x => x.Id);
                    table.ForeignKey(
                        name: "FK_body_terms_bodies_Body",
                        column: x => x.Body,
                        principalTable: "bodies",
                        principalColumn: "Slug",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_bodies_PartnerId",
                table: "bodies",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_body_functions_Body",
                table: "body_functions",
                column: "Body");

            migrationBuilder.CreateIndex(
                name: "IX_body_maturities_Body",
                table: "body_maturities",
                column: "Body");

            migrationBuilder.CreateIndex(
                name: "IX_body_members_Body",
                table: "body_members",
                column: "Body");

            migrationBuilder.CreateIndex(
                name: "IX_body_members_PartnerId",
                table: "body_members",
                column: "PartnerId");

            migrationBuilder.CreateIndex(
                name: "IX_body_members_PersonId",
                table: "body_members",
                column: "PersonId");

            migrationBuilder.CreateIndex(
                name: "IX_body_names_Body",
                table: "body_names",
                column: "Body");

            migrationBuilder.CreateIndex(
                name: "IX_body_publishers_Body",
                table: "body_publishers",
                column: "Body");

            migrationBuilder.CreateIndex(
                name: "IX_body_reporting_lines_Body",
                table: "body_reporting_lines",
                column: "Body");

            migrationBuilder.CreateIndex(
                name: "IX_body_reporting_lines_ReportsTo",
                table: "body_reporting_lines",
                column: "ReportsTo");

            migrationBuilder.CreateIndex(
                name: "IX_body_successions_Body",
                table: "body_successions",
                column: "Body");

            migrationBuilder.CreateIndex(
                name: "IX_body_terms_Body",
                table: "body_terms",
                column: "Body");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "bank_holiday_cover");

            migrationBuilder.DropTable(
                name: "bank_holidays");

            migrationBuilder.DropTable(
                name: "body_functions");

            migrationBuilder.DropTable(
                name: "body_law");

            migrationBuilder.DropTable(
                name: "body_maturities");

            migrationBuilder.DropTable(
                name: "body_members");

            migrationBuilder.DropTable(
                name: "body_names");

            migrationBuilder.DropTable(
                name: "body_publishers");

            migrationBuilder.DropTable(
                name: "body_reporting_lines");

            migrationBuilder.DropTable(
                name: "body_successions");

            migrationBuilder.DropTable(
                name: "body_terms");

            migrationBuilder.DropTable(
                name: "election_periods");

            migrationBuilder.DropTable(
                name: "bodies");
        }
    }
}
