package logbog.declarations;

import java.util.List;
import logbog.mail.EmailAddress;
import logbog.placements.Placement;

/** What was asked in a request, to correct it or to begin the next one with. */
public record LastAsk(
    Declaration declaration,
    Placement placement,
    List<EmailAddress> trainers,
    List<EmailAddress> contacts) {}
