package logbog;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

/** The boundaries of the house hold in the database too. */
@ModuleTest
record SchemaTest(JdbcClient jdbc) {

  private static final Map<String, Set<String>> MAY_KNOW =
      ApplicationModules.of(Logbog.class).stream()
          .collect(
              Collectors.toMap(
                  module -> module.getIdentifier().toString(),
                  module ->
                      module
                          .getBasePackage()
                          .getAnnotation(ApplicationModule.class)
                          .map(said -> Set.of(said.allowedDependencies()))
                          .orElseThrow()));

  /**
   * What is signed, and what proves it. The tables name themselves by the comment 'append-only'.
   */
  private static final List<String> AT_LEAST_APPEND_ONLY =
      List.of(
          "audit.entry",
          "audit.seal",
          "audit.checkpoint",
          "programmes.edition",
          "programmes.publication",
          "programmes.sheet",
          "declarations.completion",
          "documents.upload_piece",
          "projects.confirmation",
          "approvals.approval",
          "approvals.withdrawal",
          "approvals.reset");

  /** Modules whose every row is about one learner. */
  private static final List<String> ABOUT_LEARNERS =
      List.of("placements", "declarations", "projects", "approvals");

  @Test
  void everySchemaIsAModules() {
    assertThat(names("select nspname from pg_namespace where " + OURS))
        .isSubsetOf(MAY_KNOW.keySet());
  }

  @Test
  void foreignKeysPointOnlyAtModulesOneMayKnow() {
    var keys =
        jdbc.sql(
                """
                select conname, conrelid::regclass as at, n.nspname as from_schema, t.nspname as to_schema
                from pg_constraint k
                join pg_class c on c.oid = k.conrelid join pg_namespace n on n.oid = c.relnamespace
                join pg_class r on r.oid = k.confrelid join pg_namespace t on t.oid = r.relnamespace
                where contype = 'f' and n.nspname <> t.nspname
                """)
            .query()
            .listOfRows();
    assertThat(keys)
        .isNotEmpty()
        .allSatisfy(
            key ->
                assertThat(MAY_KNOW.get((String) key.get("from_schema")))
                    .as("%s", key)
                    .contains((String) key.get("to_schema")));
  }

  @Test
  void everyTableHasAPrimaryKey() {
    assertThat(
            names(
                TABLES
                    + " and not exists (select from pg_constraint k where k.conrelid = c.oid and contype = 'p')"))
        .isEmpty();
  }

  @Test
  void theApplicationsRoleOwnsNothing() {
    assertThat(
            names(
                """
                select classid::regclass || ' ' || objid from pg_shdepend
                where refobjid = 'logbog_app'::regrole and deptype = 'o'
                """))
        .isEmpty();
    assertThat(
            names(
                """
                select rolname from pg_roles where rolname = 'logbog_app'
                  and (rolsuper or rolcreatedb or rolcreaterole or rolreplication or rolbypassrls)
                """))
        .isEmpty();
  }

  @Test
  void whatIsSignedIsInTablesThatOnlyGrow() {
    assertThat(appendOnly()).containsAll(AT_LEAST_APPEND_ONLY);
  }

  @Test
  void tablesThatOnlyGrowAreNeitherChangedNorEmptiedByTheApplication() {
    assertThat(appendOnly())
        .allSatisfy(
            table -> {
              assertThat(may("has_any_column_privilege", table, "update")).as(table).isFalse();
              assertThat(may("has_table_privilege", table, "delete")).as(table).isFalse();
              assertThat(may("has_table_privilege", table, "truncate")).as(table).isFalse();
            });
  }

  /** So that a learner's rows can be kept, found and moved together. */
  @Test
  void everyRowAboutALearnerSaysWhose() {
    assertThat(
            names(
                TABLES
                    + " and n.nspname in ("
                    + ABOUT_LEARNERS.stream()
                        .map(n -> "'" + n + "'")
                        .collect(Collectors.joining(", "))
                    + """
                    )
                    and not exists (
                      select from pg_constraint k
                      join pg_attribute a on a.attrelid = c.oid and a.attnum = any (k.conkey) and a.attnotnull
                      where k.conrelid = c.oid and k.contype = 'f' and k.confrelid = 'people.person'::regclass)
                    """))
        .isEmpty();
  }

  /** A time without a zone is a guess. */
  @Test
  void timesHaveAZone() {
    assertThat(
            names(
                """
                select table_schema || '.' || table_name || '.' || column_name
                from information_schema.columns
                where data_type = 'timestamp without time zone'
                  and table_schema not in ('pg_catalog', 'information_schema', 'database')
                """))
        .isEmpty();
  }

  private static final String OURS =
      "nspname not like 'pg\\_%' and nspname not in ('information_schema', 'public')";

  private static final String TABLES =
      "select c.oid::regclass::text from pg_class c join pg_namespace n on n.oid = c.relnamespace"
          + " where c.relkind in ('r', 'p') and "
          + OURS;

  private List<String> appendOnly() {
    return names(TABLES + " and obj_description(c.oid, 'pg_class') = 'append-only'");
  }

  private boolean may(String question, String table, String privilege) {
    return jdbc.sql("select " + question + "('logbog_app', :table, :privilege)")
        .param("table", table)
        .param("privilege", privilege)
        .query(Boolean.class)
        .single();
  }

  private List<String> names(String sql) {
    return jdbc.sql(sql).query((row, n) -> row.getString(1)).list();
  }
}
