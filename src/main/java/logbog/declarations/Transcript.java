package logbog.declarations;

import java.util.List;
import java.util.Map;
import logbog.mail.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * What a school's named person has copied from a paper sheet so far.
 *
 * @param draft apart from the trainers' own draft
 * @param signature what is typed of the paper's signature so far, by field
 * @param last the declaration before this one
 * @param pages the photographs it is copied from
 * @param trainers the addresses that were asked
 * @param begun whether a trainer has begun on the screen, too
 */
public record Transcript(
    Declaration declaration,
    Draft draft,
    Map<String, String> signature,
    @Nullable LastTime last,
    List<AttachedPage> pages,
    List<EmailAddress> trainers,
    boolean begun) {}
