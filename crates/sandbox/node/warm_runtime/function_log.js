'use strict';
// The console as Lambda sets it up (Lambda: «Log and monitor Node.js Lambda functions»), text and
// JSON formats. A record that spans lines is joined by carriage returns, so that it is one line of
// the stream.

const { format } = require('util');
const { isError } = require('./errors');

const LINE_BREAK = /\r?\n/g;
const LINE_JOIN = '\r';
const LEVELS = ['TRACE', 'DEBUG', 'INFO', 'WARN', 'ERROR', 'FATAL'];
const METHODS = {
  trace: 'TRACE',
  debug: 'DEBUG',
  log: 'INFO',
  info: 'INFO',
  warn: 'WARN',
  error: 'ERROR',
  fatal: 'FATAL',
};

let requestId;
let json = false;
let least = 0;

function setRequestId(id) {
  requestId = id;
}

/** Gives the console its formats. */
function setUp() {
  json = process.env.AWS_LAMBDA_LOG_FORMAT === 'JSON';
  // Levels are chosen for the JSON format alone.
  least = json ? Math.max(LEVELS.indexOf(process.env.AWS_LAMBDA_LOG_LEVEL), 0) : 0;
  for (const [method, level] of Object.entries(METHODS)) {
    console[method] = (...values) => log(level, values);
  }
}

function log(level, values) {
  if (LEVELS.indexOf(level) >= least) {
    write(json ? asJson(level, values) : asText(level, values));
  }
}

function write(record) {
  process.stdout.write(record + '\n');
}

function asText(level, values) {
  const text = `${new Date().toISOString()}\t${requestId}\t${level}\t${format(...values)}`;
  return text.replace(LINE_BREAK, LINE_JOIN);
}

function asJson(level, values) {
  const record = { timestamp: new Date().toISOString(), level, requestId };
  const error = values.find(isError);
  record.message = values.length === 1 && !error ? values[0] : format(...values);
  if (error) {
    record.errorType = error.name;
    record.errorMessage = error.message;
    record.stackTrace = typeof error.stack === 'string' ? error.stack.split('\n').slice(1) : [];
  }
  try {
    return JSON.stringify(record, plain);
  } catch {
    return JSON.stringify({ ...record, message: format(...values) });
  }
}

function plain(_, value) {
  return typeof value === 'bigint' ? value.toString() : value;
}

module.exports = { setRequestId, setUp };
