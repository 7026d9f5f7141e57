using Commonweal.Domain.Community;

namespace Commonweal.Domain.Tests.Community;

public sealed class AnswerAddressTests
{
    [Theory]
    [InlineData("ada@example", typeof(EmailCannotArrive))]
    [InlineData("asdf", typeof(LetterCannotArrive))]
    public void An_answer_by_email_or_by_post_goes_where_either_can_arrive(string typed, Type refusal) => Assert.IsType(refusal, AnswerAddress.OfEmailOrPost(typed).Refusal);

    [Theory]
    [InlineData("ada@example.org")]
    [InlineData("3 Hill Road")]
    public void What_can_arrive_is_taken(string typed) => Assert.Null(AnswerAddress.OfEmailOrPost(typed).Refusal);
}
