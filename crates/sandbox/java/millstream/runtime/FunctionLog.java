package millstream.runtime;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.logging.LogFormat;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** The function's log: each message is one event, whatever lines it has. */
final class FunctionLog implements LambdaLogger {
    /** Joins the lines of one event. */
    private static final char JOIN = '\r';

    private LogFormat format = LogFormat.TEXT;
    private LogLevel least = LogLevel.UNDEFINED;
    private volatile String requestId;

    /** Reads the function's settings. */
    void setUp() {
        if ("JSON".equalsIgnoreCase(System.getenv("AWS_LAMBDA_LOG_FORMAT"))) {
            format = LogFormat.JSON;
            String level = System.getenv("AWS_LAMBDA_LOG_LEVEL");
            least = level == null ? LogLevel.UNDEFINED : LogLevel.fromString(level);
        }
    }

    void of(String id) {
        requestId = id;
    }

    @Override
    public void log(String message) {
        log(message, LogLevel.UNDEFINED);
    }

    @Override
    public void log(byte[] message) {
        log(message, LogLevel.UNDEFINED);
    }

    @Override
    public void log(byte[] message, LogLevel level) {
        log(message == null ? null : new String(message, StandardCharsets.UTF_8), level);
    }

    @Override
    public void log(String message, LogLevel level) {
        if (level != LogLevel.UNDEFINED && level.ordinal() < least.ordinal()) {
            return;
        }
        String text = String.valueOf(message);
        write(format == LogFormat.JSON ? json(text, level) : text);
    }

    /** An error, as one event. */
    void log(Throwable error) {
        if (format == LogFormat.JSON) {
            String posted = Failure.posted(error);
            String head = "{\"timestamp\":\"" + now() + "\",\"level\":\"ERROR\",";
            String id = requestId == null ? "" : "\"AWSRequestId\":\"" + requestId + "\",";
            write(head + id + posted.substring(1));
        } else {
            write(Failure.logged(error));
        }
    }

    private String json(String message, LogLevel level) {
        StringBuilder out = new StringBuilder("{\"timestamp\":\"").append(now()).append("\",\"message\":");
        Json.quote(message, out);
        out.append(",\"level\":\"").append(level).append('"');
        if (requestId != null) {
            out.append(",\"AWSRequestId\":\"").append(requestId).append('"');
        }
        return out.append('}').toString();
    }

    private static String now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS).toString();
    }

    private static void write(String event) {
        int end = event.length();
        while (end > 0 && event.charAt(end - 1) == '\n') {
            end--;
        }
        byte[] line = (event.substring(0, end).replace('\n', JOIN) + '\n').getBytes(StandardCharsets.UTF_8);
        // One write: what others write meanwhile does not come between.
        System.out.write(line, 0, line.length);
        System.out.flush();
    }
}
