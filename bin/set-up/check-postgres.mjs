import { connect } from './connect.mjs';
import { fail, Stop } from './fail.mjs';

const oldest = 15;

/**
 * Looks whether the Postgres that the environment names can be reached and is new enough.
 * @returns `{ url, directUrl, at }`; `directUrl` passes by a pooler, `at` is the address without its password
 */
export const checkPostgres = async (env) => {
  const url = env.DATABASE_URL;
  const directUrl = env.DATABASE_DIRECT_URL || url;
  for (const [name, address] of Object.entries({ DATABASE_URL: url, DATABASE_DIRECT_URL: directUrl })) {
    const at = withoutPassword(address, name);
    try {
      const client = await connect(address);
      const { rows } = await client.query("select current_setting('server_version_num')::int / 10000 as version");
      await client.end();
      if (rows[0].version < oldest) fail(`The Postgres at ${at} is version ${rows[0].version}; SaidSo needs ${oldest} or newer.`);
    } catch (error) {
      if (error instanceof Stop) throw error;
      fail(
        `The database at ${at} cannot be reached (${error.message || error.code}). Start it, or mend ${name}; without DATABASE_URL SaidSo brings its own.`,
      );
    }
  }
  return { url, directUrl, at: withoutPassword(url, 'DATABASE_URL') };
};

const withoutPassword = (address, name) => {
  if (!URL.canParse(address) || !/^postgres(ql)?:$/.test(new URL(address).protocol))
    return fail(`${name} is not an address such as postgresql://user:password@host:5432/saidso.`);
  const { host, pathname } = new URL(address);
  return `${host}${pathname}`;
};
