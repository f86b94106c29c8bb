// An OpenID provider on a free port of this machine, for the tests of single sign-on: whoever signs in is who they say, whatever the
// password. One client, "duty-platform" with the secret "for-tests-only". Prints its address, and ends when its standard input does.
import { once } from 'node:events';
import http from 'node:http';
import Provider from 'oidc-provider';

const server = http.createServer();
server.listen(0, '127.0.0.1');
await once(server, 'listening');
const issuer = `http://127.0.0.1:${server.address().port}`;

const provider = new Provider(issuer, {
  clients: [{
    client_id: 'duty-platform',
    client_secret: 'for-tests-only',
    token_endpoint_auth_method: 'client_secret_post',
    redirect_uris: ['http://127.0.0.1/sign-in/provider/answer'],
  }],
  claims: { openid: ['sub'], profile: ['preferred_username', 'name'] },
  cookies: { keys: ['for-tests-only'] },
  features: { devInteractions: { enabled: true } },
  findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, preferred_username: id, name: id }) }),
  loadExistingGrant: async (ctx) => {
    const grant = new ctx.oidc.provider.Grant({ clientId: ctx.oidc.client.clientId, accountId: ctx.oidc.session.accountId });
    grant.addOIDCScope('openid profile');
    await grant.save();
    return grant;
  },
});

// The portal under test listens on a port that is not known beforehand.
provider.Client.prototype.redirectUriAllowed = (uri) => /^http:\/\/127\.0\.0\.1:\d+\/sign-in\/provider\/answer$/.test(uri);

server.on('request', provider.callback());
console.log(`listening ${issuer}`);
process.stdin.resume().on('end', () => process.exit());
