# frozen_string_literal: true

module Millstream
  # The function's log: lines of loggers that write to the standard streams name the request.
  module FunctionLog
    # Joins the lines of one event.
    JOIN = "\r"
    LEVELS = { 'TRACE' => :DEBUG, 'DEBUG' => :DEBUG, 'INFO' => :INFO, 'WARN' => :WARN, 'ERROR' => :ERROR,
               'FATAL' => :FATAL }.freeze

    class << self
      attr_accessor :request_id

      def set_up
        Logger.prepend(Lines)
      end

      def json?
        ENV['AWS_LAMBDA_LOG_FORMAT'] == 'JSON'
      end

      # The lines that Lambda writes for a failure, as one event.
      def error(failure, message)
        if json?
          $stdout.puts JSON.generate({ 'timestamp' => FunctionLog.now, 'level' => 'ERROR', 'message' => message,
                                       'requestId' => request_id }.compact.merge(failure.posted))
        else
          $stdout.puts "#{message}\n#{JSON.pretty_generate(failure.posted)}".gsub("\n", JOIN)
        end
      end

      def now
        Time.now.utc.strftime('%Y-%m-%dT%H:%M:%S.%LZ')
      end
    end

    # A logger's format: Ruby's own, with the request's id in the place of the process's.
    class Text < ::Logger::Formatter
      def call(severity, time, program, message)
        format("%<s>s, [%<t>s #%<id>s] %<severity>5s -- %<program>s: %<message>s\n",
               s: severity[0], t: time.strftime('%Y-%m-%dT%H:%M:%S.%6N'), id: FunctionLog.request_id,
               severity: severity, program: program, message: msg2str(message))
      end
    end

    # … and where the function's log is JSON.
    class Json < ::Logger::Formatter
      def call(severity, time, _program, message)
        line = { 'timestamp' => time.utc.strftime('%Y-%m-%dT%H:%M:%S.%LZ'), 'level' => severity }
        if message.is_a?(Exception)
          line.update('errorMessage' => message.message, 'errorType' => message.class.name,
                      'stackTrace' => message.backtrace || [])
        else
          line['message'] = message.is_a?(String) || message.is_a?(Hash) ? message : message.inspect
        end
        line['requestId'] = FunctionLog.request_id
        "#{JSON.generate(line)}\n"
      end
    end

    # What new loggers of the standard streams begin with.
    module Lines
      def initialize(*arguments, **options)
        super
        return unless [$stdout, $stderr].include?(arguments.first)

        self.formatter = FunctionLog.json? ? Json.new : Text.new unless options[:formatter]
        named = LEVELS[ENV['AWS_LAMBDA_LOG_LEVEL']]
        self.level = ::Logger.const_get(named) if named && !options[:level]
      end
    end
  end
end
