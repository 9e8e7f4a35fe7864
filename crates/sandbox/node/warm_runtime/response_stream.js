'use strict';
// What a streaming handler writes to, and the global `awslambda` that makes handlers streaming
// (Lambda: «Response streaming for Lambda functions»).

const { Writable } = require('stream');
const { STREAMING, HIGH_WATER_MARK } = require('./handler');

const CONTENT_TYPE = 'application/octet-stream';
const INTEGRATION = 'application/vnd.awslambda.http-integration-response';
// Stands between the status and headers of an HTTP response and its body.
const SEPARATOR = Buffer.alloc(8);
const UNFIT_FOR_HEADERS = /[^\x20-\x7e]/g;
const preludes = new WeakMap();

/** Sends what is written to it as the response of an invocation. */
class ResponseStream extends Writable {
  #client;
  #id;
  #contentType = CONTENT_TYPE;
  #body = null;
  #failure = [];

  constructor(client, id, highWaterMark) {
    super(highWaterMark === undefined ? {} : { highWaterMark });
    this.#client = client;
    this.#id = id;
  }

  setContentType(contentType) {
    if (this.#body !== null) {
      throw new Error('Cannot set content-type, too late.');
    }
    this.#contentType = String(contentType).replace(UNFIT_FOR_HEADERS, '');
  }

  /** Whether anything has gone out. */
  get begun() {
    return this.#body !== null;
  }

  /** Ends a response that has begun with an error, behind what has been written. */
  abandon(error, type) {
    if (this.destroyed) {
      return this.#body.end(error, type);
    }
    this.#failure = [error, type];
    return new Promise((resolve) => {
      this.once('close', resolve);
      this.end();
    });
  }

  #begin() {
    if (this.#body !== null) {
      return Buffer.alloc(0);
    }
    this.#body = this.#client.beginResponse(this.#id, this.#contentType);
    const prelude = preludes.get(this);
    return prelude === undefined ? Buffer.alloc(0) : Buffer.concat([Buffer.from(prelude), SEPARATOR]);
  }

  _write(piece, encoding, done) {
    const bytes = typeof piece === 'string' ? Buffer.from(piece, encoding) : piece;
    const before = this.#begin();
    this.#body.write(before.length ? Buffer.concat([before, bytes]) : bytes, done);
  }

  _final(done) {
    const before = this.#begin();
    this.#body.write(before, (error) => {
      if (error) {
        done(error);
      } else {
        this.#body.end(...this.#failure).then(() => done(), done);
      }
    });
  }
}

const HttpResponseStream = {
  /** The same stream, with status, headers and cookies before the body. */
  from(stream, prelude) {
    stream.setContentType(INTEGRATION);
    preludes.set(stream, JSON.stringify(prelude));
    return stream;
  },
};

function streamifyResponse(handler, options) {
  handler[STREAMING] = 'response';
  if (options !== undefined && options !== null && options.highWaterMark !== undefined) {
    handler[HIGH_WATER_MARK] = Number.parseInt(options.highWaterMark, 10);
  }
  return handler;
}

/** Defines the global. */
function setUp() {
  globalThis.awslambda = { streamifyResponse, HttpResponseStream };
}

module.exports = { ResponseStream, setUp };
