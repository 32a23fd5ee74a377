package logbog.documents;

import java.util.UUID;

/**
 * Whose file it is: a thing of another module, which alone knows who may read it.
 *
 * @param kind the kind of thing, for example {@code projects.project}
 */
public record Holder(String kind, UUID id) {}
