package logbog.places.web;

import logbog.places.AddressLink;
import logbog.places.SchoolAddress;
import logbog.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * Asks the reader of a mailed link whether an address is the school's, and says what was answered.
 *
 * @param link null when it was refused: the link is dead then
 * @param asked null when it was refused
 */
public record AddressLinkPage(@Nullable AddressLink link, @Nullable SchoolAddress asked)
    implements Page {

  static final String REFUSED = "/skoleadresse/nej";
}
