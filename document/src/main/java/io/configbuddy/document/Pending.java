package io.configbuddy.document;

import java.io.IOException;

/** The last step of writing a file, when all that takes time or space is done. */
interface Pending {
    /** Take it. */
    void make() throws IOException;

    /** Take it back where it was taken. */
    void undo() throws IOException;

    /** Remove what was only there for the time being. */
    void close();

    /** Leave everything as it is, since it could not be taken back, and tell where the old content is. */
    String leave();
}
