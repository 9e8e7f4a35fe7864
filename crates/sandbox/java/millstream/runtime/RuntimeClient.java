package millstream.runtime;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/**
 * A client of the Lambda Runtime API (2018-06-01) over one kept-alive connection. Only what that API needs of HTTP:
 * the library's client takes longer to load than most functions take to run.
 */
final class RuntimeClient {
    private static final String VERSION = "/2018-06-01/runtime";
    /** A head longer than this is no answer of a Runtime API. */
    private static final int HEAD_BYTES_MAX = 1024 * 1024;

    private final String host;
    private Socket socket;
    private InputStream in;
    private OutputStream out;

    RuntimeClient(String host) {
        this.host = host;
    }

    /** An event with its headers, names in lower case. */
    static final class Event {
        final Map<String, String> headers;
        final byte[] body;

        Event(Map<String, String> headers, byte[] body) {
            this.headers = headers;
            this.body = body;
        }
    }

    /** Connects, so that it is done when it is needed. */
    void connect() throws IOException {
        int colon = host.lastIndexOf(':');
        byte[] address = new byte[4];
        String[] parts = host.substring(0, colon).split("\\.");
        if (parts.length == address.length) {
            // An address is no name: nobody need be asked.
            for (int i = 0; i < address.length; i++) {
                address[i] = (byte) Integer.parseInt(parts[i]);
            }
            socket = new Socket(InetAddress.getByAddress(address), Integer.parseInt(host.substring(colon + 1)));
        } else {
            socket = new Socket(host.substring(0, colon), Integer.parseInt(host.substring(colon + 1)));
        }
        take(socket);
    }

    private void take(Socket connected) throws IOException {
        socket = connected;
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 16 * 1024);
        out = socket.getOutputStream();
    }

    /** One event and its answer, with ourselves as the Runtime API: what was done once is loaded and linked. */
    static void rehearse() throws IOException {
        InetAddress here = InetAddress.getByAddress(new byte[] {127, 0, 0, 1});
        try (ServerSocket listener = new ServerSocket(0, 1, here);
                Socket ours = new Socket(here, listener.getLocalPort());
                Socket theirs = listener.accept()) {
            RuntimeClient client = new RuntimeClient("127.0.0.1:0");
            client.take(ours);
            String event = "HTTP/1.1 200 OK\r\nLambda-Runtime-Aws-Request-Id: 1\r\nContent-Length: 2\r\n\r\n{}";
            theirs.getOutputStream().write(bytes(event + "HTTP/1.1 202 Accepted\r\n\r\n"));
            client.postResponse(client.next().headers.get("lambda-runtime-aws-request-id"), new byte[2]);
        }
    }

    Event next() throws IOException {
        Event event = exchange(("GET " + VERSION + "/invocation/next HTTP/1.1\r\nHost: " + host + "\r\n\r\n").getBytes(StandardCharsets.ISO_8859_1));
        if (!"200".equals(event.headers.get(""))) {
            throw new IOException("next invocation: status " + event.headers.get(""));
        }
        return event;
    }

    void postResponse(String id, byte[] body) throws IOException {
        post("/invocation/" + id + "/response", body, null);
    }

    void postError(String id, Throwable error) throws IOException {
        post("/invocation/" + id + "/error", bytes(Failure.posted(error)), Failure.typeOf(error));
    }

    void postInitError(Throwable error) throws IOException {
        post("/init/error", bytes(Failure.posted(error)), Failure.typeOf(error));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void post(String path, byte[] body, String type) throws IOException {
        String kind = type == null ? "" : "Lambda-Runtime-Function-Error-Type: " + type.replaceAll("[^ -~]", "?") + "\r\n";
        ByteArrayOutputStream request = new ByteArrayOutputStream(body.length + 256);
        String head = "POST " + VERSION + path + " HTTP/1.1\r\nHost: " + host + "\r\nContent-Type: application/json\r\n"
                + "Content-Length: " + body.length + "\r\n" + kind + "\r\n";
        request.writeBytes(head.getBytes(StandardCharsets.ISO_8859_1));
        request.writeBytes(body);
        exchange(request.toByteArray());
    }

    private Event exchange(byte[] request) throws IOException {
        if (socket == null) {
            connect();
        }
        out.write(request);
        out.flush();
        Map<String, String> headers = head();
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        byte[] body = in.readNBytes(length);
        if (body.length < length) {
            throw new EOFException("the Runtime API closed the connection");
        }
        return new Event(headers, body);
    }

    /** The headers, and the status under an empty name. */
    private Map<String, String> head() throws IOException {
        Map<String, String> headers = new HashMap<>();
        int left = HEAD_BYTES_MAX;
        for (String line = line(left); !line.isEmpty(); line = line(left)) {
            left -= line.length();
            int colon = line.indexOf(':');
            if (headers.isEmpty()) {
                headers.put("", line.split(" ", 3)[1]);
            } else if (colon > 0) {
                headers.put(line.substring(0, colon).toLowerCase(java.util.Locale.ROOT), line.substring(colon + 1).trim());
            }
        }
        return headers;
    }

    private String line(int most) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream(128);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0 || line.size() > most) {
                throw new EOFException("the Runtime API closed the connection");
            }
            if (c != '\r') {
                line.write(c);
            }
        }
        return line.toString(StandardCharsets.UTF_8);
    }
}
