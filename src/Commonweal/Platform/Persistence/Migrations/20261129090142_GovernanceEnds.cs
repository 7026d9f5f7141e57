using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Commonweal.Platform.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class GovernanceEnds : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "information_request_texts");

            migrationBuilder.DropTable(
                name: "public_authorities");

            migrationBuilder.DropTable(
                name: "request_exemptions");

            migrationBuilder.DropTable(
                name: "request_law");

            migrationBuilder.DropTable(
                name: "information_request_steps");

            migrationBuilder.DropTable(
                name: "information_requests");
        }
    }
}
