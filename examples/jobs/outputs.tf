output "url" {
  description = "Where jobs are posted to."
  value       = "${aws_apigatewayv2_api.jobs.api_endpoint}/addJob"
}

output "jobs_table" {
  description = "The table that jobs are kept in."
  value       = aws_dynamodb_table.jobs.name
}

output "content_table" {
  description = "The table that jobs write to."
  value       = aws_dynamodb_table.content.name
}

output "bucket" {
  description = "The bucket that jobs write to."
  value       = aws_s3_bucket.files.bucket
}
