package logbog.people;

/**
 * All that a signed-in address is today; it may be several things, and what it is not need not be
 * asked about.
 *
 * @param staff whether a school names it
 * @param member whether a trade committee does
 * @param receiver whether it has received final declarations for a committee
 * @param school whether it reads anything as a school's (V9)
 * @param company whether it reads anything as a company's
 * @param invited whether a trainer's link was sent to it, also one that was handed on
 */
public record OfficeSides(
    boolean staff,
    boolean member,
    boolean receiver,
    boolean school,
    boolean company,
    boolean invited) {}
