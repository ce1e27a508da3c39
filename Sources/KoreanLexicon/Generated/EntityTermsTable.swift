// Generated from Tables/entity-terms.tsv by `workbench tables`. Do not edit.

package enum EntityTermsTable {
  package static let tsv: StaticString = """
    surface	kind	value	provenance
    소버린	modifier		own
    생성형	modifier		own
    생성	modifier		own
    초거대	modifier		own
    풀스택	modifier		own
    에이전틱	modifier		own
    피지컬	modifier		own
    온디바이스	modifier		own
    멀티모달	modifier		own
    AI	core		own
    인공지능	core		own
    모델	head		own
    에이전트	head		own
    플랫폼	head		own
    인프라	head		own
    반도체	head		own
    데이터센터	head		own
    백본	head		own
    챗봇	head		own
    칩	head		own
    가속기	head		own
    로봇	head		own
    전환	head		own
    K-AI	term		own
    범용인공지능	term		own
    범용 인공지능	term		own
    AGI	term		own
    파운데이션 모델	term		own
    거대 언어모델	term		own
    대규모 언어모델	term		own
    대형 언어모델	term		own
    소형 언어모델	term		own
    초거대 언어모델	term		own
    언어모델	term		own
    추론모델	term		own
    LLM	term		own
    sLLM	term		own
    SLM	term		own
    LMM	term		own
    VLM	term		own
    챗봇	term		own
    에이전트	term		own
    머신러닝	term		own
    기계학습	term		own
    딥러닝	term		own
    강화학습	term		own
    신경망	term		own
    자연어처리	term		own
    컴퓨터 비전	term		own
    멀티모달	term		own
    옴니 모달리티	term		own
    RAG	term		own
    검색증강생성	term		own
    클라우드	term		own
    소버린 클라우드	term		own
    퍼블릭 클라우드	term		own
    프라이빗 클라우드	term		own
    하이브리드 클라우드	term		own
    멀티 클라우드	term		own
    클라우드 컴퓨팅	term		own
    엣지 컴퓨팅	term		own
    SaaS	term		own
    PaaS	term		own
    IaaS	term		own
    서비스형 소프트웨어	term		own
    데이터센터	term		own
    컴퓨팅 인프라	term		own
    고성능 컴퓨팅	term		own
    HPC	term		own
    슈퍼컴퓨팅	term		own
    슈퍼컴퓨터	term		own
    양자컴퓨팅	term		own
    양자컴퓨터	term		own
    양자컴	term		own
    디지털트윈	term		own
    GPU	term		own
    그래픽처리장치	term		own
    CPU	term		own
    중앙처리장치	term		own
    NPU	term		own
    신경망처리장치	term		own
    TPU	term		own
    오픈소스	term		own
    디지털 전환	term		own
    DX	term		own
    AX	term		own
    로봇	term		own
    지능형 로봇	term		own
    서빙 로봇	term		own
    협동 로봇	term		own
    산업용 로봇	term		own
    휴머노이드 로봇	term		own
    물류 로봇	term		own
    휴머노이드	term		own
    자율주행	term		own
    사물인터넷	term		own
    IoT	term		own
    라이다	term		own
    LiDAR	term		own
    """
}
