package logbog.programmes;

import org.jspecify.annotations.Nullable;

/** An edition that another follows, and the publication it is; null is what files gave. */
public record Before(@Nullable PublicationId publication, Edition edition) {}
