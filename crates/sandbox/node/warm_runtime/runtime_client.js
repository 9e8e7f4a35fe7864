'use strict';
// A client of the Lambda Runtime API (2018-06-01) over one kept-alive connection. Only what that API
// needs of HTTP: the library's client spends more time on a request than many handlers do.

const { once } = require('events');
const net = require('net');

const VERSION = '/2018-06-01/runtime';
const HEAD_END = Buffer.from('\r\n\r\n');
// A head longer than this is no answer of a Runtime API.
const HEAD_BYTES_MAX = 1024 * 1024;
// Errors too large for a trailer are cut: the type is what counts then.
const TRAILER_BYTES_MAX = 64 * 1024;

class RuntimeClient {
  constructor(address) {
    const colon = address.lastIndexOf(':');
    this.host = address;
    this.peer = { host: address.slice(0, colon), port: Number(address.slice(colon + 1)) };
    this.socket = null;
    this.received = [];
    this.receivedBytes = 0;
    this.wanted = 0;
    this.waiting = null;
  }

  /** The next event: `{ headers, body }`. Only this and posts keep the process alive. */
  async next() {
    const answer = await this.exchange(`GET ${VERSION}/invocation/next HTTP/1.1\r\nHost: ${this.host}\r\n\r\n`);
    if (answer.status !== 200) {
      throw new Error(`next invocation: status ${answer.status}: ${answer.body.toString('utf8', 0, 200)}`);
    }
    return answer;
  }

  /** Answers an invocation. That the answer is too large is for the server to tell the caller. */
  postResponse(id, body) {
    return this.post(`/invocation/${id}/response`, body);
  }

  postError(id, error, type) {
    return this.post(`/invocation/${id}/error`, JSON.stringify(error), type);
  }

  postInitError(error, type) {
    return this.post('/init/error', JSON.stringify(error), type);
  }

  post(path, text, type) {
    const body = Buffer.from(text);
    const kind = type === undefined ? '' : `Lambda-Runtime-Function-Error-Type: ${type}\r\n`;
    const head =
      `POST ${VERSION}${path} HTTP/1.1\r\nHost: ${this.host}\r\n` +
      `Content-Type: application/json\r\nContent-Length: ${body.length}\r\n${kind}\r\n`;
    return this.exchange(Buffer.concat([Buffer.from(head, 'latin1'), body]));
  }

  /** Begins a response whose length nobody knows yet. */
  beginResponse(id, contentType) {
    const answered = this.exchange(
      `POST ${VERSION}/invocation/${id}/response HTTP/1.1\r\nHost: ${this.host}\r\n` +
        `Content-Type: ${contentType}\r\nLambda-Runtime-Function-Response-Mode: streaming\r\n` +
        'Trailer: Lambda-Runtime-Function-Error-Type, Lambda-Runtime-Function-Error-Body\r\n' +
        'Transfer-Encoding: chunked\r\n\r\n',
    );
    return new ChunkedBody(this.socket, answered);
  }

  exchange(request) {
    if (this.socket === null) {
      this.connect();
    }
    return new Promise((resolve, reject) => {
      this.waiting = { resolve, reject };
      this.socket.ref();
      this.socket.write(request);
    });
  }

  /** Connects, so that it is done when it is needed. */
  async connected() {
    this.connect();
    await once(this.socket, 'connect');
    this.socket.unref();
  }

  connect() {
    const socket = net.connect(this.peer);
    socket.setNoDelay(true);
    socket.on('data', (part) => this.receive(part));
    socket.on('error', (error) => this.fail(error));
    socket.on('close', () => this.fail(new Error('the Runtime API closed the connection')));
    this.socket = socket;
  }

  fail(error) {
    this.socket = null;
    this.received = [];
    this.receivedBytes = this.wanted = 0;
    const waiting = this.waiting;
    this.waiting = null;
    if (waiting) {
      waiting.reject(error);
    }
  }

  receive(part) {
    this.received.push(part);
    this.receivedBytes += part.length;
    // A large body comes in many parts: they are joined once it is whole.
    if (this.receivedBytes < this.wanted) {
      return;
    }
    const bytes = this.received.length === 1 ? part : Buffer.concat(this.received);
    const end = bytes.indexOf(HEAD_END);
    if (end < 0) {
      this.received = [bytes];
      if (bytes.length > HEAD_BYTES_MAX) {
        this.socket.destroy(new Error('endless head'));
      }
      return;
    }
    const { status, headers } = parseHead(bytes.toString('utf8', 0, end));
    const length = status === 204 ? 0 : Number(headers['content-length']);
    if (!Number.isSafeInteger(length)) {
      this.socket.destroy(new Error('an answer without a valid Content-Length'));
      return;
    }
    this.wanted = end + HEAD_END.length + length;
    if (bytes.length < this.wanted) {
      this.received = [bytes];
      return;
    }
    const body = bytes.subarray(end + HEAD_END.length, this.wanted);
    const rest = bytes.subarray(this.wanted);
    this.received = rest.length ? [rest] : [];
    this.receivedBytes = rest.length;
    this.wanted = 0;
    // While the handler runs, what keeps the process alive is the handler's.
    this.socket.unref();
    const waiting = this.waiting;
    this.waiting = null;
    if (waiting) {
      waiting.resolve({ status, headers, body });
    }
  }
}

/** The body of a response that is sent piece by piece. */
class ChunkedBody {
  constructor(socket, answered) {
    this.socket = socket;
    this.answered = answered;
    this.ended = false;
    // Whoever ends the body waits for this; until then nobody hears of a failure.
    answered.catch(() => {});
  }

  /** Calls back when the connection can take more. */
  write(piece, done) {
    if (piece.length === 0) {
      done();
      return;
    }
    this.socket.cork();
    this.socket.write(`${piece.length.toString(16)}\r\n`);
    this.socket.write(piece);
    this.socket.write('\r\n', (error) => done(error));
    this.socket.uncork();
  }

  /** Ends it; with an error, where there is one, told behind the body. */
  end(error, type) {
    if (this.ended) {
      return this.answered;
    }
    this.ended = true;
    let trailers = '';
    if (error) {
      const text = Buffer.from(JSON.stringify(error)).subarray(0, TRAILER_BYTES_MAX);
      trailers =
        `Lambda-Runtime-Function-Error-Type: ${type}\r\n` +
        `Lambda-Runtime-Function-Error-Body: ${text.toString('base64')}\r\n`;
    }
    this.socket.write(`0\r\n${trailers}\r\n`);
    return this.answered;
  }
}

/** Status and headers, names in lower case, of the head of an HTTP/1.1 answer. */
function parseHead(text) {
  const lines = text.split('\r\n');
  const status = Number(lines[0].slice(9, 12));
  const headers = {};
  for (const line of lines.slice(1)) {
    const colon = line.indexOf(':');
    headers[line.slice(0, colon).trim().toLowerCase()] = line.slice(colon + 1).trim();
  }
  return { status, headers };
}

module.exports = { RuntimeClient };
