package logbog.declarations;

import java.util.List;

/** A declaration with the photographs of its paper sheet. */
public record PaperFile(Declaration declaration, List<AttachedPage> pages) {}
