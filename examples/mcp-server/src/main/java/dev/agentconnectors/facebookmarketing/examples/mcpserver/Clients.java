package dev.agentconnectors.facebookmarketing.examples.mcpserver;

import dev.agentconnectors.facebookmarketing.airbyte.OAuthCallback;
import dev.agentconnectors.facebookmarketing.examples.chatbot.Configuration;
import dev.agentconnectors.facebookmarketing.examples.chatbot.ConfigurationException;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/** Who may connect over HTTP: whose connector a bearer token chooses. Tokens are kept as hashes alone. */
final class Clients {

    private static final String TOKEN = "TOKEN";
    private static final int SHORTEST_TOKEN = 16;

    private final Map<String, String> clientByHash;
    private final Map<String, Configuration> configurations;

    private Clients(Map<String, String> clientByHash, Map<String, Configuration> configurations) {
        this.clientByHash = clientByHash;
        this.configurations = configurations;
    }

    /** A token that nobody can guess. */
    static String newToken() {
        return OAuthCallback.newState();
    }

    /**
     * One client, with whatever credentials there are.
     *
     * @throws ConfigurationException if the token is short
     */
    static Clients one(String token, Configuration configuration) {
        return new Clients(
                Map.of(hash(checked("MCP_TOKEN", token)), Caller.LOCAL), Map.of(Caller.LOCAL, configuration));
    }

    /**
     * Reads a properties file: {@code maya.TOKEN} is what Maya's client sends, and the variables after {@code maya.} are her
     * credentials, as {@code --help} lists them.
     *
     * @param environment what holds for all of them, such as {@code AIRBYTE_CLIENT_ID}
     * @throws ConfigurationException if it cannot be read, two have the same token, or something is missing
     */
    static Clients read(Path file, Map<String, String> environment) {
        Map<String, Map<String, String>> settings = new TreeMap<>();
        settings(file).forEach((key, value) -> {
            String[] parts = key.split("\\.", 2);
            if (parts.length != 2 || parts[0].isBlank() || parts[1].isBlank()) {
                throw new ConfigurationException(
                        file + ": '" + key + "' is no setting of a client. Write name.TOKEN, and"
                                + " name.FACEBOOK_ACCESS_TOKEN or the like.");
            }
            settings.computeIfAbsent(parts[0], name -> new HashMap<>(environment))
                    .put(parts[1], value);
        });
        if (settings.isEmpty()) {
            throw new ConfigurationException(
                    file + " names no client: write name.TOKEN, and name.FACEBOOK_ACCESS_TOKEN.");
        }
        Map<String, String> clientByHash = new HashMap<>();
        Map<String, Configuration> configurations = new LinkedHashMap<>();
        settings.forEach((client, values) -> {
            String token = checked(client + "." + TOKEN, values.getOrDefault(TOKEN, ""));
            if (clientByHash.put(hash(token), client) != null) {
                throw new ConfigurationException(file + ": " + client + " has the token of another client.");
            }
            Configuration configuration = Configuration.read(values);
            if (configuration.credentials() == null) {
                throw new ConfigurationException(file + ": " + client + " has no credentials: write " + client
                        + ".FACEBOOK_ACCESS_TOKEN or the like.");
            }
            configurations.put(client, configuration);
        });
        return new Clients(clientByHash, configurations);
    }

    /** The credentials of each, by name. */
    Map<String, Configuration> configurations() {
        return configurations;
    }

    /** Whose token it is. What is compared are hashes, so that the time it takes tells nothing of a token. */
    Optional<String> clientOf(String token) {
        return Optional.ofNullable(clientByHash.get(hash(token)));
    }

    /** The names alone. */
    @Override
    public String toString() {
        return "Clients" + configurations.keySet();
    }

    private static String checked(String name, String token) {
        if (token.strip().length() < SHORTEST_TOKEN) {
            throw new ConfigurationException(
                    name + " needs at least " + SHORTEST_TOKEN + " characters: it is all that keeps strangers out.");
        }
        return token.strip();
    }

    private static Map<String, String> settings(Path file) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            throw new ConfigurationException("The clients cannot be read from " + file + " (--clients).");
        }
        Map<String, String> settings = new TreeMap<>();
        properties.stringPropertyNames().forEach(key -> settings.put(key, properties.getProperty(key)));
        return settings;
    }

    private static String hash(String token) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
