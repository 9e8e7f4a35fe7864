'use strict';
// A function that is loaded ahead of every other: what loads a function is then compiled.
exports.handler = async (event) => event;
