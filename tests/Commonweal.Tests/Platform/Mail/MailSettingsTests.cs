using Commonweal.Platform.Mail;

namespace Commonweal.Tests.Platform.Mail;

public sealed class MailSettingsTests
{
    [Fact]
    public void A_server_is_read_with_its_user_and_sender() => Assert.Equal(
        new MailSettings("mail.example.org", 2525, true, "us er", "p:w", "news@example.org"), MailSettings.Parse("smtps://us%20er:p:w@mail.example.org:2525?from=news@example.org"));

    [Fact]
    public void Unset_means_that_nothing_is_sent() => Assert.Null(MailSettings.Parse(" "));

    [Theory]
    [InlineData("mail.example.org")]
    [InlineData("http://mail.example.org")]
    [InlineData("smtp://mail.example.org?from=nobody")]
    public void What_cannot_be_read_is_told(string text) => Assert.Contains("COMMONWEAL_MAIL", Assert.Throws<FormatException>(() => MailSettings.Parse(text)).Message, StringComparison.Ordinal);
}
