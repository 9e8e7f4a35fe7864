// Takes orders into the queue, and tells what has become of them.
const { DynamoDBClient, GetItemCommand } = require("@aws-sdk/client-dynamodb");
const { SQSClient, SendMessageCommand } = require("@aws-sdk/client-sqs");

const table = new DynamoDBClient();
const queue = new SQSClient();

const answer = (statusCode, body) => ({ statusCode, body: JSON.stringify(body) });

async function take(text) {
  let order;
  try {
    order = JSON.parse(text);
  } catch {
    return answer(400, { error: "The body must be an order in JSON." });
  }
  const { id, item, quantity } = order ?? {};
  if (typeof id !== "string" || !id || typeof item !== "string" || !Number.isInteger(quantity) || quantity < 1) {
    return answer(400, { error: "An order has an id, an item and a quantity." });
  }
  await queue.send(new SendMessageCommand({ QueueUrl: process.env.QUEUE, MessageBody: JSON.stringify({ id, item, quantity }) }));
  return answer(202, { id });
}

async function show(id) {
  const { Item } = await table.send(new GetItemCommand({ TableName: process.env.TABLE, Key: { id: { S: id } }, ConsistentRead: true }));
  if (!Item) return answer(404, { error: "There is no such order." });
  return answer(200, { id, total: Item.total.S, receipt: Item.receipt?.S });
}

exports.handler = async (event) => {
  const id = event.pathParameters?.id;
  const body = event.isBase64Encoded ? Buffer.from(event.body, "base64").toString() : event.body;
  return id ? show(id) : take(body);
};
