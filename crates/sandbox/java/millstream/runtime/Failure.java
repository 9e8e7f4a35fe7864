package millstream.runtime;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;

/** Errors as Lambda shows them: to the caller, and in the log. */
final class Failure extends Exception {
    private static final long serialVersionUID = 1;
    private static final String OURS = "millstream.runtime.";

    /** As the caller and the log name it; null where there is nothing to name. */
    private final String type;

    /** A fault of how the function was set up, with what it comes from, if anything. */
    Failure(String message, Throwable cause) {
        super(message, cause);
        type = cause == null ? null : cause.getClass().getName();
    }

    /** What is posted. */
    static String posted(Throwable error) {
        StringBuilder out = new StringBuilder("{\"errorMessage\":");
        String message = messageOf(error);
        if (message == null) {
            out.append("null");
        } else {
            Json.quote(message, out);
        }
        String type = typeOf(error);
        if (type != null) {
            out.append(",\"errorType\":");
            Json.quote(type, out);
        }
        List<String> frames = frames(error instanceof Failure ? error.getCause() : error);
        if (!frames.isEmpty()) {
            out.append(",\"stackTrace\":[");
            for (int i = 0; i < frames.size(); i++) {
                out.append(i == 0 ? "" : ",");
                Json.quote(frames.get(i), out);
            }
            out.append(']');
        }
        return out.append('}').toString();
    }

    /** The error's type, fit for a header. */
    static String typeOf(Throwable error) {
        return error instanceof Failure ? ((Failure) error).type : error.getClass().getName();
    }

    /** As the log shows it, over several lines. */
    static String logged(Throwable error) {
        Throwable shown = error instanceof Failure ? error.getCause() : error;
        String message = messageOf(error);
        String head = (message == null ? typeOf(error) : message) + ": " + typeOf(error) + "\n";
        if (shown == null) {
            return head;
        }
        cut(shown, 0);
        StringWriter out = new StringWriter();
        shown.printStackTrace(new PrintWriter(out));
        return head + out + "\n";
    }

    /** Whether the JVM cannot go on after it. */
    static boolean isFatal(Throwable error) {
        return error instanceof VirtualMachineError || error instanceof java.io.IOError;
    }

    private static String messageOf(Throwable error) {
        return error.getLocalizedMessage();
    }

    private static List<String> frames(Throwable error) {
        List<String> frames = new ArrayList<>();
        if (error != null) {
            cut(error, 0);
            for (StackTraceElement frame : error.getStackTrace()) {
                frames.add(frame.toString());
            }
        }
        return frames;
    }

    /** Takes what lies below the function out of the traces. */
    private static void cut(Throwable error, int depth) {
        StackTraceElement[] frames = error.getStackTrace();
        for (int i = 0; i < frames.length; i++) {
            if (frames[i].getClassName().startsWith(OURS)) {
                error.setStackTrace(java.util.Arrays.copyOf(frames, i));
                break;
            }
        }
        if (error.getCause() != null && depth < 20) {
            cut(error.getCause(), depth + 1);
        }
    }
}
