'use strict';
// The program of a Node.js environment. Prepared ahead it is given a line, waits there for its
// function, and becomes it; without a line it was started for its function, with everything set.

const fs = require('fs');
const path = require('path');

const MESSAGE_BYTES_MAX = 128 * 1024;

// Loaded before anybody waits, so that nothing of it is left to do afterwards.
const functionLog = require('./function_log');
const { run } = require('./invocation');

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
    process.env[name] = value;
  }
  // The resolver read NODE_PATH when it started.
  require('module').Module._initPaths();
}

function becomeFunction(line) {
  let problem = null;
  try {
    problem = require('./preload').preload(path.join(path.dirname(__dirname), 'node_modules'));
  } catch (error) {
    problem = String(error);
  }
  const told = waitForFunction(line, problem);
  setVariables(told.env);
  process.chdir(told.task_root);
  tell(line, { problem: null });
  fs.closeSync(line);
}

if (process.argv.length > 2) {
  becomeFunction(Number(process.argv.pop()));
}
functionLog.setUp();
run();
