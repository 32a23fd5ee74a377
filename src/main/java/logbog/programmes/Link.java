package logbog.programmes;

import org.jspecify.annotations.Nullable;

/** One edition and what it follows. */
record Link(
    PublicationId publication,
    String version,
    @Nullable PublicationId before,
    @Nullable Mapping mapping) {}
