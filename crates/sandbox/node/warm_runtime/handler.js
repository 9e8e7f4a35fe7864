'use strict';
// Finds the function that a handler's name means, as Lambda does: `file.function`, with directories
// before and further members behind.

const fs = require('fs');
const path = require('path');
const { pathToFileURL } = require('url');
const { Fault } = require('./errors');

const STREAMING = Symbol.for('aws.lambda.runtime.handler.streaming');
const HIGH_WATER_MARK = Symbol.for('aws.lambda.runtime.handler.streaming.highWaterMark');
const NAME = /^([^.]*)\.(.*)$/;
const CALLBACKS_GONE = 24;

/** The handler of that name, loaded from `root`. */
async function load(root, name, major) {
  if (name.includes('..')) {
    throw new Fault(
      'Runtime.MalformedHandlerName',
      `'${name}' is not a valid handler name. Use absolute paths when specifying root directories in handler names.`,
    );
  }
  const base = path.basename(name);
  const directory = name.slice(0, name.lastIndexOf(base));
  const parts = NAME.exec(base);
  if (!parts) {
    throw new Fault('Runtime.MalformedHandlerName', 'Bad handler');
  }
  const [, file, member] = parts;
  let loaded;
  try {
    loaded = await loadFile(root, directory, file);
  } catch (error) {
    if (error instanceof SyntaxError) {
      throw faultOf('Runtime.UserCodeSyntaxError', error);
    }
    if (error && error.code === 'MODULE_NOT_FOUND') {
      throw faultOf('Runtime.ImportModuleError', error);
    }
    throw error;
  }
  const handler = member.split('.').reduce((value, part) => value && value[part], loaded);
  if (!handler) {
    throw new Fault('Runtime.HandlerNotFound', `${name} is undefined or not exported`);
  }
  if (typeof handler !== 'function') {
    throw new Fault('Runtime.HandlerNotFound', `${name} is not a function`);
  }
  if (major >= CALLBACKS_GONE && handler.length >= 3 && !handler[STREAMING]) {
    throw new Fault(
      'Runtime.CallbackHandlerDeprecated',
      'AWS Lambda has removed support for callback-based function handlers starting with Node.js 24. ' +
        'You need to modify this function to use a supported handler signature to use Node.js 24 or later. ' +
        'For more information see https://docs.aws.amazon.com/lambda/latest/dg/nodejs-handler.html.',
    );
  }
  return handler;
}

function faultOf(type, error) {
  const fault = new Fault(type, String(error));
  // Where it is wrong says the stack of the error itself.
  fault.stack = `${type}: ${String(error)}\n${error.stack}`;
  return fault;
}

/** The module: by its path below the code, with each ending in turn, else as packages are found. */
async function loadFile(root, directory, file) {
  const stem = path.resolve(root, directory, file);
  if (fs.existsSync(stem) && fs.statSync(stem).isFile()) {
    return require(stem);
  }
  if (fs.existsSync(`${stem}.js`)) {
    return isModule(stem) ? import(pathToFileURL(`${stem}.js`).href) : require(`${stem}.js`);
  }
  if (fs.existsSync(`${stem}.mjs`)) {
    return import(pathToFileURL(`${stem}.mjs`).href);
  }
  if (fs.existsSync(`${stem}.cjs`)) {
    return require(`${stem}.cjs`);
  }
  // The message of a package that is not there names the file, as Lambda's does.
  return require(require.resolve(file, { paths: [root, path.join(root, directory)] }));
}

/** Whether the nearest package says that its `.js` files are ES modules. */
function isModule(stem) {
  for (let directory = path.dirname(stem); ; directory = path.dirname(directory)) {
    if (path.basename(directory) === 'node_modules') {
      return false;
    }
    try {
      const text = fs.readFileSync(path.join(directory, 'package.json'), 'utf8');
      return JSON.parse(text).type === 'module';
    } catch (error) {
      if (error.code !== 'ENOENT') {
        return false;
      }
    }
    if (directory === path.dirname(directory)) {
      return false;
    }
  }
}

module.exports = { load, STREAMING, HIGH_WATER_MARK };
