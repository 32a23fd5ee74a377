package logbog.approvals;

import java.util.List;
import logbog.documents.Upload;

/**
 * A request with what came with it.
 *
 * @param doctorName as they are called now
 * @param left whether the one asked can answer it no longer: the role has ended, or their time
 * @param outlook what is to be expected while it waits
 * @param stoodIn whether the reader stands in for the one asked
 * @param missing what should have been done first; it hinders nobody
 */
public record AskFile(
    Ask ask,
    String doctorName,
    List<Upload> files,
    boolean left,
    Outlook outlook,
    boolean stoodIn,
    List<Shortfall> missing) {}
