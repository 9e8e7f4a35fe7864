// Answers a custom resource's request: what CloudFormation waits for.
'use strict';

const http = require('http');
const https = require('https');

exports.SUCCESS = 'SUCCESS';
exports.FAILED = 'FAILED';

exports.send = function send(event, context, status, data, physicalResourceId, noEcho) {
  const body = JSON.stringify({
    Status: status,
    Reason: 'See the details in CloudWatch Log Stream: ' + context.logStreamName,
    PhysicalResourceId: physicalResourceId || context.logStreamName,
    StackId: event.StackId,
    RequestId: event.RequestId,
    LogicalResourceId: event.LogicalResourceId,
    NoEcho: noEcho || false,
    Data: data,
  });
  console.log('Response body:\n', body);
  const place = new URL(event.ResponseURL);
  const client = place.protocol === 'http:' ? http : https;
  return new Promise((resolve) => {
    const done = () => {
      // Functions without a promise of their own end here.
      if (typeof context.done === 'function') context.done();
      resolve();
    };
    const headers = { 'content-type': '', 'content-length': Buffer.byteLength(body) };
    const request = client.request(place, { method: 'PUT', headers }, (response) => {
      console.log('Status code: ' + response.statusCode);
      response.resume();
      done();
    });
    request.on('error', (error) => {
      console.log('send(..) failed executing https.request(..): ' + error);
      done();
    });
    request.end(body);
  });
};
