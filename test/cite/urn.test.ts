import { describe, expect, it } from 'vitest';
import { urnOf } from '../../src/cite/works/urn.js';

const unknown = { kind: null, number: null, issuer: null, date: null, name: null };

describe('URN:LEX names', () => {
  it('puts a local body in the jurisdiction of its province', () => {
    const plan = { ...unknown, kind: 'Kế hoạch', number: '273/KH-UBND', date: '2022-11-04' };
    expect(urnOf({ ...plan, issuer: 'Ủy ban nhân dân tỉnh Vĩnh Phúc' })).toBe(
      'urn:lex:vn;vinh.phuc:uy.ban.nhan.dan:ke.hoach:2022-11-04;273-kh-ubnd',
    );
    expect(urnOf({ ...plan, issuer: 'Ủy ban nhân dân huyện Bình Xuyên, tỉnh Vĩnh Phúc' })).toBe(
      'urn:lex:vn;vinh.phuc;huyen.binh.xuyen:uy.ban.nhan.dan:ke.hoach:2022-11-04;273-kh-ubnd',
    );
  });

  it.each([
    ['Nghị định', '30/2020/NĐ-CP', 'Chính phủ', '2020-03-05', 'chinh.phu:nghi.dinh:2020-03-05;30-2020-nd-cp'],
    ['Nghị định', '30/2020/NĐ-CP', null, null, 'chinh.phu:nghi.dinh:2020;30-2020-nd-cp'],
    [
      'Quyết định',
      '2289/QĐ-TTg',
      null,
      '2020-12-31',
      'thu.tuong.chinh.phu:quyet.dinh:2020-12-31;2289-qd-ttg',
    ],
    ['Nghị quyết', '52-NQ/TW', 'Bộ Chính trị', '2019-09-27', 'bo.chinh.tri:nghi.quyet:2019-09-27;52-nq-tw'],
    [
      'Thông tư liên tịch',
      '85/2016/TTLT-BQP-BYT',
      null,
      '2016-06-20',
      'bo.quoc.phong+bo.y.te:thong.tu.lien.tich:2016-06-20;85-2016-ttlt-bqp-byt',
    ],
    [
      'Thông tư liên tịch',
      '12/TT-LB',
      'Bộ Y tế, Bộ Tài chính',
      '1993-02-01',
      'bo.y.te+bo.tai.chinh:thong.tu.lien.tich:1993-02-01;12-tt-lb',
    ],
    ['Công văn', '1153/BTC-TCT', null, '2024-02-01', 'bo.tai.chinh:cong.van:2024-02-01;1153-btc-tct'],
    ['Nghị định', '206-CP', null, '1978-08-29', 'chinh.phu:nghi.dinh:1978-08-29;206-cp'],
  ])('names %s %s of %s', (kind, number, issuer, date, rest) => {
    expect(urnOf({ kind, number, issuer, date, name: null })).toBe(`urn:lex:vn:${rest}`);
  });

  it('gives the minister and the ministry one name', () => {
    const circular = { ...unknown, kind: 'Thông tư', number: '12/2017/TT-BLĐTBXH', date: '2017-04-20' };
    const names = ['Bộ trưởng Bộ Lao động - Thương binh và Xã hội', 'Bộ LĐTBXH', null].map((issuer) =>
      urnOf({ ...circular, issuer }),
    );
    expect(new Set(names)).toEqual(
      new Set(['urn:lex:vn:bo.lao.dong.thuong.binh.va.xa.hoi:thong.tu:2017-04-20;12-2017-tt-bldtbxh']),
    );
  });

  it('takes a law from the register, by number or by name and date', () => {
    const urn = 'urn:lex:vn:quoc.hoi:luat:2013-11-29;45-2013-qh13';
    expect(urnOf({ ...unknown, kind: 'Luật', number: '45/2013/QH13' })).toBe(urn);
    expect(urnOf({ ...unknown, kind: 'Luật', name: 'Đất đai', date: '2013' })).toBe(urn);
    expect(urnOf({ ...unknown, kind: 'Luật', name: 'Đất đai' })).toBeNull();
    expect(urnOf({ ...unknown, kind: 'Hiến pháp', date: '2013' })).toBe(
      'urn:lex:vn:quoc.hoi:hien.phap:2013-11-28;lex-1',
    );
  });

  it('names a law that the register lacks by its name', () => {
    const law = { ...unknown, kind: 'Luật', name: 'Mây trời', issuer: 'Quốc hội', date: '1980-07-04' };
    expect(urnOf(law)).toBe('urn:lex:vn:quoc.hoi:luat;may.troi:1980-07-04;lex-1');
  });

  it.each([
    ['no kind', { ...unknown, number: '30/2020/NĐ-CP' }],
    ['no number and no name', { ...unknown, kind: 'Quyết định', issuer: 'Chính phủ', date: '2020-01-01' }],
    ['no date', { ...unknown, kind: 'Quyết định', number: '12/QĐ-TTg' }],
    ['no issuer', { ...unknown, kind: 'Quyết định', number: '12/QĐ-XYZ', date: '2020-01-01' }],
    [
      'a local body somewhere',
      { ...unknown, kind: 'Quyết định', number: '18/2020/QĐ-UBND', issuer: 'Ủy ban nhân dân tỉnh' },
    ],
    [
      'a district of no province',
      { ...unknown, kind: 'Quyết định', number: '18/2020/QĐ-UBND', issuer: 'UBND huyện Châu Thành' },
    ],
  ])('gives no name with %s', (_, work) => {
    expect(urnOf(work)).toBeNull();
  });

  it('has only the characters that URNs may have', () => {
    const urn = urnOf({
      ...unknown,
      kind: 'Tờ trình',
      number: '473/TTr-NN&PTNT',
      issuer: 'Sở NN&PTNT tỉnh Đắk Lắk',
      date: '2024-01-02',
    });
    expect(urn).toBe(
      'urn:lex:vn;dak.lak:so.nong.nghiep.va.phat.trien.nong.thon:to.trinh:2024-01-02;473-ttr-nn-ptnt',
    );
  });
});
