// Generated from Tables/linking-adverbs.tsv by `workbench tables`. Do not edit.

package enum LinkingAdverbsTable {
  package static let tsv: StaticString = """
    adverb	class	provenance
    그러면서	continue	own
    이어	continue	own
    이어서	continue	own
    또	continue	own
    또한	continue	own
    아울러	continue	own
    특히	continue	own
    더불어	continue	own
    나아가	continue	own
    더 나아가	continue	own
    끝으로	continue	own
    마지막으로	continue	own
    다만	continue	own
    그러나	continue	own
    하지만	continue	own
    그리고	continue	own
    이와 함께	continue	own
    이 외에도	continue	own
    이외에도	continue	own
    이밖에	continue	own
    이 밖에	continue	own
    이 밖에도	continue	own
    이밖에도	continue	own
    반면	continue	own
    그는 이어	continue	own
    뒤이어	continue	own
    계속해서	continue	own
    이에	continue	own
    먼저	first	own
    우선	first	own
    한편	topic	own
    앞서	topic	own
    이날	time	own
    당시	time	own
    실제로	continue	own
    실제	continue	own
    즉	continue	own
    따라서	continue	own
    결국	continue	own
    또다시	continue	own
    동시에	continue	own
    무엇보다	continue	own
    이와 관련해	continue	own
    이에 대해	continue	own
    그래서	continue	own
    그런데	continue	own
    그럼에도	continue	own
    대신	continue	own
    반대로	continue	own
    더욱이	continue	own
    게다가	continue	own
    이같이	proform	own
    이처럼	proform	own
    이렇게	proform	own
    이와 같이	proform	own
    다음과 같이	proform	own
    이와같이	proform	own
    이 같이	proform	own
    이렇듯	proform	own
    """
}
