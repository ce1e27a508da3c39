// Generated from Tables/title-classes.tsv by `workbench tables`. Do not edit.

package enum TitleClassesTable {
  package static let tsv: StaticString = """
    title	class	provenance
    대표	대표	own
    대표이사	대표	own
    CEO	대표	own
    최고경영자	대표	own
    공동대표	대표	own
    각자대표	대표	own
    최고기술책임자	최고기술책임자	own
    CTO	최고기술책임자	own
    최고재무책임자	최고재무책임자	own
    CFO	최고재무책임자	own
    최고운영책임자	최고운영책임자	own
    COO	최고운영책임자	own
    최고정보책임자	최고정보책임자	own
    CIO	최고정보책임자	own
    최고정보보호책임자	최고정보보호책임자	own
    CISO	최고정보보호책임자	own
    최고제품책임자	최고제품책임자	own
    CPO	최고제품책임자	own
    최고전략책임자	최고전략책임자	own
    CSO	최고전략책임자	own
    글로벌투자책임자	글로벌투자책임자	own
    GIO	글로벌투자책임자	own
    이사회의장	이사회의장	own
    의장	이사회의장	own
    전무	전무	own
    전무이사	전무	own
    상무	상무	own
    상무이사	상무	own
    창업자	창업자	own
    설립자	창업자	own
    창립자	창업자	own
    최고AI책임자	최고AI책임자	own
    CAIO	최고AI책임자	own
    최고마케팅책임자	최고마케팅책임자	own
    CMO	최고마케팅책임자	own
    """
}
