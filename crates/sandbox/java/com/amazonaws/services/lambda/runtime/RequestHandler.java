package com.amazonaws.services.lambda.runtime;

/** A function of an event's object. */
public interface RequestHandler<I, O> {
    O handleRequest(I input, Context context);
}
