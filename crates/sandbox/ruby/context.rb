# frozen_string_literal: true

# The context object of an invocation (Lambda: «Using the Lambda context object to retrieve Ruby function information»).
class LambdaContext
  attr_reader :aws_request_id, :invoked_function_arn, :log_group_name, :log_stream_name, :function_name,
              :memory_limit_in_mb, :function_version, :identity, :client_context, :deadline_ms, :clock_diff, :tenant_id

  def initialize(headers)
    @clock_diff = Process.clock_gettime(Process::CLOCK_REALTIME, :millisecond) -
                  Process.clock_gettime(Process::CLOCK_MONOTONIC, :millisecond)
    @deadline_ms = headers['lambda-runtime-deadline-ms'].to_i
    @aws_request_id = headers['lambda-runtime-aws-request-id']
    @invoked_function_arn = headers['lambda-runtime-invoked-function-arn']
    @tenant_id = headers['lambda-runtime-aws-tenant-id']
    @log_group_name = ENV['AWS_LAMBDA_LOG_GROUP_NAME']
    @log_stream_name = ENV['AWS_LAMBDA_LOG_STREAM_NAME']
    @function_name = ENV['AWS_LAMBDA_FUNCTION_NAME']
    @memory_limit_in_mb = ENV['AWS_LAMBDA_FUNCTION_MEMORY_SIZE']
    @function_version = ENV['AWS_LAMBDA_FUNCTION_VERSION']
    @identity = fields(headers['lambda-runtime-cognito-identity'])
    @client_context = fields(headers['lambda-runtime-client-context'])
  end

  # Milliseconds until the invocation is ended, 0 when it is due.
  def get_remaining_time_in_millis # rubocop:disable Naming/AccessorMethodName -- Lambda's name
    now = Process.clock_gettime(Process::CLOCK_MONOTONIC, :millisecond) + clock_diff
    [@deadline_ms - now, 0].max
  end

  private

  def fields(header)
    JSON.parse(header) if header && !header.empty?
  end
end
