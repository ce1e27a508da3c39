// Generated from Tables/organization-aliases.tsv by `workbench tables`. Do not edit.

package enum OrganizationAliasesTable {
  package static let tsv: StaticString = """
    alias	canonical	provenance
    페북	페이스북	own
    엔씨	엔씨소프트	own
    방통위	방송통신위원회	own
    과기정통부	과학기술정보통신부	own
    과기부	과학기술정보통신부	own
    공정위	공정거래위원회	own
    금융위	금융위원회	own
    금감원	금융감독원	own
    기재부	기획재정부	own
    산업부	산업통상자원부	own
    국토부	국토교통부	own
    행안부	행정안전부	own
    복지부	보건복지부	own
    고용부	고용노동부	own
    중기부	중소벤처기업부	own
    문체부	문화체육관광부	own
    개보위	개인정보보호위원회	own
    개인정보위	개인정보보호위원회	own
    방심위	방송통신심의위원회	own
    인권위	국가인권위원회	own
    권익위	국민권익위원회	own
    과방위	과학기술정보방송통신위원회	own
    정무위	정무위원회	own
    산자위	산업통상자원중소벤처기업위원회	own
    금통위	금융통화위원회	own
    전경련	전국경제인연합회	own
    한경협	한국경제인협회	own
    대한상의	대한상공회의소	own
    경총	한국경영자총협회	own
    중기중앙회	중소기업중앙회	own
    민주노총	전국민주노동조합총연맹	own
    한국노총	한국노동조합총연맹	own
    카이스트	한국과학기술원	own
    KAIST	한국과학기술원	own
    포스텍	포항공과대학교	own
    포항공대	포항공과대학교	own
    에트리	한국전자통신연구원	own
    ETRI	한국전자통신연구원	own
    KISA	한국인터넷진흥원	own
    NIA	한국지능정보사회진흥원	own
    KISDI	정보통신정책연구원	own
    SKT	SK텔레콤	own
    SKB	SK브로드밴드	own
    LGU+	LG유플러스	own
    엘지유플러스	LG유플러스	own
    MS	마이크로소프트	own
    삼전	삼성전자	own
    하이닉스	SK하이닉스	own
    현대차	현대자동차	own
    한은	한국은행	own
    산은	산업은행	own
    국정원	국가정보원	own
    헌재	헌법재판소	own
    """
}
