package com.amazonaws.services.lambda.runtime;

/** Where code that has no context finds the log. */
public final class LambdaRuntime {
    private LambdaRuntime() {}

    private static volatile LambdaLogger logger =
            new LambdaLogger() {
                @Override
                public void log(String message) {
                    System.out.println(message);
                }

                @Override
                public void log(byte[] message) {
                    System.out.writeBytes(message);
                    System.out.println();
                }
            };

    public static LambdaLogger getLogger() {
        return logger;
    }

    static void setLogger(LambdaLogger own) {
        logger = own;
    }
}
