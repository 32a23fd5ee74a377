package logbog.declarations.web;

import logbog.declarations.Invited;
import logbog.programmes.Contact;
import logbog.web.Page;
import logbog.web.Problems;

/**
 * "I am not the right one": the address of who is.
 *
 * @param checked an address that was asked about since it looks like a slip of the finger
 */
public record InvitationHandOnPage(
    String token,
    Invited invited,
    String address,
    String checked,
    Problems problems,
    Contact questions)
    implements Page {}
