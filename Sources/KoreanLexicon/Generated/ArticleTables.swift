// Generated from Tables/*.tsv. Do not edit.

extension Lexicon {
  package static let furnitureTable: StaticString = #"""
    광고 영역	ad	any	3	general
    광고 후 계속	ad	any	3	general
    광고를 보시면	ad	any	3	general
    광고주 사정에	ad	any	3	general
    심의필 제	ad	any	3	general
    원고료를 지급받아	ad	any	3	general
    유료 광고 포함	ad	any	3	general
    이 영역은 광고	ad	any	3	general
    일정액의 수수료를 제공	ad	any	3	general
    쿠팡 파트너스 활동의 일환	ad	any	3	general
    AD	ad	token	2	general
    ADVERTISEMENT	ad	token	2	general
    ADVERTISING	ad	token	2	general
    Ad	ad	token	1	general
    Ads	ad	token	1	general
    Advertisement	ad	token	2	general
    PR	ad	token	1	general
    SPONSORED	ad	token	2	general
    Sponsored	ad	token	2	general
    [광고]	ad	token	2	general
    advertisement	ad	token	2	general
    광고	ad	token	2	general
    광고 건너뛰기	ad	token	2	general
    광고 닫기	ad	token	2	general
    광고 문의	ad	token	2	general
    광고 안내	ad	token	2	general
    광고 정보	ad	token	2	general
    광고닫기	ad	token	2	general
    광고문의	ad	token	2	general
    광고보기	ad	token	2	general
    광고안내	ad	token	2	general
    광고입니다	ad	token	2	general
    쇼핑 정보	ad	token	2	general
    스폰서	ad	token	2	general
    스폰서 링크	ad	token	2	general
    스폰서링크	ad	token	2	general
    이 광고는	ad	token	2	general
    제휴광고	ad	token	2	general
    추천상품	ad	token	2	general
    텍스트광고	ad	token	2	general
    파워링크	ad	token	2	general
    프로모션	ad	token	2	general
    협찬	ad	token	1	general
    300자 이내로	comments	any	3	general
    400자까지	comments	any	3	general
    건전한 댓글 문화	comments	any	3	general
    건전한 토론문화	comments	any	3	general
    권리침해, 욕설	comments	any	3	general
    내 의견을 남겨	comments	any	3	general
    댓글 서비스를	comments	any	3	general
    댓글 운영	comments	any	3	general
    댓글 작성을 위해	comments	any	3	general
    댓글 정책에 따라	comments	any	3	general
    댓글은 사전 통보	comments	any	3	general
    댓글은 삭제될 수	comments	any	3	general
    댓글을 남기려면	comments	any	3	general
    댓글을 남기실 수 있습니다	comments	any	3	general
    댓글을 쓰시려면	comments	any	3	general
    댓글을 작성하려면	comments	any	3	general
    댓글을 작성하시려면	comments	any	3	general
    댓글을 작성해 보세요	comments	any	3	general
    댓글을 작성해보세요	comments	any	3	general
    댓글이 없습니다	comments	any	3	general
    등록된 댓글이 없습니다	comments	any	3	general
    불법성 댓글	comments	any	3	general
    비방 댓글	comments	any	3	general
    삭제된 댓글입니다	comments	any	3	general
    악성 댓글	comments	any	3	general
    욕설, 비방	comments	any	3	general
    욕설이나 비방	comments	any	3	general
    운영원칙에 따라	comments	any	3	general
    의견을 남겨 보세요	comments	any	3	general
    의견을 남겨 주세요	comments	any	3	general
    의견을 남겨보세요	comments	any	3	general
    의견을 남겨주세요	comments	any	3	general
    이용자 의견	comments	any	3	general
    작성된 댓글이 없습니다	comments	any	3	general
    타인의 명예를 훼손하는	comments	any	3	general
    한글 기준	comments	any	3	general
    0/300	comments	token	2	general
    0/400	comments	token	2	general
    BEST 댓글	comments	token	2	general
    BEST댓글	comments	token	2	general
    COMMENT	comments	token	2	general
    Comments	comments	token	2	general
    comment	comments	token	2	general
    comments	comments	token	2	general
    개 댓글	comments	token	2	general
    개의 댓글	comments	token	2	general
    건의 댓글	comments	token	2	general
    공감비율순	comments	token	2	general
    공감순	comments	token	2	general
    과거순	comments	token	2	general
    규정 미준수	comments	token	2	general
    기사 댓글	comments	token	2	general
    기사댓글	comments	token	2	general
    남녀비율	comments	token	2	general
    내 댓글	comments	token	2	general
    내 댓글 모음	comments	token	2	general
    네티즌 의견	comments	token	2	general
    닉네임	comments	token	1	general
    답글	comments	token	2	general
    답글 달기	comments	token	2	general
    답글 보기	comments	token	2	general
    답글 쓰기	comments	token	2	general
    답글 작성	comments	token	2	general
    답글달기	comments	token	2	general
    답글쓰기	comments	token	2	general
    답변	comments	token	1	general
    대댓글	comments	token	2	general
    댓글	comments	token	2	general
    댓글 닫기	comments	token	2	general
    댓글 달기	comments	token	2	general
    댓글 더보기	comments	token	2	general
    댓글 등록	comments	token	2	general
    댓글 많은 뉴스	comments	token	2	general
    댓글 목록	comments	token	2	general
    댓글 바로가기	comments	token	2	general
    댓글 보기	comments	token	2	general
    댓글 새로고침	comments	token	2	general
    댓글 쓰기	comments	token	2	general
    댓글 열기	comments	token	2	general
    댓글 운영원칙	comments	token	2	general
    댓글 운영정책	comments	token	2	general
    댓글 입력	comments	token	2	general
    댓글 접기	comments	token	2	general
    댓글 정책	comments	token	2	general
    댓글달기	comments	token	2	general
    댓글더보기	comments	token	2	general
    댓글등록	comments	token	2	general
    댓글많은뉴스	comments	token	2	general
    댓글목록	comments	token	2	general
    댓글바로가기	comments	token	2	general
    댓글보기	comments	token	2	general
    댓글쓰기	comments	token	2	general
    댓글운영원칙	comments	token	2	general
    댓글을 남겨 주세요	comments	token	2	general
    댓글을 남겨주세요	comments	token	2	general
    댓글을 입력하세요	comments	token	2	general
    댓글을 입력해 주세요	comments	token	2	general
    댓글을 입력해주세요	comments	token	2	general
    댓글입력	comments	token	2	general
    댓글접기	comments	token	2	general
    독자 의견	comments	token	2	general
    독자의견	comments	token	2	general
    등록	comments	token	1	general
    등록순	comments	token	2	general
    등록하기	comments	token	2	general
    로그인 후 댓글을 작성할 수 있습니다	comments	token	2	general
    로그인을 하시면 댓글을 쓸 수 있습니다	comments	token	2	general
    반대순	comments	token	2	general
    베스트 댓글	comments	token	2	general
    베스트댓글	comments	token	2	general
    본인 삭제	comments	token	2	general
    비밀글	comments	token	2	general
    비호감	comments	token	2	general
    삭제	comments	token	1	general
    삭제된 댓글	comments	token	2	general
    삭제된 댓글입니다	comments	token	2	general
    선플	comments	token	2	general
    수정	comments	token	1	general
    순공감순	comments	token	2	general
    신고	comments	token	2	general
    신고하기	comments	token	2	general
    실시간 댓글	comments	token	2	general
    악플	comments	token	2	general
    연령별	comments	token	2	general
    운영규정 미준수로 삭제된 댓글입니다	comments	token	2	general
    의견	comments	token	1	general
    의견 쓰기	comments	token	2	general
    의견쓰기	comments	token	2	general
    인기순	comments	token	2	general
    작성	comments	token	1	general
    작성자	comments	token	1	general
    작성자에 의해 삭제된 댓글입니다	comments	token	2	general
    작성하기	comments	token	2	general
    작성한 댓글	comments	token	2	general
    전체 댓글	comments	token	2	general
    전체댓글	comments	token	2	general
    접기	comments	token	2	general
    접기/펼치기	comments	token	2	general
    정렬	comments	token	1	general
    찬성순	comments	token	2	general
    첫 댓글을 남겨주세요	comments	token	2	general
    첫 댓글을 작성해 보세요	comments	token	2	general
    첫 댓글을 작성해보세요	comments	token	2	general
    첫 번째 댓글을 남겨주세요	comments	token	2	general
    첫 번째 댓글을 작성해 보세요	comments	token	2	general
    첫번째 댓글을 작성해보세요	comments	token	2	general
    총 댓글	comments	token	2	general
    최신순	comments	token	2	general
    추천순	comments	token	2	general
    취소	comments	token	1	general
    클린봇	comments	token	2	general
    클린봇이 악성댓글을 감지합니다	comments	token	2	general
    토론하기	comments	token	2	general
    한줄의견	comments	token	2	general
    한줄평	comments	token	2	general
    현재 댓글	comments	token	2	general
    호감	comments	token	2	general
    확인	comments	token	1	general
    (저작권자	copyright	any	3	general
    <Copyright	copyright	any	3	general
    <저작권자	copyright	any	3	general
    AI 데이터 활용 금지	copyright	any	3	general
    AI 학습 금지	copyright	any	3	general
    AI 학습 및 활용 금지	copyright	any	3	general
    AI 학습 이용 금지	copyright	any	3	general
    All Rights Reserved	copyright	any	3	general
    All Rights Reseved	copyright	any	3	general
    All rights reserved	copyright	any	3	general
    Copyright (c)	copyright	any	3	general
    Copyright ©	copyright	any	3	general
    Copyright ⓒ	copyright	any	3	general
    Copyrights ©	copyright	any	3	general
    Copyrights ⓒ	copyright	any	3	general
    Copyrightⓒ	copyright	any	3	general
    [Copyright	copyright	any	3	general
    [저작권자	copyright	any	3	general
    all right reserved	copyright	any	3	general
    ⓒ Copyright	copyright	any	3	general
    ⓒ저작권자	copyright	any	3	general
    기사의 저작권	copyright	any	3	general
    모든 콘텐츠(기사	copyright	any	3	general
    무단 배포	copyright	any	3	general
    무단 복제	copyright	any	3	general
    무단 전재	copyright	any	3	general
    무단배포	copyright	any	3	general
    무단복제	copyright	any	3	general
    무단전재	copyright	any	3	general
    배포 금지	copyright	any	3	general
    배포금지	copyright	any	3	general
    본 기사의 저작권	copyright	any	3	general
    본 콘텐츠의 저작권	copyright	any	3	general
    영리 목적의 이용	copyright	any	3	general
    재배포 금지	copyright	any	3	general
    재배포 및	copyright	any	3	general
    재배포금지	copyright	any	3	general
    재배포를 금지	copyright	any	3	general
    저작권법에 따라	copyright	any	3	general
    저작권법에 의해	copyright	any	3	general
    저작권법의 보호	copyright	any	3	general
    저작권은	copyright	any	2	general
    저작권자 (c)	copyright	any	3	general
    저작권자 ©	copyright	any	3	general
    저작권자 ⓒ	copyright	any	3	general
    저작권자(c)	copyright	any	3	general
    저작권자©	copyright	any	3	general
    저작권자ⓒ	copyright	any	3	general
    전재 금지	copyright	any	3	general
    전재금지	copyright	any	3	general
    콘텐츠의 저작권	copyright	any	3	general
    크롤링 금지	copyright	any	3	general
    크롤링을 금지	copyright	any	3	general
    기자	cue	token	1	general
    녹취	cue	token	1	general
    답변	cue	token	1	general
    리포터	cue	token	1	general
    리포트	cue	token	1	general
    스탠드업	cue	token	1	general
    아나운서	cue	token	1	general
    앵커	cue	token	1	general
    앵커 멘트	cue	token	1	general
    앵커멘트	cue	token	1	general
    영상편집	cue	token	1	general
    인터뷰	cue	token	1	general
    자막	cue	token	1	general
    진행	cue	token	1	general
    질문	cue	token	1	general
    촬영기자	cue	token	1	general
    출연	cue	token	1	general
    클로징	cue	token	1	general
    현장음	cue	token	1	general
    (계속)	end	token	2	general
    (끝)	end	token	2	general
    <끝>	end	token	2	general
    계속	end	token	1	general
    기사 끝	end	token	2	general
    기사 본문 끝	end	token	2	general
    기사 본문 시작	end	token	2	general
    기사 본문 영역	end	token	2	general
    기사 상단	end	token	2	general
    기사 하단	end	token	2	general
    끝	end	token	2	general
    본문 끝	end	token	2	general
    본문 시작	end	token	2	general
    본문 영역 끝	end	token	2	general
    본문 영역 시작	end	token	2	general
    본문시작	end	token	2	general
    상세 본문	end	token	2	general
    여기까지	end	token	2	general
    이상	end	token	1	general
    가	fontsize	token	1	general
    가+	fontsize	token	2	general
    가-	fontsize	token	2	general
    가가	fontsize	token	1	general
    가장 작게	fontsize	token	2	general
    가장 크게	fontsize	token	2	general
    가장작게	fontsize	token	2	general
    가장크게	fontsize	token	2	general
    글꼴	fontsize	token	2	general
    글꼴 크기	fontsize	token	2	general
    글씨 줄이기	fontsize	token	2	general
    글씨 크기	fontsize	token	2	general
    글씨 크기 조절	fontsize	token	2	general
    글씨 키우기	fontsize	token	2	general
    글씨줄이기	fontsize	token	2	general
    글씨크기	fontsize	token	2	general
    글씨크기 조절	fontsize	token	2	general
    글씨크기 조절하기	fontsize	token	2	general
    글씨키우기	fontsize	token	2	general
    글자 작게	fontsize	token	2	general
    글자 크게	fontsize	token	2	general
    글자 크기	fontsize	token	2	general
    글자 크기 변경하기	fontsize	token	2	general
    글자 크기 설정	fontsize	token	2	general
    글자 크기 조절	fontsize	token	2	general
    글자작게	fontsize	token	2	general
    글자크게	fontsize	token	2	general
    글자크기	fontsize	token	2	general
    글자크기 변경	fontsize	token	2	general
    글자크기 설정	fontsize	token	2	general
    글자크기 조절	fontsize	token	2	general
    글자크기조절	fontsize	token	2	general
    기본	fontsize	token	1	general
    매우 크게	fontsize	token	2	general
    매우크게	fontsize	token	2	general
    변환할 수 없습니다	fontsize	token	2	general
    보통	fontsize	token	1	general
    본문 글씨 줄이기	fontsize	token	2	general
    본문 글씨 키우기	fontsize	token	2	general
    본문 글자 크기	fontsize	token	2	general
    아주 크게	fontsize	token	2	general
    아주크게	fontsize	token	2	general
    작게	fontsize	token	2	general
    작은 글씨	fontsize	token	2	general
    줄간격	fontsize	token	2	general
    축소	fontsize	token	1	general
    크게	fontsize	token	2	general
    큰 글씨	fontsize	token	2	general
    텍스트 음성 변환 서비스 사용하기	fontsize	token	2	general
    폰트	fontsize	token	2	general
    폰트 크기	fontsize	token	2	general
    폰트크기	fontsize	token	2	general
    행간	fontsize	token	1	general
    확대	fontsize	token	1	general
    확대/축소	fontsize	token	2	general
    FAX	footer	any	3	general
    개인정보관리책임자	footer	any	3	general
    개인정보보호책임자	footer	any	3	general
    기사 배열 책임자	footer	any	3	general
    대표번호	footer	any	3	general
    대표전화	footer	any	3	general
    등록번호 :	footer	any	3	general
    등록번호 경기	footer	any	3	general
    등록번호 서울	footer	any	3	general
    등록번호:	footer	any	3	general
    등록일 :	footer	any	3	general
    등록일:	footer	any	3	general
    등록일자	footer	any	3	general
    발행·편집인	footer	any	3	general
    발행인 :	footer	any	3	general
    발행인 겸 편집인	footer	any	3	general
    발행인/편집인	footer	any	3	general
    발행인:	footer	any	3	general
    발행인·편집인	footer	any	3	general
    발행일 :	footer	any	3	general
    발행일:	footer	any	3	general
    발행일자	footer	any	3	general
    사업자 등록번호	footer	any	3	general
    사업자등록번호	footer	any	3	general
    사업장 소재지	footer	any	3	general
    신문등록번호	footer	any	3	general
    윤리강령을 준수	footer	any	3	general
    인터넷신문 등록번호	footer	any	3	general
    인터넷신문등록	footer	any	3	general
    인터넷신문등록번호	footer	any	3	general
    인터넷신문위원회	footer	any	3	general
    자율심의 준수	footer	any	3	general
    정간법 등록	footer	any	3	general
    정기간행물등록번호	footer	any	3	general
    제호	footer	any	1	general
    제호 :	footer	any	3	general
    제호:	footer	any	3	general
    청소년보호책임자 :	footer	any	3	general
    청소년보호책임자:	footer	any	3	general
    통신판매업 신고	footer	any	3	general
    통신판매업신고	footer	any	3	general
    팩스 :	footer	any	3	general
    편집인 :	footer	any	3	general
    편집인:	footer	any	3	general
    호스팅 제공자	footer	any	3	general
    About	footer	token	2	general
    About us	footer	token	2	general
    Contact	footer	token	2	general
    Contact us	footer	token	2	general
    RSS 서비스	footer	token	2	general
    개인정보 처리방침	footer	token	2	general
    개인정보 취급방침	footer	token	2	general
    개인정보보호정책	footer	token	2	general
    개인정보처리방침	footer	token	2	general
    개인정보취급방침	footer	token	2	general
    고객센터	footer	token	2	general
    고충처리	footer	token	2	general
    고충처리인	footer	token	2	general
    고충처리인 제도	footer	token	2	general
    공지사항	footer	token	2	general
    관련 사이트	footer	token	2	general
    관련사이트	footer	token	2	general
    광고 안내	footer	token	2	general
    광고/제휴	footer	token	2	general
    광고·제휴 문의	footer	token	2	general
    광고안내	footer	token	2	general
    광고제휴	footer	token	2	general
    구독 안내	footer	token	2	general
    구독신청	footer	token	2	general
    구독안내	footer	token	2	general
    기사 제보	footer	token	2	general
    기사배열 기본방침	footer	token	2	general
    기사배열 원칙	footer	token	2	general
    기사배열 책임자	footer	token	2	general
    기사배열책임자	footer	token	2	general
    기사심의규정	footer	token	2	general
    기사제보	footer	token	2	general
    기사투고	footer	token	2	general
    기자윤리강령	footer	token	2	general
    뉴스 이용자위원회	footer	token	2	general
    뉴스콘텐츠 저작권	footer	token	2	general
    독자권익위원회	footer	token	2	general
    독자위원회	footer	token	2	general
    매체 소개	footer	token	2	general
    매체소개	footer	token	2	general
    모바일 웹	footer	token	2	general
    문의	footer	token	1	general
    문의하기	footer	token	2	general
    바로잡습니다	footer	token	2	general
    발행인 인사말	footer	token	2	general
    배너광고	footer	token	2	general
    법적고지	footer	token	2	general
    불편신고	footer	token	2	general
    사고	footer	token	1	general
    사업자정보	footer	token	2	general
    사업제휴	footer	token	2	general
    사이트 운영	footer	token	2	general
    사이트맵	footer	token	2	general
    서비스 이용약관	footer	token	2	general
    서비스약관	footer	token	2	general
    수상내역	footer	token	2	general
    시민위원회	footer	token	2	general
    신문사 소개	footer	token	2	general
    신문사소개	footer	token	2	general
    신문윤리강령	footer	token	2	general
    알립니다	footer	token	2	general
    언론사 소개	footer	token	2	general
    연혁	footer	token	1	general
    오시는 길	footer	token	2	general
    온라인광고	footer	token	2	general
    운영원칙	footer	token	2	general
    윤리강령	footer	token	2	general
    이메일 무단 수집 거부	footer	token	2	general
    이메일 무단수집거부	footer	token	2	general
    이메일 주소 무단수집거부	footer	token	2	general
    이메일무단수집거부	footer	token	2	general
    이메일주소 무단수집거부	footer	token	2	general
    이용 약관	footer	token	2	general
    이용약관	footer	token	2	general
    인사말	footer	token	1	general
    인재채용	footer	token	2	general
    인터넷신문윤리강령	footer	token	2	general
    자매지	footer	token	2	general
    자율심의	footer	token	2	general
    저작권	footer	token	2	general
    저작권 문의	footer	token	2	general
    저작권 안내	footer	token	2	general
    저작권 정책	footer	token	2	general
    저작권규약	footer	token	2	general
    저작권문의	footer	token	2	general
    저작권정책	footer	token	2	general
    정정보도	footer	token	2	general
    제휴 문의	footer	token	2	general
    제휴/광고	footer	token	2	general
    제휴·광고문의	footer	token	2	general
    제휴문의	footer	token	2	general
    제휴안내	footer	token	2	general
    조직도	footer	token	2	general
    지면광고	footer	token	2	general
    지적재산보호정책	footer	token	2	general
    찾아오시는 길	footer	token	2	general
    찾아오시는길	footer	token	2	general
    채용	footer	token	1	general
    채용정보	footer	token	2	general
    책임의 한계와 법적고지	footer	token	2	general
    청소년 보호 책임자	footer	token	2	general
    청소년 보호정책	footer	token	2	general
    청소년보호정책	footer	token	2	general
    청소년보호책임자	footer	token	2	general
    콘텐츠 구매	footer	token	2	general
    콘텐츠 제휴	footer	token	2	general
    콘텐츠문의	footer	token	2	general
    투고	footer	token	1	general
    편집규약	footer	token	2	general
    편집원칙	footer	token	2	general
    회사 소개	footer	token	2	general
    회사소개	footer	token	2	general
    회원약관	footer	token	2	general
    AI	menu	token	1	general
    English	menu	token	1	general
    IT	menu	token	1	general
    IT/과학	menu	token	1	general
    IT·과학	menu	token	1	general
    e스포츠	menu	token	1	general
    中文	menu	token	1	general
    日本語	menu	token	1	general
    가상자산	menu	token	1	general
    가요	menu	token	1	general
    가전	menu	token	1	general
    강원	menu	token	1	general
    건강	menu	token	1	general
    건설	menu	token	1	general
    게시판	menu	token	1	general
    게임	menu	token	1	general
    경기	menu	token	1	general
    경남	menu	token	1	general
    경북	menu	token	1	general
    경제	menu	token	1	general
    경제일반	menu	token	1	general
    경제홈	menu	token	1	general
    골프	menu	token	1	general
    공연	menu	token	1	general
    과학	menu	token	1	general
    과학일반	menu	token	1	general
    광주	menu	token	1	general
    교양	menu	token	1	general
    교육	menu	token	1	general
    국방	menu	token	1	general
    국제	menu	token	1	general
    국제일반	menu	token	1	general
    국회	menu	token	1	general
    국회·정당	menu	token	1	general
    군사	menu	token	1	general
    그래픽	menu	token	1	general
    그래픽뉴스	menu	token	1	general
    글로벌	menu	token	1	general
    글로벌경제	menu	token	1	general
    금융	menu	token	1	general
    금융·증권	menu	token	1	general
    기고	menu	token	1	general
    기업	menu	token	1	general
    기업·산업	menu	token	1	general
    기자수첩	menu	token	1	general
    기타	menu	token	1	general
    기획	menu	token	1	general
    기획·연재	menu	token	1	general
    기후	menu	token	1	general
    기후·환경	menu	token	1	general
    날씨	menu	token	1	general
    노동	menu	token	1	general
    노인	menu	token	1	general
    논설	menu	token	1	general
    농구	menu	token	1	general
    농업	menu	token	1	general
    뉴스	menu	token	1	general
    뉴스룸	menu	token	1	general
    뉴스홈	menu	token	1	general
    단독	menu	token	1	general
    대구	menu	token	1	general
    대전	menu	token	1	general
    대통령실	menu	token	1	general
    대학	menu	token	1	general
    더보기	menu	token	1	general
    데스크 칼럼	menu	token	1	general
    독자마당	menu	token	1	general
    독자투고	menu	token	1	general
    동영상	menu	token	1	general
    동정	menu	token	1	general
    드라마	menu	token	1	general
    디지털	menu	token	1	general
    라이브	menu	token	1	general
    라이프	menu	token	1	general
    라이프스타일	menu	token	1	general
    랭킹	menu	token	1	general
    레저	menu	token	1	general
    로봇	menu	token	1	general
    로컬	menu	token	1	general
    리뷰	menu	token	1	general
    리빙	menu	token	1	general
    마켓	menu	token	1	general
    만평	menu	token	1	general
    만화	menu	token	1	general
    맛집	menu	token	1	general
    매거진	menu	token	1	general
    머니	menu	token	1	general
    모바일	menu	token	1	general
    모빌리티	menu	token	1	general
    문화	menu	token	1	general
    문화·연예	menu	token	1	general
    문화일반	menu	token	1	general
    물류	menu	token	1	general
    미국	menu	token	1	general
    미술	menu	token	1	general
    바둑	menu	token	1	general
    바이오	menu	token	1	general
    반도체	menu	token	1	general
    반도체·디스플레이	menu	token	1	general
    반려동물	menu	token	1	general
    방송	menu	token	1	general
    방송통신	menu	token	1	general
    배구	menu	token	1	general
    법원·검찰	menu	token	1	general
    벤처	menu	token	1	general
    보안	menu	token	1	general
    보험	menu	token	1	general
    복지	menu	token	1	general
    부고	menu	token	1	general
    부동산	menu	token	1	general
    부산	menu	token	1	general
    북한	menu	token	1	general
    뷰티	menu	token	1	general
    블로그	menu	token	1	general
    블록체인	menu	token	1	general
    비디오	menu	token	1	general
    비즈	menu	token	1	general
    비즈니스	menu	token	1	general
    사건·사고	menu	token	1	general
    사건사고	menu	token	1	general
    사람	menu	token	1	general
    사람들	menu	token	1	general
    사설	menu	token	1	general
    사설·칼럼	menu	token	1	general
    사전	menu	token	1	general
    사진	menu	token	1	general
    사회	menu	token	1	general
    사회·교육	menu	token	1	general
    사회일반	menu	token	1	general
    산업	menu	token	1	general
    산업·재계	menu	token	1	general
    생활	menu	token	1	general
    생활/문화	menu	token	1	general
    생활경제	menu	token	1	general
    서울	menu	token	1	general
    세계	menu	token	1	general
    세금	menu	token	1	general
    세종	menu	token	1	general
    섹션	menu	token	1	general
    소비자	menu	token	1	general
    소프트웨어	menu	token	1	general
    속보	menu	token	1	general
    쇼핑	menu	token	1	general
    수도권	menu	token	1	general
    스타트업	menu	token	1	general
    스페셜	menu	token	1	general
    스포츠	menu	token	1	general
    스포츠·연예	menu	token	1	general
    스포츠일반	menu	token	1	general
    시론	menu	token	1	general
    시민기자	menu	token	1	general
    시황	menu	token	1	general
    식품	menu	token	1	general
    신문보기	menu	token	1	general
    아시아	menu	token	1	general
    아카데미	menu	token	1	general
    아프리카	menu	token	1	general
    야구	menu	token	1	general
    에너지	menu	token	1	general
    여성	menu	token	1	general
    여행	menu	token	1	general
    여행·레저	menu	token	1	general
    역사	menu	token	1	general
    연금	menu	token	1	general
    연예	menu	token	1	general
    연예·스포츠	menu	token	1	general
    연재	menu	token	1	general
    영남	menu	token	1	general
    영상	menu	token	1	general
    영어	menu	token	1	general
    영화	menu	token	1	general
    오늘의 운세	menu	token	1	general
    오피니언	menu	token	1	general
    오피니언·칼럼	menu	token	1	general
    외교	menu	token	1	general
    우주	menu	token	1	general
    운세	menu	token	1	general
    울산	menu	token	1	general
    웰빙	menu	token	1	general
    웹툰	menu	token	1	general
    유럽	menu	token	1	general
    유머	menu	token	1	general
    유통	menu	token	1	general
    육아	menu	token	1	general
    은행	menu	token	1	general
    음식	menu	token	1	general
    음악	menu	token	1	general
    의료	menu	token	1	general
    이벤트	menu	token	1	general
    이슈	menu	token	1	general
    이슈+	menu	token	1	general
    인공지능	menu	token	1	general
    인권	menu	token	1	general
    인물	menu	token	1	general
    인사	menu	token	1	general
    인천	menu	token	1	general
    인터넷	menu	token	1	general
    인터넷·게임	menu	token	1	general
    인터랙티브	menu	token	1	general
    인터뷰	menu	token	1	general
    인포그래픽	menu	token	1	general
    일반	menu	token	1	general
    일본	menu	token	1	general
    일본어	menu	token	1	general
    입시	menu	token	1	general
    자동차	menu	token	1	general
    자유게시판	menu	token	1	general
    재계	menu	token	1	general
    재테크	menu	token	1	general
    전국	menu	token	1	general
    전남	menu	token	1	general
    전북	menu	token	1	general
    전시	menu	token	1	general
    전체	menu	token	1	general
    전체메뉴	menu	token	1	general
    정책	menu	token	1	general
    정치	menu	token	1	general
    정치·사회	menu	token	1	general
    정치일반	menu	token	1	general
    제약	menu	token	1	general
    제주	menu	token	1	general
    젠더	menu	token	1	general
    조선	menu	token	1	general
    종교	menu	token	1	general
    종합	menu	token	1	general
    주식	menu	token	1	general
    중국	menu	token	1	general
    중국어	menu	token	1	general
    중기	menu	token	1	general
    중남미	menu	token	1	general
    중동	menu	token	1	general
    중소기업	menu	token	1	general
    증권	menu	token	1	general
    지도	menu	token	1	general
    지면	menu	token	1	general
    지면보기	menu	token	1	general
    지방	menu	token	1	general
    지역	menu	token	1	general
    직장	menu	token	1	general
    창업	menu	token	1	general
    책	menu	token	1	general
    철강	menu	token	1	general
    청년	menu	token	1	general
    청와대	menu	token	1	general
    초판	menu	token	1	general
    최신	menu	token	1	general
    축구	menu	token	1	general
    출판	menu	token	1	general
    충청	menu	token	1	general
    취업	menu	token	1	general
    카드	menu	token	1	general
    카드뉴스	menu	token	1	general
    카페	menu	token	1	general
    칼럼	menu	token	1	general
    칼럼니스트	menu	token	1	general
    커뮤니티	menu	token	1	general
    컬처	menu	token	1	general
    컴퓨팅	menu	token	1	general
    코인	menu	token	1	general
    퀴즈	menu	token	1	general
    탐사	menu	token	1	general
    탐사보도	menu	token	1	general
    테크	menu	token	1	general
    토론	menu	token	1	general
    통신	menu	token	1	general
    통신·방송	menu	token	1	general
    트렌드	menu	token	1	general
    특집	menu	token	1	general
    특파원	menu	token	1	general
    판결	menu	token	1	general
    팟캐스트	menu	token	1	general
    패션	menu	token	1	general
    팩트체크	menu	token	1	general
    펀드	menu	token	1	general
    포럼	menu	token	1	general
    포토	menu	token	1	general
    포토뉴스	menu	token	1	general
    피플	menu	token	1	general
    학술	menu	token	1	general
    핫이슈	menu	token	1	general
    항공	menu	token	1	general
    해양	menu	token	1	general
    해외야구	menu	token	1	general
    해외축구	menu	token	1	general
    행사	menu	token	1	general
    행정	menu	token	1	general
    헤드라인	menu	token	1	general
    헬스	menu	token	1	general
    호남	menu	token	1	general
    홈	menu	token	1	general
    화보	menu	token	1	general
    화장품	menu	token	1	general
    환경	menu	token	1	general
    환율	menu	token	1	general
    본문 바로가기	nav	any	3	general
    본문으로 바로가기	nav	any	3	general
    주메뉴 바로가기	nav	any	3	general
    컨텐츠 바로가기	nav	any	3	general
    콘텐츠 바로가기	nav	any	3	general
    Family Site	nav	token	2	general
    HOME	nav	token	2	general
    Home	nav	token	2	general
    ID/PW 찾기	nav	token	2	general
    MY	nav	token	1	general
    MY뉴스	nav	token	2	general
    PC 버전	nav	token	2	general
    PC버전	nav	token	2	general
    PC화면	nav	token	2	general
    PDF 보기	nav	token	2	general
    PDF보기	nav	token	2	general
    PDF서비스	nav	token	2	general
    PICK	nav	token	2	general
    PICK 안내	nav	token	2	general
    RSS	nav	token	2	general
    RSS서비스	nav	token	2	general
    Skip to content	nav	token	2	general
    TAG	nav	token	2	general
    TOP	nav	token	1	general
    tags	nav	token	2	general
    검색	nav	token	2	general
    검색 닫기	nav	token	2	general
    검색 바로가기	nav	token	2	general
    검색 아이콘	nav	token	2	general
    검색 열기	nav	token	2	general
    검색어 입력	nav	token	2	general
    검색어를 입력하세요	nav	token	2	general
    검색어를 입력해 주세요	nav	token	2	general
    검색어를 입력해주세요	nav	token	2	general
    검색창	nav	token	2	general
    검색창 닫기	nav	token	2	general
    검색창 열기	nav	token	2	general
    계열사	nav	token	2	general
    고객센터	nav	token	2	general
    고객지원	nav	token	1	general
    공지	nav	token	1	general
    공지사항	nav	token	2	general
    관계사	nav	token	2	general
    구독 설정	nav	token	2	general
    구독중	nav	token	2	general
    기사 보기	nav	token	2	general
    기사 본문	nav	token	2	general
    기사 본문 바로가기	nav	token	2	general
    기사 원문	nav	token	2	general
    기사검색	nav	token	2	general
    기사보기	nav	token	2	general
    기사본문	nav	token	2	general
    기사원문	nav	token	2	general
    기사원문보기	nav	token	2	general
    기자 정보	nav	token	2	general
    기자 페이지	nav	token	2	general
    기자정보	nav	token	2	general
    기자페이지	nav	token	2	general
    기타 서비스	nav	token	2	general
    기타서비스	nav	token	2	general
    나의 메뉴	nav	token	2	general
    날짜별 기사	nav	token	2	general
    날짜선택	nav	token	2	general
    내 정보	nav	token	2	general
    내정보	nav	token	2	general
    뉴스 바로가기	nav	token	2	general
    뉴스 서비스	nav	token	2	general
    뉴스본문	nav	token	2	general
    뉴스서비스	nav	token	2	general
    뉴스판	nav	token	2	general
    뉴스홈	nav	token	2	general
    다시 보지 않기	nav	token	2	general
    다음	nav	token	1	general
    다음 기사	nav	token	2	general
    다음 내용	nav	token	2	general
    다음 슬라이드	nav	token	2	general
    다음 페이지	nav	token	2	general
    다음글	nav	token	2	general
    다음기사	nav	token	2	general
    다음내용	nav	token	2	general
    다크모드	nav	token	2	general
    닫기	nav	token	2	general
    더 보기	nav	token	2	general
    더보기	nav	token	2	general
    도움말	nav	token	2	general
    라이트모드	nav	token	2	general
    레이어 닫기	nav	token	2	general
    로그아웃	nav	token	2	general
    로그인	nav	token	2	general
    로그인 아이콘	nav	token	2	general
    로그인아이콘	nav	token	2	general
    마이	nav	token	1	general
    마이뉴스	nav	token	2	general
    마이페이지	nav	token	2	general
    마지막	nav	token	1	general
    많이본기사	nav	token	2	general
    맨 위로	nav	token	2	general
    맨위로	nav	token	2	general
    맨위로 이동	nav	token	2	general
    메뉴	nav	token	2	general
    메뉴 건너뛰기	nav	token	2	general
    메뉴 닫기	nav	token	2	general
    메뉴 바로가기	nav	token	2	general
    메뉴 아이콘	nav	token	2	general
    메뉴 열기	nav	token	2	general
    메뉴보기	nav	token	2	general
    메인	nav	token	1	general
    메인메뉴 바로가기	nav	token	2	general
    메인으로	nav	token	2	general
    모바일 버전	nav	token	2	general
    모바일 보기	nav	token	2	general
    모바일버전	nav	token	2	general
    목록	nav	token	1	general
    목록보기	nav	token	2	general
    목록으로	nav	token	2	general
    바로가기	nav	token	2	general
    본문	nav	token	2	general
    본문 바로가기	nav	token	2	general
    본문 보기	nav	token	2	general
    본문 영역	nav	token	2	general
    본문바로가기	nav	token	2	general
    본문보기	nav	token	2	general
    본문으로 건너뛰기	nav	token	2	general
    본문으로 바로가기	nav	token	2	general
    분야별 뉴스	nav	token	2	general
    비밀번호	nav	token	1	general
    비밀번호 찾기	nav	token	2	general
    사이드바	nav	token	2	general
    사이트 맵	nav	token	2	general
    사이트맵	nav	token	2	general
    상단으로	nav	token	2	general
    상단으로 이동	nav	token	2	general
    상세검색	nav	token	2	general
    서비스 더보기	nav	token	2	general
    서비스 전체보기	nav	token	2	general
    설정	nav	token	2	general
    시작페이지 설정	nav	token	2	general
    시작페이지로	nav	token	2	general
    아이디	nav	token	1	general
    아이디 저장	nav	token	2	general
    아이디 찾기	nav	token	2	general
    안내	nav	token	1	general
    알림	nav	token	2	general
    알림 설정	nav	token	2	general
    알림설정	nav	token	2	general
    언론사 PICK	nav	token	2	general
    언론사 선정	nav	token	2	general
    언론사 홈	nav	token	2	general
    언론사홈	nav	token	2	general
    언어선택	nav	token	2	general
    열기	nav	token	1	general
    오늘 하루 보지 않기	nav	token	2	general
    오늘 하루 열지 않기	nav	token	2	general
    원문	nav	token	1	general
    원문 보기	nav	token	2	general
    원문보기	nav	token	2	general
    위로	nav	token	2	general
    위로가기	nav	token	2	general
    이용안내	nav	token	2	general
    이전	nav	token	1	general
    이전 기사	nav	token	2	general
    이전 내용	nav	token	2	general
    이전 슬라이드	nav	token	2	general
    이전 페이지	nav	token	2	general
    이전글	nav	token	2	general
    이전기사	nav	token	2	general
    이전내용	nav	token	2	general
    자동로그인	nav	token	2	general
    자세히 보기	nav	token	2	general
    자세히보기	nav	token	2	general
    장바구니	nav	token	2	general
    전체 기사	nav	token	2	general
    전체 메뉴	nav	token	2	general
    전체 보기	nav	token	2	general
    전체 서비스	nav	token	2	general
    전체기사	nav	token	2	general
    전체메뉴	nav	token	2	general
    전체메뉴 닫기	nav	token	2	general
    전체메뉴 열기	nav	token	2	general
    전체보기	nav	token	2	general
    전체서비스	nav	token	2	general
    전체열기	nav	token	2	general
    접기	nav	token	2	general
    주메뉴 바로가기	nav	token	2	general
    주제별 뉴스	nav	token	2	general
    즐겨찾기	nav	token	2	general
    지난기사	nav	token	2	general
    지면PDF	nav	token	2	general
    지역별 뉴스	nav	token	2	general
    창 닫기	nav	token	2	general
    창닫기	nav	token	2	general
    처음	nav	token	1	general
    최신 기사	nav	token	2	general
    최신기사	nav	token	2	general
    최신뉴스	nav	token	2	general
    컨텐츠 바로가기	nav	token	2	general
    콘텐츠 바로가기	nav	token	2	general
    퀵메뉴	nav	token	2	general
    키워드	nav	token	1	general
    태그	nav	token	1	general
    통합검색	nav	token	2	general
    팝업 닫기	nav	token	2	general
    패밀리 사이트	nav	token	2	general
    패밀리사이트	nav	token	2	general
    편집	nav	token	1	general
    편집판	nav	token	2	general
    펼쳐보기	nav	token	2	general
    펼치기	nav	token	2	general
    푸터 바로가기	nav	token	2	general
    프로필	nav	token	1	general
    하단 바로가기	nav	token	2	general
    하단메뉴 바로가기	nav	token	2	general
    홈으로	nav	token	2	general
    홈으로 가기	nav	token	2	general
    화면 설정	nav	token	2	general
    화면설정	nav	token	2	general
    회원가입	nav	token	2	general
    회원정보	nav	token	2	general
    구독 버튼을	newsletter	any	3	general
    구독 좋아요	newsletter	any	3	general
    구독자	newsletter	any	2	general
    구독자 전용	newsletter	any	3	general
    구독하고	newsletter	any	2	general
    구독하시면	newsletter	any	3	general
    구독해 주세요	newsletter	any	3	general
    구독해주세요	newsletter	any	3	general
    기사 전문을 보시려면	newsletter	any	3	general
    기사 제보 및	newsletter	any	3	general
    기사문의 및 제보	newsletter	any	3	general
    기사제보 및 보도자료	newsletter	any	3	general
    남은 기사를 보시려면	newsletter	any	3	general
    네이버 메인에서	newsletter	any	3	general
    네이버 홈에서	newsletter	any	3	general
    네이버에서 구독	newsletter	any	3	general
    네이버에서 만나	newsletter	any	3	general
    뉴스레터	newsletter	any	2	general
    뉴스레터 구독	newsletter	any	3	general
    뉴스레터로 받아	newsletter	any	3	general
    뉴스레터를 구독	newsletter	any	3	general
    뉴스레터를 받아	newsletter	any	3	general
    뉴스레터를 신청	newsletter	any	3	general
    다음에서 만나	newsletter	any	3	general
    독자 여러분의 제보	newsletter	any	3	general
    로그인 후 전문	newsletter	any	3	general
    매일 아침	newsletter	any	2	general
    메일로 받아보	newsletter	any	3	general
    메일로 배달	newsletter	any	3	general
    메일함에 배달	newsletter	any	3	general
    메일함으로 보내드	newsletter	any	3	general
    무료로 만나보세요	newsletter	any	3	general
    무료로 보내드립니다	newsletter	any	3	general
    보도자료 배포	newsletter	any	3	general
    알림을 받아	newsletter	any	3	general
    알림을 설정	newsletter	any	3	general
    앱에서 계속	newsletter	any	3	general
    앱에서 더 편하게	newsletter	any	3	general
    앱을 다운로드	newsletter	any	3	general
    앱을 설치	newsletter	any	3	general
    여러분의 제보	newsletter	any	3	general
    유료 회원만	newsletter	any	3	general
    유튜브에서 만나	newsletter	any	3	general
    이메일로 받아보	newsletter	any	3	general
    이메일로 보내드	newsletter	any	3	general
    제보 및 보도자료	newsletter	any	3	general
    제보를 기다립니다	newsletter	any	3	general
    제보를 받습니다	newsletter	any	3	general
    제보하기	newsletter	any	3	general
    제보해 주세요	newsletter	any	3	general
    지금 바로 구독	newsletter	any	3	general
    채널 구독	newsletter	any	3	general
    채널에서 구독	newsletter	any	3	general
    채널을 구독	newsletter	any	3	general
    채널을 추가	newsletter	any	3	general
    첫 달 무료	newsletter	any	3	general
    친구 추가하고	newsletter	any	3	general
    친구로 추가	newsletter	any	3	general
    카카오톡에서 만나	newsletter	any	3	general
    팔로우하고	newsletter	any	3	general
    홈에서 구독	newsletter	any	3	general
    회원 전용 기사	newsletter	any	3	general
    (선택)	newsletter	token	1	general
    (필수)	newsletter	token	1	general
    Android	newsletter	token	2	general
    App Store	newsletter	token	2	general
    Google Play	newsletter	token	2	general
    IOS	newsletter	token	2	general
    iOS	newsletter	token	2	general
    개인정보 수집 및 이용에 동의합니다	newsletter	token	2	general
    개인정보 수집·이용 동의	newsletter	token	2	general
    구글 플레이	newsletter	token	2	general
    구글플레이	newsletter	token	2	general
    구독	newsletter	token	2	general
    구독 신청	newsletter	token	2	general
    구독 중	newsletter	token	2	general
    구독+	newsletter	token	2	general
    구독료	newsletter	token	2	general
    구독신청	newsletter	token	2	general
    구독자	newsletter	token	2	general
    구독하기	newsletter	token	2	general
    기사 제보	newsletter	token	2	general
    기자 구독	newsletter	token	2	general
    기자 구독하기	newsletter	token	2	general
    기자 구독하기 구독중	newsletter	token	2	general
    네이버 채널 구독	newsletter	token	2	general
    뉴스레터	newsletter	token	2	general
    뉴스레터 구독	newsletter	token	2	general
    뉴스레터 구독하기	newsletter	token	2	general
    뉴스레터 신청	newsletter	token	2	general
    뉴스레터 신청하기	newsletter	token	2	general
    동의합니다	newsletter	token	1	general
    디지털 구독	newsletter	token	2	general
    로그인하고 전체 보기	newsletter	token	2	general
    멤버십	newsletter	token	2	general
    멤버십 가입	newsletter	token	2	general
    무료 구독	newsletter	token	2	general
    무료 구독하기	newsletter	token	2	general
    무료 체험	newsletter	token	2	general
    무료구독	newsletter	token	2	general
    무료체험	newsletter	token	2	general
    신문 구독	newsletter	token	2	general
    신문구독	newsletter	token	2	general
    신청	newsletter	token	1	general
    신청하기	newsletter	token	2	general
    안드로이드	newsletter	token	2	general
    알림 받기	newsletter	token	2	general
    알림받기	newsletter	token	2	general
    앱 다운로드	newsletter	token	2	general
    앱 다운받기	newsletter	token	2	general
    앱 설치	newsletter	token	2	general
    앱스토어	newsletter	token	2	general
    앱에서 보기	newsletter	token	2	general
    앱에서 열기	newsletter	token	2	general
    앱으로 보기	newsletter	token	2	general
    언론사 구독	newsletter	token	2	general
    유료 회원	newsletter	token	2	general
    유튜브 구독	newsletter	token	2	general
    유튜브 채널	newsletter	token	2	general
    응원	newsletter	token	1	general
    이 기사 계속 읽기	newsletter	token	2	general
    이메일 주소	newsletter	token	2	general
    이메일 주소 입력	newsletter	token	2	general
    이메일 주소를 입력하세요	newsletter	token	2	general
    이메일을 입력하세요	newsletter	token	2	general
    이메일을 입력해 주세요	newsletter	token	2	general
    이메일을 입력해주세요	newsletter	token	2	general
    정기구독	newsletter	token	2	general
    정기구독 신청	newsletter	token	2	general
    채널 구독	newsletter	token	2	general
    채널 구독하기	newsletter	token	2	general
    채널 추가	newsletter	token	2	general
    채널추가	newsletter	token	2	general
    카카오톡 채널 추가	newsletter	token	2	general
    팔로우	newsletter	token	2	general
    팔로우하기	newsletter	token	2	general
    팔로워	newsletter	token	2	general
    팔로잉	newsletter	token	2	general
    푸시 알림	newsletter	token	2	general
    프리미엄	newsletter	token	2	general
    회원 전용	newsletter	token	2	general
    후원 안내	newsletter	token	2	general
    사진 원본 보기	photo	any	3	general
    사진을 클릭하시면	photo	any	3	general
    이미지 확대하기	photo	any	3	general
    이미지를 클릭하시면	photo	any	3	general
    클릭하면 크게	photo	any	3	general
    클릭하면 확대	photo	any	3	general
    클릭하시면 원본	photo	any	3	general
    클릭하시면 크게	photo	any	3	general
    AD 원본보기 아이콘	photo	token	2	general
    갤러리 보기	photo	token	2	general
    대표 이미지	photo	token	2	general
    대표이미지	photo	token	2	general
    로고	photo	token	1	general
    사진 닫기	photo	token	2	general
    사진 더보기	photo	token	2	general
    사진 보기	photo	token	2	general
    사진 크게 보기	photo	token	2	general
    사진 크게보기	photo	token	2	general
    사진 확대	photo	token	2	general
    사진보기	photo	token	2	general
    사진크게보기	photo	token	2	general
    사진확대	photo	token	2	general
    슬라이드 보기	photo	token	2	general
    썸네일	photo	token	2	general
    원본 보기	photo	token	2	general
    원본보기	photo	token	2	general
    원본보기 아이콘	photo	token	2	general
    이미지	photo	token	1	general
    이미지 닫기	photo	token	2	general
    이미지 보기	photo	token	2	general
    이미지 원본보기	photo	token	2	general
    이미지 크게 보기	photo	token	2	general
    이미지 확대	photo	token	2	general
    이미지 확대보기	photo	token	2	general
    이미지크게보기	photo	token	2	general
    이미지확대	photo	token	2	general
    크게 보기	photo	token	2	general
    크게보기	photo	token	2	general
    큰 이미지	photo	token	2	general
    클릭하시면 원본	photo	token	2	general
    프로필 사진	photo	token	2	general
    프로필 이미지	photo	token	2	general
    확대 이미지	photo	token	2	general
    확대보기	photo	token	2	general
    확대이미지	photo	token	2	general
    기사 섹션 분류 안내	portal	any	3	general
    기사가 속한 카테고리는	portal	any	3	general
    기사의 내용은 편집 방향과	portal	any	3	general
    본 기사는 언론사에서	portal	any	3	general
    본 칼럼은	portal	any	3	general
    본지의 편집 방향과	portal	any	3	general
    섹션 분류는	portal	any	3	general
    섹션 정보는 해당 언론사	portal	any	3	general
    언론사 요청에 따라	portal	any	3	general
    언론사가 분류합니다	portal	any	3	general
    언론사가 직접 선정	portal	any	3	general
    오분류 제보	portal	any	3	general
    외부 기고는	portal	any	3	general
    외부 필진	portal	any	3	general
    이 기사의 카테고리는	portal	any	3	general
    이용자가 직접 구독한	portal	any	3	general
    제휴 언론사의 기사로	portal	any	3	general
    카테고리로 분류할 수 있습니다	portal	any	3	general
    편집 방향과 일치하지	portal	any	3	general
    편집방향과 다를 수	portal	any	3	general
    해당 언론사가 편집	portal	any	3	general
    BEST	ranking	token	1	general
    EDITOR'S PICK	ranking	token	2	general
    Editor's Pick	ranking	token	2	general
    HOT ISSUE	ranking	token	2	general
    HOT NEWS	ranking	token	2	general
    HOT 뉴스	ranking	token	2	general
    HOT 클릭	ranking	token	2	general
    HOT클릭	ranking	token	2	general
    TOP 10	ranking	token	2	general
    TOP NEWS	ranking	token	2	general
    TOP10	ranking	token	2	general
    TOP5	ranking	token	2	general
    가장 많이 본	ranking	token	2	general
    가장 많이 본 기사	ranking	token	2	general
    가장 많이 본 뉴스	ranking	token	2	general
    가장 많이 읽은 기사	ranking	token	2	general
    가장 많이 읽은 뉴스	ranking	token	2	general
    공감 많은 기사	ranking	token	2	general
    공감많은뉴스	ranking	token	2	general
    공유순	ranking	token	1	general
    급상승 뉴스	ranking	token	2	general
    뉴스 랭킹	ranking	token	2	general
    뉴스 속보	ranking	token	1	general
    뉴스랭킹	ranking	token	2	general
    뉴스속보	ranking	token	1	general
    단독 기사	ranking	token	1	general
    댓글 많은 기사	ranking	token	2	general
    댓글 많은 뉴스	ranking	token	2	general
    댓글순	ranking	token	1	general
    독자 추천	ranking	token	2	general
    동영상 뉴스	ranking	token	2	general
    뜨는 기사	ranking	token	2	general
    뜨는 뉴스	ranking	token	2	general
    랭킹 기사	ranking	token	2	general
    랭킹 뉴스	ranking	token	2	general
    랭킹 더보기	ranking	token	2	general
    랭킹뉴스	ranking	token	2	general
    많이 공유 된 기사	ranking	token	2	general
    많이 공유된 기사	ranking	token	2	general
    많이 보는 기사	ranking	token	2	general
    많이 보는 뉴스	ranking	token	2	general
    많이 본	ranking	token	2	general
    많이 본 기사	ranking	token	2	general
    많이 본 뉴스	ranking	token	2	general
    많이 본 영상	ranking	token	2	general
    많이 본 포토	ranking	token	2	general
    많이 읽은 기사	ranking	token	2	general
    많이 읽은 뉴스	ranking	token	2	general
    많이본 기사	ranking	token	2	general
    많이본 뉴스	ranking	token	2	general
    많이본기사	ranking	token	2	general
    많이본뉴스	ranking	token	2	general
    베스트 기사	ranking	token	2	general
    베스트 뉴스	ranking	token	2	general
    베스트 클릭	ranking	token	2	general
    베스트뉴스	ranking	token	2	general
    베스트클릭	ranking	token	2	general
    분야별 랭킹뉴스	ranking	token	2	general
    새 기사	ranking	token	1	general
    새로 올라온 기사	ranking	token	2	general
    섹션별 인기기사	ranking	token	2	general
    섹션별 주요뉴스	ranking	token	2	general
    속보	ranking	token	1	general
    시간별 랭킹	ranking	token	2	general
    실시간	ranking	token	1	general
    실시간 HOT	ranking	token	2	general
    실시간 검색어	ranking	token	2	general
    실시간 급상승	ranking	token	2	general
    실시간 급상승 검색어	ranking	token	2	general
    실시간 뉴스	ranking	token	2	general
    실시간 랭킹	ranking	token	2	general
    실시간 속보	ranking	token	2	general
    실시간 이슈	ranking	token	2	general
    실시간 인기 기사	ranking	token	2	general
    실시간 인기 뉴스	ranking	token	2	general
    실시간 인기기사	ranking	token	2	general
    실시간 인기뉴스	ranking	token	2	general
    실시간 주요뉴스	ranking	token	2	general
    실시간 핫이슈	ranking	token	2	general
    실시간뉴스	ranking	token	2	general
    언론사별 많이 본 뉴스	ranking	token	2	general
    에디터 추천	ranking	token	2	general
    에디터 픽	ranking	token	2	general
    오늘 가장 많이 본 기사	ranking	token	2	general
    오늘 많이 본 뉴스	ranking	token	2	general
    오늘의 1면	ranking	token	2	general
    오늘의 뉴스	ranking	token	2	general
    오늘의 사진	ranking	token	2	general
    오늘의 영상	ranking	token	2	general
    오늘의 이슈	ranking	token	2	general
    오늘의 인기기사	ranking	token	2	general
    오늘의 주요 뉴스	ranking	token	2	general
    오늘의 주요뉴스	ranking	token	2	general
    오늘의 추천	ranking	token	2	general
    오늘의 포토	ranking	token	2	general
    오늘의 핫뉴스	ranking	token	2	general
    오늘의 헤드라인	ranking	token	2	general
    월간	ranking	token	1	general
    이 분야 주요뉴스	ranking	token	2	general
    이 시각 주요 뉴스	ranking	token	2	general
    이 시각 주요뉴스	ranking	token	2	general
    이 시간 주요 뉴스	ranking	token	2	general
    이 시간 주요뉴스	ranking	token	2	general
    이슈 영상	ranking	token	1	general
    이슈 키워드	ranking	token	2	general
    이슈 포토	ranking	token	2	general
    이시각 주요기사	ranking	token	2	general
    이시각 주요뉴스	ranking	token	2	general
    이시간 주요뉴스	ranking	token	2	general
    인기 TOP	ranking	token	2	general
    인기 검색어	ranking	token	2	general
    인기 급상승	ranking	token	2	general
    인기 기사	ranking	token	2	general
    인기 뉴스	ranking	token	2	general
    인기 영상	ranking	token	2	general
    인기 콘텐츠	ranking	token	2	general
    인기 키워드	ranking	token	2	general
    인기 포토	ranking	token	2	general
    인기검색어	ranking	token	2	general
    인기기사	ranking	token	2	general
    인기뉴스	ranking	token	2	general
    일간	ranking	token	1	general
    일간 베스트	ranking	token	2	general
    전체 랭킹	ranking	token	2	general
    조회수 순	ranking	token	1	general
    조회순	ranking	token	1	general
    종합 인기	ranking	token	1	general
    주간	ranking	token	1	general
    주간 많이 본 뉴스	ranking	token	2	general
    주간 베스트	ranking	token	2	general
    주간 인기	ranking	token	2	general
    주간 인기기사	ranking	token	2	general
    주요 기사	ranking	token	2	general
    주요 뉴스	ranking	token	2	general
    주요기사	ranking	token	2	general
    주요뉴스	ranking	token	2	general
    지금 뜨는 기사	ranking	token	2	general
    지금 뜨는 뉴스	ranking	token	2	general
    지금 많이 보는 뉴스	ranking	token	2	general
    지금 인기 있는 기사	ranking	token	2	general
    최신 기사	ranking	token	2	general
    최신 뉴스	ranking	token	2	general
    최신 포토	ranking	token	2	general
    최신기사	ranking	token	2	general
    최신뉴스	ranking	token	2	general
    최신포토뉴스	ranking	token	2	general
    추천 뉴스	ranking	token	2	general
    클릭 베스트	ranking	token	2	general
    톱 뉴스	ranking	token	2	general
    톱뉴스	ranking	token	2	general
    편집자 추천	ranking	token	2	general
    편집자 픽	ranking	token	2	general
    편집자추천	ranking	token	2	general
    포토 뉴스	ranking	token	2	general
    포토 슬라이드	ranking	token	2	general
    포토갤러리	ranking	token	2	general
    포토뉴스	ranking	token	2	general
    포토슬라이드	ranking	token	2	general
    핫 뉴스	ranking	token	2	general
    핫 이슈	ranking	token	2	general
    핫 클릭	ranking	token	2	general
    핫뉴스	ranking	token	2	general
    핫이슈	ranking	token	2	general
    핫클릭	ranking	token	2	general
    헤드라인 뉴스	ranking	token	2	general
    헤드라인뉴스	ranking	token	2	general
    화제의 기사	ranking	token	2	general
    화제의 뉴스	ranking	token	2	general
    화제의 영상	ranking	token	2	general
    기사가 도움이 되셨나요	react	any	3	general
    기사가 마음에 드셨나요	react	any	3	general
    로그인 후 이용 가능	react	any	3	general
    로그인 후 이용해 주세요	react	any	3	general
    메인으로 추천 버튼을 눌러	react	any	3	general
    모두에게 보여주고 싶은 기사라면	react	any	3	general
    이 기사가 좋으셨다면	react	any	3	general
    이 기사를 응원	react	any	3	general
    자발적 구독료	react	any	3	general
    좋은 기사는 후원	react	any	3	general
    감동	react	token	1	general
    감동이에요	react	token	2	general
    감사해요	react	token	2	general
    공감	react	token	2	general
    공감백배	react	token	2	general
    공감해요	react	token	2	general
    기대해요	react	token	2	general
    기사 반응	react	token	2	general
    기사 추천	react	token	2	general
    기사에 공감하셨다면	react	token	2	general
    기사에 대해 어떻게 생각하시나요	react	token	2	general
    기사추천은 24시간 내 50회까지 참여할 수 있습니다	react	token	2	general
    놀라워요	react	token	2	general
    도움이 돼요	react	token	2	general
    모두에게 보여주고 싶은 기사라면	react	token	2	general
    박수	react	token	1	general
    별로예요	react	token	2	general
    분석탁월	react	token	2	general
    비공감	react	token	2	general
    슬퍼요	react	token	2	general
    싫어요	react	token	2	general
    쏠쏠정보	react	token	2	general
    아쉬워요	react	token	2	general
    웃겨요	react	token	2	general
    원해요	react	token	2	general
    유용해요	react	token	2	general
    유익해요	react	token	2	general
    응원하기	react	token	2	general
    응원해요	react	token	2	general
    이 기사 어떻게 생각하세요	react	token	2	general
    이 기사 추천	react	token	2	general
    이 기사를 어떻게 보셨나요	react	token	2	general
    이 기사를 추천합니다	react	token	2	general
    이 기사에 공감하시나요	react	token	2	general
    이 기사에 대한 반응	react	token	2	general
    좋아요	react	token	2	general
    좋아요 평가하기	react	token	2	general
    좋은 기사 후원하기	react	token	2	general
    최고예요	react	token	2	general
    추가취재 원해요	react	token	2	general
    추천하기	react	token	2	general
    추천해요	react	token	2	general
    축하해요	react	token	2	general
    파이팅	react	token	1	general
    팬추천	react	token	2	general
    함께해요	react	token	2	general
    화나요	react	token	2	general
    후속 강추	react	token	2	general
    후속기사 원해요	react	token	2	general
    후속기사원해요	react	token	2	general
    후원	react	token	1	general
    후원하기	react	token	2	general
    훈훈해요	react	token	2	general
    흥미진진	react	token	2	general
    Read more	related	token	2	general
    Recommended	related	token	2	general
    Related	related	token	1	general
    Related Articles	related	token	2	general
    read more	related	token	2	general
    같은 기자의 기사	related	token	2	general
    같은 섹션 기사	related	token	2	general
    같이 보면 좋은 기사	related	token	2	general
    같이 본 뉴스	related	token	2	general
    같이 읽으면 좋은 기사	related	token	2	general
    관련 기사	related	token	2	general
    관련 뉴스	related	token	2	general
    관련 링크	related	token	2	general
    관련 사진	related	token	2	general
    관련 영상	related	token	2	general
    관련 이슈	related	token	2	general
    관련 종목	related	token	2	general
    관련 콘텐츠	related	token	2	general
    관련 키워드	related	token	2	general
    관련 태그	related	token	2	general
    관련 포토	related	token	2	general
    관련기사	related	token	2	general
    관련뉴스	related	token	2	general
    관련영상	related	token	2	general
    관련이슈	related	token	2	general
    관련종목	related	token	2	general
    관련키워드	related	token	2	general
    관련태그	related	token	2	general
    기자의 다른 기사	related	token	2	general
    기자의 다른기사	related	token	2	general
    놓치면 안 되는 기사	related	token	2	general
    놓치지 마세요	related	token	2	general
    놓친 뉴스	related	token	2	general
    다른 기사	related	token	2	general
    다른 기사 보기	related	token	2	general
    다른기사 보기	related	token	2	general
    다른기사보기	related	token	2	general
    당신을 위한 추천	related	token	2	general
    당신을 위한 추천 기사	related	token	2	general
    더 많은 기사	related	token	2	general
    더 많은 기사 보기	related	token	2	general
    더 많은 뉴스 보기	related	token	2	general
    더 읽어보기	related	token	2	general
    더 읽을거리	related	token	2	general
    묶음기사	related	token	2	general
    묶음뉴스	related	token	2	general
    섹션 기사	related	token	2	general
    섹션기사	related	token	2	general
    섹션뉴스	related	token	2	general
    시리즈	related	token	1	general
    연관 검색어	related	token	2	general
    연관 기사	related	token	2	general
    연관기사	related	token	2	general
    연관뉴스	related	token	2	general
    연재 기사	related	token	2	general
    연재 보기	related	token	2	general
    이 기사도 읽어보세요	related	token	2	general
    이 기사를 본 독자가 함께 본 기사	related	token	2	general
    이 기사를 본 사람들이 본 기사	related	token	2	general
    이 기사와 관련된 기사	related	token	2	general
    이 기사와 함께 보면 좋은 뉴스	related	token	2	general
    이 기사와 함께 본 뉴스	related	token	2	general
    이 뉴스와 함께 보세요	related	token	2	general
    이 시리즈의 다른 기사	related	token	2	general
    이 언론사 주요뉴스	related	token	2	general
    이 언론사의 다른 기사	related	token	2	general
    이런 기사 어때요	related	token	2	general
    이런 기사는 어때요	related	token	2	general
    이런 뉴스 어때요	related	token	2	general
    이슈 더보기	related	token	2	general
    이슈 모아 보기	related	token	2	general
    이슈 모아보기	related	token	2	general
    이어 읽기	related	token	2	general
    이어보는 기사	related	token	2	general
    이어서 보기	related	token	2	general
    이전 회차	related	token	2	general
    읽을거리	related	token	2	general
    지금 함께 읽는 기사	related	token	2	general
    참고 기사	related	token	2	general
    참고기사	related	token	2	general
    추천 기사	related	token	2	general
    추천 뉴스	related	token	2	general
    추천 영상	related	token	2	general
    추천 콘텐츠	related	token	2	general
    추천기사	related	token	2	general
    추천뉴스	related	token	2	general
    추천영상	related	token	2	general
    추천콘텐츠	related	token	2	general
    함께 보면 좋은 기사	related	token	2	general
    함께 본 기사	related	token	2	general
    함께 볼 만한 기사	related	token	2	general
    함께 볼만한 기사	related	token	2	general
    함께 읽으면 좋은 기사	related	token	2	general
    핵심 관련기사	related	token	2	general
    회원님을 위한 추천	related	token	2	general
    후속 기사	related	token	2	general
    (으)로 기사보내기	share	any	3	general
    SNS 기사보내기	share	any	3	general
    URL이 복사되었습니다	share	any	3	general
    링크가 복사되었습니다	share	any	3	general
    복사되었습니다. 원하는 곳에	share	any	3	general
    복사하여 붙여넣기 하세요	share	any	3	general
    스크랩이 완료되었습니다	share	any	3	general
    원하는 곳에 붙여넣기	share	any	3	general
    주소 복사가 완료되었습니다	share	any	3	general
    주소가 복사되었습니다	share	any	3	general
    주소복사가 완료	share	any	3	general
    클립보드에 복사되었습니다	share	any	3	general
    Copy link	share	token	2	general
    Facebook	share	token	2	general
    KakaoTalk	share	token	2	general
    SNS	share	token	2	general
    SNS 공유	share	token	2	general
    SNS 공유하기	share	token	2	general
    SNS 기사보내기	share	token	2	general
    SNS 보내기	share	token	2	general
    SNS공유하기	share	token	2	general
    SNS보내기	share	token	2	general
    Share	share	token	2	general
    Twitter	share	token	2	general
    URL	share	token	2	general
    URL 복사	share	token	2	general
    URL 복사하기	share	token	2	general
    URL복사	share	token	2	general
    URL복사(으)로 기사보내기	share	token	2	general
    X	share	token	1	general
    X(트위터)	share	token	2	general
    X로 공유하기	share	token	2	general
    e-mail	share	token	2	general
    email	share	token	2	general
    face book	share	token	2	general
    facebook	share	token	2	general
    instagram	share	token	2	general
    kakao	share	token	2	general
    naver	share	token	2	general
    share	share	token	2	general
    telegram	share	token	2	general
    twitter	share	token	2	general
    youtube	share	token	2	general
    공유	share	token	2	general
    공유 닫기	share	token	2	general
    공유 레이어	share	token	2	general
    공유 버튼	share	token	2	general
    공유버튼	share	token	2	general
    공유하기	share	token	2	general
    구글+	share	token	2	general
    구글플러스	share	token	2	general
    기사 공유	share	token	2	general
    기사 공유 닫기	share	token	2	general
    기사 공유하기	share	token	2	general
    기사 보내기	share	token	2	general
    기사 스크랩	share	token	2	general
    기사 저장	share	token	2	general
    기사 주소 복사	share	token	2	general
    기사공유	share	token	2	general
    기사공유하기	share	token	2	general
    기사보내기	share	token	2	general
    기사스크랩	share	token	2	general
    기사원문 스크랩	share	token	2	general
    기사저장	share	token	2	general
    나중에 보기	share	token	2	general
    네이버 밴드	share	token	2	general
    네이버 블로그	share	token	2	general
    네이버 카페	share	token	2	general
    네이버로 공유	share	token	2	general
    네이버밴드	share	token	2	general
    네이버블로그	share	token	2	general
    네이버블로그(으)로 기사보내기	share	token	2	general
    다른 공유 찾기	share	token	2	general
    다른 찾기	share	token	2	general
    다음 카페	share	token	2	general
    라인	share	token	1	general
    레딧	share	token	2	general
    링크 복사	share	token	2	general
    링크 복사하기	share	token	2	general
    링크드인	share	token	2	general
    링크복사	share	token	2	general
    메일	share	token	2	general
    메일 보내기	share	token	2	general
    메일보내기	share	token	2	general
    문자	share	token	1	general
    문자메시지	share	token	2	general
    미투데이	share	token	2	general
    바로가기 복사하기	share	token	2	general
    밴드	share	token	1	general
    밴드 공유	share	token	2	general
    보내기	share	token	2	general
    복사	share	token	1	general
    복사하기	share	token	2	general
    북마크	share	token	2	general
    스레드	share	token	2	general
    스크랩	share	token	2	general
    스크랩하기	share	token	2	general
    싸이월드	share	token	2	general
    엑스	share	token	1	general
    엑스(X)	share	token	2	general
    와츠앱	share	token	2	general
    요즘	share	token	1	general
    유튜브	share	token	2	general
    이 기사 공유하기	share	token	2	general
    이 기사를 공유합니다	share	token	2	general
    이메일	share	token	2	general
    이메일 공유	share	token	2	general
    이메일 보내기	share	token	2	general
    이메일(으)로 기사보내기	share	token	2	general
    인스타그램	share	token	2	general
    저장	share	token	1	general
    좋아요 공유	share	token	2	general
    주소 복사	share	token	2	general
    주소복사	share	token	2	general
    카카오	share	token	2	general
    카카오스토리	share	token	2	general
    카카오스토리(으)로 기사보내기	share	token	2	general
    카카오톡	share	token	2	general
    카카오톡 공유	share	token	2	general
    카카오톡 공유하기	share	token	2	general
    카카오톡(으)로 기사보내기	share	token	2	general
    카카오톡으로 공유하기	share	token	2	general
    카톡	share	token	2	general
    카톡공유	share	token	2	general
    클립보드 복사	share	token	2	general
    클립보드에 복사	share	token	2	general
    텔레그램	share	token	2	general
    트위터	share	token	2	general
    트위터 공유	share	token	2	general
    트위터 공유하기	share	token	2	general
    트위터(으)로 기사보내기	share	token	2	general
    트위터로 공유하기	share	token	2	general
    퍼가기	share	token	2	general
    페이스북	share	token	2	general
    페이스북 공유	share	token	2	general
    페이스북 공유하기	share	token	2	general
    페이스북(으)로 기사보내기	share	token	2	general
    페이스북으로 공유	share	token	2	general
    페이스북으로 공유하기	share	token	2	general
    핀터레스트	share	token	2	general
    핀터레스트(으)로 기사보내기	share	token	2	general
    24시간 변동률 기준	ticker	token	2	general
    CNY	ticker	token	2	general
    EUR	ticker	token	2	general
    JPY	ticker	token	2	general
    KOSDAQ	ticker	token	2	general
    KOSPI	ticker	token	2	general
    KRW	ticker	token	2	general
    NASDAQ	ticker	token	2	general
    S&P 500	ticker	token	2	general
    S&P500	ticker	token	2	general
    USD	ticker	token	2	general
    USD/KRW	ticker	token	2	general
    WTI	ticker	token	2	general
    pt	ticker	token	1	general
    가상자산 시세	ticker	token	2	general
    가상화폐 시세	ticker	token	2	general
    강수확률	ticker	token	2	general
    거래대금	ticker	token	2	general
    거래량	ticker	token	1	general
    거래상위	ticker	token	2	general
    고가	ticker	token	1	general
    관심종목	ticker	token	2	general
    구름많음	ticker	token	2	general
    구름조금	ticker	token	2	general
    국내증시	ticker	token	2	general
    국제금	ticker	token	2	general
    국제유가	ticker	token	2	general
    금리	ticker	token	1	general
    금시세	ticker	token	2	general
    급등주	ticker	token	2	general
    급락주	ticker	token	2	general
    나스닥	ticker	token	2	general
    눈	ticker	token	1	general
    니케이	ticker	token	2	general
    닛케이	ticker	token	2	general
    닛케이225	ticker	token	2	general
    다우	ticker	token	2	general
    다우존스	ticker	token	2	general
    달러	ticker	token	1	general
    달러/원	ticker	token	2	general
    도지코인	ticker	token	2	general
    두바이유	ticker	token	2	general
    등락	ticker	token	1	general
    등락률	ticker	token	2	general
    리플	ticker	token	2	general
    맑음	ticker	token	1	general
    매매기준율	ticker	token	2	general
    미세먼지	ticker	token	2	general
    변동률	ticker	token	2	general
    보합	ticker	token	1	general
    브렌트유	ticker	token	2	general
    비	ticker	token	1	general
    비트코인	ticker	token	2	general
    비트코인 캐시	ticker	token	2	general
    비트코인에스브이	ticker	token	2	general
    상승	ticker	token	1	general
    상승종목	ticker	token	2	general
    상하이종합	ticker	token	2	general
    상한가	ticker	token	2	general
    상해종합	ticker	token	2	general
    샌드박스	ticker	token	2	general
    솔라나	ticker	token	2	general
    스텔라루멘	ticker	token	2	general
    습도	ticker	token	1	general
    시가	ticker	token	1	general
    시가총액	ticker	token	2	general
    시장지표	ticker	token	2	general
    실시간 시세	ticker	token	2	general
    실시간 암호화폐 시세	ticker	token	2	general
    실시간 증시	ticker	token	2	general
    암호화폐 시세	ticker	token	2	general
    에이다	ticker	token	2	general
    엔	ticker	token	1	general
    오늘의 상승종목	ticker	token	2	general
    오늘의 증시	ticker	token	2	general
    원	ticker	token	1	general
    원/달러	ticker	token	2	general
    원/엔	ticker	token	2	general
    원/유로	ticker	token	2	general
    원·달러	ticker	token	2	general
    이더리움	ticker	token	2	general
    이오스	ticker	token	2	general
    인기종목	ticker	token	2	general
    장 마감	ticker	token	2	general
    장마감	ticker	token	2	general
    장종료	ticker	token	2	general
    장중	ticker	token	1	general
    저가	ticker	token	1	general
    전일 대비	ticker	token	2	general
    전일대비	ticker	token	2	general
    종가	ticker	token	1	general
    종목	ticker	token	1	general
    종목명	ticker	token	2	general
    주요지수	ticker	token	2	general
    증권시세	ticker	token	2	general
    증시 현황	ticker	token	2	general
    체감온도	ticker	token	2	general
    체인링크	ticker	token	2	general
    초미세먼지	ticker	token	2	general
    최고	ticker	token	1	general
    최저	ticker	token	1	general
    코스닥	ticker	token	2	general
    코스피	ticker	token	2	general
    코스피200	ticker	token	2	general
    코인 시세	ticker	token	2	general
    트론	ticker	token	2	general
    포인트	ticker	token	1	general
    폴카닷	ticker	token	2	general
    하락	ticker	token	1	general
    하락종목	ticker	token	2	general
    하한가	ticker	token	2	general
    항셍	ticker	token	2	general
    해외증시	ticker	token	2	general
    현재가	ticker	token	2	general
    현재가(원)	ticker	token	2	general
    환율	ticker	token	1	general
    흐림	ticker	token	1	general
    AI가 요약한	tools	any	3	general
    기사의 제목과 주요 문장을 기반으로	tools	any	3	general
    동영상을 재생하려면	tools	any	3	general
    번역은 자동으로	tools	any	3	general
    별도의 데이터 통화료	tools	any	3	general
    브라우저가 오디오를 지원하지	tools	any	3	general
    음성 재생이 시작	tools	any	3	general
    이 기사는 언론사에 의해 수정	tools	any	3	general
    이동 통신망을 이용하여 음성을 재생	tools	any	3	general
    인공지능이 자동으로	tools	any	3	general
    자동 추출된 요약	tools	any	3	general
    자동으로 요약한	tools	any	3	general
    전체 맥락을 이해하기 위해서는 본문	tools	any	3	general
    3줄 요약	tools	token	2	general
    AI 요약	tools	token	2	general
    AI요약	tools	token	2	general
    BETA	tools	token	2	general
    Print	tools	token	2	general
    beta	tools	token	2	general
    print	tools	token	2	general
    views	tools	token	2	general
    고정 취소	tools	token	2	general
    관심기사	tools	token	2	general
    기사 도구	tools	token	2	general
    기사 듣기	tools	token	2	general
    기사 메뉴	tools	token	2	general
    기사 번역	tools	token	2	general
    기사 수정 요청	tools	token	2	general
    기사 오류 신고	tools	token	2	general
    기사 요약	tools	token	2	general
    기사 인쇄	tools	token	2	general
    기사 자동요약	tools	token	2	general
    기사도구	tools	token	2	general
    기사듣기	tools	token	2	general
    기사인쇄	tools	token	2	general
    기사제보	tools	token	2	general
    기자구독	tools	token	2	general
    남성	tools	token	1	general
    뉴스 듣기	tools	token	2	general
    뉴스 요약	tools	token	2	general
    뉴스듣기	tools	token	2	general
    뉴스레터	tools	token	2	general
    느림	tools	token	1	general
    다시 보기	tools	token	2	general
    다시보기	tools	token	2	general
    댓글	tools	token	2	general
    댓글 수	tools	token	2	general
    댓글수	tools	token	2	general
    동영상 고정	tools	token	2	general
    동영상 보기	tools	token	2	general
    동영상 재생	tools	token	2	general
    듣기	tools	token	2	general
    말하기 속도	tools	token	2	general
    반론보도	tools	token	2	general
    번역	tools	token	1	general
    번역 설정	tools	token	2	general
    베타	tools	token	2	general
    본문 듣기	tools	token	2	general
    본문듣기	tools	token	2	general
    비추천	tools	token	1	general
    빠름	tools	token	1	general
    세줄요약	tools	token	2	general
    신고	tools	token	2	general
    신고하기	tools	token	2	general
    여성	tools	token	1	general
    영상 보기	tools	token	2	general
    영상 재생	tools	token	2	general
    영상보기	tools	token	2	general
    영어로 보기	tools	token	2	general
    오디오	tools	token	2	general
    오디오 듣기	tools	token	2	general
    오류 신고	tools	token	2	general
    오류신고	tools	token	2	general
    요약	tools	token	1	general
    요약봇	tools	token	2	general
    음성으로 듣기	tools	token	2	general
    음성재생	tools	token	2	general
    음성재생 설정	tools	token	2	general
    음소거	tools	token	2	general
    인쇄	tools	token	2	general
    인쇄하기	tools	token	2	general
    일시정지	tools	token	2	general
    자동요약	tools	token	2	general
    자동재생	tools	token	2	general
    자막	tools	token	1	general
    재생	tools	token	1	general
    재생속도	tools	token	2	general
    재생하기	tools	token	2	general
    전체화면	tools	token	2	general
    정정·반론보도	tools	token	2	general
    정정보도	tools	token	2	general
    정지	tools	token	1	general
    제보	tools	token	2	general
    제보하기	tools	token	2	general
    조회	tools	token	1	general
    조회수	tools	token	2	general
    추천	tools	token	1	general
    페이지	tools	token	1	general
    프린트	tools	token	2	general
    프린트하기	tools	token	2	general
    한국어	tools	token	1	general
    화질	tools	token	1	general
    """#

  package static let publishersTable: StaticString = #"""
    AFP	name	general
    AP	name	general
    BBS	name	general
    CBS	name	general
    EBS	name	general
    EPA	name	general
    JTBC	name	general
    KBS	name	general
    MBC	name	general
    MBN	name	general
    OBS	name	general
    SBS	name	general
    TBS	name	general
    TV조선	name	general
    UPI	name	general
    YTN	name	general
    ZDNet	name	general
    강원도민일보	name	general
    강원일보	name	general
    게티이미지	name	general
    게티이미지뱅크	name	general
    게티이미지코리아	name	general
    경기일보	name	general
    경인일보	name	general
    경향신문	name	general
    과학동아	name	general
    광주일보	name	general
    교도통신	name	general
    국민일보	name	general
    국제신문	name	general
    기자협회보	name	general
    노컷뉴스	name	general
    뉴스1	name	general
    뉴스와이어	name	general
    뉴스퀘스트	name	general
    뉴스토마토	name	general
    뉴스핌	name	general
    뉴시스	name	general
    대전일보	name	general
    더벨	name	general
    더팩트	name	general
    데일리안	name	general
    동아사이언스	name	general
    동아일보	name	general
    디지털데일리	name	general
    디지털타임스	name	general
    딜사이트	name	general
    로봇신문	name	general
    로이터	name	general
    로이터통신	name	general
    매경이코노미	name	general
    매일경제	name	general
    매일신문	name	general
    머니S	name	general
    머니투데이	name	general
    메디게이트뉴스	name	general
    문화일보	name	general
    미디어스	name	general
    미디어오늘	name	general
    바이라인네트워크	name	general
    부산일보	name	general
    블로터	name	general
    블룸버그	name	general
    비즈니스워치	name	general
    비즈워치	name	general
    사이언스타임즈	name	general
    서울경제	name	general
    서울신문	name	general
    세계일보	name	general
    스포츠경향	name	general
    스포츠동아	name	general
    스포츠서울	name	general
    스포츠조선	name	general
    시사IN	name	general
    시사인	name	general
    신동아	name	general
    신화	name	general
    신화통신	name	general
    씨네21	name	general
    아시아경제	name	general
    아웃스탠딩	name	general
    아이뉴스24	name	general
    아주경제	name	general
    연합뉴스	name	general
    연합뉴스TV	name	general
    영남일보	name	general
    오마이뉴스	name	general
    월간조선	name	general
    월간중앙	name	general
    이데일리	name	general
    이코노미조선	name	general
    이투데이	name	general
    인베스트조선	name	general
    인천일보	name	general
    일간스포츠	name	general
    전남일보	name	general
    전자신문	name	general
    제주일보	name	general
    조선비즈	name	general
    조선일보	name	general
    주간경향	name	general
    주간동아	name	general
    중도일보	name	general
    중앙일보	name	general
    지디넷코리아	name	general
    채널A	name	general
    청년의사	name	general
    충청투데이	name	general
    코메디닷컴	name	general
    쿠키뉴스	name	general
    타스	name	general
    테크M	name	general
    파이낸셜뉴스	name	general
    펜타프레스	name	general
    포브스코리아	name	general
    폴리뉴스	name	general
    프레시안	name	general
    한겨레	name	general
    한겨레21	name	general
    한겨레신문	name	general
    한경비즈니스	name	general
    한국경제	name	general
    한국일보	name	general
    한라일보	name	general
    허핑턴포스트코리아	name	general
    헤럴드경제	name	general
    헬스조선	name	general
    TV	suffix	general
    가제트	suffix	general
    경제	suffix	general
    경제TV	suffix	general
    경제신문	suffix	general
    뉴스	suffix	general
    뉴스룸	suffix	general
    닷컴	suffix	general
    데일리	suffix	general
    라디오	suffix	general
    리뷰	suffix	general
    매거진	suffix	general
    매일	suffix	general
    미디어	suffix	general
    미러	suffix	general
    방송	suffix	general
    방송국	suffix	general
    비즈	suffix	general
    비즈니스	suffix	general
    스타	suffix	general
    스포츠	suffix	general
    시보	suffix	general
    신문	suffix	general
    신보	suffix	general
    온라인	suffix	general
    월간	suffix	general
    월드	suffix	general
    위클리	suffix	general
    이코노미	suffix	general
    이코노미스트	suffix	general
    인더스트리	suffix	general
    인사이트	suffix	general
    인터넷신문	suffix	general
    일보	suffix	general
    저널	suffix	general
    저널리즘	suffix	general
    주간	suffix	general
    코리아	suffix	general
    타임	suffix	general
    타임스	suffix	general
    타임즈	suffix	general
    텔레콤타임스	suffix	general
    통신	suffix	general
    투데이	suffix	general
    트리뷴	suffix	general
    포스트	suffix	general
    프레스	suffix	general
    헤럴드	suffix	general
    """#

  package static let articleWordsTable: StaticString = #"""
    기자	reporter	general
    특파원	reporter	general
    선임기자	reporter	general
    전문기자	reporter	general
    인턴기자	reporter	general
    수습기자	reporter	general
    객원기자	reporter	general
    대기자	reporter	general
    여행기자	reporter	general
    의학전문기자	reporter	general
    논설위원	reporter	general
    편집위원	reporter	general
    통신원	reporter	general
    에디터	reporter	general
    리포터	reporter	general
    앵커	reporter	general
    아나운서	reporter	general
    시민기자	reporter	general
    취재기자	reporter	general
    과학전문기자	reporter	general
    IT전문기자	reporter	general
    부장	reporter	general
    국장	reporter	general
    논설실장	reporter	general
    평론가	reporter	general
    칼럼니스트	reporter	general
    디지털뉴스부장	reporter	general
    기자	reporter-core	general
    특파원	reporter-core	general
    통신원	reporter-core	general
    리포터	reporter-core	general
    인턴기자	reporter-core	general
    선임기자	reporter-core	general
    전문기자	reporter-core	general
    객원기자	reporter-core	general
    수습기자	reporter-core	general
    대기자	reporter-core	general
    논설위원	reporter-core	general
    편집위원	reporter-core	general
    시민기자	reporter-core	general
    에디터	reporter-core	general
    디지털뉴스팀	desk	general
    온라인뉴스팀	desk	general
    온라인 뉴스팀	desk	general
    디지털뉴스부	desk	general
    이슈팀	desk	general
    편집부	desk	general
    온라인팀	desk	general
    디지털팀	desk	general
    디지털콘텐츠팀	desk	general
    온라인이슈팀	desk	general
    취재팀	desk	general
    데이터분석팀	desk	general
    산업부	desk	general
    경제부	desk	general
    사회부	desk	general
    정치부	desk	general
    국제부	desk	general
    문화부	desk	general
    증권부	desk	general
    금융부	desk	general
    체육부	desk	general
    특별취재팀	desk	general
    사진	photo-credit	general
    사진기자	photo-credit	general
    사진부	photo-credit	general
    촬영	photo-credit	general
    영상	photo-credit	general
    영상취재	photo-credit	general
    영상편집	photo-credit	general
    촬영기자	photo-credit	general
    편집	photo-credit	general
    그래픽	photo-credit	general
    일러스트	photo-credit	general
    삽화	photo-credit	general
    CG	photo-credit	general
    디자인	photo-credit	general
    영상제공	photo-credit	general
    화면제공	photo-credit	general
    자료조사	photo-credit	general
    VJ	photo-credit	general
    PD	photo-credit	general
    오디오맨	photo-credit	general
    화면출처	photo-credit	general
    작가	photo-credit	general
    연출	photo-credit	general
    글	author-credit	general
    취재	author-credit	general
    글·사진	author-credit	general
    취재·글	author-credit	general
    기사	author-credit	general
    글ㆍ사진	author-credit	general
    글/사진	author-credit	general
    취재·촬영	author-credit	general
    취재ㆍ촬영	author-credit	general
    사진·글	author-credit	general
    취재·사진	author-credit	general
    입력	date-published	general
    기사입력	date-published	general
    기사 입력	date-published	general
    최초입력	date-published	general
    최초 입력	date-published	general
    등록	date-published	general
    기사등록	date-published	general
    기사 등록	date-published	general
    등록일	date-published	general
    등록일시	date-published	general
    송고	date-published	general
    송고시간	date-published	general
    기사송고	date-published	general
    승인	date-published	general
    기사승인	date-published	general
    승인시간	date-published	general
    발행	date-published	general
    발행일	date-published	general
    기사발행	date-published	general
    게재	date-published	general
    게재일	date-published	general
    작성	date-published	general
    작성일	date-published	general
    작성시간	date-published	general
    출고	date-published	general
    출고시간	date-published	general
    기사출고	date-published	general
    업로드	date-published	general
    입력시간	date-published	general
    입력일	date-published	general
    입력일시	date-published	general
    뉴스입력	date-published	general
    기사전송	date-published	general
    전송	date-published	general
    date	date-published	general
    published	date-published	general
    posted	date-published	general
    registered	date-published	general
    지면일자	date-published	general
    게시	date-published	general
    게시일	date-published	general
    수정	date-updated	general
    최종수정	date-updated	general
    최종 수정	date-updated	general
    기사수정	date-updated	general
    기사 수정	date-updated	general
    수정일	date-updated	general
    수정시간	date-updated	general
    수정일시	date-updated	general
    업데이트	date-updated	general
    최종업데이트	date-updated	general
    최종 업데이트	date-updated	general
    갱신	date-updated	general
    updated	date-updated	general
    modified	date-updated	general
    제공	caption-credit	general
    자료사진	caption-credit	general
    자료 사진	caption-credit	general
    캡처	caption-credit	general
    캡쳐	caption-credit	general
    화면 캡처	caption-credit	general
    화면캡처	caption-credit	general
    방송 캡처	caption-credit	general
    방송화면 캡처	caption-credit	general
    갈무리	caption-credit	general
    화면 갈무리	caption-credit	general
    홈페이지	caption-credit	general
    홈페이지 캡처	caption-credit	general
    누리집	caption-credit	general
    누리집 갈무리	caption-credit	general
    인스타그램	caption-credit	general
    페이스북	caption-credit	general
    유튜브	caption-credit	general
    트위터	caption-credit	general
    블로그	caption-credit	general
    공식 블로그	caption-credit	general
    공식 홈페이지	caption-credit	general
    유튜브 캡처	caption-credit	general
    유튜브 갈무리	caption-credit	general
    보도자료	caption-credit	general
    공동취재단	caption-credit	general
    공동취재사진	caption-credit	general
    사진공동취재단	caption-credit	general
    자료	caption-credit	general
    자료제공	caption-credit	general
    게티이미지	caption-credit	general
    게티이미지뱅크	caption-credit	general
    게티이미지코리아	caption-credit	general
    셔터스톡	caption-credit	general
    픽사베이	caption-credit	general
    언스플래시	caption-credit	general
    펙셀스	caption-credit	general
    클립아트코리아	caption-credit	general
    뉴스뱅크	caption-credit	general
    로이터	caption-credit	general
    로이터연합뉴스	caption-credit	general
    로이터 연합뉴스	caption-credit	general
    AP	caption-credit	general
    AP연합뉴스	caption-credit	general
    AP 연합뉴스	caption-credit	general
    AFP	caption-credit	general
    AFP연합뉴스	caption-credit	general
    EPA	caption-credit	general
    EPA연합뉴스	caption-credit	general
    AP뉴시스	caption-credit	general
    독자제공	caption-credit	general
    독자 제공	caption-credit	general
    소방본부 제공	caption-credit	general
    CCTV 캡처	caption-credit	general
    챗GPT	caption-credit	general
    달리	caption-credit	general
    미드저니	caption-credit	general
    이미지투데이	caption-credit	general
    연합	caption-credit	general
    일러스트	caption-credit	general
    그래픽	caption-credit	general
    출처	caption-credit	general
    촬영	caption-credit	general
    왼쪽부터	caption-lead	general
    오른쪽부터	caption-lead	general
    왼쪽에서	caption-lead	general
    오른쪽에서	caption-lead	general
    가운데	caption-lead	general
    사진은	caption-lead	general
    사진 =	caption-lead	general
    사진=	caption-lead	general
    사진:	caption-lead	general
    사진 :	caption-lead	general
    사진제공	caption-lead	general
    사진 제공	caption-lead	general
    사진출처	caption-lead	general
    사진 출처	caption-lead	general
    자료사진	caption-lead	general
    자료=	caption-lead	general
    자료 =	caption-lead	general
    그래픽=	caption-lead	general
    그래픽 =	caption-lead	general
    그래픽:	caption-lead	general
    일러스트=	caption-lead	general
    일러스트 =	caption-lead	general
    일러스트:	caption-lead	general
    이미지=	caption-lead	general
    이미지:	caption-lead	general
    출처=	caption-lead	general
    출처 :	caption-lead	general
    출처:	caption-lead	general
    출처 =	caption-lead	general
    사진/	caption-lead	general
    사진ㅣ	caption-lead	general
    사진|	caption-lead	general
    사진ⓒ	caption-lead	general
    사진 ⓒ	caption-lead	general
    표=	caption-lead	general
    표:	caption-lead	general
    삽화=	caption-lead	general
    영상=	caption-lead	general
    포토=	caption-lead	general
    캡처=	caption-lead	general
    포즈를 취하고 있다	caption-pose	general
    기념촬영을 하고 있다	caption-pose	general
    기념 촬영을 하고 있다	caption-pose	general
    기념사진을 찍고 있다	caption-pose	general
    사진을 찍고 있다	caption-pose	general
    기념촬영하고 있다	caption-pose	general
    악수하고 있다	caption-pose	general
    악수를 하고 있다	caption-pose	general
    발언하고 있다	caption-pose	general
    발언을 하고 있다	caption-pose	general
    인사말을 하고 있다	caption-pose	general
    인사말하고 있다	caption-pose	general
    발표하고 있다	caption-pose	general
    발표를 하고 있다	caption-pose	general
    강연하고 있다	caption-pose	general
    설명하고 있다	caption-pose	general
    답변하고 있다	caption-pose	general
    브리핑하고 있다	caption-pose	general
    연설하고 있다	caption-pose	general
    인터뷰를 하고 있다	caption-pose	general
    인터뷰하고 있다	caption-pose	general
    참석해 있다	caption-pose	general
    질문에 답하고 있다	caption-pose	general
    손을 흔들고 있다	caption-pose	general
    박수를 치고 있다	caption-pose	general
    전경	caption-pose	general
    모습	caption-pose	general
    조감도	caption-pose	general
    개념도	caption-pose	general
    구성도	caption-pose	general
    해설도	caption-pose	general
    예시	caption-pose	general
    이미지	caption-pose	general
    로고	caption-pose	general
    포스터	caption-pose	general
    사옥	caption-pose	general
    본사	caption-pose	general
    현판	caption-pose	general
    내부 모습	caption-pose	general
    외관	caption-pose	general
    화면	caption-pose	general
    시연 모습	caption-pose	general
    상승	headline-end	general
    하락	headline-end	general
    확대	headline-end	general
    축소	headline-end	general
    차단	headline-end	general
    추진	headline-end	general
    도입	headline-end	general
    출시	headline-end	general
    공개	headline-end	general
    발표	headline-end	general
    강화	headline-end	general
    완화	headline-end	general
    심화	headline-end	general
    증가	headline-end	general
    감소	headline-end	general
    급증	headline-end	general
    급감	headline-end	general
    성행	headline-end	general
    논란	headline-end	general
    우려	headline-end	general
    전망	headline-end	general
    기대	headline-end	general
    강조	headline-end	general
    지적	headline-end	general
    비판	headline-end	general
    반발	headline-end	general
    촉구	headline-end	general
    요구	headline-end	general
    요청	headline-end	general
    개최	headline-end	general
    체결	headline-end	general
    협력	headline-end	general
    구축	headline-end	general
    개발	headline-end	general
    선정	headline-end	general
    선임	headline-end	general
    임명	headline-end	general
    취임	headline-end	general
    사임	headline-end	general
    인수	headline-end	general
    합병	headline-end	general
    투자	headline-end	general
    유치	headline-end	general
    진출	headline-end	general
    철수	headline-end	general
    폐지	headline-end	general
    중단	headline-end	general
    재개	headline-end	general
    연기	headline-end	general
    취소	headline-end	general
    승인	headline-end	general
    허용	headline-end	general
    금지	headline-end	general
    규제	headline-end	general
    제재	headline-end	general
    소송	headline-end	general
    고발	headline-end	general
    기소	headline-end	general
    구속	headline-end	general
    판결	headline-end	general
    선고	headline-end	general
    합의	headline-end	general
    타결	headline-end	general
    결렬	headline-end	general
    돌파	headline-end	general
    달성	headline-end	general
    기록	headline-end	general
    경신	headline-end	general
    1위	headline-end	general
    속도	headline-end	general
    가속	headline-end	general
    박차	headline-end	general
    본격화	headline-end	general
    가시화	headline-end	general
    현실화	headline-end	general
    의무화	headline-end	general
    상용화	headline-end	general
    다변화	headline-end	general
    차별화	headline-end	general
    고도화	headline-end	general
    활성화	headline-end	general
    양산	headline-end	general
    착수	headline-end	general
    착공	headline-end	general
    준공	headline-end	general
    완료	headline-end	general
    마무리	headline-end	general
    시작	headline-end	general
    돌입	headline-end	general
    개시	headline-end	general
    개막	headline-end	general
    폐막	headline-end	general
    공략	headline-end	general
    겨냥	headline-end	general
    도전	headline-end	general
    경쟁	headline-end	general
    대결	headline-end	general
    격돌	headline-end	general
    위기	headline-end	general
    기회	headline-end	general
    과제	headline-end	general
    해법	headline-end	general
    대책	headline-end	general
    대안	headline-end	general
    방안	headline-end	general
    계획	headline-end	general
    예정	headline-end	general
    검토	headline-end	general
    고심	headline-end	general
    주목	headline-end	general
    관심	headline-end	general
    눈길	headline-end	general
    화제	headline-end	general
    인기	headline-end	general
    호평	headline-end	general
    혹평	headline-end	general
    부진	headline-end	general
    호조	headline-end	general
    흑자	headline-end	general
    적자	headline-end	general
    전환	headline-end	general
    반등	headline-end	general
    급등	headline-end	general
    급락	headline-end	general
    폭등	headline-end	general
    폭락	headline-end	general
    반토막	headline-end	general
    최대	headline-end	general
    최저	headline-end	general
    최고	headline-end	general
    최초	headline-end	general
    키로	headline-end	general
    하기로	headline-end	general
    하기도	headline-end	general
    까지	headline-end	general
    부터	headline-end	general
    하나	headline-end	general
    될까	headline-end	general
    할까	headline-end	general
    일까	headline-end	general
    나서	headline-end	general
    나선다	headline-end	general
    밝혀	headline-end	general
    밝혔다	headline-end	general
    높여	headline-end	general
    낮춰	headline-end	general
    늘려	headline-end	general
    줄여	headline-end	general
    노린다	headline-end	general
    노려	headline-end	general
    잡는다	headline-end	general
    없다	headline-end	general
    있다	headline-end	general
    못해	headline-end	general
    안돼	headline-end	general
    해야	headline-end	general
    돼야	headline-end	general
    시급	headline-end	general
    절실	headline-end	general
    필요	headline-end	general
    불가피	headline-end	general
    불투명	headline-end	general
    가능성	headline-end	general
    전략	headline-end	general
    비결	headline-end	general
    이유	headline-end	general
    배경	headline-end	general
    의미	headline-end	general
    효과	headline-end	general
    영향	headline-end	general
    파장	headline-end	general
    여파	headline-end	general
    후폭풍	headline-end	general
    시대	headline-end	general
    시장	headline-end	general
    시험대	headline-end	general
    행보	headline-end	general
    행렬	headline-end	general
    열풍	headline-end	general
    바람	headline-end	general
    붐	headline-end	general
    러시	headline-end	general
    봇물	headline-end	general
    잇따라	headline-end	general
    속출	headline-end	general
    몸살	headline-end	general
    골머리	headline-end	general
    비상	headline-end	general
    초읽기	headline-end	general
    임박	headline-end	general
    눈앞	headline-end	general
    코앞	headline-end	general
    성황	headline-end	general
    성료	headline-end	general
    활용	headline-end	general
    적용	headline-end	general
    지원	headline-end	general
    육성	headline-end	general
    양성	headline-end	general
    모색	headline-end	general
    공유	headline-end	general
    참여	headline-end	general
    동참	headline-end	general
    기부	headline-end	general
    후원	headline-end	general
    수상	headline-end	general
    획득	headline-end	general
    인증	headline-end	general
    등재	headline-end	general
    지정	headline-end	general
    위촉	headline-end	general
    지난해	sentence-start	general
    지난	sentence-start	general
    올해	sentence-start	general
    내년	sentence-start	general
    최근	sentence-start	general
    이날	sentence-start	general
    이번	sentence-start	general
    이에	sentence-start	general
    이와	sentence-start	general
    이를	sentence-start	general
    이는	sentence-start	general
    이어	sentence-start	general
    이처럼	sentence-start	general
    이같은	sentence-start	general
    이 같은	sentence-start	general
    그러나	sentence-start	general
    그러면서	sentence-start	general
    그는	sentence-start	general
    그동안	sentence-start	general
    그래서	sentence-start	general
    그런데	sentence-start	general
    그리고	sentence-start	general
    또	sentence-start	general
    또한	sentence-start	general
    한편	sentence-start	general
    다만	sentence-start	general
    특히	sentence-start	general
    하지만	sentence-start	general
    반면	sentence-start	general
    아울러	sentence-start	general
    실제	sentence-start	general
    실제로	sentence-start	general
    앞서	sentence-start	general
    현재	sentence-start	general
    당시	sentence-start	general
    다음	sentence-start	general
    다음달	sentence-start	general
    오는	sentence-start	general
    일부	sentence-start	general
    국내	sentence-start	general
    해외	sentence-start	general
    글로벌	sentence-start	general
    정부	sentence-start	general
    정부는	sentence-start	general
    업계	sentence-start	general
    업계는	sentence-start	general
    미국	sentence-start	general
    미국의	sentence-start	general
    중국	sentence-start	general
    일본	sentence-start	general
    유럽	sentence-start	general
    한국	sentence-start	general
    우리나라	sentence-start	general
    전문가들	sentence-start	general
    전문가들은	sentence-start	general
    시장	sentence-start	general
    회사	sentence-start	general
    회사는	sentence-start	general
    양사는	sentence-start	general
    두	sentence-start	general
    세	sentence-start	general
    첫	sentence-start	general
    가장	sentence-start	general
    먼저	sentence-start	general
    우선	sentence-start	general
    이미	sentence-start	general
    여기에	sentence-start	general
    결국	sentence-start	general
    이후	sentence-start	general
    이로써	sentence-start	general
    따라서	sentence-start	general
    관계자	sentence-start	general
    이용자	sentence-start	general
    이용자들	sentence-start	general
    뉴스	publisher-signoff	general
    보도국	publisher-signoff	general
    앵커멘트	script-cue	general
    앵커	script-cue	general
    기자	script-cue	general
    리포트	script-cue	general
    녹취	script-cue	general
    현장음	script-cue	general
    인터뷰	interview	general
    녹취	interview	general
    싱크	interview	general
    SYNC	interview	general
    인터뷰이	interview	general
    서울	place	general
    부산	place	general
    대구	place	general
    인천	place	general
    광주	place	general
    대전	place	general
    울산	place	general
    세종	place	general
    수원	place	general
    성남	place	general
    판교	place	general
    용인	place	general
    고양	place	general
    창원	place	general
    청주	place	general
    천안	place	general
    전주	place	general
    포항	place	general
    제주	place	general
    춘천	place	general
    강릉	place	general
    원주	place	general
    경기	place	general
    강원	place	general
    충북	place	general
    충남	place	general
    전북	place	general
    전남	place	general
    경북	place	general
    경남	place	general
    과천	place	general
    안양	place	general
    의정부	place	general
    평택	place	general
    화성	place	general
    이천	place	general
    목포	place	general
    여수	place	general
    순천	place	general
    군산	place	general
    익산	place	general
    안동	place	general
    구미	place	general
    진주	place	general
    김해	place	general
    뉴욕	place	general
    워싱턴	place	general
    샌프란시스코	place	general
    실리콘밸리	place	general
    로스앤젤레스	place	general
    라스베이거스	place	general
    라스베가스	place	general
    시애틀	place	general
    새너제이	place	general
    시카고	place	general
    보스턴	place	general
    도쿄	place	general
    오사카	place	general
    베이징	place	general
    상하이	place	general
    선전	place	general
    홍콩	place	general
    타이베이	place	general
    싱가포르	place	general
    하노이	place	general
    호찌민	place	general
    자카르타	place	general
    방콕	place	general
    뉴델리	place	general
    두바이	place	general
    리야드	place	general
    런던	place	general
    파리	place	general
    베를린	place	general
    뮌헨	place	general
    프랑크푸르트	place	general
    브뤼셀	place	general
    제네바	place	general
    바르셀로나	place	general
    모스크바	place	general
    카이로	place	general
    시드니	place	general
    토론토	place	general
    멕시코시티	place	general
    다보스	place	general
    이스탄불	place	general
    로마	place	general
    밀라노	place	general
    """#
}
