package dev.agentconnectors.facebookmarketing.examples.scriptedmodel;

/**
 * An object that a request is about.
 *
 * @param kind what it is
 * @param id its id
 * @param name its name; empty if not known
 * @param remark how it was found, as a sentence; empty if that goes without saying
 */
record Target(Kind kind, String id, String name, String remark) {
    static Target of(Kind kind, Row row, String remark) {
        return new Target(kind, row.text("id"), row.text("name"), remark);
    }

    /** For people. */
    String label() {
        return kind.word() + (name.isEmpty() ? "" : " **" + name + "**") + " (`" + id + "`)";
    }
}
