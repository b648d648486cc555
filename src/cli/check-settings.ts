import { BlockList, isIP } from 'node:net';
import { readConfig } from '../config.ts';
import { type Finding, fail, ok, warn } from './finding.ts';

/** What `npm start` would refuse. */
export function checkSettings(env: NodeJS.ProcessEnv | undefined): Finding[] {
  const outcome = readConfig('production', env);
  if (outcome.ok) return [ok('settings', 'complete')];
  return outcome.problems.map((problem) => fail('settings', `${problem}. See .env.example.`));
}

export function checkSecret(secrets: readonly string[]): Finding[] {
  if (secrets.length === 0) return [];
  const plain = secrets.some((secret) => new Set(secret).size < 12);
  if (plain) return [warn('SECRET', 'repeats itself. Make one with: openssl rand -base64 48')];
  const short = secrets.some((secret) => secret.length < 32);
  return short
    ? []
    : [ok('SECRET', `${secrets.length === 1 ? 'one key' : `${secrets.length} keys`}, long enough`)];
}

export function checkProxy(trustProxy: readonly string[], baseUrl: string): Finding[] {
  if (trustProxy.length === 0)
    return baseUrl.startsWith('https:')
      ? [
          warn(
            'TRUST_PROXY',
            'is empty, so all visitors count as one when forms are limited. Set the address of the proxy, like 127.0.0.1.',
          ),
        ]
      : [];
  const unknown = trustProxy.filter((proxy) => !isProxy(proxy));
  if (unknown.length > 0)
    return [
      fail(
        'TRUST_PROXY',
        `${unknown.join(', ')} is no address. Write addresses, like 127.0.0.1 or 10.0.0.0/24.`,
      ),
    ];
  const open = trustProxy.filter((proxy) => trusts(proxy, '203.0.113.7') || trusts(proxy, '2001:db8::7'));
  if (open.length > 0)
    return [
      fail('TRUST_PROXY', `${open.join(', ')} trusts strangers to say who they are. Name the proxy alone.`),
    ];
  return [ok('TRUST_PROXY', trustProxy.join(', '))];
}

function isProxy(proxy: string): boolean {
  const [address = '', bits] = proxy.split('/');
  if (['loopback', 'linklocal', 'uniquelocal'].includes(proxy)) return true;
  const longest = isIP(address) === 4 ? 32 : 128;
  return isIP(address) !== 0 && (bits === undefined || (/^\d+$/.test(bits) && Number(bits) <= longest));
}

/** Documentation addresses (RFC 5737, RFC 3849) stand for any stranger's. */
function trusts(proxy: string, stranger: string): boolean {
  const [address = '', bits] = proxy.split('/');
  if (isIP(address) === 0 || isIP(address) !== isIP(stranger)) return false;
  const list = new BlockList();
  const family = isIP(address) === 4 ? 'ipv4' : 'ipv6';
  list.addSubnet(address, Number(bits ?? (family === 'ipv4' ? 32 : 128)), family);
  return list.check(stranger, family);
}
