// Generated from Tables/entity-dates.tsv by `workbench tables`. Do not edit.

package enum EntityDatesTable {
  package static let tsv: StaticString = """
    surface	kind	value	provenance
    올해	year	0	own
    금년	year	0	own
    올	year	0	own
    지난해	year	-1	own
    작년	year	-1	own
    전년	year	-1	own
    전년도	year	-1	own
    지난 해	year	-1	own
    지난 한 해	year	-1	own
    내년	year	1	own
    내년도	year	1	own
    올해년도	year	0	own
    금년도	year	0	own
    재작년	year	-2	own
    지지난해	year	-2	own
    후년	year	2	own
    내후년	year	2	own
    다음 해	year	1	own
    이듬해	year		own
    이달	month	0	own
    이번 달	month	0	own
    이번달	month	0	own
    지난달	month	-1	own
    지난 달	month	-1	own
    내달	month	1	own
    다음 달	month	1	own
    다음달	month	1	own
    전달	month	-1	own
    전월	month	-1	own
    지지난달	month	-2	own
    금월	month	0	own
    이번 주	week	0	own
    이번주	week	0	own
    금주	week	0	own
    지난주	week	-1	own
    지난 주	week	-1	own
    다음 주	week	1	own
    다음주	week	1	own
    내주	week	1	own
    지지난주	week	-2	own
    오늘	day	0	own
    금일	day	0	own
    어제	day	-1	own
    그제	day	-2	own
    그저께	day	-2	own
    내일	day	1	own
    모레	day	2	own
    전날	day	-1	own
    전일	day	-1	own
    이날	day	0	own
    이 날	day	0	own
    같은 날	day	0	own
    다음날	day	1	own
    다음 날	day	1	own
    이튿날	day	1	own
    엊그제	day	-2	own
    익일	day	1	own
    같은날	day	0	own
    전분기	quarter	-1	own
    전 분기	quarter	-1	own
    직전 분기	quarter	-1	own
    지난 분기	quarter	-1	own
    이번 분기	quarter	0	own
    다음 분기	quarter	1	own
    직전분기	quarter	-1	own
    지난분기	quarter	-1	own
    연내	part		own
    연초	part		own
    연말	part		own
    연말연시	part		own
    상반기	part		own
    하반기	part		own
    올여름	part		own
    올겨울	part		own
    올봄	part		own
    올가을	part		own
    월말	part		own
    월초	part		own
    주말	part		own
    평일	part		own
    주중	part		own
    새해	part		own
    연중	part		own
    상반기	half	H1	own
    하반기	half	H2	own
    봄	season		own
    여름	season		own
    가을	season		own
    겨울	season		own
    월요일	weekday	1	own
    화요일	weekday	2	own
    수요일	weekday	3	own
    목요일	weekday	4	own
    금요일	weekday	5	own
    토요일	weekday	6	own
    일요일	weekday	7	own
    설날	holiday		own
    추석	holiday		own
    크리스마스	holiday	12-25	own
    성탄절	holiday	12-25	own
    광복절	holiday	08-15	own
    개천절	holiday	10-03	own
    한글날	holiday	10-09	own
    삼일절	holiday	03-01	own
    제헌절	holiday	07-17	own
    현충일	holiday	06-06	own
    어린이날	holiday	05-05	own
    어버이날	holiday	05-08	own
    스승의 날	holiday	05-15	own
    식목일	holiday	04-05	own
    신정	holiday	01-01	own
    근로자의 날	holiday	05-01	own
    블랙프라이데이	holiday		own
    추수감사절	holiday		own
    밸런타인데이	holiday	02-14	own
    석가탄신일	holiday		own
    부처님오신날	holiday		own
    초	edge		own
    말	edge		own
    중순	edge		own
    상순	edge		own
    하순	edge		own
    초순	edge		own
    초반	edge		own
    중반	edge		own
    후반	edge		own
    말쯤	edge		own
    하루	length	1D	own
    이틀	length	2D	own
    사흘	length	3D	own
    나흘	length	4D	own
    닷새	length	5D	own
    엿새	length	6D	own
    이레	length	7D	own
    여드레	length	8D	own
    아흐레	length	9D	own
    열흘	length	10D	own
    보름	length	15D	own
    일주일	length	7D	own
    반년	length	6M	own
    한 해	length	1Y	own
    한해	length	1Y	own
    한달	length	1M	own
    반나절	length		own
    한 달	length	1M	own
    두 달	length	2M	own
    두달	length	2M	own
    세 달	length	3M	own
    석 달	length	3M	own
    석달	length	3M	own
    넉 달	length	4M	own
    넉달	length	4M	own
    한 주	length	7D	own
    1박2일	length	2D	own
    2박3일	length	3D	own
    하룻밤	length	1D	own
    """
}
