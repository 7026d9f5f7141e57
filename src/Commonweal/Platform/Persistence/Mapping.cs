using System.Linq.Expressions;
using Commonweal.Domain.Foundation;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Commonweal.Platform.Persistence;

/// <summary>What many mappings say alike.</summary>
public static class Mapping
{
    public const int NameLengthMax = 200;

    /// <summary>What EF Core reads as no limit.</summary>
    public const int Unlimited = -1;

    /// <summary>The name of the model annotation of tables that anybody may read, and that the export verb writes.</summary>
    public const string Public = "Commonweal:Public";

    /// <summary>Every row and column of this table may be read by anybody.</summary>
    public static EntityTypeBuilder<T> IsPublic<T>(this EntityTypeBuilder<T> builder) where T : class => builder.HasAnnotation(Public, true);

    public static void HasProvenance<T>(this EntityTypeBuilder<T> builder, Expression<Func<T, Provenance>> provenance) where T : class =>
        builder.ComplexProperty(provenance!, p =>
        {
            p.Property(x => x.Source).HasColumnName("Source").HasMaxLength(400);
            p.Property(x => x.Ours).HasColumnName("Ours").HasMaxLength(1000);
            p.Property(x => x.Note).HasColumnName("Note").HasMaxLength(1000);
        });

    public static void HasSlug<T>(this EntityTypeBuilder<T> builder, Expression<Func<T, object?>> slug) where T : class
    {
        builder.Property(slug).HasMaxLength(Slug.LengthMax);
        builder.HasIndex(slug).IsUnique();
    }

    public static void References<T, TOther>(this EntityTypeBuilder<T> builder, Expression<Func<T, object?>> id) where T : class where TOther : class =>
        builder.HasOne<TOther>().WithMany().HasForeignKey(id).OnDelete(DeleteBehavior.Restrict);
}
