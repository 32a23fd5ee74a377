package logbog.mail;

import java.util.Locale;

/**
 * A letter set and ready to be carried.
 *
 * @param id the letter it was made from; the same letter gives the same Message-ID each time
 * @param text the text part
 * @param html the HTML part, saying the same
 */
record Mail(
    LetterId id, EmailAddress to, Locale language, String subject, String text, String html) {}
