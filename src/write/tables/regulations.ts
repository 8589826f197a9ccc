import { wordingDate } from '../../corpus/index.ts'
import { edition, regulation as model } from '../../model/index.ts'
import { status } from './acts.ts'
import { channel, each, number, regulation } from './of-regulation.ts'
import { field, id, lines, linesOf, naming, plain, seq, type Table, table } from './table.ts'
/** Regulations with what is said of each once. */
export const regulations: Table[] = [
  table(
    'regulation',
    ['Regulations', 'Регламенты'],
    ['One регламент: how a service is rendered in one place.', 'Один регламент: как услугу оказывают в одном месте.'],
    [
      id(['Service and act; never changes.', 'Услуга и акт; не меняется.']),
      naming('act', ['Act', 'Акт']),
      naming('service', ['Service', 'Услуга']),
      plain('title', ['Title', 'Название'], ['Name of the service as the регламент has it.', 'Название услуги в регламенте.']),
      status,
      field(
        'wording_date',
        'date',
        ['Date of the wording', 'Дата редакции'],
        [
          'The later of the date of the act and of the last edition of the whole регламент.',
          'Дата акта или последней редакции всего регламента.',
        ],
      ),
      plain('provider', ['Provider', 'Услугодатель'], ['Who renders the service, as worded.', 'Кто оказывает услугу, как в тексте.']),
      plain(
        'centre',
        ['Centre', 'Центр'],
        [
          'Which kind of centre the channel «public-service-centre» is here; empty where the text names both or none.',
          'Какой центр здесь канал «public-service-centre»; пусто, где названы оба или ни одного.',
        ],
        model.shape.centre.unwrap().options,
      ),
      plain(
        'automation',
        ['Automation', 'Автоматизация'],
        ['Empty where no degree is stated.', 'Пусто, где степень не названа.'],
        model.shape.automation.unwrap().options,
      ),
      plain('cost', ['Cost', 'Стоимость'], ['Empty where not stated.', 'Пусто, где не названа.'], model.shape.cost.unwrap().options),
      plain('standard_title', ['Standard', 'Стандарт'], ['Of the service, as cited.', 'Услуги, как назван.']),
      field(
        'standard_date',
        'date',
        ['Date of the standard', 'Дата стандарта'],
        ['Of the order that approved it.', 'Приказа, его утвердившего.'],
      ),
      plain(
        'standard_number',
        ['Number of the standard', 'Номер стандарта'],
        ['Of the order that approved it.', 'Приказа, его утвердившего.'],
      ),
      field(
        'excluded_date',
        'date',
        ['Excluded', 'Исключён'],
        [
          'By a later decree; empty where it stands or the printed date is no date.',
          'Позднейшим актом; пусто, где стоит или дата невозможна.',
        ],
      ),
      plain('excluded_issuer', ['Who excluded it', 'Кто исключил'], ['Issuer of that decree.', 'Кто издал тот акт.']),
      plain('excluded_number', ['Excluding decree', 'Исключивший акт'], ['Its number.', 'Его номер.']),
      plain('excluded_printed_date', ['Excluded, as printed', 'Исключён, как напечатано'], ['«04.16.2018».', '«04.16.2018».']),
      ...lines,
    ],
    ['id'],
    each(({ regulation: value, act, url: page }) => {
      const { standard } = value
      return [
        {
          ...{ id: value.id, act: value.act, service: value.service, title: value.title, status: value.status },
          wording_date: wordingDate(value, act) || null,
          ...{ provider: value.provider, centre: value.centre, automation: value.automation, cost: value.cost },
          standard_title: standard?.title ?? null,
          ...{ standard_date: standard?.date ?? null, standard_number: standard?.number ?? null },
          ...{ excluded_date: value.excludedBy?.date ?? null, excluded_issuer: value.excludedBy?.issuer ?? null },
          excluded_number: value.excludedBy?.number ?? null,
          excluded_printed_date: value.excludedBy?.printedDate ?? null,
          ...{ ...linesOf(value), url: page },
        },
      ]
    }),
  ),
  table(
    'regulation_channel',
    ['Channels', 'Каналы'],
    ['Where the application is taken or the result handed out.', 'Где принимают заявление или выдают результат.'],
    [
      regulation,
      { ...channel, required: true },
      plain(
        'condition',
        ['Condition', 'Условие'],
        ['In which case or for whom it is open, as worded.', 'В каком случае или для кого он открыт, как в тексте.'],
      ),
    ],
    ['regulation', 'channel'],
    each(({ regulation: { id: owner, channels: ways, channelConditions }, url }) =>
      [...new Set(ways)].map((value) => ({
        ...{ regulation: owner, channel: value, url },
        condition: channelConditions.find((each) => each.channel === value)?.condition ?? null,
      })),
    ),
  ),
  table(
    'regulation_form',
    ['Forms', 'Формы оказания'],
    ['Electronic, paper or both.', 'Электронная, бумажная или обе.'],
    [
      regulation,
      { ...plain('form', ['Form', 'Форма'], ['Of the service.', 'Оказания услуги.'], model.shape.form.element.options), required: true },
    ],
    ['regulation', 'form'],
    each(({ regulation: { id: owner, form }, url }) => [...new Set(form)].map((value) => ({ regulation: owner, form: value, url }))),
  ),
  table(
    'edition',
    ['Editions', 'Редакции'],
    ['Later decrees that changed a регламент or a part of it.', 'Позднейшие акты, изменившие регламент или его часть.'],
    [
      regulation,
      seq,
      {
        ...plain('effect', ['Effect', 'Действие'], ['What the decree did.', 'Что сделал акт.'], edition.shape.effect.options),
        required: true,
      },
      {
        ...plain(
          'scope',
          ['Scope', 'Что изменено'],
          ['`regulation`, `point 3-1`, `section 4` …', '`regulation`, `point 3-1`, `section 4` …'],
        ),
        required: true,
      },
      plain('issuer', ['Issuer', 'Кто издал'], ['Of the later decree.', 'Позднейший акт.']),
      field('date', 'date', ['Date', 'Дата'], ['Of the later decree.', 'Позднейшего акта.'], { required: true }),
      { ...number, description: { en: 'Of the later decree.', ru: 'Позднейшего акта.' }, required: true },
    ],
    ['regulation', 'seq'],
    each(({ regulation: { id: owner, editions }, url }) =>
      editions.map(({ effect, scope, issuer, date, number: printed }, index) => ({
        ...{ regulation: owner, seq: index + 1, effect, scope, issuer, date, number: printed, url },
      })),
    ),
  ),
]
