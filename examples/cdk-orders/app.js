// Orders: an HTTP API takes them into a queue, a function writes them into a table and their receipts into a bucket, and
// what the bucket tells of its receipts goes into the table, too.
const path = require("node:path");
const { App, CfnOutput, Duration, RemovalPolicy, Stack } = require("aws-cdk-lib");
const { HttpApi, HttpMethod } = require("aws-cdk-lib/aws-apigatewayv2");
const { HttpLambdaIntegration } = require("aws-cdk-lib/aws-apigatewayv2-integrations");
const { AttributeType, BillingMode, Table } = require("aws-cdk-lib/aws-dynamodb");
const { Code, Function, Runtime } = require("aws-cdk-lib/aws-lambda");
const { SqsEventSource } = require("aws-cdk-lib/aws-lambda-event-sources");
const { Bucket, EventType } = require("aws-cdk-lib/aws-s3");
const { LambdaDestination } = require("aws-cdk-lib/aws-s3-notifications");
const { Queue } = require("aws-cdk-lib/aws-sqs");
const { StringParameter } = require("aws-cdk-lib/aws-ssm");

class Orders extends Stack {
  constructor(scope, id, { currency }) {
    super(scope, id);
    const table = new Table(this, "Table", {
      partitionKey: { name: "id", type: AttributeType.STRING },
      billingMode: BillingMode.PAY_PER_REQUEST,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    const failed = new Queue(this, "Failed");
    const queue = new Queue(this, "Queue", {
      visibilityTimeout: Duration.seconds(30),
      deadLetterQueue: { queue: failed, maxReceiveCount: 5 },
    });
    const receipts = new Bucket(this, "Receipts", {
      removalPolicy: RemovalPolicy.DESTROY,
      autoDeleteObjects: true,
      enforceSSL: true,
    });
    const prices = new StringParameter(this, "Prices", {
      parameterName: "/orders/prices",
      stringValue: JSON.stringify({ currency, apple: 2, pear: 3 }),
    });

    const run = (name, environment) =>
      new Function(this, name, {
        runtime: Runtime.NODEJS_22_X,
        handler: "index.handler",
        code: Code.fromAsset(path.join(__dirname, "functions", name.toLowerCase())),
        timeout: Duration.seconds(10),
        environment,
      });
    const api = run("Api", { QUEUE: queue.queueUrl, TABLE: table.tableName });
    queue.grantSendMessages(api);
    table.grantReadData(api);

    const worker = run("Worker", { TABLE: table.tableName, BUCKET: receipts.bucketName, PRICES: prices.parameterName });
    worker.addEventSource(new SqsEventSource(queue, { batchSize: 10, reportBatchItemFailures: true }));
    table.grantReadWriteData(worker);
    receipts.grantPut(worker);
    prices.grantRead(worker);

    const ledger = run("Ledger", { TABLE: table.tableName });
    receipts.addEventNotification(EventType.OBJECT_CREATED, new LambdaDestination(ledger), { prefix: "receipts/" });
    table.grantReadWriteData(ledger);

    const http = new HttpApi(this, "Http");
    const integration = new HttpLambdaIntegration("Orders", api);
    http.addRoutes({ path: "/orders", methods: [HttpMethod.POST], integration });
    http.addRoutes({ path: "/orders/{id}", methods: [HttpMethod.GET], integration });

    new CfnOutput(this, "Url", { value: http.apiEndpoint });
    new CfnOutput(this, "TableName", { value: table.tableName });
    new CfnOutput(this, "BucketName", { value: receipts.bucketName });
  }
}

const app = new App();
new Orders(app, "Orders", { currency: app.node.tryGetContext("currency") ?? "EUR" });
