// Writes the tweets of a batch of Kinesis records to a DynamoDB table.
//
// A tweet is a JSON object with at least `username`, `timestamp` and `text`. What is no tweet is
// reported and passed over: one broken record must not hold up a shard.

import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { BatchWriteCommand, DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";

const TABLE = process.env.TABLE_NAME;
// The most that one BatchWriteItem takes.
const MOST = 25;

const table = DynamoDBDocumentClient.from(new DynamoDBClient({}), {
  marshallOptions: { removeUndefinedValues: true },
});

export const handler = async (event) => {
  // One request must not name a key twice; of two tweets with the same key the later counts.
  const puts = new Map();
  for (const record of event.Records) {
    const text = Buffer.from(record.kinesis.data, "base64").toString("utf8");
    const item = read(text, record);
    if (item) puts.set(`${item.Username}\n${item.Timestamp}`, { PutRequest: { Item: item } });
    else console.warn("not a tweet:", text.slice(0, 80));
  }
  const waiting = [...puts.values()];
  while (waiting.length > 0) {
    const batch = waiting.splice(0, MOST);
    const answer = await table.send(new BatchWriteCommand({ RequestItems: { [TABLE]: batch } }));
    waiting.push(...(answer.UnprocessedItems?.[TABLE] ?? []));
  }
  return { written: puts.size };
};

function read(text, record) {
  let tweet;
  try {
    tweet = JSON.parse(text);
  } catch {
    return null;
  }
  if (!tweet?.username || !tweet.timestamp) return null;
  return {
    Username: tweet.username,
    Timestamp: tweet.timestamp,
    Id: tweet.id,
    Message: tweet.text,
    Lang: tweet.lang,
    Hashtags: (tweet.text ?? "").match(/#\w+/g) ?? [],
    SequenceNumber: record.kinesis.sequenceNumber,
  };
}
