// Generated from Tables/entity-countries.tsv by `workbench tables`. Do not edit.

package enum EntityCountriesTable {
  package static let tsv: StaticString = """
    surface	kind	value	provenance
    미	syllable	미국	own
    중	syllable	중국	own
    일	syllable	일본	own
    한	syllable	한국	own
    영	syllable	영국	own
    독	syllable	독일	own
    불	syllable	프랑스	own
    러	syllable	러시아	own
    북	syllable	북한	own
    호	syllable	호주	own
    인	syllable	인도	own
    대만	syllable	대만	own
    유럽	syllable	유럽	own
    美	hanja	미국	own
    中	hanja	중국	own
    日	hanja	일본	own
    英	hanja	영국	own
    獨	hanja	독일	own
    佛	hanja	프랑스	own
    韓	hanja	한국	own
    露	hanja	러시아	own
    北	hanja	북한	own
    印	hanja	인도	own
    伊	hanja	이탈리아	own
    加	hanja	캐나다	own
    臺	hanja	대만	own
    濠	hanja	호주	own
    西	hanja	스페인	own
    """
}
