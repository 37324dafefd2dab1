package dev.agentconnectors.facebookmarketing.langchain4j.generate;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** All files that are derived from the catalogue, by their paths from the project's folder. */
final class GeneratedFiles {

    /** What only generated files say, near their beginning. */
    static final String MARK = "made from the catalogue by ./mvnw -Pgenerate";

    private static final int MARK_WITHIN = 200;
    private static final Pattern BETWEEN_CONSTANTS = Pattern.compile("(?m)^( +\\w+,)\\n\\n(?= +\\w+,?$)");
    // Types begin with an empty line here, which the formatter leaves to the writer.
    private static final Pattern FIRST_MEMBER =
            Pattern.compile("(?m)^( *(?:public|static|final|private| )*(?:class|record|interface) .*\\{)\n( +\\S)");

    private final Formatter formatter = Formatter.createFormatter(JavaFormatterOptions.builder()
            .style(JavaFormatterOptions.Style.PALANTIR)
            .formatJavadoc(true)
            .build());
    private final Map<Path, String> texts = new TreeMap<>();
    private final Set<Path> folders = new LinkedHashSet<>();

    /** Adds a class, in the sources of a module. */
    void add(String module, String packageName, TypeSpec type) {
        String java = JavaFile.builder(packageName, type)
                .indent("    ")
                .skipJavaLangImports(true)
                .build()
                .toString();
        Path folder = Path.of(module, "src/main/java", packageName.replace('.', '/'));
        add(folder, type.name() + ".java", "// This file is " + MARK + "; changes to it are lost.\n" + formatted(java));
    }

    /** Adds a text, which says itself that it is generated. */
    void add(Path folder, String name, String text) {
        if (text.indexOf(MARK) < 0 || text.indexOf(MARK) > MARK_WITHIN) {
            throw new IllegalStateException(name + " does not begin with the mark of generated files.");
        }
        folders.add(folder);
        if (texts.put(folder.resolve(name), text) != null) {
            throw new IllegalStateException("Two files are called " + folder.resolve(name) + ".");
        }
    }

    /** Writes what has changed, and deletes generated files that are no longer made. */
    void writeTo(Path project) {
        try {
            for (Path stale : stale(project)) {
                Files.delete(project.resolve(stale));
            }
            for (Map.Entry<Path, String> file : texts.entrySet()) {
                Path path = project.resolve(file.getKey());
                if (!Files.exists(path) || !Files.readString(path).equals(file.getValue())) {
                    Files.createDirectories(path.getParent());
                    Files.writeString(path, file.getValue());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is wrong with what lies in the project, one line a file; empty where it is up to date. */
    List<String> differencesFrom(Path project) {
        List<String> differences = new ArrayList<>();
        try {
            for (Map.Entry<Path, String> file : texts.entrySet()) {
                Path path = project.resolve(file.getKey());
                if (!Files.exists(path)) {
                    differences.add(file.getKey() + " is missing");
                } else if (!Files.readString(path).equals(file.getValue())) {
                    differences.add(file.getKey() + " is out of date");
                }
            }
            stale(project).forEach(path -> differences.add(path + " stands for nothing in the catalogue any more"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return differences;
    }

    Map<Path, String> texts() {
        return texts;
    }

    private List<Path> stale(Path project) throws IOException {
        List<Path> stale = new ArrayList<>();
        for (Path folder : folders) {
            if (Files.isDirectory(project.resolve(folder))) {
                try (Stream<Path> there = Files.list(project.resolve(folder))) {
                    there.filter(Files::isRegularFile)
                            .map(project::relativize)
                            .filter(path -> !texts.containsKey(path))
                            .filter(path -> isGenerated(project.resolve(path)))
                            .forEach(stale::add);
                }
            }
        }
        return stale;
    }

    private static boolean isGenerated(Path path) {
        try {
            String text = Files.readString(path);
            return text.substring(0, Math.min(text.length(), MARK_WITHIN)).contains(MARK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String formatted(String java) {
        try {
            String formatted = formatter.formatSourceAndFixImports(java);
            String together = BETWEEN_CONSTANTS.matcher(formatted).replaceAll("$1\n");
            return FIRST_MEMBER.matcher(together).replaceAll("$1\n\n$2");
        } catch (FormatterException e) {
            throw new IllegalStateException("What was generated is not Java:\n" + java, e);
        }
    }
}
