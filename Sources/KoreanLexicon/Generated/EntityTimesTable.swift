// Generated from Tables/entity-times.tsv by `workbench tables`. Do not edit.

package enum EntityTimesTable {
  package static let tsv: StaticString = """
    surface	kind	value	provenance
    오전	part		own
    오후	part		own
    새벽	part		own
    아침	part		own
    낮	part		own
    저녁	part		own
    밤	part		own
    정오	part		own
    자정	part		own
    한낮	part		own
    한밤	part		own
    심야	part		own
    야간	part		own
    대낮	part		own
    """
}
