package dev.agentconnectors.facebookmarketing.examples.webapp;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;

/**
 * What models write, as HTML. HTML that they wrote is shown as text, links that could run a script lead nowhere, and an image
 * is named but not loaded: asking for it would tell its server whatever the model has put into the address. Tables get their
 * figures right-aligned, and a chart where one says the same at a glance.
 */
final class Markdown {

    private static final List<Extension> TABLES = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder()
            .extensions(TABLES)
            .postProcessor(Markdown::withoutImages)
            .build();

    private Markdown() {}

    static String toHtml(String markdown) {
        return toHtml(markdown, null);
    }

    /**
     * The same with a link to each table as a file.
     *
     * @param csv where that file is, without the table's number, which begins at 1; null for no links
     */
    static String toHtml(String markdown, @Nullable String csv) {
        return HtmlRenderer.builder()
                .nodeRendererFactory(context -> new Tables(context, csv))
                .extensions(TABLES)
                .escapeHtml(true)
                .sanitizeUrls(true)
                .build()
                .render(PARSER.parse(markdown));
    }

    /** The tables of an answer, in their order. */
    static List<AnswerTable> tables(String markdown) {
        List<AnswerTable> tables = new ArrayList<>();
        PARSER.parse(markdown).accept(new AbstractVisitor() {

            @Override
            public void visit(CustomBlock block) {
                if (block instanceof TableBlock table) {
                    tables.add(AnswerTable.of(table));
                }
            }
        });
        return tables;
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

    private static final class Tables implements NodeRenderer {

        private final HtmlNodeRendererContext context;
        private final @Nullable String csv;
        private int count;

        Tables(HtmlNodeRendererContext context, @Nullable String csv) {
            this.context = context;
            this.csv = csv;
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(TableBlock.class);
        }

        @Override
        public void render(Node node) {
            count++;
            context.getWriter().raw(TableHtml.of(AnswerTable.of((TableBlock) node), csv == null ? null : csv + count));
        }
    }
}
