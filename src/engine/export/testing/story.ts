/** Two articles of our own that use every block, mark and field: left to right, and right to left. */
import { createArticle, figure, paragraph } from '#shared/article/create.ts'
import type { Article } from '#shared/article/model.ts'

const HASH = '0f1e2d3c4b5a69788796a5b4c3d2e1f00f1e2d3c4b5a69788796a5b4c3d2e1f0'

export function harbourStory(): Article {
  const base = createArticle(
    'urn:uuid:6e0f3c52-9a1b-8c4d-a7e2-1b2c3d4e5f60',
    '2026-03-02T09:15:00+01:00',
    'en-GB',
  )
  return {
    ...base,
    version: 2,
    header: {
      kicker: 'Harbours',
      headline: 'Orlo’s sea wall “sound & dry”, says keeper',
      standfirst: 'Nine cracks of <2 mm were filled before the spring tides.',
      bylines: ['Marta Kell', 'Idris Vane'],
      dateline: { place: 'ORLO', source: 'MNA', date: 'March 2' },
      language: 'en-GB',
    },
    blocks: [
      {
        ...paragraph(
          'p1',
          'The sea wall at Orlo is sound, its keeper said on Monday, after a report that the town had waited for since the winter storms.',
        ),
        marks: [
          { type: 'bold', start: 21, end: 29 },
          { type: 'italic', start: 24, end: 41 },
          {
            type: 'link',
            start: 66,
            end: 72,
            href: 'https://orlo.example/reports?id=7&v=2',
          },
        ],
      },
      {
        ...paragraph('p2', 'Each pump moves 40 m3 of H2O an hour, not 30 as planned.'),
        marks: [
          { type: 'sup', start: 20, end: 21 },
          { type: 'sub', start: 26, end: 27 },
          { type: 'strike', start: 38, end: 55 },
          { type: 'underline', start: 5, end: 9 },
        ],
      },
      { type: 'heading', id: 'h1', level: 2, text: 'What the divers found', marks: [] },
      {
        type: 'list',
        id: 'l1',
        ordered: false,
        items: [
          { id: 'i1', depth: 0, text: 'nine cracks in the north face', marks: [] },
          { id: 'i2', depth: 1, text: 'two below the waterline', marks: [] },
          { id: 'i3', depth: 0, text: 'one loose ladder', marks: [] },
        ],
      },
      {
        type: 'list',
        id: 'l2',
        ordered: true,
        items: [
          { id: 'i4', depth: 0, text: 'fill the cracks', marks: [] },
          { id: 'i5', depth: 0, text: 'bolt the ladder', marks: [] },
        ],
      },
      {
        type: 'quote',
        id: 'q1',
        text: 'I would sleep behind it in any storm.',
        marks: [],
        attribution: 'Ines Corvo, keeper of the wall',
      },
      figure('f1', {
        caption: 'The north face of the wall on Sunday.',
        credit: 'Ola Brandt/Marrow News',
        photographer: 'Ola Brandt',
        alt: 'A grey stone wall with a rusted ladder, seen from a boat',
        date: '2026-03-01',
        rights: '© 2026 Marrow News',
        image: { hash: HASH, type: 'image/jpeg', width: 1600, height: 1067, name: 'wall.jpg' },
      }),
      figure('f2', {
        caption: 'A pattern of waves.',
        credit: 'Handout/Port of Orlo',
        decorative: true,
      }),
      { type: 'divider', id: 'd1' },
      {
        type: 'table',
        id: 't1',
        caption: 'Cracks by face',
        headerRow: true,
        rows: [
          [
            { text: 'Face', marks: [] },
            { text: 'Cracks', marks: [] },
          ],
          [
            { text: 'north', marks: [] },
            { text: '9', marks: [] },
          ],
          [
            { text: 'south | lee', marks: [] },
            { text: '0', marks: [] },
          ],
        ],
      },
      paragraph('p3', 'Letters go to:\nThe Wall Office\n1\u00a0Quay Road'),
    ],
    meta: {
      ...base.meta,
      modified: '2026-03-02T17:40:12+01:00',
      published: '2026-03-03T06:00:00+01:00',
      expiry: '2026-06-01T00:00:00+02:00',
      slug: 'orlo-sea-wall',
      keywords: ['sea wall', 'harbours'],
      subjects: [
        {
          name: 'disaster prevention',
          uri: 'http://cv.iptc.org/newscodes/mediatopic/20000150',
        },
      ],
      genre: 'Actuality',
      urgency: 4,
      embargo: { until: '2026-03-03T06:00:00+01:00' },
      place: 'Orlo',
      provider: 'Marrow News Agency',
      noteToEditors: 'Adds the keeper’s words, par 5.',
      copyrightHolder: 'Marrow News',
      copyrightLine: '© 2026 Marrow News',
      usageTerms: 'Editorial use only.',
      links: [{ rel: 'canonical', href: 'https://marrow.example/orlo-sea-wall', title: '' }],
    },
  }
}

export function arabicStory(): Article {
  const base = createArticle(
    'urn:uuid:0b7d5a10-4c2e-8f3a-9d61-77aa88bb99cc',
    '2026-04-05T08:00:00+03:00',
    'ar',
  )
  return {
    ...base,
    header: {
      ...base.header,
      headline: 'عودة العبّارات إلى مرفأ أورلو',
      standfirst: 'الرحلات تبدأ فجر الثلاثاء.',
      bylines: ['ليلى حداد'],
      dateline: { place: 'أورلو', source: '', date: '' },
      language: 'ar',
    },
    blocks: [
      paragraph('p1', 'عادت العبّارات إلى العمل بعد تسعة أيام، وفق بيان هيئة المرفأ (POA).'),
      paragraph('p2', 'The notice was posted in English too.'),
      figure('f1', { caption: 'عبّارة في المرفأ.', credit: 'Ines Corvo/Reuters' }),
    ],
    meta: { ...base.meta, embargo: { until: null } },
  }
}
