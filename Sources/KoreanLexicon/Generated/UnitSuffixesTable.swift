// Generated from Tables/unit-suffixes.tsv by `workbench tables`. Do not edit.

package enum UnitSuffixesTable {
  package static let tsv: StaticString = """
    suffix	provenance
    팀	own
    부	own
    본부	own
    센터	own
    그룹	own
    실	own
    파트	own
    부문	own
    사업부	own
    사업본부	own
    담당	own
    총괄	own
    랩	own
    연구소	own
    연구실	own
    셀	own
    스쿼드	own
    본부장실	own
    지점	own
    지사	own
    법인	own
    국	own
    과	own
    처	own
    단	own
    분과	own
    위원회	own
    소위	own
    TF	own
    태스크포스	own
    사업단	own
    추진단	own
    기획	own
    전략	own
    마케팅	own
    영업	own
    개발	own
    서비스	own
    플랫폼	own
    디자인	own
    재무	own
    인사	own
    홍보	own
    법무	own
    보안	own
    운영	own
    지원	own
    연구	own
    기술	own
    제품	own
    투자	own
    """
}
