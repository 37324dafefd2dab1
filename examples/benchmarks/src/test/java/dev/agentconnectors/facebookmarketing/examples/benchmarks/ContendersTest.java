package dev.agentconnectors.facebookmarketing.examples.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.net.ssl.HttpsURLConnection;
import okhttp3.OkHttpClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everybody that is measured reads the same page and finds the same campaigns in it. */
class ContendersTest {

    @Test
    void everybodyReadsTheSamePage(@TempDir Path folder) throws Exception {
        Answers.write(folder);
        Certificate certificate = Certificate.create(folder);
        HttpsURLConnection.setDefaultSSLSocketFactory(certificate.sockets());
        OkHttpClient client = Benchmarks.client(certificate);
        List<String> seen = new ArrayList<>();
        try (TlsServer server = new JettyServer(folder, certificate);
                Ours ours = new Ours(client, server.url())) {
            for (Contender contender : Benchmarks.contenders(client, server.url(), ours)) {
                assertThat(contender.call().read(25).toString())
                        .as(contender.name())
                        .contains("1202088463159100000", "1202088463159100024")
                        .doesNotContain("1202088463159100025");
                seen.add(contender.name());
            }
        }
        assertThat(seen).hasSizeGreaterThan(8).doesNotHaveDuplicates();
    }
}
