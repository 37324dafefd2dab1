package dev.agentconnectors.facebookmarketing.internal.json;

import java.io.IOException;

/** A JSON text is beyond a limit. The message says which, as the end of a sentence. */
public final class JsonLimitException extends IOException {

    private static final long serialVersionUID = 1L;

    /** For a limit. */
    public JsonLimitException(String limit) {
        super(limit);
    }
}
