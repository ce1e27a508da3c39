// Generated from Tables/quotative-particles.tsv by `workbench tables`. Do not edit.

package enum QuotativeParticlesTable {
  package static let tsv: StaticString = """
    particle	class	provenance
    고	quote	own
    라고	quote	own
    이라고	quote	own
    고도	quote	own
    라고도	quote	own
    이라고도	quote	own
    고는	quote	own
    라고는	quote	own
    이라고는	quote	own
    고만	quote	own
    라고만	quote	own
    이라고만	quote	own
    고까지	quote	own
    라고까지	quote	own
    이라고까지	quote	own
    며	link	own
    라며	link	own
    이라며	link	own
    며는	link	own
    면서	link	own
    라면서	link	own
    이라면서	link	own
    면서도	link	own
    라면서도	link	own
    이라면서도	link	own
    라면서는	link	own
    며도	link	own
    라며도	link	own
    이라며도	link	own
    는	adnominal	own
    라는	adnominal	own
    이라는	adnominal	own
    란	adnominal	own
    이란	adnominal	own
    던	adnominal	own
    라던	adnominal	own
    이라던	adnominal	own
    는데	link	own
    라는데	link	own
    이라는데	link	own
    라	bare	own
    이라	bare	own
    하고	quote	own
    다고	quote	own
    다며	link	own
    다면서	link	own
    다는	adnominal	own
    자고	quote	own
    자며	link	own
    자는	adnominal	own
    냐고	quote	own
    냐며	link	own
    냐는	adnominal	own
    더니	link	own
    라더니	link	own
    이라더니	link	own
    지만	link	own
    라지만	link	own
    이라지만	link	own
    단	adnominal	own
    라고요	quote	own
    """
}
