using Commonweal.Domain.Foundation;

namespace Commonweal.Domain.Tests.Foundation;

public sealed class AddressesTests
{
    [Theory]
    [InlineData("ada@example.org", true)]
    [InlineData(" ada.wren+nhs@mail.example.org ", true)]
    [InlineData("ada", false)]
    [InlineData("ada@example", false)]
    [InlineData("ada@.org", false)]
    [InlineData("ada @example.org", false)]
    [InlineData("Ada <ada@example.org>", false)]
    [InlineData("ada@example.org, bea@example.org", false)]
    [InlineData("3 Hill Road", false)]
    public void An_email_address_has_one_name_at_one_host(string typed, bool canBe) => Assert.Equal(canBe, Addresses.CanBeEmail(typed));

    [Theory]
    [InlineData("020 7946 0000", true)]
    [InlineData("+44 (0)20 7946 0000, after six", true)]
    [InlineData("0207", false)]
    [InlineData("ring me", false)]
    [InlineData("02079460000@example.org", false)]
    public void A_telephone_number_has_enough_digits(string typed, bool canBe) => Assert.Equal(canBe, Addresses.CanBeTelephone(typed));

    [Theory]
    [InlineData("3 Hill Road", true)]
    [InlineData("The Vicarage, Muswell Hill", true)]
    [InlineData("Flat 2\n8 Crouch Hall Road\nN8 8HU", true)]
    [InlineData("asdf", false)]
    [InlineData("by the river", false)]
    [InlineData("020 7946 0000", false)]
    [InlineData("ada@ example 3", false)]
    public void A_postal_address_names_a_place(string typed, bool canBe) => Assert.Equal(canBe, Addresses.CanBePostal(typed));
}
