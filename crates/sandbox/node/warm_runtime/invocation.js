'use strict';
// Serves invocations one after the other, with the results and errors that Lambda's own runtime gives.

const { Fault, logged, posted, typeOf, unhandledRejection } = require('./errors');
const { setRequestId } = require('./function_log');
const { load, STREAMING, HIGH_WATER_MARK } = require('./handler');
const { ResponseStream, setUp: setUpStreaming } = require('./response_stream');

// Exit codes of a process whose function did not catch something, as Lambda's.
const EXIT_EXCEPTION = 129;
const EXIT_REJECTION = 128;
// From this version of the runtime on a handler answers by its promise alone.
const CALLBACKS_GONE = 24;
// Before this one `new Buffer` was nothing to warn of.
const BUFFER_DEPRECATED = 10;

let client;
let major;
/** The invocation that is not answered yet. */
let current = null;
/** What to do when nothing is left that could go on. */
let idle = null;

/** Loads the function and serves it until the process is ended. */
async function run(runtimeClient) {
  client = runtimeClient;
  major = majorOf(process.env.AWS_EXECUTION_ENV);
  if (major < BUFFER_DEPRECATED) {
    process.noDeprecation = true;
  }
  setUpStreaming();
  process.on('beforeExit', () => {
    const act = idle;
    idle = null;
    if (act) {
      act();
    }
  });
  process.on('uncaughtException', (error) => {
    void give('Uncaught Exception', error, EXIT_EXCEPTION);
  });
  process.on('unhandledRejection', (reason, promise) => {
    void give('Unhandled Promise Rejection', unhandledRejection(reason, promise), EXIT_REJECTION);
  });
  let handler;
  try {
    handler = await load(process.env.LAMBDA_TASK_ROOT, process.env._HANDLER, major);
  } catch (error) {
    await give('Uncaught Exception', error, EXIT_EXCEPTION);
    return;
  }
  await serve(handler);
}

/** `AWS_Lambda_nodejs20.x` is 20; the first of them had no number. */
function majorOf(environment) {
  const found = /nodejs(\d+)?/.exec(environment || '');
  return found ? Number(found[1] || 0) : Number.parseInt(process.versions.node, 10);
}

/** Tells of an error that nobody caught, and ends the process. */
async function give(what, error, code) {
  const [invocation, object] = [current, posted(error)];
  current = null;
  console.error(what, logged(error));
  try {
    if (!ready) {
      await client.postInitError(object, typeOf(object));
    } else if (invocation?.over) {
      await invocation.answered;
    } else if (invocation) {
      invocation.over = true;
      await invocation.postError(object);
    }
  } finally {
    process.exit(code);
  }
}

/** Whether the function was loaded. */
let ready = false;

async function serve(handler) {
  ready = true;
  for (;;) {
    setRequestId(undefined);
    const { headers, body } = await client.next();
    const invocation = new Invocation(headers, handler);
    current = invocation;
    setRequestId(invocation.id);
    setTraceId(headers['lambda-runtime-trace-id']);
    await invocation.run(body);
    [current, idle] = [null, null];
    // What the handler left behind has its turn before the next event is asked for.
    await new Promise((resolve) => setImmediate(resolve));
  }
}

function setTraceId(id) {
  if (id) {
    process.env._X_AMZN_TRACE_ID = id;
  } else {
    delete process.env._X_AMZN_TRACE_ID;
  }
}

class Invocation {
  constructor(headers, handler) {
    this.headers = headers;
    this.handler = handler;
    this.id = headers['lambda-runtime-aws-request-id'];
    this.stream = null;
    /** Nothing more counts: it has been answered, or is about to be. */
    this.over = false;
    this.answered = new Promise((resolve) => {
      this.settle = resolve;
    });
  }

  /** Ends when the server has the answer. */
  async run(body) {
    try {
      const event = JSON.parse(body.toString('utf8'));
      if (this.handler[STREAMING]) {
        this.runStreaming(event);
      } else {
        this.runWhole(event);
      }
    } catch (error) {
      this.fail(error);
    }
    await this.answered;
  }

