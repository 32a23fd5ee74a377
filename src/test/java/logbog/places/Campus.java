package logbog.places;

/**
 * A school of the tests with named people and a list of its own.
 *
 * @param owner the address of Rita Rektor, who keeps the list
 * @param colleague the address of Bo Holm, who is named there
 * @param shared the mailbox that is on the list and has proven itself
 * @param staff how the colleague is named
 * @param listed the line of the mailbox
 */
public record Campus(
    School school,
    String owner,
    String colleague,
    String shared,
    StaffId staff,
    SchoolAddressId listed) {

  public String no() {
    return school.institutionNo();
  }

  /** An address of a route with this school's in it. */
  public String in(String path) {
    return path.replace("{school}", no())
        .replace("{staff}", staff.toString())
        .replace("{listed}", listed.toString());
  }
}
