package dev.agentconnectors.facebookmarketing.langchain4j;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** Compiles a class as a developer's own build may. */
public final class Compiled {

    private Compiled() {}

    /** An object of a public class without arguments; {@code options} are the compiler's. */
    public static Object object(Path folder, String className, String source, List<String> options)
            throws IOException, ReflectiveOperationException {
        Path file = Files.writeString(folder.resolve(className + ".java"), source);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> arguments = new java.util.ArrayList<>(options);
        arguments.addAll(List.of(
                "-proc:none",
                "-classpath",
                System.getProperty("java.class.path"),
                "-d",
                folder.toString(),
                file.toString()));
        if (compiler.run(null, null, null, arguments.toArray(String[]::new)) != 0) {
            throw new IllegalStateException("The source does not compile");
        }
        ClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()}, Compiled.class.getClassLoader());
        return loader.loadClass(className).getDeclaredConstructor().newInstance();
    }
}
