using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;

namespace Portal.Identity.Tokens;

/// <summary>
/// The platform's key (ES256), made at the first run and kept among the secrets. Services get its public half from
/// <c>/.well-known/jwks.json</c>.
/// </summary>
internal sealed class SigningKey
{
    public SigningKey(Secrets secrets)
    {
        var ecdsa = ECDsa.Create();
        ecdsa.ImportFromPem(secrets.GetOrCreate("token-key.pem", NewPem, out _));
        var key = new ECDsaSecurityKey(ecdsa);
        Public = JsonWebKeyConverter.ConvertFromECDsaSecurityKey(
            new ECDsaSecurityKey(ECDsa.Create(ecdsa.ExportParameters(includePrivateParameters: false))));
        Public.Kid = key.KeyId = Base64UrlEncoder.Encode(Public.ComputeJwkThumbprint());
        Public.Use = JsonWebKeyUseNames.Sig;
        Public.Alg = SecurityAlgorithms.EcdsaSha256;
        Credentials = new SigningCredentials(key, SecurityAlgorithms.EcdsaSha256);
    }

    public SigningCredentials Credentials { get; }

    public JsonWebKey Public { get; }

    private static string NewPem()
    {
        using var fresh = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        return fresh.ExportPkcs8PrivateKeyPem();
    }
}
