#!/usr/bin/env bash
# Deploys the click stream with the AWS CLI to the server at AWS_ENDPOINT_URL.
set -euo pipefail
cd "$(dirname "$0")"
export AWS_ENDPOINT_URL=${AWS_ENDPOINT_URL:-http://127.0.0.1:4566}
export AWS_DEFAULT_REGION=${AWS_DEFAULT_REGION:-us-east-1}
export AWS_ACCESS_KEY_ID=${AWS_ACCESS_KEY_ID:-test} AWS_SECRET_ACCESS_KEY=${AWS_SECRET_ACCESS_KEY:-test}
export AWS_PAGER=

role=$(aws iam create-role --role-name clicks-writer --assume-role-policy-document file://trust.json \
  --query Role.Arn --output text)
aws iam attach-role-policy --role-name clicks-writer \
  --policy-arn arn:aws:iam::aws:policy/service-role/AWSLambdaKinesisExecutionRole
aws iam put-role-policy --role-name clicks-writer --policy-name write-clicks --policy-document file://policy.json

aws dynamodb create-table --table-name clicks --billing-mode PAY_PER_REQUEST \
  --attribute-definitions AttributeName=user,AttributeType=S AttributeName=at,AttributeType=N \
  --key-schema AttributeName=user,KeyType=HASH AttributeName=at,KeyType=RANGE >/dev/null
aws kinesis create-stream --stream-name clicks --shard-count 4
aws dynamodb wait table-exists --table-name clicks
aws kinesis wait stream-exists --stream-name clicks

package=$(mktemp -d)
trap 'rm -rf "$package"' EXIT
python3 -m zipfile -c "$package/function.zip" function.py
aws lambda create-function --function-name clicks-writer --runtime python3.12 --role "$role" \
  --handler function.handler --timeout 30 --memory-size 256 \
  --environment 'Variables={TABLE=clicks}' --zip-file "fileb://$package/function.zip" >/dev/null
aws lambda wait function-active-v2 --function-name clicks-writer
stream=$(aws kinesis describe-stream-summary --stream-name clicks \
  --query StreamDescriptionSummary.StreamARN --output text)
aws lambda create-event-source-mapping --function-name clicks-writer --event-source-arn "$stream" \
  --starting-position TRIM_HORIZON --batch-size 100 >/dev/null
echo "Deployed. Send clicks with produce.py, then look: aws dynamodb scan --table-name clicks --select COUNT"
