// Writes orders into the table and their receipts into the bucket; doing so twice changes nothing.
const { DynamoDBClient, UpdateItemCommand } = require("@aws-sdk/client-dynamodb");
const { S3Client, PutObjectCommand } = require("@aws-sdk/client-s3");
const { SSMClient, GetParameterCommand } = require("@aws-sdk/client-ssm");

const table = new DynamoDBClient();
const bucket = new S3Client();
const store = new SSMClient();

async function write({ id, item, quantity }, prices) {
  if (!(item in prices)) throw new Error(`there is no price for ${item}`);
  const total = `${quantity * prices[item]} ${prices.currency}`;
  await table.send(
    new UpdateItemCommand({
      TableName: process.env.TABLE,
      Key: { id: { S: id } },
      UpdateExpression: "SET #item = :item, quantity = :quantity, #total = :total",
      ExpressionAttributeNames: { "#item": "item", "#total": "total" },
      ExpressionAttributeValues: { ":item": { S: item }, ":quantity": { N: String(quantity) }, ":total": { S: total } },
    }),
  );
  const Body = JSON.stringify({ id, item, quantity, total });
  await bucket.send(new PutObjectCommand({ Bucket: process.env.BUCKET, Key: `receipts/${id}.json`, Body }));
}

exports.handler = async (event) => {
  const { Parameter } = await store.send(new GetParameterCommand({ Name: process.env.PRICES }));
  const prices = JSON.parse(Parameter.Value);
  const results = await Promise.allSettled(event.Records.map((record) => write(JSON.parse(record.body), prices)));
  const failed = event.Records.filter((_, place) => results[place].status === "rejected");
  for (const { reason } of results.filter(({ status }) => status === "rejected")) console.error(reason);
  return { batchItemFailures: failed.map(({ messageId }) => ({ itemIdentifier: messageId })) };
};
