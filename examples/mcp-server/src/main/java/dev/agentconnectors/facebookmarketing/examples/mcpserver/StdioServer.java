package dev.agentconnectors.facebookmarketing.examples.mcpserver;

import io.modelcontextprotocol.json.McpJsonDefaults;
import io.modelcontextprotocol.server.McpServer;
import io.modelcontextprotocol.server.McpSyncServer;
import io.modelcontextprotocol.server.transport.StdioServerTransportProvider;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.concurrent.CountDownLatch;

/** One client, which has started this process and talks to it over its standard streams. */
final class StdioServer {

    private StdioServer() {}

    /** Serves until the client has gone: the input ends. */
    static void serve(AdsServer ads, InputStream in, OutputStream out) throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        McpSyncServer server = ads.start(McpServer.sync(
                new StdioServerTransportProvider(McpJsonDefaults.getMapper(), new EndingInput(in, ended), out)));
        ended.await();
        server.closeGracefully();
    }

    /** Tells when there is no more. */
    private static final class EndingInput extends FilterInputStream {

        private final CountDownLatch ended;

        EndingInput(InputStream in, CountDownLatch ended) {
            super(in);
            this.ended = ended;
        }

        @Override
        public int read() throws IOException {
            return told(super.read());
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            try {
                return told(super.read(bytes, offset, length));
            } catch (IOException e) {
                ended.countDown();
                throw e;
            }
        }

        private int told(int read) {
            if (read < 0) {
                ended.countDown();
            }
            return read;
        }
    }
}