  runWhole(event) {
    const context = this.context();
    let result;
    if (major >= CALLBACKS_GONE) {
      result = this.handler(event, context);
      if (!isPromise(result)) {
        this.succeed(result);
        return;
      }
    } else {
      const callback = addCallbacks(this, context);
      // A handler that neither calls back nor has anything left to do has no result.
      idle = () => this.succeed(undefined);
      result = this.handler(event, context, callback);
    }
    if (isPromise(result)) {
      idle ??= () => this.succeed(undefined);
      result.then(
        (value) => this.succeed(value),
        (error) => this.fail(error),
      );
    }
  }

  runStreaming(event) {
    const stream = new ResponseStream(client, this.id, this.handler[HIGH_WATER_MARK]);
    this.stream = stream;
    stream.on('error', (error) => this.fail(error));
    stream.on('finish', () => this.finish());
    // A handler that has ended without ending its stream, and left nothing that could.
    idle = () => this.fail(new Fault('Runtime.NodeJsExit', 'The handler ended before its response did.'));
    const result = this.handler(event, stream, this.context());
    if (!isPromise(result)) {
      throw new Fault('Runtime.InvalidStreamingOperation', 'Streaming does not support non-async handlers.');
    }
    result.then(undefined, (error) => this.fail(error));
  }

  /** Whether it is answered now for the first time. */
  begin() {
    const first = !this.over;
    this.over = true;
    if (first) {
      idle = null;
    }
    return first;
  }

  succeed(value) {
    if (!this.begin()) {
      return;
    }
    let text;
    try {
      text = JSON.stringify(value === undefined ? null : value) ?? 'null';
    } catch {
      this.post(new Error('Unable to stringify response body'));
      return;
    }
    this.settleWith(client.postResponse(this.id, text));
  }

  fail(error) {
    if (this.begin()) {
      this.post(error);
    }
  }

  /** The stream has sent everything. */
  finish() {
    if (this.begin()) {
      this.settle();
    }
  }

  post(error) {
    console.error('Invoke Error', logged(error));
    this.settleWith(this.postError(posted(error)));
  }

  postError(object) {
    if (this.stream?.begun) {
      return this.stream.abandon(object, typeOf(object));
    }
    return client.postError(this.id, object, typeOf(object));
  }

  settleWith(sent) {
    sent.then(this.settle, (error) => {
      // Without its API there is no function.
      process.stderr.write(`${error.stack}\n`);
      process.exit(1);
    });
  }

  context() {
    const { headers, id } = this;
    const deadline = Number(headers['lambda-runtime-deadline-ms']);
    return {
      functionVersion: process.env.AWS_LAMBDA_FUNCTION_VERSION,
      functionName: process.env.AWS_LAMBDA_FUNCTION_NAME,
      memoryLimitInMB: process.env.AWS_LAMBDA_FUNCTION_MEMORY_SIZE,
      logGroupName: process.env.AWS_LAMBDA_LOG_GROUP_NAME,
      logStreamName: process.env.AWS_LAMBDA_LOG_STREAM_NAME,
      clientContext: fields(headers['lambda-runtime-client-context']),
      identity: fields(headers['lambda-runtime-cognito-identity']),
      invokedFunctionArn: headers['lambda-runtime-invoked-function-arn'],
      awsRequestId: id,
      getRemainingTimeInMillis: () => deadline - Date.now(),
    };
  }
}

/** Adds what handlers that answer by calling back have in their context; returns the callback. */
function addCallbacks(invocation, context) {
  let waits = true;
  Object.defineProperty(context, 'callbackWaitsForEmptyEventLoop', {
    get: () => waits,
    set: (value) => {
      waits = value;
    },
    configurable: true,
    enumerable: true,
  });
  let called = false;
  const callback = (error, value) => {
    if (called || invocation.over) {
      return;
    }
    called = true;
    if (error !== undefined && error !== null) {
      invocation.fail(error);
    } else if (waits) {
      idle = () => invocation.succeed(value);
    } else {
      invocation.succeed(value);
    }
  };
  context.done = (error, value) => {
    waits = false;
    callback(error, value);
  };
  context.succeed = (value) => context.done(null, value);
  context.fail = (error) => context.done(error === undefined || error === null ? 'handled' : error);
  return callback;
}

function isPromise(value) {
  return value !== null && value !== undefined && typeof value.then === 'function';
}

/** A header's JSON object, or undefined. */
function fields(text) {
  return text ? JSON.parse(text) : undefined;
}

module.exports = { run };
