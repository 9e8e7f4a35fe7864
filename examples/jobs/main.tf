# POST /addJob -> AddJob -> table of jobs -> its stream -> Worker -> table of content, or a bucket.

terraform {
  required_version = ">= 1.3"
  required_providers {
    aws = {
      source  = "hashicorp/aws"
      version = "~> 5.0"
    }
  }
}

provider "aws" {
  # A server of one's own has its buckets in paths; AWS takes both.
  s3_use_path_style = true
}

# Tables, and the bucket for files.

resource "aws_dynamodb_table" "jobs" {
  name             = var.jobs_table
  billing_mode     = "PAY_PER_REQUEST"
  hash_key         = "job_id"
  stream_enabled   = true
  stream_view_type = "NEW_IMAGE"
  attribute {
    name = "job_id"
    type = "S"
  }
}

resource "aws_dynamodb_table" "content" {
  name         = var.content_table
  billing_mode = "PAY_PER_REQUEST"
  hash_key     = "job_id"
  attribute {
    name = "job_id"
    type = "S"
  }
}

resource "aws_s3_bucket" "files" {
  bucket_prefix = "job-files-"
  force_destroy = true
}

# AddJob takes jobs in.

resource "aws_lambda_function" "add_job" {
  function_name    = "AddJob"
  description      = "Takes jobs in: checks them and puts them into the table."
  role             = aws_iam_role.add_job.arn
  runtime          = "python3.12"
  handler          = "function.handler"
  filename         = "build/add_job.zip"
  source_code_hash = filebase64sha256("build/add_job.zip")
  memory_size      = var.add_job_memory
  timeout          = 10
  environment {
    variables = { JOBS_TABLE = aws_dynamodb_table.jobs.name }
  }
  depends_on = [aws_cloudwatch_log_group.add_job, aws_iam_role_policy.add_job]
}

resource "aws_iam_role" "add_job" {
  name_prefix        = "add-job-"
  assume_role_policy = data.aws_iam_policy_document.lambda.json
}

resource "aws_iam_role_policy" "add_job" {
  name   = "add-job"
  role   = aws_iam_role.add_job.id
  policy = data.aws_iam_policy_document.add_job.json
}

data "aws_iam_policy_document" "add_job" {
  statement {
    actions   = ["dynamodb:PutItem"]
    resources = [aws_dynamodb_table.jobs.arn]
  }
  statement {
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["${aws_cloudwatch_log_group.add_job.arn}:*"]
  }
}

resource "aws_cloudwatch_log_group" "add_job" {
  name              = "/aws/lambda/AddJob"
  retention_in_days = var.log_retention_days
}

# Worker does them.

resource "aws_lambda_function" "worker" {
  function_name    = "Worker"
  description      = "Does jobs: writes content to the table or the bucket."
  role             = aws_iam_role.worker.arn
  runtime          = "python3.12"
  handler          = "function.handler"
  filename         = "build/worker.zip"
  source_code_hash = filebase64sha256("build/worker.zip")
  memory_size      = var.worker_memory
  timeout          = 60
  environment {
    variables = {
      JOBS_TABLE    = aws_dynamodb_table.jobs.name
      CONTENT_TABLE = aws_dynamodb_table.content.name
      BUCKET        = aws_s3_bucket.files.bucket
    }
  }
  depends_on = [aws_cloudwatch_log_group.worker, aws_iam_role_policy.worker]
}

resource "aws_lambda_event_source_mapping" "jobs" {
  event_source_arn               = aws_dynamodb_table.jobs.stream_arn
  function_name                  = aws_lambda_function.worker.arn
  starting_position              = "TRIM_HORIZON"
  batch_size                     = var.batch_size
  parallelization_factor         = 4
  bisect_batch_on_function_error = true
  function_response_types        = ["ReportBatchItemFailures"]
  # Only new jobs: that one is marked as done is a change of the table, too.
  filter_criteria {
    filter {
      pattern = jsonencode({ eventName = ["INSERT"] })
    }
  }
}

resource "aws_iam_role" "worker" {
  name_prefix        = "worker-"
  assume_role_policy = data.aws_iam_policy_document.lambda.json
}

resource "aws_iam_role_policy" "worker" {
  name   = "worker"
  role   = aws_iam_role.worker.id
  policy = data.aws_iam_policy_document.worker.json
}

data "aws_iam_policy_document" "worker" {
  statement {
    actions   = ["dynamodb:DescribeStream", "dynamodb:GetRecords", "dynamodb:GetShardIterator"]
    resources = [aws_dynamodb_table.jobs.stream_arn]
  }
  statement {
    actions   = ["dynamodb:ListStreams"]
    resources = ["*"]
  }
  statement {
    actions   = ["dynamodb:UpdateItem"]
    resources = [aws_dynamodb_table.jobs.arn, aws_dynamodb_table.content.arn]
  }
  statement {
    actions   = ["s3:PutObject"]
    resources = ["${aws_s3_bucket.files.arn}/jobs/*"]
  }
  statement {
    actions   = ["logs:CreateLogStream", "logs:PutLogEvents"]
    resources = ["${aws_cloudwatch_log_group.worker.arn}:*"]
  }
}

resource "aws_cloudwatch_log_group" "worker" {
  name              = "/aws/lambda/Worker"
  retention_in_days = var.log_retention_days
}

data "aws_iam_policy_document" "lambda" {
  statement {
    actions = ["sts:AssumeRole"]
    principals {
      type        = "Service"
      identifiers = ["lambda.amazonaws.com"]
    }
  }
}

# The API before them.

resource "aws_apigatewayv2_api" "jobs" {
  name          = "jobs"
  description   = "Takes jobs in."
  protocol_type = "HTTP"
}

resource "aws_apigatewayv2_integration" "add_job" {
  api_id                 = aws_apigatewayv2_api.jobs.id
  integration_type       = "AWS_PROXY"
  integration_uri        = aws_lambda_function.add_job.invoke_arn
  payload_format_version = "2.0"
}

resource "aws_apigatewayv2_route" "add_job" {
  api_id    = aws_apigatewayv2_api.jobs.id
  route_key = "POST /addJob"
  target    = "integrations/${aws_apigatewayv2_integration.add_job.id}"
}

resource "aws_apigatewayv2_stage" "default" {
  api_id      = aws_apigatewayv2_api.jobs.id
  name        = "$default"
  auto_deploy = true
}

resource "aws_lambda_permission" "api" {
  statement_id  = "api"
  action        = "lambda:InvokeFunction"
  function_name = aws_lambda_function.add_job.function_name
  principal     = "apigateway.amazonaws.com"
  # Of this API, in whatever stage, this method and this path alone.
  source_arn = "${aws_apigatewayv2_api.jobs.execution_arn}/*/POST/addJob"
}
