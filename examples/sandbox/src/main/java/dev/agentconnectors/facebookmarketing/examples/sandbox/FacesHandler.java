package dev.agentconnectors.facebookmarketing.examples.sandbox;

import dev.agentconnectors.facebookmarketing.examples.sandbox.faults.Face;
import java.util.List;
import java.util.Map;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;

/** Hands each request to the face that its path belongs to. */
final class FacesHandler extends Handler.Sequence {
    private final Map<Face, Handler> faces;

    FacesHandler(Map<Face, Handler> faces) {
        super(List.copyOf(faces.values()));
        this.faces = Map.copyOf(faces);
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Handler face = faces.get(Face.of(Request.getPathInContext(request)));
        return face != null && face.handle(request, response, callback);
    }
}
