'use strict';
// Errors as Lambda shows them: to the caller, and in the log.

/** An error of the runtime's own kind. */
class Fault extends Error {
  constructor(type, message) {
    super(message);
    this.name = type;
    // The stack's first line names the type.
    Error.captureStackTrace(this, Fault);
  }
}

// Characters that no header may have.
const UNFIT_FOR_HEADERS = /[^\x20-\x7e]/g;

/** The error object that is posted: `errorType`, `errorMessage`, `trace`. */
function posted(error) {
  try {
    if (isError(error)) {
      return {
        errorType: String(error.name),
        errorMessage: String(error.message),
        trace: String(error.stack).split('\n'),
      };
    }
    return { errorType: typeof error, errorMessage: String(error), trace: [] };
  } catch {
    return {
      errorType: 'handled',
      errorMessage:
        'callback called with Error argument, but there was a problem while retrieving one or ' +
        'more of its message, name, and stack',
    };
  }
}

/** The error as the log shows it, one line of JSON behind a tab. */
function logged(error) {
  try {
    return `\t${JSON.stringify(error, (_, value) => withOwnFields(value))}`;
  } catch {
    return `\t${JSON.stringify(posted(error))}`;
  }
}

function isError(value) {
  return value instanceof Error || Object.prototype.toString.call(value) === '[object Error]';
}

/** What JSON would leave out of an error. */
function withOwnFields(value) {
  if (!isError(value)) {
    return value;
  }
  const shown = { errorType: value.name, errorMessage: value.message, code: value.code };
  for (const [name, field] of Object.entries(value)) {
    if (name !== 'name') {
      shown[name] = field;
    }
  }
  shown.stack = typeof value.stack === 'string' ? value.stack.split('\n') : value.stack;
  return shown;
}

/** The error's type, fit for a header. */
function typeOf(object) {
  return object.errorType.replace(UNFIT_FOR_HEADERS, '?');
}

/** What becomes of a promise that was rejected and that nobody caught. */
function unhandledRejection(reason, promise) {
  const fault = new Fault('Runtime.UnhandledPromiseRejection', String(reason));
  fault.reason = reason;
  fault.promise = promise;
  return fault;
}

module.exports = { Fault, isError, logged, posted, typeOf, unhandledRejection };
