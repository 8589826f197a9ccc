/**
 * Kinds of papers that applicants hand in: of two wordings with one kind the paper is the same. Of several kinds in one wording the one that stands
 * first is meant; what a paper only mentions stands behind it.
 */
export const papers: readonly { kind: string; pattern: RegExp; quote: string }[] = [
  {
    kind: 'application',
    pattern: /заявлени\p{L}*(?!\s+об?\s+согласи)|запрос\p{L}*\s+в\s+форме/iu,
    quote: 'заявление по форме согласно приложению 1',
  },
  {
    kind: 'rehabilitation-programme',
    pattern: /индивидуальн\p{L}+\s+программ\p{L}+\s+реабилитации/iu,
    quote: 'копия выписки из индивидуальной программы реабилитации инвалида',
  },
  {
    kind: 'guardian-certificate',
    pattern: /удостоверени\p{L}*\s+(?:опекун|попечител)|установлени\p{L}+\s+опеки/iu,
    quote: 'справка об установлении опеки',
  },
  {
    kind: 'pension-certificate',
    pattern: /пенсионн\p{L}+\s+удостоверени/iu,
    quote: 'для лиц пенсионного возраста – копия пенсионного удостоверения',
  },
  {
    kind: 'veteran-certificate',
    pattern: /удостоверени\p{L}*(?=[^,;]*(?:участник|инвалида\s+великой|установленн\p{L}+\s+образца|льгот))/iu,
    quote: 'удостоверение участника, инвалида Великой Отечественной войны',
  },
  {
    kind: 'privilege-certificate',
    pattern: /удостоверени\p{L}*,?\s+подтвержда\p{L}+/iu,
    quote: 'копии удостоверения, подтверждающего данный статус',
  },
  {
    kind: 'identity',
    pattern: /документ\p{L}*,?\s+удостоверяющ\p{L}+|удостоверени\p{L}*\s+личности|паспорт/iu,
    quote: 'документ, удостоверяющий его личность (для идентификации)',
  },
  { kind: 'birth-certificate', pattern: /свидетельств\p{L}*\s+о\s+рождении/iu, quote: 'копия свидетельства о рождении ребенка' },
  {
    kind: 'marriage-certificate',
    pattern: /свидетельств\p{L}*\s+о\s+(?:браке|заключении\s+брака|расторжении)/iu,
    quote: 'свидетельство о заключении брака',
  },
  { kind: 'death-certificate', pattern: /свидетельств\p{L}*\s+о\s+смерти/iu, quote: 'свидетельство о смерти' },
  { kind: 'disability-certificate', pattern: /справк\p{L}*\s+об\s+инвалидности/iu, quote: 'копию справки об инвалидности' },
  {
    kind: 'residence',
    pattern: /регистрац\p{L}+\s+по\s+(?:постоянному\s+)?месту\s+жительства|адресн\p{L}+\s+справк/iu,
    quote: 'адресная справка',
  },
  {
    kind: 'work-accident',
    pattern: /акт\p{L}*\s+о\s+несчастном\s+случае/iu,
    quote: 'копии акта о несчастном случае, связанном с трудовой деятельностью',
  },
  { kind: 'medical-card', pattern: /медицинск\p{L}+\s+карт/iu, quote: 'медицинская карта по форме согласно приложению 2' },
  { kind: 'sanatorium-card', pattern: /санаторно-курортн\p{L}+\s+карт/iu, quote: 'копия санаторно-курортной карты' },
  { kind: 'court-decision', pattern: /решени\p{L}*\s+суда/iu, quote: 'копия решения суда о признании лица недееспособным' },
  { kind: 'family', pattern: /состав\p{L}*\s+семьи/iu, quote: 'сведения о составе семьи' },
  { kind: 'income', pattern: /(?:доход\p{L}*|заработн\p{L}+\s+плат)/iu, quote: 'сведения о доходах членов семьи' },
  { kind: 'household-plot', pattern: /личн\p{L}+\s+подсобн\p{L}+\s+хозяйств/iu, quote: 'сведения о наличии личного подсобного хозяйства' },
  {
    kind: 'bank-account',
    pattern: /(?:банковск\p{L}+|лицев\p{L}+)\s+счет|счет\p{L}*\s+в\s+банк/iu,
    quote: 'документ, подтверждающий наличие счета в банке',
  },
  { kind: 'title-deed', pattern: /правоустанавливающ\p{L}+/iu, quote: 'копию правоустанавливающего документа на жилище' },
  {
    kind: 'study-certificate',
    pattern: /справк\p{L}*\s+(?:с\s+места\s+уч[её]бы|из\s+учебного|о\s+том,?\s+что[^,]*обуча)/iu,
    quote: 'справка с места учебы',
  },
  { kind: 'work-record', pattern: /трудов\p{L}+\s+(?:книжк|договор)/iu, quote: 'копия трудовой книжки' },
  { kind: 'diploma', pattern: /диплом\p{L}*|об\s+образовании/iu, quote: 'копия диплома об образовании' },
  {
    kind: 'psychological-conclusion',
    pattern: /психолого-медико-педагогическ\p{L}+/iu,
    quote: 'копия заключения психолого-медико-педагогической консультации',
  },
]

/** Where the paper of one wording ends and the next begins: «копию паспорта и копию справки», «свидетельство или удостоверение». */
export const nextPaper = {
  pattern:
    /,?\s+(?:и|или|либо|а\s+для\s[^–—-]{1,80}[–—-])\s+(?=(?:(?:электронн|нотариально\s+\p{L}+)\p{L}*\s+)?(?:копи|выписк|справк|свидетельств|удостоверени|документ|письменн|акт)\p{L}*)/iu,
  quote: 'копию свидетельства о рождении ребенка или удостоверение личности',
}

/** For whom alone a paper is asked: «для лиц пенсионного возраста – копия пенсионного удостоверения». */
export const forWhom = {
  pattern: /^(?:для|при)\s[^–—]{1,400}?(?:\s[–—-]\s+|,\s[–—-]\s+)(?=\p{L})/iu,
  quote: 'для лиц пенсионного возраста – копия пенсионного удостоверения',
}

/** Kinds of grounds on which a service is refused. */
export const grounds: readonly { kind: string; pattern: RegExp; quote: string }[] = [
  { kind: 'false', pattern: /недостоверн|ложн\p{L}+\s+сведени/iu, quote: 'установление недостоверности документов' },
  {
    kind: 'incomplete',
    pattern: /неполн|отсутстви\p{L}+\s+(?:необходим\p{L}+\s+)?документ|непредставлени/iu,
    quote: 'при отсутствии необходимых документов',
  },
  { kind: 'requirements', pattern: /несоответстви/iu, quote: 'несоответствие услугополучателя требованиям' },
  { kind: 'court', pattern: /решени\p{L}*\s+суда|приговор/iu, quote: 'вступившее в законную силу решение суда' },
  { kind: 'other-body', pattern: /отрицательн\p{L}+\s+(?:ответ|заключени)/iu, quote: 'отрицательный ответ уполномоченного органа' },
  { kind: 'medical', pattern: /противопоказани/iu, quote: 'наличие медицинских противопоказаний' },
  { kind: 'paid-already', pattern: /факт\p{L}*\s+(?:выплаты|получения)/iu, quote: 'выявление факта выплаты компенсации' },
]
