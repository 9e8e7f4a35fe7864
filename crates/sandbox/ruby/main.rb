# frozen_string_literal: true

# The program of a Ruby environment. Prepared ahead it is given the address of its Runtime API and a line, waits there
# for its function, and becomes it; without a line it was started for its function, with everything set.

require 'json'
require 'logger'
require 'socket'
require 'stringio'
require 'time'
require_relative 'context'
require_relative 'function_log'
require_relative 'function'
require_relative 'runtime_client'

module Millstream
  MESSAGE_BYTES_MAX = 128 * 1024
  # Exit codes, as Lambda's own runtime has them.
  EXIT_CRITICAL = 253
  EXIT_INIT = 252
  # What many functions load.
  LIBRARY = %w[net/http openssl uri securerandom base64 digest].freeze

  module_function

  # Serves the function until the process is ended.
  def main(address = nil, line = nil)
    $stdout.sync = $stderr.sync = true
    client = address ? become_function(address, line.to_i) : RuntimeClient.new(ENV.fetch('AWS_LAMBDA_RUNTIME_API'))
    find_packages
    FunctionLog.set_up
    function = load_function(client)
    serve(client, function)
  end

  # Waits for the function, and takes its surroundings.
  def become_function(address, descriptor)
    line = IO.for_fd(descriptor, 'r+', autoclose: false)
    line.sync = true
    client = RuntimeClient.new(address)
    tell(line, prepare(client))
    told = line.sysread(MESSAGE_BYTES_MAX)
    told = JSON.parse(told)
    ENV.replace(told['env'])
    Dir.chdir(told['task_root'])
    tell(line, nil)
    line.close
    client
  rescue EOFError
    exit!(0)
  end

  def tell(line, problem)
    line.syswrite(JSON.generate('problem' => problem))
  end

  # What can be done before the function is known; the reason why not, if there is one.
  def prepare(client)
    LIBRARY.each { |name| require name }
    client.connect
    nil
  rescue StandardError, LoadError => e
    e.message
  end

  # RUBYLIB and GEM_PATH as they are now: Ruby read them when it started. Packages that were installed by this machine's
  # own Ruby lie in a directory of its version.
  def find_packages
    ENV.fetch('RUBYLIB', '').split(':').reverse_each { |path| $LOAD_PATH.unshift(path) unless $LOAD_PATH.include?(path) }
    return unless defined?(Gem)

    version = RbConfig::CONFIG['ruby_version']
    named = ENV.fetch('GEM_PATH', '').split(':')
    here = named.map { |path| path.sub(%r{/\d+\.\d+\.\d+\z}, "/#{version}") }
    Gem.paths = { 'GEM_HOME' => ENV['GEM_HOME'], 'GEM_PATH' => (named | here | Gem.default_path).join(':') }
  end

  def load_function(client)
    Function.new(ENV.fetch('_HANDLER'), ENV.fetch('LAMBDA_TASK_ROOT', '/var/task'))
  rescue Exception => e # rubocop:disable Lint/RescueException -- whatever ends the loading is told
    error = Failure.init(e)
    FunctionLog.error(error, "Init error when loading handler #{ENV['_HANDLER']}")
    client.post_init_error(error)
    exit!(EXIT_INIT)
  end

  def serve(client, function)
    loop do
      headers, body = client.next
      id = headers['lambda-runtime-aws-request-id']
      FunctionLog.request_id = id
      ENV['_X_AMZN_TRACE_ID'] = headers['lambda-runtime-trace-id']
      begin
        response, type = function.call(body, LambdaContext.new(headers))
        client.post_response(id, response, type)
      rescue Failure => e
        FunctionLog.error(e, e.critical ? 'Critical exception from handler' : 'Error raised from handler method')
        client.post_error(id, e)
        exit!(EXIT_CRITICAL) if e.critical
      end
    end
  end
end

Millstream.main(*ARGV.shift(2))
