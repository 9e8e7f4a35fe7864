# frozen_string_literal: true

module Millstream
  # A client of the Lambda Runtime API (2018-06-01) over one kept-alive connection. Only what that API needs of HTTP: the
  # library's client takes longer than most handlers do.
  class RuntimeClient
    VERSION = '/2018-06-01/runtime'

    def initialize(address)
      @address = address
      @host, _, @port = address.rpartition(':')
      @socket = nil
    end

    # Connects, so that it is done when it is needed.
    def connect
      @socket = TCPSocket.new(@host, @port.to_i)
      @socket.setsockopt(Socket::IPPROTO_TCP, Socket::TCP_NODELAY, 1)
    end

    # The next event: its headers, names in lower case, and its body.
    def next
      status, headers, body = exchange("GET #{VERSION}/invocation/next HTTP/1.1\r\nHost: #{@address}\r\n\r\n".b)
      raise "next invocation: status #{status}: #{body[0, 200]}" unless status == 200

      [headers, body.force_encoding(Encoding::UTF_8)]
    end

    def post_response(id, body, type)
      post("/invocation/#{id}/response", body, 'Content-Type' => type)
    end

    def post_error(id, failure)
      post("/invocation/#{id}/error", JSON.generate(failure.posted), error_headers(failure))
    end

    def post_init_error(failure)
      post('/init/error', JSON.generate(failure.posted), error_headers(failure))
    end

    private

    def error_headers(failure)
      { 'Content-Type' => 'application/json',
        'Lambda-Runtime-Function-Error-Type' => failure.type.gsub(/[^ -~]/, '?') }
    end

    def post(path, body, headers)
      body = body.to_s.b
      lines = headers.merge('Content-Length' => body.bytesize).map { |name, value| "#{name}: #{value}\r\n" }
      exchange("POST #{VERSION}#{path} HTTP/1.1\r\nHost: #{@address}\r\n#{lines.join}\r\n".b << body)
    end

    def exchange(request)
      connect unless @socket
      @socket.write(request)
      status = line.split(' ', 3)[1].to_i
      headers = {}
      until (header = line).empty?
        name, value = header.split(':', 2)
        headers[name.downcase] = value.to_s.strip.force_encoding(Encoding::UTF_8)
      end
      length = headers['content-length'].to_i
      body = length.zero? ? +'' : @socket.read(length)
      raise EOFError, 'the Runtime API closed the connection' if body.nil? || body.bytesize < length

      [status, headers, body]
    end

    def line
      @socket.gets("\r\n", chomp: true) || raise(EOFError, 'the Runtime API closed the connection')
    end
  end
end
