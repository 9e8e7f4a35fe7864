'use strict';
// Loads what most functions ask for, while nobody waits.

const path = require('path');

// Modules of the library that the SDK's and most other network code loads at its first call.
const LIBRARY = ['http', 'https', 'crypto', 'stream/promises', 'util', 'url', 'zlib', 'tls', 'dns'];
// By far the most used client; with it comes what all others share.
const PACKAGES = ['@aws-sdk/client-dynamodb', '@aws-sdk/lib-dynamodb'];

/** Returns why the SDK, if it is there, cannot be loaded, or null. */
function preload(modules) {
  for (const name of LIBRARY) {
    require(name);
  }
  // Pipes are set up at their first use.
  void process.stdout;
  void process.stderr;
  if (!require('fs').existsSync(path.join(modules, '@aws-sdk'))) {
    return null;
  }
  const emitWarning = process.emitWarning;
  // What the SDK thinks of this Node.js is not the function's affair, which chose another.
  process.emitWarning = () => {};
  try {
    const [{ DynamoDBClient }] = PACKAGES.map((name) => require(path.join(modules, name)));
    warm(DynamoDBClient);
  } catch (error) {
    return String(error);
  } finally {
    process.emitWarning = emitWarning;
  }
  collectGarbage();
  return null;
}

/** A first client compiles much of what every client runs. It asks nobody for anything. */
function warm(Client) {
  const client = new Client({
    region: 'us-east-1',
    endpoint: 'http://127.0.0.1:9',
    credentials: { accessKeyId: 'warm', secretAccessKey: 'warm' },
  });
  client.destroy();
}

/** Memory that only loading needed counts against the function's. */
function collectGarbage() {
  require('v8').setFlagsFromString('--expose-gc');
  require('vm').runInNewContext('gc')();
  require('v8').setFlagsFromString('--no-expose-gc');
}

module.exports = { preload };
