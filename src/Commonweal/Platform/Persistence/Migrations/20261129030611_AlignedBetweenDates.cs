using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Commonweal.Platform.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class AlignedBetweenDates : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.RenameColumn(
                name: "EndedOn",
                table: "aligned_parts",
                newName: "To");

            migrationBuilder.RenameColumn(
                name: "AlignedOn",
                table: "aligned_parts",
                newName: "From");

            migrationBuilder.AddColumn<DateTime>(
                name: "SupersededAt",
                table: "aligned_parts",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "SupersededAt",
                table: "aligned_parts");

            migrationBuilder.RenameColumn(
                name: "To",
                table: "aligned_parts",
                newName: "EndedOn");

            migrationBuilder.RenameColumn(
                name: "From",
                table: "aligned_parts",
                newName: "AlignedOn");
        }
    }
}
