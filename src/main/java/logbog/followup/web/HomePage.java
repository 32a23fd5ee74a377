package logbog.followup.web;

import java.util.List;
import logbog.followup.Line;
import logbog.places.Committee;
import logbog.places.StaffMember;
import logbog.web.Page;
import org.jspecify.annotations.Nullable;

/**
 * All declarations of a school or company, or some of them.
 *
 * @param named where this address is named at a school
 * @param committees the trade committees this address is a member of
 * @param receives whether it is no member, but receives final declarations for a committee
 * @param board whether there is anything of a school's for it to see on the departure board
 * @param tidings what modules have to tell this office first
 * @param start whether this is the newest stretch
 * @param older where the next stretch is
 */
public record HomePage(
    String address,
    List<StaffMember> named,
    List<Committee> committees,
    boolean receives,
    boolean board,
    List<Page> tidings,
    List<Line> lines,
    FilterView filter,
    boolean start,
    @Nullable String older)
    implements Page {}
