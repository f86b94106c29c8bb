using MassTransit;
using ServiceDefaults.Messaging;

namespace Registry.Messaging;

/// <summary>What the registry hears.</summary>
public static class RegistryMessages
{
    /// <summary>Adds its consumers and its outbox.</summary>
    public static void AddRegistryMessages(this WebApplicationBuilder builder) => builder.AddMessaging("registry", bus =>
    {
        bus.AddConsumer<EnterAdmittedDuty>();
        bus.AddConsumer<ChangeListedDuty>();
        bus.AddConsumer<ForgetCachedLists>();
    });
}
