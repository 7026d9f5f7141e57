using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Commonweal.Platform.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class LastCodeStep : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<long>(
                name: "LastCodeStep",
                table: "accounts",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "LastCodeStep",
                table: "accounts");
        }
    }
}
