using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Commonweal.Platform.Persistence.Migrations
{
    /// <inheritdoc />
    public partial class BalancesFromTheIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ledger_postings_FundId_Account_EffectiveOn",
                table: "ledger_postings");

            migrationBuilder.CreateIndex(
                name: "IX_ledger_postings_FundId_Account_EffectiveOn_Pence",
                table: "ledger_postings",
                columns: new[] { "FundId", "Account", "EffectiveOn", "Pence" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ledger_postings_FundId_Account_EffectiveOn_Pence",
                table: "ledger_postings");

            migrationBuilder.CreateIndex(
                name: "IX_ledger_postings_FundId_Account_EffectiveOn",
                table: "ledger_postings",
                columns: new[] { "FundId", "Account", "EffectiveOn" });
        }
    }
}
