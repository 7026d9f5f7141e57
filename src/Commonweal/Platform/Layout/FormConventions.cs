using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding.Metadata;

namespace Commonweal.Platform.Layout;

public static class FormConventions
{
    /// <summary>Dates in three boxes, and messages that say what to do: "Enter the title" rather than "The Title field is required."</summary>
    public static void AddFormConventions(this MvcOptions options)
    {
        options.ModelBinderProviders.Insert(0, new DateBinderProvider());
        options.ModelMetadataDetailsProviders.Add(new PlainMessages());
        options.ModelBindingMessageProvider.SetAttemptedValueIsInvalidAccessor((value, _) => $"‘{value}’ cannot be read here. Write a number in digits, or choose one of the answers");
        options.ModelBindingMessageProvider.SetValueMustBeANumberAccessor(field => $"{field} must be a number");
        options.ModelBindingMessageProvider.SetValueMustNotBeNullAccessor(field => $"Enter {FieldNames.WithinSentence(field)}");
        options.ModelBindingMessageProvider.SetUnknownValueIsInvalidAccessor(field => $"{field} could not be read");
    }

    private sealed class PlainMessages : IDisplayMetadataProvider, IValidationMetadataProvider, IBindingMetadataProvider
    {
        private static readonly Type[] Numbers = [typeof(int), typeof(long), typeof(decimal), typeof(double)];

        /// <summary>What cannot be read as a number is none of "the answers" that choices have.</summary>
        public void CreateBindingMetadata(BindingMetadataProviderContext context)
        {
            if (Numbers.Contains(Nullable.GetUnderlyingType(context.Key.ModelType) ?? context.Key.ModelType))
            {
                var messages = new DefaultModelBindingMessageProvider();
                messages.SetAttemptedValueIsInvalidAccessor((value, field) => $"{field} must be a number in digits, such as 12. It says ‘{value}’");
                messages.SetValueMustBeANumberAccessor(field => $"{field} must be a number in digits, such as 12");
                messages.SetValueMustNotBeNullAccessor(field => $"Enter {FieldNames.WithinSentence(field)}");
                messages.SetUnknownValueIsInvalidAccessor(field => $"{field} could not be read");
                context.BindingMetadata.ModelBindingMessageProvider = messages;
            }
        }

        public void CreateDisplayMetadata(DisplayMetadataProviderContext context)
        {
            if (context.Key is { MetadataKind: ModelMetadataKind.Property, Name: { } name } && context.DisplayMetadata.DisplayName is null && !HasDisplay(context.Attributes))
            {
                context.DisplayMetadata.DisplayName = () => FieldNames.InWords(name);
            }
        }

        public void CreateValidationMetadata(ValidationMetadataProviderContext context)
        {
            var display = context.Attributes.OfType<DisplayAttribute>().FirstOrDefault()?.GetName();
            var name = display ?? FieldNames.InWords(context.Key.Name ?? "");
            foreach (var validator in context.ValidationMetadata.ValidatorMetadata.OfType<ValidationAttribute>().Where(v => v.ErrorMessage is null && v.ErrorMessageResourceName is null))
            {
                validator.ErrorMessage = validator switch
                {
                    RequiredAttribute => $"Enter {FieldNames.WithinSentence(name)}",
                    StringLengthAttribute => "{0} must be {1} characters or fewer",
                    MaxLengthAttribute => "{0} must be {1} characters or fewer",
                    RangeAttribute => "{0} must be from {1} to {2}",
                    _ => null,
                };
            }
        }

        private static bool HasDisplay(IEnumerable<object> attributes) => attributes.OfType<DisplayAttribute>().Any(display => display.Name is not null);
    }
}
