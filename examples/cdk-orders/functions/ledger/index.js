// Notes in the table which orders have their receipts.
const { DynamoDBClient, UpdateItemCommand } = require("@aws-sdk/client-dynamodb");

const table = new DynamoDBClient();

exports.handler = async (event) => {
  for (const { s3 } of event.Records) {
    const key = decodeURIComponent(s3.object.key.replaceAll("+", " "));
    const id = key.slice("receipts/".length, -".json".length);
    await table.send(
      new UpdateItemCommand({
        TableName: process.env.TABLE,
        Key: { id: { S: id } },
        UpdateExpression: "SET receipt = :key",
        ExpressionAttributeValues: { ":key": { S: key } },
      }),
    );
  }
};
