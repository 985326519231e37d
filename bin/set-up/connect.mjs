/** An open connection of node-postgres; the caller ends it. Seconds are how long to wait for the server. */
export const connect = async (url, seconds = 10) => {
  // Loaded late: these files are read before packages are installed.
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString: url, connectionTimeoutMillis: seconds * 1000, application_name: 'saidso set-up' });
  client.on('error', () => {});
  await client.connect();
  return client;
};

/** Runs work on a connection that is ended afterwards, whatever happens. */
export const withConnection = async (url, work) => {
  const client = await connect(url);
  try {
    return await work(client);
  } finally {
    await client.end();
  }
};
