'use strict';
// The program of a Node.js environment. Prepared ahead it is given the address of its Runtime API and
// a line, waits there for its function, and becomes it; without a line it was started for its function,
// with everything set, and may be given the name of a variable to take away.

const fs = require('fs');
const path = require('path');

const MESSAGE_BYTES_MAX = 128 * 1024;

// Loaded before anybody waits, so that nothing of it is left to do afterwards.
const functionLog = require('./function_log');
const { load } = require('./handler');
const { run } = require('./invocation');
const { RuntimeClient } = require('./runtime_client');

/** Waits for the function; returns what it was told. Blocks: nothing else is to be done. */
function waitForFunction(line, problem) {
  tell(line, { problem });
  const buffer = Buffer.allocUnsafeSlow(MESSAGE_BYTES_MAX);
  const length = fs.readSync(line, buffer);
  if (length === 0) {
    process.exit(0);
  }
  return JSON.parse(buffer.toString('utf8', 0, length));
}

function tell(line, word) {
  fs.writeSync(line, JSON.stringify(word));
}

/** Makes the environment's variables exactly these. */
function setVariables(variables) {
  for (const name of Object.keys(process.env)) {
    if (!(name in variables)) {
      delete process.env[name];
    }
  }
  for (const [name, value] of Object.entries(variables)) {
    // To set the time zone, say, costs more than to look.
    if (process.env[name] !== value) {
      process.env[name] = value;
    }
  }
  // The resolver read NODE_PATH when it started.
  require('module').Module._initPaths();
}

/** What can be done before the function is known, each thing once: what runs once is compiled. */
async function prepare(client) {
  let problem = null;
  try {
    problem = require('./preload').preload(path.join(path.dirname(__dirname), 'node_modules'));
    await load(__dirname, 'rehearsal_script.handler');
    await load(__dirname, 'rehearsal_module.handler');
    await client.connected();
  } catch (error) {
    problem = String(error);
  }
  return problem;
}

async function becomeFunction(address, line) {
  const client = new RuntimeClient(address);
  const problem = await prepare(client);
  const told = waitForFunction(line, problem);
  setVariables(told.env);
  process.chdir(told.task_root);
  tell(line, { problem: null });
  fs.closeSync(line);
  return client;
}

async function main() {
  const [first, line] = process.argv.splice(2);
  const client = line
    ? await becomeFunction(first, Number(line))
    : new RuntimeClient(process.env.AWS_LAMBDA_RUNTIME_API);
  if (!line && first) {
    // A variable that Node.js needed and that is not the function's.
    delete process.env[first];
  }
  functionLog.setUp();
  await run(client);
}

main();
