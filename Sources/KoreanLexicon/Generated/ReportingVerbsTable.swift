// Generated from Tables/reporting-verbs.tsv by `workbench tables`. Do not edit.

package enum ReportingVerbsTable {
  package static let tsv: StaticString = """
    lemma	class	reach	provenance
    말하다	say	far	own
    하다	say	near	own
    전하다	say	far	own
    밝히다	say	far	own
    이야기하다	say	far	own
    얘기하다	say	far	own
    언급하다	say	far	own
    발언하다	say	far	own
    답하다	say	far	own
    대답하다	say	far	own
    답변하다	say	far	own
    설명하다	say	far	own
    소개하다	say	far	own
    부연하다	say	far	own
    덧붙이다	say	far	own
    첨언하다	say	far	own
    보태다	say	far	own
    잇다	say	near	own
    이어가다	say	near	own
    귀띔하다	say	far	own
    귀뜸하다	say	far	own
    털어놓다	say	far	own
    고백하다	say	far	own
    토로하다	say	far	own
    회고하다	say	far	own
    회상하다	say	far	own
    술회하다	say	far	own
    떠올리다	say	far	own
    증언하다	say	far	own
    진술하다	say	far	own
    안내하다	say	near	own
    공유하다	say	near	own
    일러주다	say	far	own
    알리다	say	near	own
    인사하다	say	near	own
    인용하다	say	far	own
    자평하다	say	far	own
    농담하다	say	far	own
    속삭이다	say	far	own
    외치다	say	far	own
    소리치다	say	far	own
    운을 떼다	say	far	own
    말문을 열다	say	far	own
    입을 열다	say	far	own
    말을 잇다	say	far	own
    말을 이어가다	say	far	own
    말을 꺼내다	say	far	own
    말을 맺다	say	far	own
    말을 아끼다	say	far	own
    입을 모으다	say	far	own
    목소리를 내다	say	far	own
    목소리를 높이다	say	far	own
    얘기를 꺼내다	say	far	own
    이야기를 꺼내다	say	far	own
    설명을 덧붙이다	say	far	own
    말을 보태다	say	far	own
    말을 덧붙이다	say	far	own
    농담을 던지다	say	far	own
    강조하다	assert	far	own
    주장하다	assert	far	own
    역설하다	assert	far	own
    피력하다	assert	far	own
    단언하다	assert	far	own
    장담하다	assert	far	own
    확언하다	assert	far	own
    못박다	assert	far	own
    못을 박다	assert	far	own
    못 박다	assert	far	own
    선을 긋다	assert	far	own
    힘주어 말하다	assert	far	own
    힘줘 말하다	assert	far	own
    방점을 찍다	assert	far	own
    설파하다	assert	far	own
    시사하다	assert	far	own
    내비치다	assert	far	own
    확인하다	assert	near	own
    천명하다	assert	far	own
    지적하다	object	far	own
    짚다	object	far	own
    꼬집다	object	far	own
    비판하다	object	far	own
    질타하다	object	far	own
    비난하다	object	far	own
    성토하다	object	far	own
    반박하다	object	far	own
    일축하다	object	far	own
    부인하다	object	far	own
    해명하다	object	far	own
    항변하다	object	far	own
    반발하다	object	far	own
    맞받다	object	far	own
    맞받아치다	object	far	own
    경고하다	object	far	own
    우려하다	object	far	own
    우려를 표하다	object	far	own
    호통치다	object	far	own
    따지다	object	near	own
    쏘아붙이다	object	far	own
    규탄하다	object	far	own
    비꼬다	object	far	own
    불만을 터뜨리다	object	far	own
    분통을 터뜨리다	object	far	own
    날을 세우다	object	far	own
    일갈하다	object	far	own
    맞서다	object	near	own
    촉각을 세우다	object	far	own
    묻다	ask	far	own
    질문하다	ask	far	own
    되묻다	ask	far	own
    반문하다	ask	far	own
    요청하다	ask	far	own
    요구하다	ask	far	own
    촉구하다	ask	far	own
    호소하다	ask	far	own
    당부하다	ask	far	own
    주문하다	ask	far	own
    제안하다	ask	far	own
    제언하다	ask	far	own
    조언하다	ask	far	own
    권고하다	ask	far	own
    건의하다	ask	far	own
    부탁하다	ask	far	own
    청하다	ask	near	own
    권하다	ask	near	own
    독려하다	ask	far	own
    격려하다	ask	far	own
    지시하다	ask	near	own
    평가하다	judge	far	own
    분석하다	judge	far	own
    진단하다	judge	far	own
    전망하다	judge	far	own
    내다보다	judge	far	own
    예상하다	judge	far	own
    예측하다	judge	far	own
    관측하다	judge	far	own
    보다	judge	near	own
    판단하다	judge	far	own
    해석하다	judge	far	own
    추정하다	judge	far	own
    정의하다	judge	far	own
    규정하다	judge	far	own
    가늠하다	judge	far	own
    꼽다	judge	near	own
    생각하다	judge	near	own
    결론짓다	judge	far	own
    결론 내리다	judge	far	own
    판시하다	judge	far	own
    풀이하다	judge	far	own
    반응하다	judge	near	own
    여기다	judge	near	own
    느끼다	judge	near	own
    추측하다	judge	far	own
    짐작하다	judge	far	own
    의심하다	judge	near	own
    인정하다	judge	near	own
    다짐하다	commit	far	own
    약속하다	commit	far	own
    공언하다	commit	far	own
    선언하다	commit	far	own
    자신하다	commit	far	own
    기대하다	commit	far	own
    바라다	commit	near	own
    희망하다	commit	far	own
    예고하다	commit	far	own
    각오를 다지다	commit	far	own
    의지를 다지다	commit	far	own
    포부를 밝히다	commit	far	own
    비전을 제시하다	commit	far	own
    기대감을 나타내다	commit	far	own
    소감을 전하다	commit	far	own
    감사를 표하다	commit	far	own
    아쉬움을 드러내다	commit	far	own
    유감을 표하다	commit	far	own
    사과하다	commit	near	own
    감사하다	commit	near	own
    자랑하다	commit	far	own
    자부하다	commit	far	own
    환영하다	commit	near	own
    축하하다	commit	near	own
    자신감을 드러내다	commit	far	own
    자신감을 내비치다	commit	far	own
    뜻을 밝히다	commit	far	own
    발표하다	publish	near	own
    공시하다	publish	far	own
    공지하다	publish	far	own
    공개하다	publish	near	own
    보도하다	publish	far	own
    보고하다	publish	far	own
    적다	publish	near	own
    쓰다	publish	near	own
    남기다	publish	near	own
    올리다	publish	near	own
    게시하다	publish	far	own
    명시하다	publish	far	own
    기술하다	publish	far	own
    서술하다	publish	far	own
    통보하다	publish	far	own
    회신하다	publish	far	own
    기록하다	publish	near	own
    적시하다	publish	far	own
    고지하다	publish	far	own
    신고하다	publish	near	own
    제시하다	publish	near	own
    배포하다	publish	near	own
    게재하다	publish	near	own
    전달하다	publish	near	own
    따져 묻다	say	far	own
    다그치다	say	far	own
    몰아세우다	say	far	own
    캐묻다	say	far	own
    추궁하다	say	far	own
    질책하다	say	far	own
    나무라다	say	far	own
    타이르다	say	far	own
    달래다	say	far	own
    맞장구치다	say	far	own
    거들다	say	far	own
    너스레를 떨다	say	far	own
    손사래를 치다	say	far	own
    고개를 젓다	say	far	own
    고개를 끄덕이다	say	far	own
    말끝을 흐리다	say	far	own
    말을 흐리다	say	far	own
    투덜거리다	say	far	own
    중얼거리다	say	far	own
    되뇌다	say	far	own
    읊조리다	say	far	own
    하소연하다	say	far	own
    항의하다	say	far	own
    선을 그어 말하다	say	far	own
    잘라 말하다	say	far	own
    힘을 주다	say	far	own
    목청을 높이다	say	far	own
    입장을 내다	say	far	own
    답을 내놓다	say	far	own
    재차 묻다	say	far	own
    되받다	say	far	own
    받아치다	say	far	own
    운을 띄우다	say	far	own
    말문을 떼다	say	far	own
    말을 건네다	say	far	own
    말을 받다	say	far	own
    주고받다	say	far	own
    알려 오다	say	far	own
    전해 오다	say	far	own
    단정하다	say	far	own
    수긍하다	say	far	own
    시인하다	say	far	own
    고집하다	say	far	own
    우기다	say	far	own
    자책하다	say	far	own
    한탄하다	say	far	own
    탄식하다	say	far	own
    개탄하다	say	far	own
    감탄하다	say	far	own
    우스갯소리를 하다	say	far	own
    농을 치다	say	far	own
    조롱하다	say	far	own
    비아냥거리다	say	far	own
    호평하다	say	far	own
    혹평하다	say	far	own
    극찬하다	say	far	own
    칭찬하다	say	far	own
    치켜세우다	say	far	own
    추켜세우다	say	far	own
    격찬하다	say	far	own
    폄하하다	say	far	own
    일깨우다	say	far	own
    귀띔해 주다	say	far	own
    경계하다	say	far	own
    주의를 당부하다	say	far	own
    견제하다	say	far	own
    맹세하다	say	far	own
    호언하다	say	far	own
    확신하다	say	far	own
    낙관하다	say	far	own
    비관하다	say	far	own
    걱정하다	say	far	own
    염려하다	say	far	own
    적어 두다	say	near	own
    남겨 두다	say	near	own
    써 붙이다	say	near	own
    가리키다	say	near	own
    들려주다	say	near	own
    읽다	say	near	own
    전제하다	say	far	own
    읍소하다	say	far	own
    단서를 달다	say	far	own
    """
}
