// Generated from Tables/adnominals.tsv by `workbench tables`. Do not edit.

package enum AdnominalsTable {
  package static let tsv: StaticString = """
    adnominal	provenance
    나선	own
    만난	own
    맡은	own
    이끈	own
    펴낸	own
    꺼낸	own
    밝힌	own
    만든	own
    세운	own
    앉은	own
    지켜본	own
    내놓은	own
    이끄는	own
    참석한	own
    나온	own
    다녀온	own
    들른	own
    찾은	own
    이룬	own
    거둔	own
    지낸	own
    물러난	own
    떠난	own
    돌아온	own
    모인	own
    던진	own
    내건	own
    키운	own
    가진	own
    쓴	own
    낸	own
    본	own
    온	own
    선	own
    """
}
