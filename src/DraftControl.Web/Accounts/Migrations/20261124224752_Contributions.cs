using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace DraftControl.Web.Accounts.Migrations
{
    /// <inheritdoc />
    public partial class Contributions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "WithheldSources",
                columns: table => new
                {
                    Token = table.Column<string>(type: "TEXT", nullable: false),
                    Declaration = table.Column<string>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WithheldSources", x => x.Token);
                });

            migrationBuilder.CreateIndex(
                name: "IX_WithheldSources_Declaration",
                table: "WithheldSources",
                column: "Declaration");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "WithheldSources");
        }
    }
}
