package logbog.approvals;

import java.util.List;
import logbog.documents.Upload;

/**
 * A request with what came with it.
 *
 * @param doctorName as they are called now
 * @param left whether the one asked no longer holds the role in which they were asked
 */
public record AskFile(Ask ask, String doctorName, List<Upload> files, boolean left) {}
