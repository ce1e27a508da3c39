// Generated from Tables/furniture.tsv by `workbench tables`. Do not edit.

package enum FurnitureTable {
  package static let tsv: StaticString = """
    phrase	class	where	strength	provenance
    광고 영역	ad	any	3	own
    광고 후 계속	ad	any	3	own
    광고를 보시면	ad	any	3	own
    광고주 사정에	ad	any	3	own
    심의필 제	ad	any	3	own
    원고료를 지급받아	ad	any	3	own
    유료 광고 포함	ad	any	3	own
    이 영역은 광고	ad	any	3	own
    일정액의 수수료를 제공	ad	any	3	own
    쿠팡 파트너스 활동의 일환	ad	any	3	own
    AD	ad	token	2	own
    ADVERTISEMENT	ad	token	2	own
    ADVERTISING	ad	token	2	own
    Ad	ad	token	1	own
    Ads	ad	token	1	own
    Advertisement	ad	token	2	own
    PR	ad	token	1	own
    SPONSORED	ad	token	2	own
    Sponsored	ad	token	2	own
    [광고]	ad	token	2	own
    advertisement	ad	token	2	own
    광고	ad	token	2	own
    광고 건너뛰기	ad	token	2	own
    광고 닫기	ad	token	2	own
    광고 문의	ad	token	2	own
    광고 안내	ad	token	2	own
    광고 정보	ad	token	2	own
    광고닫기	ad	token	2	own
    광고문의	ad	token	2	own
    광고보기	ad	token	2	own
    광고안내	ad	token	2	own
    광고입니다	ad	token	2	own
    쇼핑 정보	ad	token	2	own
    스폰서	ad	token	2	own
    스폰서 링크	ad	token	2	own
    스폰서링크	ad	token	2	own
    이 광고는	ad	token	2	own
    제휴광고	ad	token	2	own
    추천상품	ad	token	2	own
    텍스트광고	ad	token	2	own
    파워링크	ad	token	2	own
    프로모션	ad	token	2	own
    협찬	ad	token	1	own
    300자 이내로	comments	any	3	own
    400자까지	comments	any	3	own
    건전한 댓글 문화	comments	any	3	own
    건전한 토론문화	comments	any	3	own
    권리침해, 욕설	comments	any	3	own
    내 의견을 남겨	comments	any	3	own
    댓글 서비스를	comments	any	3	own
    댓글 운영	comments	any	3	own
    댓글 작성을 위해	comments	any	3	own
    댓글 정책에 따라	comments	any	3	own
    댓글은 사전 통보	comments	any	3	own
    댓글은 삭제될 수	comments	any	3	own
    댓글을 남기려면	comments	any	3	own
    댓글을 남기실 수 있습니다	comments	any	3	own
    댓글을 쓰시려면	comments	any	3	own
    댓글을 작성하려면	comments	any	3	own
    댓글을 작성하시려면	comments	any	3	own
    댓글을 작성해 보세요	comments	any	3	own
    댓글을 작성해보세요	comments	any	3	own
    댓글이 없습니다	comments	any	3	own
    등록된 댓글이 없습니다	comments	any	3	own
    불법성 댓글	comments	any	3	own
    비방 댓글	comments	any	3	own
    삭제된 댓글입니다	comments	any	3	own
    악성 댓글	comments	any	3	own
    욕설, 비방	comments	any	3	own
    욕설이나 비방	comments	any	3	own
    운영원칙에 따라	comments	any	3	own
    의견을 남겨 보세요	comments	any	3	own
    의견을 남겨 주세요	comments	any	3	own
    의견을 남겨보세요	comments	any	3	own
    의견을 남겨주세요	comments	any	3	own
    이용자 의견	comments	any	3	own
    작성된 댓글이 없습니다	comments	any	3	own
    타인의 명예를 훼손하는	comments	any	3	own
    한글 기준	comments	any	3	own
    0/300	comments	token	2	own
    0/400	comments	token	2	own
    BEST 댓글	comments	token	2	own
    BEST댓글	comments	token	2	own
    COMMENT	comments	token	2	own
    Comments	comments	token	2	own
    comment	comments	token	2	own
    comments	comments	token	2	own
    개 댓글	comments	token	2	own
    개의 댓글	comments	token	2	own
    건의 댓글	comments	token	2	own
    공감비율순	comments	token	2	own
    공감순	comments	token	2	own
    과거순	comments	token	2	own
    규정 미준수	comments	token	2	own
    기사 댓글	comments	token	2	own
    기사댓글	comments	token	2	own
    남녀비율	comments	token	2	own
    내 댓글	comments	token	2	own
    내 댓글 모음	comments	token	2	own
    네티즌 의견	comments	token	2	own
    닉네임	comments	token	1	own
    답글	comments	token	2	own
    답글 달기	comments	token	2	own
    답글 보기	comments	token	2	own
    답글 쓰기	comments	token	2	own
    답글 작성	comments	token	2	own
    답글달기	comments	token	2	own
    답글쓰기	comments	token	2	own
    답변	comments	token	1	own
    대댓글	comments	token	2	own
    댓글	comments	token	2	own
    댓글 닫기	comments	token	2	own
    댓글 달기	comments	token	2	own
    댓글 더보기	comments	token	2	own
    댓글 등록	comments	token	2	own
    댓글 많은 뉴스	comments	token	2	own
    댓글 목록	comments	token	2	own
    댓글 바로가기	comments	token	2	own
    댓글 보기	comments	token	2	own
    댓글 새로고침	comments	token	2	own
    댓글 쓰기	comments	token	2	own
    댓글 열기	comments	token	2	own
    댓글 운영원칙	comments	token	2	own
    댓글 운영정책	comments	token	2	own
    댓글 입력	comments	token	2	own
    댓글 접기	comments	token	2	own
    댓글 정책	comments	token	2	own
    댓글달기	comments	token	2	own
    댓글더보기	comments	token	2	own
    댓글등록	comments	token	2	own
    댓글많은뉴스	comments	token	2	own
    댓글목록	comments	token	2	own
    댓글바로가기	comments	token	2	own
    댓글보기	comments	token	2	own
    댓글쓰기	comments	token	2	own
    댓글운영원칙	comments	token	2	own
    댓글을 남겨 주세요	comments	token	2	own
    댓글을 남겨주세요	comments	token	2	own
    댓글을 입력하세요	comments	token	2	own
    댓글을 입력해 주세요	comments	token	2	own
    댓글을 입력해주세요	comments	token	2	own
    댓글입력	comments	token	2	own
    댓글접기	comments	token	2	own
    독자 의견	comments	token	2	own
    독자의견	comments	token	2	own
    등록	comments	token	1	own
    등록순	comments	token	2	own
    등록하기	comments	token	2	own
    로그인 후 댓글을 작성할 수 있습니다	comments	token	2	own
    로그인을 하시면 댓글을 쓸 수 있습니다	comments	token	2	own
    반대순	comments	token	2	own
    베스트 댓글	comments	token	2	own
    베스트댓글	comments	token	2	own
    본인 삭제	comments	token	2	own
    비밀글	comments	token	2	own
    비호감	comments	token	2	own
    삭제	comments	token	1	own
    삭제된 댓글	comments	token	2	own
    삭제된 댓글입니다	comments	token	2	own
    선플	comments	token	2	own
    수정	comments	token	1	own
    순공감순	comments	token	2	own
    신고	comments	token	2	own
    신고하기	comments	token	2	own
    실시간 댓글	comments	token	2	own
    악플	comments	token	2	own
    연령별	comments	token	2	own
    운영규정 미준수로 삭제된 댓글입니다	comments	token	2	own
    의견	comments	token	1	own
    의견 쓰기	comments	token	2	own
    의견쓰기	comments	token	2	own
    인기순	comments	token	2	own
    작성	comments	token	1	own
    작성자	comments	token	1	own
    작성자에 의해 삭제된 댓글입니다	comments	token	2	own
    작성하기	comments	token	2	own
    작성한 댓글	comments	token	2	own
    전체 댓글	comments	token	2	own
    전체댓글	comments	token	2	own
    접기	comments	token	2	own
    접기/펼치기	comments	token	2	own
    정렬	comments	token	1	own
    찬성순	comments	token	2	own
    첫 댓글을 남겨주세요	comments	token	2	own
    첫 댓글을 작성해 보세요	comments	token	2	own
    첫 댓글을 작성해보세요	comments	token	2	own
    첫 번째 댓글을 남겨주세요	comments	token	2	own
    첫 번째 댓글을 작성해 보세요	comments	token	2	own
    첫번째 댓글을 작성해보세요	comments	token	2	own
    총 댓글	comments	token	2	own
    최신순	comments	token	2	own
    추천순	comments	token	2	own
    취소	comments	token	1	own
    클린봇	comments	token	2	own
    클린봇이 악성댓글을 감지합니다	comments	token	2	own
    토론하기	comments	token	2	own
    한줄의견	comments	token	2	own
    한줄평	comments	token	2	own
    현재 댓글	comments	token	2	own
    호감	comments	token	2	own
    확인	comments	token	1	own
    (저작권자	copyright	any	3	own
    <Copyright	copyright	any	3	own
    <저작권자	copyright	any	3	own
    AI 데이터 활용 금지	copyright	any	3	own
    AI 학습 금지	copyright	any	3	own
    AI 학습 및 활용 금지	copyright	any	3	own
    AI 학습 이용 금지	copyright	any	3	own
    All Rights Reserved	copyright	any	3	own
    All Rights Reseved	copyright	any	3	own
    All rights reserved	copyright	any	3	own
    Copyright (c)	copyright	any	3	own
    Copyright ©	copyright	any	3	own
    Copyright ⓒ	copyright	any	3	own
    Copyrights ©	copyright	any	3	own
    Copyrights ⓒ	copyright	any	3	own
    Copyrightⓒ	copyright	any	3	own
    [Copyright	copyright	any	3	own
    [저작권자	copyright	any	3	own
    all right reserved	copyright	any	3	own
    ⓒ Copyright	copyright	any	3	own
    ⓒ저작권자	copyright	any	3	own
    기사의 저작권	copyright	any	3	own
    모든 콘텐츠(기사	copyright	any	3	own
    무단 배포	copyright	any	3	own
    무단 복제	copyright	any	3	own
    무단 전재	copyright	any	3	own
    무단배포	copyright	any	3	own
    무단복제	copyright	any	3	own
    무단전재	copyright	any	3	own
    배포 금지	copyright	any	3	own
    배포금지	copyright	any	3	own
    본 기사의 저작권	copyright	any	3	own
    본 콘텐츠의 저작권	copyright	any	3	own
    영리 목적의 이용	copyright	any	3	own
    재배포 금지	copyright	any	3	own
    재배포 및	copyright	any	3	own
    재배포금지	copyright	any	3	own
    재배포를 금지	copyright	any	3	own
    저작권법에 따라	copyright	any	3	own
    저작권법에 의해	copyright	any	3	own
    저작권법의 보호	copyright	any	3	own
    저작권은	copyright	any	2	own
    저작권자 (c)	copyright	any	3	own
    저작권자 ©	copyright	any	3	own
    저작권자 ⓒ	copyright	any	3	own
    저작권자(c)	copyright	any	3	own
    저작권자©	copyright	any	3	own
    저작권자ⓒ	copyright	any	3	own
    전재 금지	copyright	any	3	own
    전재금지	copyright	any	3	own
    콘텐츠의 저작권	copyright	any	3	own
    크롤링 금지	copyright	any	3	own
    크롤링을 금지	copyright	any	3	own
    기자	cue	token	1	own
    녹취	cue	token	1	own
    답변	cue	token	1	own
    리포터	cue	token	1	own
    리포트	cue	token	1	own
    스탠드업	cue	token	1	own
    아나운서	cue	token	1	own
    앵커	cue	token	1	own
    앵커 멘트	cue	token	1	own
    앵커멘트	cue	token	1	own
    영상편집	cue	token	1	own
    인터뷰	cue	token	1	own
    자막	cue	token	1	own
    진행	cue	token	1	own
    질문	cue	token	1	own
    촬영기자	cue	token	1	own
    출연	cue	token	1	own
    클로징	cue	token	1	own
    현장음	cue	token	1	own
    (계속)	end	token	2	own
    (끝)	end	token	2	own
    <끝>	end	token	2	own
    계속	end	token	1	own
    기사 끝	end	token	2	own
    기사 본문 끝	end	token	2	own
    기사 본문 시작	end	token	2	own
    기사 본문 영역	end	token	2	own
    기사 상단	end	token	2	own
    기사 하단	end	token	2	own
    끝	end	token	2	own
    본문 끝	end	token	2	own
    본문 시작	end	token	2	own
    본문 영역 끝	end	token	2	own
    본문 영역 시작	end	token	2	own
    본문시작	end	token	2	own
    상세 본문	end	token	2	own
    여기까지	end	token	2	own
    이상	end	token	1	own
    가	fontsize	token	1	own
    가+	fontsize	token	2	own
    가-	fontsize	token	2	own
    가가	fontsize	token	1	own
    가장 작게	fontsize	token	2	own
    가장 크게	fontsize	token	2	own
    가장작게	fontsize	token	2	own
    가장크게	fontsize	token	2	own
    글꼴	fontsize	token	2	own
    글꼴 크기	fontsize	token	2	own
    글씨 줄이기	fontsize	token	2	own
    글씨 크기	fontsize	token	2	own
    글씨 크기 조절	fontsize	token	2	own
    글씨 키우기	fontsize	token	2	own
    글씨줄이기	fontsize	token	2	own
    글씨크기	fontsize	token	2	own
    글씨크기 조절	fontsize	token	2	own
    글씨크기 조절하기	fontsize	token	2	own
    글씨키우기	fontsize	token	2	own
    글자 작게	fontsize	token	2	own
    글자 크게	fontsize	token	2	own
    글자 크기	fontsize	token	2	own
    글자 크기 변경하기	fontsize	token	2	own
    글자 크기 설정	fontsize	token	2	own
    글자 크기 조절	fontsize	token	2	own
    글자작게	fontsize	token	2	own
    글자크게	fontsize	token	2	own
    글자크기	fontsize	token	2	own
    글자크기 변경	fontsize	token	2	own
    글자크기 설정	fontsize	token	2	own
    글자크기 조절	fontsize	token	2	own
    글자크기조절	fontsize	token	2	own
    기본	fontsize	token	1	own
    매우 크게	fontsize	token	2	own
    매우크게	fontsize	token	2	own
    변환할 수 없습니다	fontsize	token	2	own
    보통	fontsize	token	1	own
    본문 글씨 줄이기	fontsize	token	2	own
    본문 글씨 키우기	fontsize	token	2	own
    본문 글자 크기	fontsize	token	2	own
    아주 크게	fontsize	token	2	own
    아주크게	fontsize	token	2	own
    작게	fontsize	token	2	own
    작은 글씨	fontsize	token	2	own
    줄간격	fontsize	token	2	own
    축소	fontsize	token	1	own
    크게	fontsize	token	2	own
    큰 글씨	fontsize	token	2	own
    텍스트 음성 변환 서비스 사용하기	fontsize	token	2	own
    폰트	fontsize	token	2	own
    폰트 크기	fontsize	token	2	own
    폰트크기	fontsize	token	2	own
    행간	fontsize	token	1	own
    확대	fontsize	token	1	own
    확대/축소	fontsize	token	2	own
    FAX	footer	any	3	own
    개인정보관리책임자	footer	any	3	own
    개인정보보호책임자	footer	any	3	own
    기사 배열 책임자	footer	any	3	own
    대표번호	footer	any	3	own
    대표전화	footer	any	3	own
    등록번호 :	footer	any	3	own
    등록번호 경기	footer	any	3	own
    등록번호 서울	footer	any	3	own
    등록번호:	footer	any	3	own
    등록일 :	footer	any	3	own
    등록일:	footer	any	3	own
    등록일자	footer	any	3	own
    발행·편집인	footer	any	3	own
    발행인 :	footer	any	3	own
    발행인 겸 편집인	footer	any	3	own
    발행인/편집인	footer	any	3	own
    발행인:	footer	any	3	own
    발행인·편집인	footer	any	3	own
    발행일 :	footer	any	3	own
    발행일:	footer	any	3	own
    발행일자	footer	any	3	own
    사업자 등록번호	footer	any	3	own
    사업자등록번호	footer	any	3	own
    사업장 소재지	footer	any	3	own
    신문등록번호	footer	any	3	own
    윤리강령을 준수	footer	any	3	own
    인터넷신문 등록번호	footer	any	3	own
    인터넷신문등록	footer	any	3	own
    인터넷신문등록번호	footer	any	3	own
    인터넷신문위원회	footer	any	3	own
    자율심의 준수	footer	any	3	own
    정간법 등록	footer	any	3	own
    정기간행물등록번호	footer	any	3	own
    제호	footer	any	1	own
    제호 :	footer	any	3	own
    제호:	footer	any	3	own
    청소년보호책임자 :	footer	any	3	own
    청소년보호책임자:	footer	any	3	own
    통신판매업 신고	footer	any	3	own
    통신판매업신고	footer	any	3	own
    팩스 :	footer	any	3	own
    편집인 :	footer	any	3	own
    편집인:	footer	any	3	own
    호스팅 제공자	footer	any	3	own
    About	footer	token	2	own
    About us	footer	token	2	own
    Contact	footer	token	2	own
    Contact us	footer	token	2	own
    RSS 서비스	footer	token	2	own
    개인정보 처리방침	footer	token	2	own
    개인정보 취급방침	footer	token	2	own
    개인정보보호정책	footer	token	2	own
    개인정보처리방침	footer	token	2	own
    개인정보취급방침	footer	token	2	own
    고객센터	footer	token	2	own
    고충처리	footer	token	2	own
    고충처리인	footer	token	2	own
    고충처리인 제도	footer	token	2	own
    공지사항	footer	token	2	own
    관련 사이트	footer	token	2	own
    관련사이트	footer	token	2	own
    광고 안내	footer	token	2	own
    광고/제휴	footer	token	2	own
    광고·제휴 문의	footer	token	2	own
    광고안내	footer	token	2	own
    광고제휴	footer	token	2	own
    구독 안내	footer	token	2	own
    구독신청	footer	token	2	own
    구독안내	footer	token	2	own
    기사 제보	footer	token	2	own
    기사배열 기본방침	footer	token	2	own
    기사배열 원칙	footer	token	2	own
    기사배열 책임자	footer	token	2	own
    기사배열책임자	footer	token	2	own
    기사심의규정	footer	token	2	own
    기사제보	footer	token	2	own
    기사투고	footer	token	2	own
    기자윤리강령	footer	token	2	own
    뉴스 이용자위원회	footer	token	2	own
    뉴스콘텐츠 저작권	footer	token	2	own
    독자권익위원회	footer	token	2	own
    독자위원회	footer	token	2	own
    매체 소개	footer	token	2	own
    매체소개	footer	token	2	own
    모바일 웹	footer	token	2	own
    문의	footer	token	1	own
    문의하기	footer	token	2	own
    바로잡습니다	footer	token	2	own
    발행인 인사말	footer	token	2	own
    배너광고	footer	token	2	own
    법적고지	footer	token	2	own
    불편신고	footer	token	2	own
    사고	footer	token	1	own
    사업자정보	footer	token	2	own
    사업제휴	footer	token	2	own
    사이트 운영	footer	token	2	own
    사이트맵	footer	token	2	own
    서비스 이용약관	footer	token	2	own
    서비스약관	footer	token	2	own
    수상내역	footer	token	2	own
    시민위원회	footer	token	2	own
    신문사 소개	footer	token	2	own
    신문사소개	footer	token	2	own
    신문윤리강령	footer	token	2	own
    알립니다	footer	token	2	own
    언론사 소개	footer	token	2	own
    연혁	footer	token	1	own
    오시는 길	footer	token	2	own
    온라인광고	footer	token	2	own
    운영원칙	footer	token	2	own
    윤리강령	footer	token	2	own
    이메일 무단 수집 거부	footer	token	2	own
    이메일 무단수집거부	footer	token	2	own
    이메일 주소 무단수집거부	footer	token	2	own
    이메일무단수집거부	footer	token	2	own
    이메일주소 무단수집거부	footer	token	2	own
    이용 약관	footer	token	2	own
    이용약관	footer	token	2	own
    인사말	footer	token	1	own
    인재채용	footer	token	2	own
    인터넷신문윤리강령	footer	token	2	own
    자매지	footer	token	2	own
    자율심의	footer	token	2	own
    저작권	footer	token	2	own
    저작권 문의	footer	token	2	own
    저작권 안내	footer	token	2	own
    저작권 정책	footer	token	2	own
    저작권규약	footer	token	2	own
    저작권문의	footer	token	2	own
    저작권정책	footer	token	2	own
    정정보도	footer	token	2	own
    제휴 문의	footer	token	2	own
    제휴/광고	footer	token	2	own
    제휴·광고문의	footer	token	2	own
    제휴문의	footer	token	2	own
    제휴안내	footer	token	2	own
    조직도	footer	token	2	own
    지면광고	footer	token	2	own
    지적재산보호정책	footer	token	2	own
    찾아오시는 길	footer	token	2	own
    찾아오시는길	footer	token	2	own
    채용	footer	token	1	own
    채용정보	footer	token	2	own
    책임의 한계와 법적고지	footer	token	2	own
    청소년 보호 책임자	footer	token	2	own
    청소년 보호정책	footer	token	2	own
    청소년보호정책	footer	token	2	own
    청소년보호책임자	footer	token	2	own
    콘텐츠 구매	footer	token	2	own
    콘텐츠 제휴	footer	token	2	own
    콘텐츠문의	footer	token	2	own
    투고	footer	token	1	own
    편집규약	footer	token	2	own
    편집원칙	footer	token	2	own
    회사 소개	footer	token	2	own
    회사소개	footer	token	2	own
    회원약관	footer	token	2	own
    AI	menu	token	1	own
    English	menu	token	1	own
    IT	menu	token	1	own
    IT/과학	menu	token	1	own
    IT·과학	menu	token	1	own
    e스포츠	menu	token	1	own
    中文	menu	token	1	own
    日本語	menu	token	1	own
    가상자산	menu	token	1	own
    가요	menu	token	1	own
    가전	menu	token	1	own
    강원	menu	token	1	own
    건강	menu	token	1	own
    건설	menu	token	1	own
    게시판	menu	token	1	own
    게임	menu	token	1	own
    경기	menu	token	1	own
    경남	menu	token	1	own
    경북	menu	token	1	own
    경제	menu	token	1	own
    경제일반	menu	token	1	own
    경제홈	menu	token	1	own
    골프	menu	token	1	own
    공연	menu	token	1	own
    과학	menu	token	1	own
    과학일반	menu	token	1	own
    광주	menu	token	1	own
    교양	menu	token	1	own
    교육	menu	token	1	own
    국방	menu	token	1	own
    국제	menu	token	1	own
    국제일반	menu	token	1	own
    국회	menu	token	1	own
    국회·정당	menu	token	1	own
    군사	menu	token	1	own
    그래픽	menu	token	1	own
    그래픽뉴스	menu	token	1	own
    글로벌	menu	token	1	own
    글로벌경제	menu	token	1	own
    금융	menu	token	1	own
    금융·증권	menu	token	1	own
    기고	menu	token	1	own
    기업	menu	token	1	own
    기업·산업	menu	token	1	own
    기자수첩	menu	token	1	own
    기타	menu	token	1	own
    기획	menu	token	1	own
    기획·연재	menu	token	1	own
    기후	menu	token	1	own
    기후·환경	menu	token	1	own
    날씨	menu	token	1	own
    노동	menu	token	1	own
    노인	menu	token	1	own
    논설	menu	token	1	own
    농구	menu	token	1	own
    농업	menu	token	1	own
    뉴스	menu	token	1	own
    뉴스룸	menu	token	1	own
    뉴스홈	menu	token	1	own
    단독	menu	token	1	own
    대구	menu	token	1	own
    대전	menu	token	1	own
    대통령실	menu	token	1	own
    대학	menu	token	1	own
    더보기	menu	token	1	own
    데스크 칼럼	menu	token	1	own
    독자마당	menu	token	1	own
    독자투고	menu	token	1	own
    동영상	menu	token	1	own
    동정	menu	token	1	own
    드라마	menu	token	1	own
    디지털	menu	token	1	own
    라이브	menu	token	1	own
    라이프	menu	token	1	own
    라이프스타일	menu	token	1	own
    랭킹	menu	token	1	own
    레저	menu	token	1	own
    로봇	menu	token	1	own
    로컬	menu	token	1	own
    리뷰	menu	token	1	own
    리빙	menu	token	1	own
    마켓	menu	token	1	own
    만평	menu	token	1	own
    만화	menu	token	1	own
    맛집	menu	token	1	own
    매거진	menu	token	1	own
    머니	menu	token	1	own
    모바일	menu	token	1	own
    모빌리티	menu	token	1	own
    문화	menu	token	1	own
    문화·연예	menu	token	1	own
    문화일반	menu	token	1	own
    물류	menu	token	1	own
    미국	menu	token	1	own
    미술	menu	token	1	own
    바둑	menu	token	1	own
    바이오	menu	token	1	own
    반도체	menu	token	1	own
    반도체·디스플레이	menu	token	1	own
    반려동물	menu	token	1	own
    방송	menu	token	1	own
    방송통신	menu	token	1	own
    배구	menu	token	1	own
    법원·검찰	menu	token	1	own
    벤처	menu	token	1	own
    보안	menu	token	1	own
    보험	menu	token	1	own
    복지	menu	token	1	own
    부고	menu	token	1	own
    부동산	menu	token	1	own
    부산	menu	token	1	own
    북한	menu	token	1	own
    뷰티	menu	token	1	own
    블로그	menu	token	1	own
    블록체인	menu	token	1	own
    비디오	menu	token	1	own
    비즈	menu	token	1	own
    비즈니스	menu	token	1	own
    사건·사고	menu	token	1	own
    사건사고	menu	token	1	own
    사람	menu	token	1	own
    사람들	menu	token	1	own
    사설	menu	token	1	own
    사설·칼럼	menu	token	1	own
    사전	menu	token	1	own
    사진	menu	token	1	own
    사회	menu	token	1	own
    사회·교육	menu	token	1	own
    사회일반	menu	token	1	own
    산업	menu	token	1	own
    산업·재계	menu	token	1	own
    생활	menu	token	1	own
    생활/문화	menu	token	1	own
    생활경제	menu	token	1	own
    서울	menu	token	1	own
    세계	menu	token	1	own
    세금	menu	token	1	own
    세종	menu	token	1	own
    섹션	menu	token	1	own
    소비자	menu	token	1	own
    소프트웨어	menu	token	1	own
    속보	menu	token	1	own
    쇼핑	menu	token	1	own
    수도권	menu	token	1	own
    스타트업	menu	token	1	own
    스페셜	menu	token	1	own
    스포츠	menu	token	1	own
    스포츠·연예	menu	token	1	own
    스포츠일반	menu	token	1	own
    시론	menu	token	1	own
    시민기자	menu	token	1	own
    시황	menu	token	1	own
    식품	menu	token	1	own
    신문보기	menu	token	1	own
    아시아	menu	token	1	own
    아카데미	menu	token	1	own
    아프리카	menu	token	1	own
    야구	menu	token	1	own
    에너지	menu	token	1	own
    여성	menu	token	1	own
    여행	menu	token	1	own
    여행·레저	menu	token	1	own
    역사	menu	token	1	own
    연금	menu	token	1	own
    연예	menu	token	1	own
    연예·스포츠	menu	token	1	own
    연재	menu	token	1	own
    영남	menu	token	1	own
    영상	menu	token	1	own
    영어	menu	token	1	own
    영화	menu	token	1	own
    오늘의 운세	menu	token	1	own
    오피니언	menu	token	1	own
    오피니언·칼럼	menu	token	1	own
    외교	menu	token	1	own
    우주	menu	token	1	own
    운세	menu	token	1	own
    울산	menu	token	1	own
    웰빙	menu	token	1	own
    웹툰	menu	token	1	own
    유럽	menu	token	1	own
    유머	menu	token	1	own
    유통	menu	token	1	own
    육아	menu	token	1	own
    은행	menu	token	1	own
    음식	menu	token	1	own
    음악	menu	token	1	own
    의료	menu	token	1	own
    이벤트	menu	token	1	own
    이슈	menu	token	1	own
    이슈+	menu	token	1	own
    인공지능	menu	token	1	own
    인권	menu	token	1	own
    인물	menu	token	1	own
    인사	menu	token	1	own
    인천	menu	token	1	own
    인터넷	menu	token	1	own
    인터넷·게임	menu	token	1	own
    인터랙티브	menu	token	1	own
    인터뷰	menu	token	1	own
    인포그래픽	menu	token	1	own
    일반	menu	token	1	own
    일본	menu	token	1	own
    일본어	menu	token	1	own
    입시	menu	token	1	own
    자동차	menu	token	1	own
    자유게시판	menu	token	1	own
    재계	menu	token	1	own
    재테크	menu	token	1	own
    전국	menu	token	1	own
    전남	menu	token	1	own
    전북	menu	token	1	own
    전시	menu	token	1	own
    전체	menu	token	1	own
    전체메뉴	menu	token	1	own
    정책	menu	token	1	own
    정치	menu	token	1	own
    정치·사회	menu	token	1	own
    정치일반	menu	token	1	own
    제약	menu	token	1	own
    제주	menu	token	1	own
    젠더	menu	token	1	own
    조선	menu	token	1	own
    종교	menu	token	1	own
    종합	menu	token	1	own
    주식	menu	token	1	own
    중국	menu	token	1	own
    중국어	menu	token	1	own
    중기	menu	token	1	own
    중남미	menu	token	1	own
    중동	menu	token	1	own
    중소기업	menu	token	1	own
    증권	menu	token	1	own
    지도	menu	token	1	own
    지면	menu	token	1	own
    지면보기	menu	token	1	own
    지방	menu	token	1	own
    지역	menu	token	1	own
    직장	menu	token	1	own
    창업	menu	token	1	own
    책	menu	token	1	own
    철강	menu	token	1	own
    청년	menu	token	1	own
    청와대	menu	token	1	own
    초판	menu	token	1	own
    최신	menu	token	1	own
    축구	menu	token	1	own
    출판	menu	token	1	own
    충청	menu	token	1	own
    취업	menu	token	1	own
    카드	menu	token	1	own
    카드뉴스	menu	token	1	own
    카페	menu	token	1	own
    칼럼	menu	token	1	own
    칼럼니스트	menu	token	1	own
    커뮤니티	menu	token	1	own
    컬처	menu	token	1	own
    컴퓨팅	menu	token	1	own
    코인	menu	token	1	own
    퀴즈	menu	token	1	own
    탐사	menu	token	1	own
    탐사보도	menu	token	1	own
    테크	menu	token	1	own
    토론	menu	token	1	own
    통신	menu	token	1	own
    통신·방송	menu	token	1	own
    트렌드	menu	token	1	own
    특집	menu	token	1	own
    특파원	menu	token	1	own
    판결	menu	token	1	own
    팟캐스트	menu	token	1	own
    패션	menu	token	1	own
    팩트체크	menu	token	1	own
    펀드	menu	token	1	own
    포럼	menu	token	1	own
    포토	menu	token	1	own
    포토뉴스	menu	token	1	own
    피플	menu	token	1	own
    학술	menu	token	1	own
    핫이슈	menu	token	1	own
    항공	menu	token	1	own
    해양	menu	token	1	own
    해외야구	menu	token	1	own
    해외축구	menu	token	1	own
    행사	menu	token	1	own
    행정	menu	token	1	own
    헤드라인	menu	token	1	own
    헬스	menu	token	1	own
    호남	menu	token	1	own
    홈	menu	token	1	own
    화보	menu	token	1	own
    화장품	menu	token	1	own
    환경	menu	token	1	own
    환율	menu	token	1	own
    본문 바로가기	nav	any	3	own
    본문으로 바로가기	nav	any	3	own
    주메뉴 바로가기	nav	any	3	own
    컨텐츠 바로가기	nav	any	3	own
    콘텐츠 바로가기	nav	any	3	own
    Family Site	nav	token	2	own
    HOME	nav	token	2	own
    Home	nav	token	2	own
    ID/PW 찾기	nav	token	2	own
    MY	nav	token	1	own
    MY뉴스	nav	token	2	own
    PC 버전	nav	token	2	own
    PC버전	nav	token	2	own
    PC화면	nav	token	2	own
    PDF 보기	nav	token	2	own
    PDF보기	nav	token	2	own
    PDF서비스	nav	token	2	own
    PICK	nav	token	2	own
    PICK 안내	nav	token	2	own
    RSS	nav	token	2	own
    RSS서비스	nav	token	2	own
    Skip to content	nav	token	2	own
    TAG	nav	token	2	own
    TOP	nav	token	1	own
    tags	nav	token	2	own
    검색	nav	token	2	own
    검색 닫기	nav	token	2	own
    검색 바로가기	nav	token	2	own
    검색 아이콘	nav	token	2	own
    검색 열기	nav	token	2	own
    검색어 입력	nav	token	2	own
    검색어를 입력하세요	nav	token	2	own
    검색어를 입력해 주세요	nav	token	2	own
    검색어를 입력해주세요	nav	token	2	own
    검색창	nav	token	2	own
    검색창 닫기	nav	token	2	own
    검색창 열기	nav	token	2	own
    계열사	nav	token	2	own
    고객센터	nav	token	2	own
    고객지원	nav	token	1	own
    공지	nav	token	1	own
    공지사항	nav	token	2	own
    관계사	nav	token	2	own
    구독 설정	nav	token	2	own
    구독중	nav	token	2	own
    기사 보기	nav	token	2	own
    기사 본문	nav	token	2	own
    기사 본문 바로가기	nav	token	2	own
    기사 원문	nav	token	2	own
    기사검색	nav	token	2	own
    기사보기	nav	token	2	own
    기사본문	nav	token	2	own
    기사원문	nav	token	2	own
    기사원문보기	nav	token	2	own
    기자 정보	nav	token	2	own
    기자 페이지	nav	token	2	own
    기자정보	nav	token	2	own
    기자페이지	nav	token	2	own
    기타 서비스	nav	token	2	own
    기타서비스	nav	token	2	own
    나의 메뉴	nav	token	2	own
    날짜별 기사	nav	token	2	own
    날짜선택	nav	token	2	own
    내 정보	nav	token	2	own
    내정보	nav	token	2	own
    뉴스 바로가기	nav	token	2	own
    뉴스 서비스	nav	token	2	own
    뉴스본문	nav	token	2	own
    뉴스서비스	nav	token	2	own
    뉴스판	nav	token	2	own
    뉴스홈	nav	token	2	own
    다시 보지 않기	nav	token	2	own
    다음	nav	token	1	own
    다음 기사	nav	token	2	own
    다음 내용	nav	token	2	own
    다음 슬라이드	nav	token	2	own
    다음 페이지	nav	token	2	own
    다음글	nav	token	2	own
    다음기사	nav	token	2	own
    다음내용	nav	token	2	own
    다크모드	nav	token	2	own
    닫기	nav	token	2	own
    더 보기	nav	token	2	own
    더보기	nav	token	2	own
    도움말	nav	token	2	own
    라이트모드	nav	token	2	own
    레이어 닫기	nav	token	2	own
    로그아웃	nav	token	2	own
    로그인	nav	token	2	own
    로그인 아이콘	nav	token	2	own
    로그인아이콘	nav	token	2	own
    마이	nav	token	1	own
    마이뉴스	nav	token	2	own
    마이페이지	nav	token	2	own
    마지막	nav	token	1	own
    많이본기사	nav	token	2	own
    맨 위로	nav	token	2	own
    맨위로	nav	token	2	own
    맨위로 이동	nav	token	2	own
    메뉴	nav	token	2	own
    메뉴 건너뛰기	nav	token	2	own
    메뉴 닫기	nav	token	2	own
    메뉴 바로가기	nav	token	2	own
    메뉴 아이콘	nav	token	2	own
    메뉴 열기	nav	token	2	own
    메뉴보기	nav	token	2	own
    메인	nav	token	1	own
    메인메뉴 바로가기	nav	token	2	own
    메인으로	nav	token	2	own
    모바일 버전	nav	token	2	own
    모바일 보기	nav	token	2	own
    모바일버전	nav	token	2	own
    목록	nav	token	1	own
    목록보기	nav	token	2	own
    목록으로	nav	token	2	own
    바로가기	nav	token	2	own
    본문	nav	token	2	own
    본문 바로가기	nav	token	2	own
    본문 보기	nav	token	2	own
    본문 영역	nav	token	2	own
    본문바로가기	nav	token	2	own
    본문보기	nav	token	2	own
    본문으로 건너뛰기	nav	token	2	own
    본문으로 바로가기	nav	token	2	own
    분야별 뉴스	nav	token	2	own
    비밀번호	nav	token	1	own
    비밀번호 찾기	nav	token	2	own
    사이드바	nav	token	2	own
    사이트 맵	nav	token	2	own
    사이트맵	nav	token	2	own
    상단으로	nav	token	2	own
    상단으로 이동	nav	token	2	own
    상세검색	nav	token	2	own
    서비스 더보기	nav	token	2	own
    서비스 전체보기	nav	token	2	own
    설정	nav	token	2	own
    시작페이지 설정	nav	token	2	own
    시작페이지로	nav	token	2	own
    아이디	nav	token	1	own
    아이디 저장	nav	token	2	own
    아이디 찾기	nav	token	2	own
    안내	nav	token	1	own
    알림	nav	token	2	own
    알림 설정	nav	token	2	own
    알림설정	nav	token	2	own
    언론사 PICK	nav	token	2	own
    언론사 선정	nav	token	2	own
    언론사 홈	nav	token	2	own
    언론사홈	nav	token	2	own
    언어선택	nav	token	2	own
    열기	nav	token	1	own
    오늘 하루 보지 않기	nav	token	2	own
    오늘 하루 열지 않기	nav	token	2	own
    원문	nav	token	1	own
    원문 보기	nav	token	2	own
    원문보기	nav	token	2	own
    위로	nav	token	2	own
    위로가기	nav	token	2	own
    이용안내	nav	token	2	own
    이전	nav	token	1	own
    이전 기사	nav	token	2	own
    이전 내용	nav	token	2	own
    이전 슬라이드	nav	token	2	own
    이전 페이지	nav	token	2	own
    이전글	nav	token	2	own
    이전기사	nav	token	2	own
    이전내용	nav	token	2	own
    자동로그인	nav	token	2	own
    자세히 보기	nav	token	2	own
    자세히보기	nav	token	2	own
    장바구니	nav	token	2	own
    전체 기사	nav	token	2	own
    전체 메뉴	nav	token	2	own
    전체 보기	nav	token	2	own
    전체 서비스	nav	token	2	own
    전체기사	nav	token	2	own
    전체메뉴	nav	token	2	own
    전체메뉴 닫기	nav	token	2	own
    전체메뉴 열기	nav	token	2	own
    전체보기	nav	token	2	own
    전체서비스	nav	token	2	own
    전체열기	nav	token	2	own
    접기	nav	token	2	own
    주메뉴 바로가기	nav	token	2	own
    주제별 뉴스	nav	token	2	own
    즐겨찾기	nav	token	2	own
    지난기사	nav	token	2	own
    지면PDF	nav	token	2	own
    지역별 뉴스	nav	token	2	own
    창 닫기	nav	token	2	own
    창닫기	nav	token	2	own
    처음	nav	token	1	own
    최신 기사	nav	token	2	own
    최신기사	nav	token	2	own
    최신뉴스	nav	token	2	own
    컨텐츠 바로가기	nav	token	2	own
    콘텐츠 바로가기	nav	token	2	own
    퀵메뉴	nav	token	2	own
    키워드	nav	token	1	own
    태그	nav	token	1	own
    통합검색	nav	token	2	own
    팝업 닫기	nav	token	2	own
    패밀리 사이트	nav	token	2	own
    패밀리사이트	nav	token	2	own
    편집	nav	token	1	own
    편집판	nav	token	2	own
    펼쳐보기	nav	token	2	own
    펼치기	nav	token	2	own
    푸터 바로가기	nav	token	2	own
    프로필	nav	token	1	own
    하단 바로가기	nav	token	2	own
    하단메뉴 바로가기	nav	token	2	own
    홈으로	nav	token	2	own
    홈으로 가기	nav	token	2	own
    화면 설정	nav	token	2	own
    화면설정	nav	token	2	own
    회원가입	nav	token	2	own
    회원정보	nav	token	2	own
    구독 버튼을	newsletter	any	3	own
    구독 좋아요	newsletter	any	3	own
    구독자	newsletter	any	2	own
    구독자 전용	newsletter	any	3	own
    구독하고	newsletter	any	2	own
    구독하시면	newsletter	any	3	own
    구독해 주세요	newsletter	any	3	own
    구독해주세요	newsletter	any	3	own
    기사 전문을 보시려면	newsletter	any	3	own
    기사 제보 및	newsletter	any	3	own
    기사문의 및 제보	newsletter	any	3	own
    기사제보 및 보도자료	newsletter	any	3	own
    남은 기사를 보시려면	newsletter	any	3	own
    네이버 메인에서	newsletter	any	3	own
    네이버 홈에서	newsletter	any	3	own
    네이버에서 구독	newsletter	any	3	own
    네이버에서 만나	newsletter	any	3	own
    뉴스레터	newsletter	any	2	own
    뉴스레터 구독	newsletter	any	3	own
    뉴스레터로 받아	newsletter	any	3	own
    뉴스레터를 구독	newsletter	any	3	own
    뉴스레터를 받아	newsletter	any	3	own
    뉴스레터를 신청	newsletter	any	3	own
    다음에서 만나	newsletter	any	3	own
    독자 여러분의 제보	newsletter	any	3	own
    로그인 후 전문	newsletter	any	3	own
    매일 아침	newsletter	any	2	own
    메일로 받아보	newsletter	any	3	own
    메일로 배달	newsletter	any	3	own
    메일함에 배달	newsletter	any	3	own
    메일함으로 보내드	newsletter	any	3	own
    무료로 만나보세요	newsletter	any	3	own
    무료로 보내드립니다	newsletter	any	3	own
    보도자료 배포	newsletter	any	3	own
    알림을 받아	newsletter	any	3	own
    알림을 설정	newsletter	any	3	own
    앱에서 계속	newsletter	any	3	own
    앱에서 더 편하게	newsletter	any	3	own
    앱을 다운로드	newsletter	any	3	own
    앱을 설치	newsletter	any	3	own
    여러분의 제보	newsletter	any	3	own
    유료 회원만	newsletter	any	3	own
    유튜브에서 만나	newsletter	any	3	own
    이메일로 받아보	newsletter	any	3	own
    이메일로 보내드	newsletter	any	3	own
    제보 및 보도자료	newsletter	any	3	own
    제보를 기다립니다	newsletter	any	3	own
    제보를 받습니다	newsletter	any	3	own
    제보하기	newsletter	any	3	own
    제보해 주세요	newsletter	any	3	own
    지금 바로 구독	newsletter	any	3	own
    채널 구독	newsletter	any	3	own
    채널에서 구독	newsletter	any	3	own
    채널을 구독	newsletter	any	3	own
    채널을 추가	newsletter	any	3	own
    첫 달 무료	newsletter	any	3	own
    친구 추가하고	newsletter	any	3	own
    친구로 추가	newsletter	any	3	own
    카카오톡에서 만나	newsletter	any	3	own
    팔로우하고	newsletter	any	3	own
    홈에서 구독	newsletter	any	3	own
    회원 전용 기사	newsletter	any	3	own
    (선택)	newsletter	token	1	own
    (필수)	newsletter	token	1	own
    Android	newsletter	token	2	own
    App Store	newsletter	token	2	own
    Google Play	newsletter	token	2	own
    IOS	newsletter	token	2	own
    iOS	newsletter	token	2	own
    개인정보 수집 및 이용에 동의합니다	newsletter	token	2	own
    개인정보 수집·이용 동의	newsletter	token	2	own
    구글 플레이	newsletter	token	2	own
    구글플레이	newsletter	token	2	own
    구독	newsletter	token	2	own
    구독 신청	newsletter	token	2	own
    구독 중	newsletter	token	2	own
    구독+	newsletter	token	2	own
    구독료	newsletter	token	2	own
    구독신청	newsletter	token	2	own
    구독자	newsletter	token	2	own
    구독하기	newsletter	token	2	own
    기사 제보	newsletter	token	2	own
    기자 구독	newsletter	token	2	own
    기자 구독하기	newsletter	token	2	own
    기자 구독하기 구독중	newsletter	token	2	own
    네이버 채널 구독	newsletter	token	2	own
    뉴스레터	newsletter	token	2	own
    뉴스레터 구독	newsletter	token	2	own
    뉴스레터 구독하기	newsletter	token	2	own
    뉴스레터 신청	newsletter	token	2	own
    뉴스레터 신청하기	newsletter	token	2	own
    동의합니다	newsletter	token	1	own
    디지털 구독	newsletter	token	2	own
    로그인하고 전체 보기	newsletter	token	2	own
    멤버십	newsletter	token	2	own
    멤버십 가입	newsletter	token	2	own
    무료 구독	newsletter	token	2	own
    무료 구독하기	newsletter	token	2	own
    무료 체험	newsletter	token	2	own
    무료구독	newsletter	token	2	own
    무료체험	newsletter	token	2	own
    신문 구독	newsletter	token	2	own
    신문구독	newsletter	token	2	own
    신청	newsletter	token	1	own
    신청하기	newsletter	token	2	own
    안드로이드	newsletter	token	2	own
    알림 받기	newsletter	token	2	own
    알림받기	newsletter	token	2	own
    앱 다운로드	newsletter	token	2	own
    앱 다운받기	newsletter	token	2	own
    앱 설치	newsletter	token	2	own
    앱스토어	newsletter	token	2	own
    앱에서 보기	newsletter	token	2	own
    앱에서 열기	newsletter	token	2	own
    앱으로 보기	newsletter	token	2	own
    언론사 구독	newsletter	token	2	own
    유료 회원	newsletter	token	2	own
    유튜브 구독	newsletter	token	2	own
    유튜브 채널	newsletter	token	2	own
    응원	newsletter	token	1	own
    이 기사 계속 읽기	newsletter	token	2	own
    이메일 주소	newsletter	token	2	own
    이메일 주소 입력	newsletter	token	2	own
    이메일 주소를 입력하세요	newsletter	token	2	own
    이메일을 입력하세요	newsletter	token	2	own
    이메일을 입력해 주세요	newsletter	token	2	own
    이메일을 입력해주세요	newsletter	token	2	own
    정기구독	newsletter	token	2	own
    정기구독 신청	newsletter	token	2	own
    채널 구독	newsletter	token	2	own
    채널 구독하기	newsletter	token	2	own
    채널 추가	newsletter	token	2	own
    채널추가	newsletter	token	2	own
    카카오톡 채널 추가	newsletter	token	2	own
    팔로우	newsletter	token	2	own
    팔로우하기	newsletter	token	2	own
    팔로워	newsletter	token	2	own
    팔로잉	newsletter	token	2	own
    푸시 알림	newsletter	token	2	own
    프리미엄	newsletter	token	2	own
    회원 전용	newsletter	token	2	own
    후원 안내	newsletter	token	2	own
    사진 원본 보기	photo	any	3	own
    사진을 클릭하시면	photo	any	3	own
    이미지 확대하기	photo	any	3	own
    이미지를 클릭하시면	photo	any	3	own
    클릭하면 크게	photo	any	3	own
    클릭하면 확대	photo	any	3	own
    클릭하시면 원본	photo	any	3	own
    클릭하시면 크게	photo	any	3	own
    AD 원본보기 아이콘	photo	token	2	own
    갤러리 보기	photo	token	2	own
    대표 이미지	photo	token	2	own
    대표이미지	photo	token	2	own
    로고	photo	token	1	own
    사진 닫기	photo	token	2	own
    사진 더보기	photo	token	2	own
    사진 보기	photo	token	2	own
    사진 크게 보기	photo	token	2	own
    사진 크게보기	photo	token	2	own
    사진 확대	photo	token	2	own
    사진보기	photo	token	2	own
    사진크게보기	photo	token	2	own
    사진확대	photo	token	2	own
    슬라이드 보기	photo	token	2	own
    썸네일	photo	token	2	own
    원본 보기	photo	token	2	own
    원본보기	photo	token	2	own
    원본보기 아이콘	photo	token	2	own
    이미지	photo	token	1	own
    이미지 닫기	photo	token	2	own
    이미지 보기	photo	token	2	own
    이미지 원본보기	photo	token	2	own
    이미지 크게 보기	photo	token	2	own
    이미지 확대	photo	token	2	own
    이미지 확대보기	photo	token	2	own
    이미지크게보기	photo	token	2	own
    이미지확대	photo	token	2	own
    크게 보기	photo	token	2	own
    크게보기	photo	token	2	own
    큰 이미지	photo	token	2	own
    클릭하시면 원본	photo	token	2	own
    프로필 사진	photo	token	2	own
    프로필 이미지	photo	token	2	own
    확대 이미지	photo	token	2	own
    확대보기	photo	token	2	own
    확대이미지	photo	token	2	own
    기사 섹션 분류 안내	portal	any	3	own
    기사가 속한 카테고리는	portal	any	3	own
    기사의 내용은 편집 방향과	portal	any	3	own
    본 기사는 언론사에서	portal	any	3	own
    본 칼럼은	portal	any	3	own
    본지의 편집 방향과	portal	any	3	own
    섹션 분류는	portal	any	3	own
    섹션 정보는 해당 언론사	portal	any	3	own
    언론사 요청에 따라	portal	any	3	own
    언론사가 분류합니다	portal	any	3	own
    언론사가 직접 선정	portal	any	3	own
    오분류 제보	portal	any	3	own
    외부 기고는	portal	any	3	own
    외부 필진	portal	any	3	own
    이 기사의 카테고리는	portal	any	3	own
    이용자가 직접 구독한	portal	any	3	own
    제휴 언론사의 기사로	portal	any	3	own
    카테고리로 분류할 수 있습니다	portal	any	3	own
    편집 방향과 일치하지	portal	any	3	own
    편집방향과 다를 수	portal	any	3	own
    해당 언론사가 편집	portal	any	3	own
    BEST	ranking	token	1	own
    EDITOR'S PICK	ranking	token	2	own
    Editor's Pick	ranking	token	2	own
    HOT ISSUE	ranking	token	2	own
    HOT NEWS	ranking	token	2	own
    HOT 뉴스	ranking	token	2	own
    HOT 클릭	ranking	token	2	own
    HOT클릭	ranking	token	2	own
    TOP 10	ranking	token	2	own
    TOP NEWS	ranking	token	2	own
    TOP10	ranking	token	2	own
    TOP5	ranking	token	2	own
    가장 많이 본	ranking	token	2	own
    가장 많이 본 기사	ranking	token	2	own
    가장 많이 본 뉴스	ranking	token	2	own
    가장 많이 읽은 기사	ranking	token	2	own
    가장 많이 읽은 뉴스	ranking	token	2	own
    공감 많은 기사	ranking	token	2	own
    공감많은뉴스	ranking	token	2	own
    공유순	ranking	token	1	own
    급상승 뉴스	ranking	token	2	own
    뉴스 랭킹	ranking	token	2	own
    뉴스 속보	ranking	token	1	own
    뉴스랭킹	ranking	token	2	own
    뉴스속보	ranking	token	1	own
    단독 기사	ranking	token	1	own
    댓글 많은 기사	ranking	token	2	own
    댓글 많은 뉴스	ranking	token	2	own
    댓글순	ranking	token	1	own
    독자 추천	ranking	token	2	own
    동영상 뉴스	ranking	token	2	own
    뜨는 기사	ranking	token	2	own
    뜨는 뉴스	ranking	token	2	own
    랭킹 기사	ranking	token	2	own
    랭킹 뉴스	ranking	token	2	own
    랭킹 더보기	ranking	token	2	own
    랭킹뉴스	ranking	token	2	own
    많이 공유 된 기사	ranking	token	2	own
    많이 공유된 기사	ranking	token	2	own
    많이 보는 기사	ranking	token	2	own
    많이 보는 뉴스	ranking	token	2	own
    많이 본	ranking	token	2	own
    많이 본 기사	ranking	token	2	own
    많이 본 뉴스	ranking	token	2	own
    많이 본 영상	ranking	token	2	own
    많이 본 포토	ranking	token	2	own
    많이 읽은 기사	ranking	token	2	own
    많이 읽은 뉴스	ranking	token	2	own
    많이본 기사	ranking	token	2	own
    많이본 뉴스	ranking	token	2	own
    많이본기사	ranking	token	2	own
    많이본뉴스	ranking	token	2	own
    베스트 기사	ranking	token	2	own
    베스트 뉴스	ranking	token	2	own
    베스트 클릭	ranking	token	2	own
    베스트뉴스	ranking	token	2	own
    베스트클릭	ranking	token	2	own
    분야별 랭킹뉴스	ranking	token	2	own
    새 기사	ranking	token	1	own
    새로 올라온 기사	ranking	token	2	own
    섹션별 인기기사	ranking	token	2	own
    섹션별 주요뉴스	ranking	token	2	own
    속보	ranking	token	1	own
    시간별 랭킹	ranking	token	2	own
    실시간	ranking	token	1	own
    실시간 HOT	ranking	token	2	own
    실시간 검색어	ranking	token	2	own
    실시간 급상승	ranking	token	2	own
    실시간 급상승 검색어	ranking	token	2	own
    실시간 뉴스	ranking	token	2	own
    실시간 랭킹	ranking	token	2	own
    실시간 속보	ranking	token	2	own
    실시간 이슈	ranking	token	2	own
    실시간 인기 기사	ranking	token	2	own
    실시간 인기 뉴스	ranking	token	2	own
    실시간 인기기사	ranking	token	2	own
    실시간 인기뉴스	ranking	token	2	own
    실시간 주요뉴스	ranking	token	2	own
    실시간 핫이슈	ranking	token	2	own
    실시간뉴스	ranking	token	2	own
    언론사별 많이 본 뉴스	ranking	token	2	own
    에디터 추천	ranking	token	2	own
    에디터 픽	ranking	token	2	own
    오늘 가장 많이 본 기사	ranking	token	2	own
    오늘 많이 본 뉴스	ranking	token	2	own
    오늘의 1면	ranking	token	2	own
    오늘의 뉴스	ranking	token	2	own
    오늘의 사진	ranking	token	2	own
    오늘의 영상	ranking	token	2	own
    오늘의 이슈	ranking	token	2	own
    오늘의 인기기사	ranking	token	2	own
    오늘의 주요 뉴스	ranking	token	2	own
    오늘의 주요뉴스	ranking	token	2	own
    오늘의 추천	ranking	token	2	own
    오늘의 포토	ranking	token	2	own
    오늘의 핫뉴스	ranking	token	2	own
    오늘의 헤드라인	ranking	token	2	own
    월간	ranking	token	1	own
    이 분야 주요뉴스	ranking	token	2	own
    이 시각 주요 뉴스	ranking	token	2	own
    이 시각 주요뉴스	ranking	token	2	own
    이 시간 주요 뉴스	ranking	token	2	own
    이 시간 주요뉴스	ranking	token	2	own
    이슈 영상	ranking	token	1	own
    이슈 키워드	ranking	token	2	own
    이슈 포토	ranking	token	2	own
    이시각 주요기사	ranking	token	2	own
    이시각 주요뉴스	ranking	token	2	own
    이시간 주요뉴스	ranking	token	2	own
    인기 TOP	ranking	token	2	own
    인기 검색어	ranking	token	2	own
    인기 급상승	ranking	token	2	own
    인기 기사	ranking	token	2	own
    인기 뉴스	ranking	token	2	own
    인기 영상	ranking	token	2	own
    인기 콘텐츠	ranking	token	2	own
    인기 키워드	ranking	token	2	own
    인기 포토	ranking	token	2	own
    인기검색어	ranking	token	2	own
    인기기사	ranking	token	2	own
    인기뉴스	ranking	token	2	own
    일간	ranking	token	1	own
    일간 베스트	ranking	token	2	own
    전체 랭킹	ranking	token	2	own
    조회수 순	ranking	token	1	own
    조회순	ranking	token	1	own
    종합 인기	ranking	token	1	own
    주간	ranking	token	1	own
    주간 많이 본 뉴스	ranking	token	2	own
    주간 베스트	ranking	token	2	own
    주간 인기	ranking	token	2	own
    주간 인기기사	ranking	token	2	own
    주요 기사	ranking	token	2	own
    주요 뉴스	ranking	token	2	own
    주요기사	ranking	token	2	own
    주요뉴스	ranking	token	2	own
    지금 뜨는 기사	ranking	token	2	own
    지금 뜨는 뉴스	ranking	token	2	own
    지금 많이 보는 뉴스	ranking	token	2	own
    지금 인기 있는 기사	ranking	token	2	own
    최신 기사	ranking	token	2	own
    최신 뉴스	ranking	token	2	own
    최신 포토	ranking	token	2	own
    최신기사	ranking	token	2	own
    최신뉴스	ranking	token	2	own
    최신포토뉴스	ranking	token	2	own
    추천 뉴스	ranking	token	2	own
    클릭 베스트	ranking	token	2	own
    톱 뉴스	ranking	token	2	own
    톱뉴스	ranking	token	2	own
    편집자 추천	ranking	token	2	own
    편집자 픽	ranking	token	2	own
    편집자추천	ranking	token	2	own
    포토 뉴스	ranking	token	2	own
    포토 슬라이드	ranking	token	2	own
    포토갤러리	ranking	token	2	own
    포토뉴스	ranking	token	2	own
    포토슬라이드	ranking	token	2	own
    핫 뉴스	ranking	token	2	own
    핫 이슈	ranking	token	2	own
    핫 클릭	ranking	token	2	own
    핫뉴스	ranking	token	2	own
    핫이슈	ranking	token	2	own
    핫클릭	ranking	token	2	own
    헤드라인 뉴스	ranking	token	2	own
    헤드라인뉴스	ranking	token	2	own
    화제의 기사	ranking	token	2	own
    화제의 뉴스	ranking	token	2	own
    화제의 영상	ranking	token	2	own
    기사가 도움이 되셨나요	react	any	3	own
    기사가 마음에 드셨나요	react	any	3	own
    로그인 후 이용 가능	react	any	3	own
    로그인 후 이용해 주세요	react	any	3	own
    메인으로 추천 버튼을 눌러	react	any	3	own
    모두에게 보여주고 싶은 기사라면	react	any	3	own
    이 기사가 좋으셨다면	react	any	3	own
    이 기사를 응원	react	any	3	own
    자발적 구독료	react	any	3	own
    좋은 기사는 후원	react	any	3	own
    감동	react	token	1	own
    감동이에요	react	token	2	own
    감사해요	react	token	2	own
    공감	react	token	2	own
    공감백배	react	token	2	own
    공감해요	react	token	2	own
    기대해요	react	token	2	own
    기사 반응	react	token	2	own
    기사 추천	react	token	2	own
    기사에 공감하셨다면	react	token	2	own
    기사에 대해 어떻게 생각하시나요	react	token	2	own
    기사추천은 24시간 내 50회까지 참여할 수 있습니다	react	token	2	own
    놀라워요	react	token	2	own
    도움이 돼요	react	token	2	own
    모두에게 보여주고 싶은 기사라면	react	token	2	own
    박수	react	token	1	own
    별로예요	react	token	2	own
    분석탁월	react	token	2	own
    비공감	react	token	2	own
    슬퍼요	react	token	2	own
    싫어요	react	token	2	own
    쏠쏠정보	react	token	2	own
    아쉬워요	react	token	2	own
    웃겨요	react	token	2	own
    원해요	react	token	2	own
    유용해요	react	token	2	own
    유익해요	react	token	2	own
    응원하기	react	token	2	own
    응원해요	react	token	2	own
    이 기사 어떻게 생각하세요	react	token	2	own
    이 기사 추천	react	token	2	own
    이 기사를 어떻게 보셨나요	react	token	2	own
    이 기사를 추천합니다	react	token	2	own
    이 기사에 공감하시나요	react	token	2	own
    이 기사에 대한 반응	react	token	2	own
    좋아요	react	token	2	own
    좋아요 평가하기	react	token	2	own
    좋은 기사 후원하기	react	token	2	own
    최고예요	react	token	2	own
    추가취재 원해요	react	token	2	own
    추천하기	react	token	2	own
    추천해요	react	token	2	own
    축하해요	react	token	2	own
    파이팅	react	token	1	own
    팬추천	react	token	2	own
    함께해요	react	token	2	own
    화나요	react	token	2	own
    후속 강추	react	token	2	own
    후속기사 원해요	react	token	2	own
    후속기사원해요	react	token	2	own
    후원	react	token	1	own
    후원하기	react	token	2	own
    훈훈해요	react	token	2	own
    흥미진진	react	token	2	own
    Read more	related	token	2	own
    Recommended	related	token	2	own
    Related	related	token	1	own
    Related Articles	related	token	2	own
    read more	related	token	2	own
    같은 기자의 기사	related	token	2	own
    같은 섹션 기사	related	token	2	own
    같이 보면 좋은 기사	related	token	2	own
    같이 본 뉴스	related	token	2	own
    같이 읽으면 좋은 기사	related	token	2	own
    관련 기사	related	token	2	own
    관련 뉴스	related	token	2	own
    관련 링크	related	token	2	own
    관련 사진	related	token	2	own
    관련 영상	related	token	2	own
    관련 이슈	related	token	2	own
    관련 종목	related	token	2	own
    관련 콘텐츠	related	token	2	own
    관련 키워드	related	token	2	own
    관련 태그	related	token	2	own
    관련 포토	related	token	2	own
    관련기사	related	token	2	own
    관련뉴스	related	token	2	own
    관련영상	related	token	2	own
    관련이슈	related	token	2	own
    관련종목	related	token	2	own
    관련키워드	related	token	2	own
    관련태그	related	token	2	own
    기자의 다른 기사	related	token	2	own
    기자의 다른기사	related	token	2	own
    놓치면 안 되는 기사	related	token	2	own
    놓치지 마세요	related	token	2	own
    놓친 뉴스	related	token	2	own
    다른 기사	related	token	2	own
    다른 기사 보기	related	token	2	own
    다른기사 보기	related	token	2	own
    다른기사보기	related	token	2	own
    당신을 위한 추천	related	token	2	own
    당신을 위한 추천 기사	related	token	2	own
    더 많은 기사	related	token	2	own
    더 많은 기사 보기	related	token	2	own
    더 많은 뉴스 보기	related	token	2	own
    더 읽어보기	related	token	2	own
    더 읽을거리	related	token	2	own
    묶음기사	related	token	2	own
    묶음뉴스	related	token	2	own
    섹션 기사	related	token	2	own
    섹션기사	related	token	2	own
    섹션뉴스	related	token	2	own
    시리즈	related	token	1	own
    연관 검색어	related	token	2	own
    연관 기사	related	token	2	own
    연관기사	related	token	2	own
    연관뉴스	related	token	2	own
    연재 기사	related	token	2	own
    연재 보기	related	token	2	own
    이 기사도 읽어보세요	related	token	2	own
    이 기사를 본 독자가 함께 본 기사	related	token	2	own
    이 기사를 본 사람들이 본 기사	related	token	2	own
    이 기사와 관련된 기사	related	token	2	own
    이 기사와 함께 보면 좋은 뉴스	related	token	2	own
    이 기사와 함께 본 뉴스	related	token	2	own
    이 뉴스와 함께 보세요	related	token	2	own
    이 시리즈의 다른 기사	related	token	2	own
    이 언론사 주요뉴스	related	token	2	own
    이 언론사의 다른 기사	related	token	2	own
    이런 기사 어때요	related	token	2	own
    이런 기사는 어때요	related	token	2	own
    이런 뉴스 어때요	related	token	2	own
    이슈 더보기	related	token	2	own
    이슈 모아 보기	related	token	2	own
    이슈 모아보기	related	token	2	own
    이어 읽기	related	token	2	own
    이어보는 기사	related	token	2	own
    이어서 보기	related	token	2	own
    이전 회차	related	token	2	own
    읽을거리	related	token	2	own
    지금 함께 읽는 기사	related	token	2	own
    참고 기사	related	token	2	own
    참고기사	related	token	2	own
    추천 기사	related	token	2	own
    추천 뉴스	related	token	2	own
    추천 영상	related	token	2	own
    추천 콘텐츠	related	token	2	own
    추천기사	related	token	2	own
    추천뉴스	related	token	2	own
    추천영상	related	token	2	own
    추천콘텐츠	related	token	2	own
    함께 보면 좋은 기사	related	token	2	own
    함께 본 기사	related	token	2	own
    함께 볼 만한 기사	related	token	2	own
    함께 볼만한 기사	related	token	2	own
    함께 읽으면 좋은 기사	related	token	2	own
    핵심 관련기사	related	token	2	own
    회원님을 위한 추천	related	token	2	own
    후속 기사	related	token	2	own
    (으)로 기사보내기	share	any	3	own
    SNS 기사보내기	share	any	3	own
    URL이 복사되었습니다	share	any	3	own
    링크가 복사되었습니다	share	any	3	own
    복사되었습니다. 원하는 곳에	share	any	3	own
    복사하여 붙여넣기 하세요	share	any	3	own
    스크랩이 완료되었습니다	share	any	3	own
    원하는 곳에 붙여넣기	share	any	3	own
    주소 복사가 완료되었습니다	share	any	3	own
    주소가 복사되었습니다	share	any	3	own
    주소복사가 완료	share	any	3	own
    클립보드에 복사되었습니다	share	any	3	own
    Copy link	share	token	2	own
    Facebook	share	token	2	own
    KakaoTalk	share	token	2	own
    SNS	share	token	2	own
    SNS 공유	share	token	2	own
    SNS 공유하기	share	token	2	own
    SNS 기사보내기	share	token	2	own
    SNS 보내기	share	token	2	own
    SNS공유하기	share	token	2	own
    SNS보내기	share	token	2	own
    Share	share	token	2	own
    Twitter	share	token	2	own
    URL	share	token	2	own
    URL 복사	share	token	2	own
    URL 복사하기	share	token	2	own
    URL복사	share	token	2	own
    URL복사(으)로 기사보내기	share	token	2	own
    X	share	token	1	own
    X(트위터)	share	token	2	own
    X로 공유하기	share	token	2	own
    e-mail	share	token	2	own
    email	share	token	2	own
    face book	share	token	2	own
    facebook	share	token	2	own
    instagram	share	token	2	own
    kakao	share	token	2	own
    naver	share	token	2	own
    share	share	token	2	own
    telegram	share	token	2	own
    twitter	share	token	2	own
    youtube	share	token	2	own
    공유	share	token	2	own
    공유 닫기	share	token	2	own
    공유 레이어	share	token	2	own
    공유 버튼	share	token	2	own
    공유버튼	share	token	2	own
    공유하기	share	token	2	own
    구글+	share	token	2	own
    구글플러스	share	token	2	own
    기사 공유	share	token	2	own
    기사 공유 닫기	share	token	2	own
    기사 공유하기	share	token	2	own
    기사 보내기	share	token	2	own
    기사 스크랩	share	token	2	own
    기사 저장	share	token	2	own
    기사 주소 복사	share	token	2	own
    기사공유	share	token	2	own
    기사공유하기	share	token	2	own
    기사보내기	share	token	2	own
    기사스크랩	share	token	2	own
    기사원문 스크랩	share	token	2	own
    기사저장	share	token	2	own
    나중에 보기	share	token	2	own
    네이버 밴드	share	token	2	own
    네이버 블로그	share	token	2	own
    네이버 카페	share	token	2	own
    네이버로 공유	share	token	2	own
    네이버밴드	share	token	2	own
    네이버블로그	share	token	2	own
    네이버블로그(으)로 기사보내기	share	token	2	own
    다른 공유 찾기	share	token	2	own
    다른 찾기	share	token	2	own
    다음 카페	share	token	2	own
    라인	share	token	1	own
    레딧	share	token	2	own
    링크 복사	share	token	2	own
    링크 복사하기	share	token	2	own
    링크드인	share	token	2	own
    링크복사	share	token	2	own
    메일	share	token	2	own
    메일 보내기	share	token	2	own
    메일보내기	share	token	2	own
    문자	share	token	1	own
    문자메시지	share	token	2	own
    미투데이	share	token	2	own
    바로가기 복사하기	share	token	2	own
    밴드	share	token	1	own
    밴드 공유	share	token	2	own
    보내기	share	token	2	own
    복사	share	token	1	own
    복사하기	share	token	2	own
    북마크	share	token	2	own
    스레드	share	token	2	own
    스크랩	share	token	2	own
    스크랩하기	share	token	2	own
    싸이월드	share	token	2	own
    엑스	share	token	1	own
    엑스(X)	share	token	2	own
    와츠앱	share	token	2	own
    요즘	share	token	1	own
    유튜브	share	token	2	own
    이 기사 공유하기	share	token	2	own
    이 기사를 공유합니다	share	token	2	own
    이메일	share	token	2	own
    이메일 공유	share	token	2	own
    이메일 보내기	share	token	2	own
    이메일(으)로 기사보내기	share	token	2	own
    인스타그램	share	token	2	own
    저장	share	token	1	own
    좋아요 공유	share	token	2	own
    주소 복사	share	token	2	own
    주소복사	share	token	2	own
    카카오	share	token	2	own
    카카오스토리	share	token	2	own
    카카오스토리(으)로 기사보내기	share	token	2	own
    카카오톡	share	token	2	own
    카카오톡 공유	share	token	2	own
    카카오톡 공유하기	share	token	2	own
    카카오톡(으)로 기사보내기	share	token	2	own
    카카오톡으로 공유하기	share	token	2	own
    카톡	share	token	2	own
    카톡공유	share	token	2	own
    클립보드 복사	share	token	2	own
    클립보드에 복사	share	token	2	own
    텔레그램	share	token	2	own
    트위터	share	token	2	own
    트위터 공유	share	token	2	own
    트위터 공유하기	share	token	2	own
    트위터(으)로 기사보내기	share	token	2	own
    트위터로 공유하기	share	token	2	own
    퍼가기	share	token	2	own
    페이스북	share	token	2	own
    페이스북 공유	share	token	2	own
    페이스북 공유하기	share	token	2	own
    페이스북(으)로 기사보내기	share	token	2	own
    페이스북으로 공유	share	token	2	own
    페이스북으로 공유하기	share	token	2	own
    핀터레스트	share	token	2	own
    핀터레스트(으)로 기사보내기	share	token	2	own
    24시간 변동률 기준	ticker	token	2	own
    CNY	ticker	token	2	own
    EUR	ticker	token	2	own
    JPY	ticker	token	2	own
    KOSDAQ	ticker	token	2	own
    KOSPI	ticker	token	2	own
    KRW	ticker	token	2	own
    NASDAQ	ticker	token	2	own
    S&P 500	ticker	token	2	own
    S&P500	ticker	token	2	own
    USD	ticker	token	2	own
    USD/KRW	ticker	token	2	own
    WTI	ticker	token	2	own
    pt	ticker	token	1	own
    가상자산 시세	ticker	token	2	own
    가상화폐 시세	ticker	token	2	own
    강수확률	ticker	token	2	own
    거래대금	ticker	token	2	own
    거래량	ticker	token	1	own
    거래상위	ticker	token	2	own
    고가	ticker	token	1	own
    관심종목	ticker	token	2	own
    구름많음	ticker	token	2	own
    구름조금	ticker	token	2	own
    국내증시	ticker	token	2	own
    국제금	ticker	token	2	own
    국제유가	ticker	token	2	own
    금리	ticker	token	1	own
    금시세	ticker	token	2	own
    급등주	ticker	token	2	own
    급락주	ticker	token	2	own
    나스닥	ticker	token	2	own
    눈	ticker	token	1	own
    니케이	ticker	token	2	own
    닛케이	ticker	token	2	own
    닛케이225	ticker	token	2	own
    다우	ticker	token	2	own
    다우존스	ticker	token	2	own
    달러	ticker	token	1	own
    달러/원	ticker	token	2	own
    도지코인	ticker	token	2	own
    두바이유	ticker	token	2	own
    등락	ticker	token	1	own
    등락률	ticker	token	2	own
    리플	ticker	token	2	own
    맑음	ticker	token	1	own
    매매기준율	ticker	token	2	own
    미세먼지	ticker	token	2	own
    변동률	ticker	token	2	own
    보합	ticker	token	1	own
    브렌트유	ticker	token	2	own
    비	ticker	token	1	own
    비트코인	ticker	token	2	own
    비트코인 캐시	ticker	token	2	own
    비트코인에스브이	ticker	token	2	own
    상승	ticker	token	1	own
    상승종목	ticker	token	2	own
    상하이종합	ticker	token	2	own
    상한가	ticker	token	2	own
    상해종합	ticker	token	2	own
    샌드박스	ticker	token	2	own
    솔라나	ticker	token	2	own
    스텔라루멘	ticker	token	2	own
    습도	ticker	token	1	own
    시가	ticker	token	1	own
    시가총액	ticker	token	2	own
    시장지표	ticker	token	2	own
    실시간 시세	ticker	token	2	own
    실시간 암호화폐 시세	ticker	token	2	own
    실시간 증시	ticker	token	2	own
    암호화폐 시세	ticker	token	2	own
    에이다	ticker	token	2	own
    엔	ticker	token	1	own
    오늘의 상승종목	ticker	token	2	own
    오늘의 증시	ticker	token	2	own
    원	ticker	token	1	own
    원/달러	ticker	token	2	own
    원/엔	ticker	token	2	own
    원/유로	ticker	token	2	own
    원·달러	ticker	token	2	own
    이더리움	ticker	token	2	own
    이오스	ticker	token	2	own
    인기종목	ticker	token	2	own
    장 마감	ticker	token	2	own
    장마감	ticker	token	2	own
    장종료	ticker	token	2	own
    장중	ticker	token	1	own
    저가	ticker	token	1	own
    전일 대비	ticker	token	2	own
    전일대비	ticker	token	2	own
    종가	ticker	token	1	own
    종목	ticker	token	1	own
    종목명	ticker	token	2	own
    주요지수	ticker	token	2	own
    증권시세	ticker	token	2	own
    증시 현황	ticker	token	2	own
    체감온도	ticker	token	2	own
    체인링크	ticker	token	2	own
    초미세먼지	ticker	token	2	own
    최고	ticker	token	1	own
    최저	ticker	token	1	own
    코스닥	ticker	token	2	own
    코스피	ticker	token	2	own
    코스피200	ticker	token	2	own
    코인 시세	ticker	token	2	own
    트론	ticker	token	2	own
    포인트	ticker	token	1	own
    폴카닷	ticker	token	2	own
    하락	ticker	token	1	own
    하락종목	ticker	token	2	own
    하한가	ticker	token	2	own
    항셍	ticker	token	2	own
    해외증시	ticker	token	2	own
    현재가	ticker	token	2	own
    현재가(원)	ticker	token	2	own
    환율	ticker	token	1	own
    흐림	ticker	token	1	own
    AI가 요약한	tools	any	3	own
    기사의 제목과 주요 문장을 기반으로	tools	any	3	own
    동영상을 재생하려면	tools	any	3	own
    번역은 자동으로	tools	any	3	own
    별도의 데이터 통화료	tools	any	3	own
    브라우저가 오디오를 지원하지	tools	any	3	own
    음성 재생이 시작	tools	any	3	own
    이 기사는 언론사에 의해 수정	tools	any	3	own
    이동 통신망을 이용하여 음성을 재생	tools	any	3	own
    인공지능이 자동으로	tools	any	3	own
    자동 추출된 요약	tools	any	3	own
    자동으로 요약한	tools	any	3	own
    전체 맥락을 이해하기 위해서는 본문	tools	any	3	own
    3줄 요약	tools	token	2	own
    AI 요약	tools	token	2	own
    AI요약	tools	token	2	own
    BETA	tools	token	2	own
    Print	tools	token	2	own
    beta	tools	token	2	own
    print	tools	token	2	own
    views	tools	token	2	own
    고정 취소	tools	token	2	own
    관심기사	tools	token	2	own
    기사 도구	tools	token	2	own
    기사 듣기	tools	token	2	own
    기사 메뉴	tools	token	2	own
    기사 번역	tools	token	2	own
    기사 수정 요청	tools	token	2	own
    기사 오류 신고	tools	token	2	own
    기사 요약	tools	token	2	own
    기사 인쇄	tools	token	2	own
    기사 자동요약	tools	token	2	own
    기사도구	tools	token	2	own
    기사듣기	tools	token	2	own
    기사인쇄	tools	token	2	own
    기사제보	tools	token	2	own
    기자구독	tools	token	2	own
    남성	tools	token	1	own
    뉴스 듣기	tools	token	2	own
    뉴스 요약	tools	token	2	own
    뉴스듣기	tools	token	2	own
    뉴스레터	tools	token	2	own
    느림	tools	token	1	own
    다시 보기	tools	token	2	own
    다시보기	tools	token	2	own
    댓글	tools	token	2	own
    댓글 수	tools	token	2	own
    댓글수	tools	token	2	own
    동영상 고정	tools	token	2	own
    동영상 보기	tools	token	2	own
    동영상 재생	tools	token	2	own
    듣기	tools	token	2	own
    말하기 속도	tools	token	2	own
    반론보도	tools	token	2	own
    번역	tools	token	1	own
    번역 설정	tools	token	2	own
    베타	tools	token	2	own
    본문 듣기	tools	token	2	own
    본문듣기	tools	token	2	own
    비추천	tools	token	1	own
    빠름	tools	token	1	own
    세줄요약	tools	token	2	own
    신고	tools	token	2	own
    신고하기	tools	token	2	own
    여성	tools	token	1	own
    영상 보기	tools	token	2	own
    영상 재생	tools	token	2	own
    영상보기	tools	token	2	own
    영어로 보기	tools	token	2	own
    오디오	tools	token	2	own
    오디오 듣기	tools	token	2	own
    오류 신고	tools	token	2	own
    오류신고	tools	token	2	own
    요약	tools	token	1	own
    요약봇	tools	token	2	own
    음성으로 듣기	tools	token	2	own
    음성재생	tools	token	2	own
    음성재생 설정	tools	token	2	own
    음소거	tools	token	2	own
    인쇄	tools	token	2	own
    인쇄하기	tools	token	2	own
    일시정지	tools	token	2	own
    자동요약	tools	token	2	own
    자동재생	tools	token	2	own
    자막	tools	token	1	own
    재생	tools	token	1	own
    재생속도	tools	token	2	own
    재생하기	tools	token	2	own
    전체화면	tools	token	2	own
    정정·반론보도	tools	token	2	own
    정정보도	tools	token	2	own
    정지	tools	token	1	own
    제보	tools	token	2	own
    제보하기	tools	token	2	own
    조회	tools	token	1	own
    조회수	tools	token	2	own
    추천	tools	token	1	own
    페이지	tools	token	1	own
    프린트	tools	token	2	own
    프린트하기	tools	token	2	own
    한국어	tools	token	1	own
    화질	tools	token	1	own
    """
}
