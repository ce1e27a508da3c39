// Generated from Tables/stance-verbs.tsv by `workbench tables`. Do not edit.

package enum StanceVerbsTable {
  package static let tsv: StaticString = """
    lemma	provenance
    드러내다	own
    나타내다	own
    내비치다	own
    표하다	own
    표시하다	own
    보이다	own
    밝히다	own
    전하다	own
    쏟아내다	own
    감추지 않다	own
    숨기지 않다	own
    토로하다	own
    피력하다	own
    내놓다	own
    제시하다	own
    표명하다	own
    건네다	own
    남기다	own
    던지다	own
    털어놓다	own
    표출하다	own
    가하다	own
    다지다	own
    담다	own
    내다	own
    높이다	own
    반복하다	own
    되풀이하다	own
    고수하다	own
    굽히지 않다	own
    하다	own
    아끼지 않다	own
    쏟다	own
    내리다	own
    펼치다	own
    덧붙이다	own
    이어가다	own
    잇다	own
    맺다	own
    """
}
