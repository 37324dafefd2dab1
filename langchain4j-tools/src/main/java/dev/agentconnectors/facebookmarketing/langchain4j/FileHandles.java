package dev.agentconnectors.facebookmarketing.langchain4j;

import dev.agentconnectors.facebookmarketing.FileUpload;
import dev.langchain4j.invocation.InvocationContext;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * The files that a model may send, each under a handle such as {@code shoes.png}: a model names files by handles that the
 * developer registered, and never by paths or URLs.
 */
@FunctionalInterface
public interface FileHandles {

    /**
     * Finds a file.
     *
     * @param handle what the model wrote
     * @param context of the AI service's invocation: whose files they are, where they are not everybody's
     * @return the file, or empty if there is none of that handle for this user
     */
    Optional<FileUpload> find(String handle, InvocationContext context);

    /**
     * The handles that a model is told of when it names one that does not exist.
     *
     * @param context of the AI service's invocation
     * @return the handles; none where they are not to be told
     */
    default List<String> handles(InvocationContext context) {
        return List.of();
    }

    /**
     * The files of a map, for an application with one user.
     *
     * @param files the files by handle; what is put into it later counts too
     * @return the handles
     */
    static FileHandles of(Map<String, FileUpload> files) {
        Objects.requireNonNull(files, "files");
        return new FileHandles() {
            @Override
            public Optional<FileUpload> find(String handle, InvocationContext context) {
                return Optional.ofNullable(files.get(handle));
            }

            @Override
            public List<String> handles(InvocationContext context) {
                return List.copyOf(files.keySet());
            }
        };
    }
}
