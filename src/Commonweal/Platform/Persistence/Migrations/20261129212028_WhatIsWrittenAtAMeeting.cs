using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace Commonweal.Platform.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class WhatIsWrittenAtAMeeting : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<TimeOnly>(
                name: "At",
                table: "minutes",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "By",
                table: "action_reports",
                maxLength: 200,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "SaidAt",
                table: "action_reports",
                maxLength: 80,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "attendance_errors",
                columns: table => new
                {
                    Id = table.Column<long>(nullable: false)
                        .Annotation("Sqlite:Autoincrement", true).Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    EntryId = table.Column<long>(nullable: false),
                    Why = table.Column<string>(maxLength: 4000, nullable: false),
                    By = table.Column<string>(maxLength: 200, nullable: false),
                    On = table.Column<DateOnly>(nullable: false),
                    KnownFrom = table.Column<DateTime>(nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_attendance_errors", x => x.Id);
                    table.ForeignKey(
                        name: "FK_attendance_errors_attendance_EntryId",
                        column: x => x.EntryId,
                        principalTable: "attendance",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Restrict);
                });

            migrationBuilder.CreateIndex(
                name: "IX_attendance_errors_EntryId",
                table: "attendance_errors",
                column: "EntryId",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "attendance_errors");

            migrationBuilder.DropColumn(
                name: "At",
                table: "minutes");

            migrationBuilder.DropColumn(
                name: "By",
                table: "action_reports");

            migrationBuilder.DropColumn(
                name: "SaidAt",
                table: "action_reports");
        }
    }
}
