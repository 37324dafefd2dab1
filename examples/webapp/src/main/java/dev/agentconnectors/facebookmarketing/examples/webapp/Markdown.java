package dev.agentconnectors.facebookmarketing.examples.webapp;

import java.util.List;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * What models write, as HTML. HTML that they wrote is shown as text, links that could run a script lead nowhere, and an image
 * is named but not loaded: asking for it would tell its server whatever the model has put into the address.
 */
final class Markdown {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(TABLES)
            .postProcessor(Markdown::withoutImages)
            .build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .extensions(TABLES)
            .escapeHtml(true)
            .sanitizeUrls(true)
            .build();

    private Markdown() {}

    static String toHtml(String markdown) {
        return RENDERER.render(PARSER.parse(markdown));
    }

    private static Node withoutImages(Node document) {
        document.accept(new AbstractVisitor() {

            @Override
            public void visit(Image image) {
                visitChildren(image);
                image.insertBefore(new Text("[image: "));
                for (Node child = image.getFirstChild(); child != null; child = image.getFirstChild()) {
                    image.insertBefore(child);
                }
                image.insertBefore(new Text("]"));
                image.unlink();
            }
        });
        return document;
    }
}
