package logbog.reminders.web;

import java.util.List;
import logbog.reminders.Undelivered;
import logbog.web.Page;

/** On an apprentice's front page: which addresses they have to right. */
public record UndeliveredPart(List<Undelivered> letters) implements Page {}
