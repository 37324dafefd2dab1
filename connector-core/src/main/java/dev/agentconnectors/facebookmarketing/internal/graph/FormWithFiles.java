package dev.agentconnectors.facebookmarketing.internal.graph;

import dev.agentconnectors.facebookmarketing.FileUpload;
import java.io.IOException;
import java.net.URLConnection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import okhttp3.MediaType;
import okhttp3.MultipartBody;
import okhttp3.RequestBody;
import okio.BufferedSink;

/** The parts of a form with files. A file is read while it is sent, a piece at a time. */
final class FormWithFiles {

    private static final MediaType BYTES = MediaType.get("application/octet-stream");

    private FormWithFiles() {}

    static List<MultipartBody.Part> parts(Map<String, String> parameters, Map<String, FileUpload> files) {
        List<MultipartBody.Part> parts = new ArrayList<>();
        parameters.forEach((name, value) -> parts.add(MultipartBody.Part.createFormData(name, value)));
        files.forEach(
                (name, file) -> parts.add(MultipartBody.Part.createFormData(name, file.name(), new FileBody(file))));
        return parts;
    }

    /** A part with some of the bytes of a file. */
    static MultipartBody.Part piece(String name, FileUpload file, long from, long to) {
        return MultipartBody.Part.createFormData(name, file.name(), new Piece(file, from, to));
    }

    private static final class FileBody extends RequestBody {

        private final FileUpload file;

        FileBody(FileUpload file) {
            this.file = file;
        }

        @Override
        public MediaType contentType() {
            String guess = URLConnection.guessContentTypeFromName(file.name());
            return guess == null ? BYTES : MediaType.get(guess);
        }

        @Override
        public long contentLength() {
            return file.size();
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            file.writeTo(sink.outputStream());
        }
    }

    private static final class Piece extends RequestBody {

        private final FileUpload file;
        private final long from;
        private final long to;

        Piece(FileUpload file, long from, long to) {
            this.file = file;
            this.from = from;
            this.to = to;
        }

        @Override
        public MediaType contentType() {
            return BYTES;
        }

        @Override
        public long contentLength() {
            return to - from;
        }

        @Override
        public void writeTo(BufferedSink sink) throws IOException {
            file.writeTo(sink.outputStream(), from, to);
        }
    }
}
