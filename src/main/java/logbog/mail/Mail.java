package logbog.mail;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A letter set and ready to be carried.
 *
 * @param id the letter it was made from; the same letter gives the same Message-ID each time
 * @param text the text part
 * @param html the HTML part, saying the same
 * @param attachment a file that goes with it, or null
 */
record Mail(
    LetterId id,
    EmailAddress to,
    Locale language,
    String subject,
    String text,
    String html,
    @Nullable Attachment attachment) {}
