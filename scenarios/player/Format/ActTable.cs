using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;
using DutyLaw.Cases.Acts;

namespace ScenarioPlayer.Format;

/// <summary>The acts a body may do on a case, with their fields, read from the acts of the law themselves.</summary>
public static class ActTable
{
    /// <summary>What no official does by hand: intake opens and mends, dates and sweeps do the rest.</summary>
    private static readonly Type[] NotByHand =
        [typeof(Submit), typeof(Correct), typeof(EndTerm), typeof(ReportShift), typeof(ClockRemind), typeof(ClockMiss), typeof(ClockMove)];

    /// <summary>Every act by its name.</summary>
    public static IReadOnlyDictionary<string, Fields> All { get; } = typeof(Act)
        .GetCustomAttributes<JsonDerivedTypeAttribute>()
        .Where(a => !NotByHand.Contains(a.DerivedType))
        .ToDictionary(a => (string)a.TypeDiscriminator!, a => FieldsOf(a.DerivedType));

    private static Fields FieldsOf(Type act) => new([.. act.GetConstructors()[0].GetParameters().Select(FieldOf)]);

    private static Field FieldOf(ParameterInfo parameter)
    {
        var (name, type) = (JsonNamingPolicy.CamelCase.ConvertName(parameter.Name!), parameter.ParameterType);
        return type switch
        {
            { IsEnum: true } => new(name, Scalars.Word(Enum.GetNames(type)), "What is decided.", Required: true),
            _ when type == typeof(DateOnly) => new(name, Scalars.Date, "A legal date.", Required: true),
            _ when type == typeof(bool) => new(name, Scalars.YesNo, "Yes or no.", Required: true),
            _ when type == typeof(int) => new(name, Scalars.Number, "A number.", Required: true),
            _ when type == typeof(string) => new(name, Scalars.Text, "Text, as it stands in the record."),
            _ when name == "townships" => new(name, new ListOf(Scalars.Township), "Nine-digit codes of townships."),
            _ => new(name, new ListOf(Scalars.Body), "Codes of bodies."),
        };
    }
}
