package dev.agentconnectors.facebookmarketing.examples.sandbox.graph;

/** A file that came in a multipart body. */
final class SentFile {
    private final String name;
    private final byte[] bytes;

    SentFile(String name, byte[] bytes) {
        this.name = name;
        this.bytes = bytes.clone();
    }

    String name() {
        return name;
    }

    byte[] bytes() {
        return bytes.clone();
    }
}
