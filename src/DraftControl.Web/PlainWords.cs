using Microsoft.AspNetCore.Mvc;

namespace DraftControl.Web;

/// <summary>What a person reads when a field holds something that it cannot hold, in plain words.</summary>
public static class PlainWords
{
    public static IMvcBuilder AddPlainWords(this IMvcBuilder mvc)
    {
        mvc.Services.Configure<MvcOptions>(options =>
        {
            var messages = options.ModelBindingMessageProvider;
            messages.SetAttemptedValueIsInvalidAccessor((value, _) => $"'{value}' cannot be read here. Choose or enter it again");
            messages.SetNonPropertyAttemptedValueIsInvalidAccessor(value => $"'{value}' cannot be read here. Choose or enter it again");
            messages.SetValueIsInvalidAccessor(value => $"'{value}' cannot be read here. Choose or enter it again");
            messages.SetValueMustBeANumberAccessor(_ => "Enter a number");
            messages.SetNonPropertyValueMustBeANumberAccessor(() => "Enter a number");
            messages.SetValueMustNotBeNullAccessor(_ => "This must not be empty");
            messages.SetMissingBindRequiredValueAccessor(_ => "Something is missing. Reload the page and try again");
            messages.SetMissingKeyOrValueAccessor(() => "Something is missing. Reload the page and try again");
            messages.SetMissingRequestBodyRequiredValueAccessor(() => "Something is missing. Reload the page and try again");
            messages.SetUnknownValueIsInvalidAccessor(_ => "What was sent here cannot be read. Choose or enter it again");
            messages.SetNonPropertyUnknownValueIsInvalidAccessor(() => "What was sent here cannot be read. Choose or enter it again");
        });
        return mvc;
    }
}
