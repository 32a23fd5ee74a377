package logbog.projects;

import java.time.Instant;
import logbog.mail.EmailAddress;
import org.jspecify.annotations.Nullable;

/** A school's address that reads a project once it is confirmed (V9). */
public record Contact(EmailAddress address, @Nullable Instant firstReadAt) {}
