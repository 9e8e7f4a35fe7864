# frozen_string_literal: true

module Millstream
  # An error as Lambda shows it: `errorMessage`, `errorType`, `stackTrace`.
  class Failure < StandardError
    attr_reader :type, :critical

    def initialize(kind, original, critical: false)
      super(original.message)
      @type = "#{kind}<#{original.class.name}>"
      @critical = critical
      @frames = original.backtrace || []
    end

    def self.init(original)
      new('Init', original)
    end

    def posted
      # Below the function's own frames are the runtime's.
      own = @frames.take_while { |frame| !frame.start_with?("#{__dir__}/") }
      { 'errorMessage' => message, 'errorType' => @type, 'stackTrace' => own }
    end
  end

  # A function by its handler: `file.method` or `file.Class.method`.
  class Function
    # Where methods without a class are defined: those of the file's own level.
    TOP = TOPLEVEL_BINDING.receiver

    def initialize(handler, root)
      file, *scope, @method = handler.split('.')
      if @method.nil? || scope.length > 1
        raise ArgumentError, "Invalid handler #{handler.split('.')}, must be of form FILENAME.METHOD or " \
                             'FILENAME.CLASS.METHOD where FILENAME corresponds with an existing Ruby source file ' \
                             'FILENAME.rb, CLASS is an optional module/class namespace and METHOD is a callable ' \
                             'method. If using CLASS, METHOD must be a class-level method.'
      end
      @scope = scope.first
      require File.join(root, file)
    end

    # The response's bytes and their type.
    def call(event, context)
      marshalled(send_to_handler(JSON.parse(event), context))
    rescue NameError, LoadError, SyntaxError, NotImplementedError => e
      raise Failure.new('Function', e, critical: true)
    rescue SystemExit, NoMemoryError, SignalException
      raise
    rescue Exception => e # rubocop:disable Lint/RescueException -- whatever a handler raises is told
      raise Failure.new('Function', e)
    end

    private

    def send_to_handler(event, context)
      target = @scope ? Kernel.const_get(@scope) : TOP
      target.__send__(@method, event: event, context: context)
    end

    def marshalled(response)
      case response
      when StringIO, IO then [response.read, 'application/unknown']
      else [JSON.generate(response), 'application/json']
      end
    end
  end
end
