using System.Buffers.Binary;
using System.Buffers.Text;
using System.Formats.Cbor;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using DraftControl.Tests.Support;

namespace DraftControl.Tests.Web.Roles;

/// <summary>A device with one passkey, as WebAuthn describes it: an ES256 key, no attestation.</summary>
internal sealed class SoftwarePasskey(RunningSite site)
{
    private const byte Present = 0x01;
    private const byte Verified = 0x04;
    private const byte WithKey = 0x40;

    private readonly ECDsa key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] id = RandomNumberGenerator.GetBytes(32);
    private byte[] owner = [];
    private Caller? sure;
    private uint uses;

    public string Id => Base64Url.EncodeToString(id);

    /// <summary>A passkey that somebody has set up.</summary>
    public static async Task<SoftwarePasskey> For(RunningSite site, Caller owner)
    {
        var passkey = new SoftwarePasskey(site);
        var form = await passkey.Offer(owner);
        var heard = await passkey.sure!.Ask(HttpMethod.Post, "/account/passkeys", form);
        Assert.StartsWith("/account", heard.Location);
        return passkey;
    }

    /// <summary>The form that sets it up. What to make was asked for in a session that may, so that it is right whoever sends it.</summary>
    public async Task<Asked> Offer(Caller caller)
    {
        sure = await Caller.SignedIn(site, Caller.Line(site), caller.Email);
        var heard = await sure.Ask(HttpMethod.Post, "/account/passkeys?handler=Options", Asked.Form());
        using var options = JsonDocument.Parse(heard.Text);
        owner = Base64Url.DecodeFromChars(options.RootElement.GetProperty("user").GetProperty("id").GetString());
        var client = Client("webauthn.create", options);
        var attestation = new CborWriter();
        attestation.WriteStartMap(3);
        attestation.WriteTextString("fmt");
        attestation.WriteTextString("none");
        attestation.WriteTextString("attStmt");
        attestation.WriteStartMap(0);
        attestation.WriteEndMap();
        attestation.WriteTextString("authData");
        attestation.WriteByteString([.. Authenticator(Present | Verified | WithKey), .. new byte[16], 0, (byte)id.Length, .. id, .. PublicKey()]);
        attestation.WriteEndMap();
        return Sent(new { clientDataJSON = Base64Url.EncodeToString(client), attestationObject = Base64Url.EncodeToString(attestation.Encode()), transports = Array.Empty<string>() }, heard);
    }

    /// <summary>The form that uses it.</summary>
    public async Task<Asked> Answer(Caller caller, string options)
    {
        var heard = await caller.Ask(HttpMethod.Post, options, Asked.Form());
        using var asked = JsonDocument.Parse(heard.Text);
        var (client, authenticator) = (Client("webauthn.get", asked), Authenticator(Present | Verified));
        var signature = key.SignData([.. authenticator, .. SHA256.HashData(client)], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Sent(
            new
            {
                clientDataJSON = Base64Url.EncodeToString(client),
                authenticatorData = Base64Url.EncodeToString(authenticator),
                signature = Base64Url.EncodeToString(signature),
                userHandle = Base64Url.EncodeToString(owner),
            },
            heard);
    }

    private Asked Sent(object response, Heard options) => Asked.Form(("Credential", JsonSerializer.Serialize(new { id = Id, rawId = Id, type = "public-key", response, clientExtensionResults = new { } }))).Carrying(options.CookiesToSend);

    private byte[] Client(string type, JsonDocument options) => JsonSerializer.SerializeToUtf8Bytes(
        new { type, challenge = options.RootElement.GetProperty("challenge").GetString(), origin = site.Address.GetLeftPart(UriPartial.Authority), crossOrigin = false });

    /// <summary>For whom, how it was used and how often.</summary>
    private byte[] Authenticator(byte flags)
    {
        var count = new byte[4];
        BinaryPrimitives.WriteUInt32BigEndian(count, ++uses);
        return [.. SHA256.HashData(Encoding.ASCII.GetBytes(site.Address.Host)), flags, .. count];
    }

    /// <summary>The public key as COSE spells it.</summary>
    private byte[] PublicKey()
    {
        var point = key.ExportParameters(includePrivateParameters: false).Q;
        var cose = new CborWriter(CborConformanceMode.Ctap2Canonical);
        cose.WriteStartMap(5);
        foreach (var (label, number) in new[] { (1, 2), (3, -7), (-1, 1) })
        {
            cose.WriteInt32(label);
            cose.WriteInt32(number);
        }

        cose.WriteInt32(-2);
        cose.WriteByteString(point.X!);
        cose.WriteInt32(-3);
        cose.WriteByteString(point.Y!);
        cose.WriteEndMap();
        return cose.Encode();
    }
}
