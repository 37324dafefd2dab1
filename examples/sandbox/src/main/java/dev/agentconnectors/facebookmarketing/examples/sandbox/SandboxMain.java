package dev.agentconnectors.facebookmarketing.examples.sandbox;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Runs a sandbox from the command line until it is interrupted. */
@Command(
        name = "sandbox",
        mixinStandardHelpOptions = true,
        description = "Runs made-up ad accounts behind the interfaces of real services, on this machine only.")
public final class SandboxMain implements Callable<Integer> {
    @Option(names = "--port", defaultValue = "8123", description = "The port; 0 for a free one. Default: 8123")
    private int port;

    @Option(names = "--seed", description = "Where all randomness comes from; equal seeds make equal data.")
    private long seed = Sandbox.DEFAULT_SEED;

    @Option(names = "--today", description = "The day that the data is relative to, YYYY-MM-DD. Default: today")
    private @Nullable LocalDate today;

    @Option(names = "--app-secret", description = "Demand an appsecret_proof made with this secret.")
    private @Nullable String appSecret;

    @Option(
            names = "--fault",
            description = {
                "Make calls fail: parts separated by colons. A face (graph, model, airbyte), times=N, skip=N, method=POST,",
                "path=/campaigns, delay=500ms, retry-after=30, usage=95, and one of error=17, error=190/463, status=503,",
                "html, empty, truncate, drop-before, drop-after. Example: graph:error=17:times=3"
            })
    private List<String> faults = List.of();

    @Spec
    private @Nullable CommandSpec spec;

    /** Made by picocli, which fills in the options. */
    SandboxMain() {}

    /**
     * Runs the command.
     *
     * @param args the options; {@code --help} lists them
     */
    public static void main(String[] args) {
        System.exit(new CommandLine(new SandboxMain()).execute(args));
    }

    @Override
    public Integer call() throws InterruptedException {
        CommandLine commandLine = Objects.requireNonNull(spec).commandLine();
        try (Sandbox sandbox = start()) {
            try {
                faults.forEach(sandbox.faults()::add);
            } catch (IllegalArgumentException e) {
                throw new ParameterException(commandLine, e.getMessage(), e);
            }
            announce(sandbox, commandLine.getOut());
            new CountDownLatch(1).await();
        }
        return 0;
    }

    private Sandbox start() {
        Sandbox.Builder builder = Sandbox.builder().port(port).seed(seed);
        if (today != null) {
            builder.clock(Clock.fixed(today.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));
        }
        if (appSecret != null) {
            builder.appSecret(appSecret);
        }
        return builder.start();
    }

    private static void announce(Sandbox sandbox, PrintWriter out) {
        out.println("The sandbox runs at " + sandbox.baseUrl() + " (stop it with Ctrl+C)");
        out.println("  Graph API     " + sandbox.graphUrl());
        out.println("  Chat model    " + sandbox.modelUrl() + "   (scripted, not a language model)");
        out.println("  Airbyte API   " + sandbox.airbyteUrl());
        out.println("    client id     " + Sandbox.AIRBYTE_CLIENT_ID);
        out.println("    secret        " + Sandbox.AIRBYTE_CLIENT_SECRET);
        out.println("    external user " + Sandbox.AIRBYTE_EXTERNAL_USER_ID);
        out.println("    connector     " + Sandbox.AIRBYTE_CONNECTOR_ID);
        out.println("  Access token  " + Sandbox.ACCESS_TOKEN);
        out.println("  Ad accounts   " + String.join(", ", sandbox.store().accountIds()));
        sandbox.faults().pending().forEach(fault -> out.println("  Fault         " + fault));
        out.flush();
    }
}
