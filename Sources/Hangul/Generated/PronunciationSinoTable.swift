// Generated from Tables/pronunciation-sino.tsv by `workbench tables`. Do not edit.

/// Sino-Korean words of two syllables with ㄹ before ㄷ, ㅅ, ㅈ, which are tensed (제26항), by first syllable.
/// Compiled from libhangul hanja.txt (BSD-3-Clause), homographs of Korean verb forms and nouns with a particle left out.
package enum PronunciationSinoTable {
  package static let tsv: StaticString = """
    first	second	provenance
    갈	동등산삼색수식장전증진	bsd
    걸	사승식신작주	bsd
    결	단답당동득등사삭산상색생석선성세속손송수순승식신실심자작장재적전절점정제주지진질집	bsd
    골	단당독동산상성수습식신자재저절제조종중증질	bsd
    괄	대선시	bsd
    굴	설성슬신실심장절종지진	bsd
    궐	동사석식실자전정제중직	bsd
    귤	색정주	bsd
    글	단	bsd
    길	동사상석성수신장재점제조주지징	bsd
    날	장조	bsd
    눌	도삽	bsd
    달	덕동사상서성솔식작재제존증	bsd
    돌	단독산송전제진	bsd
    말	단대사삭살석세소속손작장절제조종좌증직질	bsd
    멸	대도등사살상성시실자적절족종죄주진	bsd
    몰	두사살서세소속송수식신실정지	bsd
    물	동산상색선성신실심자재적정종주중증질	bsd
    밀	담도사살삼상생서선속송수식실장적전점접정제조종주지집	bsd
    발	단달당대동두사산상색생선설섭성속송수순식신심작장재적전정제조족졸주진	bsd
    벌	사상석선수작적전점제족주직	bsd
    별	단당대도동두사상서석선설성세송쇄수순식신실잔장재저적전정제존종좌주증집징	bsd
    불	단당덕두등사산살상생서석선설섬성소속손수숙순승시식신실심자장적전정조종좌	bsd
    살	사산상생성수심적종	bsd
    설	단당대독동두득사산상색석선성송수술식자장재저적전점정제조종주죽중증진질	bsd
    솔	선성정직	bsd
    술	득사생수심작정중직	bsd
    슬	도두사상전	bsd
    실	단달담당덕동득사산상색생선설섭성세소속수습시신심장재적전절점정제조족존종주죽중즉증지직진질	bsd
    알	사색선성	bsd
    얼	산손	bsd
    열	담대도독등사상색석선설섭성세손쇄수습실심재적전절점정제조종좌주중증진	bsd
    올	돌두승좌	bsd
    왈	자	bsd
    울	담사산삼색성수적절정증진	bsd
    월	단당대동두등사삭산상색석선섭성세수승식장전정조종주중진	bsd
    율	당도동사서석선수승시신자장절조종	bsd
    을	사제조종좌	bsd
    일	단당대덕독동등사삭산상색생석선설섬성속수숙순습시식신실심자작장재적전절점정제조족종좌죄주준중증지직진질	bsd
    절	단담당대덕도두등사삭산상새색선성세속손송수숙승식신실심장재적전점접정제조족종주준중증지직진질	bsd
    졸	도독사색생서성속수습승작장저전중지직	bsd
    줄	장	bsd
    즐	사	bsd
    질	대둔사산색서석소속손수시식실작적점정제족주중증직	bsd
    찰	상색서소시자제조주중지직	bsd
    철	단대도독사삭산상색석선설성소손쇄수순술승시심자장재저적전점정제조종주증직진질집	bsd
    출	당대동두등사산살상새색생석선성세소속송수순시신자장재전정제조좌주중지직진	bsd
    칠	당대덕독동사삭산상색생석선성순실십장재적전절정조족종중즙증진질	bsd
    탈	당동산삽상색선세속쇄수습식신실자장재저적절점정조종죄주증지직진질	bsd
    팔	달대덕도사삭상색선성순식십자작재전절정좌주준진	bsd
    필	단담답대도독동두득사삭산살상생석선설성세쇄수순술승시자잔장재적전점정조종주중지진집	bsd
    할	단당생석선쇄족주증	bsd
    헐	숙식장	bsd
    혈	담당도동두사산상색서석선성세속손송수식실심장쟁적전점제조족종주증지	bsd
    홀	대시작	bsd
    활	달담대동두사살상색석선설성수자적전제주	bsd
    휼	사수심전조	bsd
    흘	수	bsd
    힐	단신조주	bsd
    """
}
